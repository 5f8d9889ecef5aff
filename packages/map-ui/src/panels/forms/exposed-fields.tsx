import type { ExposedSite } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { ExposurePictogram } from '../../pictograms/exposure-pictogram.js';
import type { Properties } from '../../state/plan-document.js';
import { ChoiceField } from './choice-field.js';
import { ExposureDetails, type ExposureJson } from './exposure-details.js';
import { siteEdit } from './site-edit.js';

export const EXPOSURE_KINDS = ['inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol'] as const;
export type ExposureName = (typeof EXPOSURE_KINDS)[number];

/** What the site is, and what the matrices ask of a site of that kind. */
export function ExposedFields({ site }: { readonly site: ExposedSite }) {
  const { text } = useText();
  const { set, setIn, start, end } = siteEdit(site.id, site.name);
  return (
    <>
      <ChoiceField
        legend={text('form.exposure')}
        value={site.exposure.kind}
        choices={EXPOSURE_KINDS.map((kind) => ({ value: kind, label: text(`add.kind.${kind}`), picture: <ExposurePictogram kind={kind} /> }))}
        onChange={(kind) => set({ exposure: changedKind(site.exposure as unknown as Properties, kind) })}
      />
      <ExposureDetails exposure={site.exposure as ExposureJson} onChange={(values) => setIn('exposure', values)} onStart={start} onEnd={end} />
    </>
  );
}

/**
 * A site read as another kind keeps what is known of it; a fact that the new kind needs and that nobody has stated yet is taken at its most
 * cautious until it is: the longest distance.
 */
function changedKind(exposure: Properties, kind: ExposureName): Properties {
  const MOST_CAUTIOUS: Readonly<Record<ExposureName, Properties>> = {
    'inhabited-building': {},
    'vulnerable-building': {},
    'public-traffic-route': exposure.density === undefined && exposure.traffic === undefined ? { density: 'high' } : {},
    office: { occupants: exposure.occupants ?? 20 },
    'process-building': {},
    'power-line': { network: exposure.network ?? 'super' },
    pol: { installation: exposure.installation ?? 'vital' },
  };
  return { ...exposure, kind, ...MOST_CAUTIOUS[kind] };
}
