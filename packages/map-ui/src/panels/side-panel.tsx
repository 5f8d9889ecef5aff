import { lazy, Suspense } from 'react';
import { useText } from '../i18n/use-text.js';
import type { Counts } from '../state/evaluation.js';
import { useEvaluated, useView } from '../state/use-store.js';
import { TABS, viewStore, type Tab } from '../state/view-store.js';
import { FindingsList } from './findings-list.js';
import { FirstSteps } from './first-steps.js';
import { ModeSwitch } from './mode-switch.js';
import { ProfileNotice } from './profile-mark.js';
import { SitesList } from './sites-list.js';
import { StoresList } from './stores-list.js';
import { SummaryTiles } from './summary-tiles.js';

const PairsTable = lazy(async () => ({ default: (await import('./verdict-table.js')).VerdictTable }));

const PlanWarnings = lazy(async () => ({ default: (await import('./plan-warnings.js')).PlanWarnings }));
const StockFindings = lazy(async () => ({ default: (await import('./stock-findings.js')).StockFindings }));
const DecisionsPanel = lazy(async () => ({ default: (await import('./decisions/decisions-panel.js')).DecisionsPanel }));
const EffectsPanel = lazy(async () => ({ default: (await import('./effects/effects-panel.js')).EffectsPanel }));
const TrainingPanel = lazy(async () => ({ default: (await import('./training/training-panel.js')).TrainingPanel }));

/** The twin of the map in words: of the distances, of what can be done, of the effects, or the exercises. */
export function SidePanel() {
  const { text } = useText();
  const mode = useView((view) => view.mode);
  return (
    <section className={`side-panel side-panel-${mode}`} aria-label={text('side.region')}>
      <ModeSwitch />
      {mode !== 'training' && <ProfileNotice />}
      {mode === 'distances' && <DistancesPanel />}
      <Suspense fallback={<p className="nothing">{text('side.loading')}</p>}>
        {mode === 'decisions' && <DecisionsPanel />}
        {mode === 'effects' && <EffectsPanel />}
        {mode === 'training' && <TrainingPanel />}
      </Suspense>
    </section>
  );
}

/** What breaks which rule, and all that the plan holds. */
function DistancesPanel() {
  const { text } = useText();
  const tab = useView((view) => view.tab);
  return (
    <>
      <SummaryTiles />
      <FirstSteps />
      <div className="tabs" role="tablist" aria-label={text('side.tabs')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="tab-panel"
            tabIndex={tab === name ? 0 : -1}
            onKeyDown={goToTab}
            onClick={() => viewStore.set({ tab: name })}
          >
            {text(`tab.${name}`)} <Badge of={SIZES[name]} />
          </button>
        ))}
      </div>
      <div id="tab-panel" className="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <Suspense fallback={<p className="nothing">{text('side.loading')}</p>}>
          {tab === 'findings' && (
            <>
              <Suspense fallback={null}>
                <PlanWarnings />
                <StockFindings />
              </Suspense>
              <FindingsList />
            </>
          )}
          {tab === 'stores' && <StoresList />}
          {tab === 'sites' && <SitesList />}
          {tab === 'pairs' && <PairsTable />}
        </Suspense>
      </div>
    </>
  );
}

const SIZES: Readonly<Record<Tab, (counts: Counts) => number>> = {
  findings: (counts) => counts.fail + counts['not-assessable'],
  stores: ({ pes }) => pes,
  sites: ({ exposedSites }) => exposedSites,
  pairs: ({ pairs }) => pairs,
};

function Badge({ of }: { readonly of: (counts: Counts) => number }) {
  const { count } = useText();
  return <span className="badge">{count(useEvaluated(({ counts }) => of(counts)))}</span>;
}

/** Arrow keys go from tab to tab, against the reading direction too. */
function goToTab(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const at = TABS.indexOf(viewStore.get().tab);
  const next = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: TABS.length - 1 }[event.key];
  const tab = next === undefined ? undefined : TABS[(next + TABS.length) % TABS.length];
  if (!tab) return;
  event.preventDefault();
  viewStore.set({ tab });
  document.getElementById(`tab-${tab}`)?.focus();
}
