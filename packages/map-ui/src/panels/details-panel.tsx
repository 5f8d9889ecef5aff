import { lazy, Suspense, useMemo } from 'react';
import { direct } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { annotationsOf } from '../state/annotations.js';
import { pairInFull } from '../state/evaluation.js';
import { middleOf, movedTo } from '../state/moved-geometry.js';
import { featureOf, freeId, withFeatureAdded, withoutFeature } from '../state/plan-document.js';
import { edit, siteStore } from '../state/site-store.js';
import { useEvaluation, useSite, useView } from '../state/use-store.js';
import { select, selectSite } from '../state/view-store.js';
import { IconButton } from './app-header.js';
import { ExplanationPanel } from './explanation-panel.js';
import { SiteFindings } from './site-findings.js';
import { SiteLicencePanel } from './site-licence-panel.js';

const SiteForm = lazy(async () => ({ default: (await import('./forms/site-form.js')).SiteForm }));
const SitePapersPanel = lazy(async () => ({ default: (await import('./site-papers-panel.js')).SitePapersPanel }));
const SiteEffects = lazy(async () => ({ default: (await import('./effects/site-effects.js')).SiteEffects }));

/** What is selected: a pair with how its distance came about, or a site with all that is stated of it. */
export function DetailsPanel() {
  const { text } = useText();
  const selected = useView((view) => view.selected);
  if (!selected) return null;
  return (
    <section id="details" className="details" aria-label={text('details.region')} tabIndex={-1}>
      <div className="details-close">
        <IconButton label={text('details.close')} onClick={() => select(null)}>
          <path d="m6 6 12 12M18 6 6 18" />
        </IconButton>
      </div>
      {selected.kind === 'pair' ? <PairDetails key={`${selected.pes} ${selected.es}`} pes={selected.pes} es={selected.es} /> : <SiteDetails key={selected.id} id={selected.id} />}
    </section>
  );
}

function PairDetails({ pes, es }: { readonly pes: string; readonly es: string }) {
  const evaluated = useEvaluation();
  const pair = useMemo(() => pairInFull(evaluated.evaluation, pes, es), [evaluated, pes, es]);
  return <ExplanationPanel pair={pair} />;
}

function SiteDetails({ id }: { readonly id: string }) {
  const { text } = useText();
  const judged = useSite(({ open }) => open.plan.sites.find((one) => one.id === id));
  const annotation = useSite(({ open }) => annotationsOf(open.document).find((one) => one.id === id));
  const mode = useView((view) => view.mode);
  const shown = judged ?? annotation;
  if (!shown) return <p className="nothing">{text('details.gone')}</p>;
  return (
    <>
      <h2 className="details-title">
        <bdi>{shown.name}</bdi>
      </h2>
      <div className="details-actions">
        <button type="button" className="button" onClick={() => selectSite(id, true)}>
          {text('details.show')}
        </button>
        <button type="button" className="button" onClick={() => duplicate(id, text('details.copy-of', { name: shown.name }))}>
          {text('details.duplicate')}
        </button>
        <button type="button" className="button button-danger" onClick={() => remove(id, shown.name)}>
          {text('details.delete')}
        </button>
      </div>
      {judged?.role === 'pes' && mode === 'distances' && <SiteLicencePanel site={judged} />}
      {judged && mode === 'effects' && (
        <Suspense fallback={null}>
          <SiteEffects id={id} name={judged.name} />
        </Suspense>
      )}
      <Suspense fallback={<p className="nothing">{text('side.loading')}</p>}>
        <SiteForm id={id} />
      </Suspense>
      {judged && mode === 'distances' && <SiteFindings site={judged} />}
      {mode !== 'training' && (
        <Suspense fallback={null}>
          <SitePapersPanel site={id} />
        </Suspense>
      )}
    </>
  );
}

/** The copy stands a little beside the original, so that both can be seen. */
function duplicate(id: string, name: string): void {
  const { document } = siteStore.get().open;
  const feature = featureOf(document, id)!;
  const copy = freeId(document, id);
  const middle = middleOf(feature.geometry);
  const geometry = movedTo(feature.geometry, middle, direct(middle, 90, 40));
  const { id: _, ...properties } = feature.properties;
  if (edit({ key: 'edit.duplicate', name }, (now) => withFeatureAdded(now, { ...feature, id: copy, geometry, properties: { ...properties, name } }))) selectSite(copy);
}

function remove(id: string, name: string): void {
  if (edit({ key: 'edit.delete', name }, (document) => withoutFeature(document, id))) select(null);
}
