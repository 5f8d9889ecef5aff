import type { Position, Site } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { middleOf, movedTo } from '../../state/moved-geometry.js';
import { withGeometry } from '../../state/plan-document.js';
import { edit } from '../../state/site-store.js';
import { selectSite } from '../../state/view-store.js';
import { PlaceField } from './place-field.js';

/** The place of a site as text; it is moved when the user says so. */
export function CoordinateField({ site }: { readonly site: Pick<Site, 'id' | 'name' | 'geometry'> }) {
  const { text } = useText();
  const move = (to: Position): boolean => {
    const isMade = edit({ key: 'edit.move', name: site.name }, (document) => withGeometry(document, site.id, movedTo(site.geometry, middleOf(site.geometry), to)));
    if (isMade) selectSite(site.id, true);
    return isMade;
  };
  return <PlaceField label={text('form.place')} place={middleOf(site.geometry)} action={text('form.place-move')} onPlace={move} />;
}
