import { useEffect, useId, useState } from 'react';
import type { Position, Site } from 'iatg-core';
import { useText, type Language } from '../../i18n/use-text.js';
import { middleOf, movedTo } from '../../state/moved-geometry.js';
import { withGeometry } from '../../state/plan-document.js';
import { edit } from '../../state/site-store.js';
import { useLayers } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';

type Coordinates = typeof import('iatg-exchange/coordinates');

/** The place of a site as text, in any of five formats: it shows what it understood before anything is moved. */
export function CoordinateField({ site }: { readonly site: Pick<Site, 'id' | 'name' | 'geometry'> }) {
  const language = useText();
  const { text } = language;
  const id = useId();
  const format = useLayers((layers) => layers.coordinates);
  const [library, setLibrary] = useState<Coordinates | null>(null);
  const [typed, setTyped] = useState<string | null>(null);

  useEffect(function load() {
    void import('iatg-exchange/coordinates').then(setLibrary);
  }, []);

  const middle = middleOf(site.geometry);
  const now = library?.writeCoordinates([middle[0], middle[1]], format, 0.1) ?? '';
  const read = typed === null || !library ? null : library.readCoordinates(typed);
  const place = read && 'position' in read ? read.position : null;
  const move = (to: Position): void => {
    const isMade = edit({ key: 'edit.move', name: site.name }, (document) => withGeometry(document, site.id, movedTo(site.geometry, middleOf(site.geometry), to)));
    if (!isMade) return;
    setTyped(null);
    selectSite(site.id, true);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{text('form.place')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? now}
        aria-invalid={read !== null && place === null}
        aria-describedby={`${id}-read`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && place) move(place);
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span id={`${id}-read`} className={read !== null && place === null ? 'field-fault' : 'field-help'} role="status">
        {read === null ? text('form.place-help') : understood(read, language, library!)}
      </span>
      {place && (
        <button type="button" className="button" onClick={() => move(place)}>
          {text('form.place-move')}
        </button>
      )}
    </div>
  );
}

function understood(read: ReturnType<Coordinates['readCoordinates']>, { text, metres }: Language, { writeCoordinates }: Coordinates): string {
  if ('fault' in read) return (text as (key: string, values: object) => string)(`coordinates.fault.${read.fault}`, read.values);
  const { position, format, precision_m, axes } = read;
  const place = writeCoordinates(position, 'decimal', precision_m) ?? '';
  return `${text('coordinates.understood', { place, format: text(`coordinates.format.${format}`), precision: metres(precision_m) })}. ${text(`coordinates.axes.${axes}`)}`;
}
