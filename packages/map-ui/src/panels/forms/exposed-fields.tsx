import { useState } from 'react';
import type { ExposedSite } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { ExposurePictogram } from '../../pictograms/exposure-pictogram.js';
import { featureOf, type Properties } from '../../state/plan-document.js';
import { useSite } from '../../state/use-store.js';
import { ChoiceField } from './choice-field.js';
import { DENSITIES, ExposureDetails, INSTALLATIONS, NETWORKS, type ExposureJson } from './exposure-details.js';
import { siteEdit } from './site-edit.js';
import { TrafficFields } from './traffic-fields.js';

export const EXPOSURE_KINDS = ['inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol'] as const;
export type ExposureName = (typeof EXPOSURE_KINDS)[number];

/** What the site is, and what the matrices ask of a site of that kind. */
export function ExposedFields({ site }: { readonly site: ExposedSite }) {
  const { text } = useText();
  // As the file has it: facts of another kind, and members that we do not know, stay.
  const stated = useSite(({ open }) => featureOf(open.document, site.id)?.properties.exposure as Properties | undefined) ?? {};
  /** Chosen, but not in the plan before the fact that it cannot be judged without: nothing is assumed. */
  const [chosen, setChosen] = useState<ExposureName | null>(null);
  const kind = chosen ?? site.exposure.kind;
  const { setIn, start, end } = siteEdit(site.id, site.name);
  const choose = (now: ExposureName): void => {
    const isKnown = now === site.exposure.kind || IS_STATED[now](stated);
    setChosen(isKnown ? null : now);
    if (isKnown) setIn('exposure', { kind: now });
  };
  const state = (facts: Properties): void => {
    setIn('exposure', { kind, ...facts });
    setChosen(null);
  };
  return (
    <>
      <ChoiceField
        legend={text('form.exposure')}
        value={kind}
        choices={EXPOSURE_KINDS.map((value) => ({ value, label: text(`add.kind.${value}`), picture: <ExposurePictogram kind={value} /> }))}
        onChange={choose}
      />
      <p className="field-fault" role="status">
        {chosen && text('form.exposure-asked', { kind: text(`add.kind.${site.exposure.kind}`) })}
      </p>
      {kind === 'public-traffic-route' ? (
        <TrafficFields exposure={chosen ? {} : stated} onChange={state} onStart={start} onEnd={end} />
      ) : (
        <ExposureDetails exposure={chosen ? { kind } : (site.exposure as ExposureJson)} onChange={state} onStart={start} onEnd={end} />
      )}
    </>
  );
}

/** Has the plan the fact that a kind cannot be judged without? It may, where the site was of that kind before. */
const IS_STATED: Readonly<Record<ExposureName, (exposure: Properties) => boolean>> = {
  'inhabited-building': () => true,
  'vulnerable-building': () => true,
  'public-traffic-route': ({ density, traffic }) => (traffic ? !density : DENSITIES.some((one) => one === density)),
  office: ({ occupants }) => typeof occupants === 'number',
  'process-building': () => true,
  'power-line': ({ network }) => NETWORKS.some((one) => one === network),
  pol: ({ installation }) => INSTALLATIONS.some((one) => one === installation),
};
