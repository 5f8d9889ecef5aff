import { lazy, memo, Suspense } from 'react';
import type { Site } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { featureOf, type Properties } from '../../state/plan-document.js';
import { useSite } from '../../state/use-store.js';
import { ChoiceField } from './choice-field.js';
import { ExposedFields } from './exposed-fields.js';
import { FootprintFields } from './footprint-fields.js';
import { StoreFields } from './store-fields.js';
import { siteEdit } from './site-edit.js';

const FacilityOfNote = lazy(async () => ({ default: (await import('../other-storage/facility-of-note.js')).FacilityOfNote }));

const PROTECTIONS = ['limited', 'high', 'virtually-complete'] as const;

/** All that is stated of a site. What is not a valid answer is told beside its field and not written to the plan. */
export function SiteForm({ id }: { readonly id: string }) {
  const { text } = useText();
  const feature = useSite(({ open }) => featureOf(open.document, id));
  const site = useSite(({ open }) => open.plan.sites.find((one) => one.id === id));
  if (!feature) return null;
  const name = typeof feature.properties.name === 'string' ? feature.properties.name : '';
  // An annotation is no site of the plan that is judged; it has a name and a place all the same.
  const placed = site ?? { id, name: name || id, geometry: feature.geometry };
  const rename = siteEdit(id, placed.name, 'edit.rename');

  return (
    <form className="site-form" aria-label={text('form.title')} onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor="site-name">{text('form.name')}</label>
        <input id="site-name" type="text" autoComplete="off" value={name} onFocus={rename.start} onBlur={rename.end} onChange={({ currentTarget: { value } }) => rename.set({ name: value || undefined })} />
      </div>
      {!site && (
        <>
          <p className="field-help">{text('form.annotation')}</p>
          <Suspense fallback={null}>
            <FacilityOfNote id={id} />
          </Suspense>
        </>
      )}
      {site && <Facts site={site} stated={feature.properties} />}
      <FootprintFields site={placed} />
    </form>
  );
}

interface FactsProps {
  readonly site: Site;
  readonly stated: Properties;
}

/** All but name and place. Drawn again only where it is stated anew: a drag changes the place alone. */
const Facts = memo(
  function Facts({ site }: FactsProps) {
    const { text } = useText();
    const change = siteEdit(site.id, site.name);
    return (
      <>
        {site.role === 'pes' ? <StoreFields site={site} /> : <ExposedFields site={site} />}
        <ChoiceField
          legend={text('form.protection')}
          help={text('form.protection-help')}
          value={site.protection ?? 'plan'}
          choices={[{ value: 'plan' as const, label: text('form.protection-plan') }, ...PROTECTIONS.map((value) => ({ value, label: text(`options.protection.${value}`) }))]}
          onChange={(value) => change.set({ protection: value === 'plan' ? undefined : value })}
        />
      </>
    );
  },
  (before, now) => before.stated === now.stated,
);
