import { lazy, Suspense, useEffect } from 'react';
import { useText } from './i18n/use-text.js';
import { AppHeader } from './panels/app-header.js';
import { DropTarget } from './panels/drop-target.js';
import { DraftMark } from './panels/language-switch.js';
import { NoticePanel } from './panels/notice-panel.js';
import { RejectionNotice } from './panels/rejection-notice.js';
import { SaveState } from './panels/save-state.js';
import { SidePanel } from './panels/side-panel.js';
import { useShortcuts } from './panels/use-shortcuts.js';
import { useSite, useView } from './state/use-store.js';
import type { Dialog } from './state/view-store.js';

const MapView = lazy(async () => ({ default: (await import('./map/map-view.js')).MapView }));
const PictureFixing = lazy(async () => ({ default: (await import('./picture-fixing.js')).PictureFixing }));
const DetailsPanel = lazy(async () => ({ default: (await import('./panels/details-panel.js')).DetailsPanel }));
const LayersPanel = lazy(async () => ({ default: (await import('./panels/layers-panel.js')).LayersPanel }));
const ComparisonPanel = lazy(async () => ({ default: (await import('./panels/comparison-panel.js')).ComparisonPanel }));
const Presentation = lazy(async () => ({ default: (await import('./panels/presentation.js')).Presentation }));
const PresentedTraining = lazy(async () => ({ default: (await import('./panels/training/presented-training.js')).PresentedTraining }));
const GuidePanel = lazy(async () => ({ default: (await import('./panels/guide-panel.js')).GuidePanel }));
const OfflineState = lazy(async () => ({ default: (await import('./panels/offline-state.js')).OfflineState }));
const RefusalDialog = lazy(async () => ({ default: (await import('./panels/problems-panel.js')).RefusalDialog }));
const RescueDialog = lazy(async () => ({ default: (await import('./panels/problems-panel.js')).RescueDialog }));
type Shown = React.LazyExoticComponent<() => React.ReactNode>;
const DIALOGS: Readonly<Record<Dialog, Shown>> = {
  plans: lazy(async () => ({ default: (await import('./panels/plans-dialog.js')).PlansDialog })),
  import: lazy(async () => ({ default: (await import('./panels/exchange/import-dialog.js')).ImportDialog })),
  export: lazy(async () => ({ default: (await import('./panels/exchange/export-dialog.js')).ExportDialog })),
  options: lazy(async () => ({ default: (await import('./panels/options-dialog.js')).OptionsDialog })),
  papers: lazy(async () => ({ default: (await import('./panels/papers/papers-dialog.js')).PapersDialog })),
  online: lazy(async () => ({ default: (await import('./panels/online-dialog.js')).OnlineDialog })),
  imagery: lazy(async () => ({ default: (await import('./panels/imagery/imagery-dialog.js')).ImageryDialog })),
  help: lazy(async () => ({ default: (await import('./panels/help-dialog.js')).HelpDialog })),
  history: lazy(async () => ({ default: (await import('./panels/history/history-dialog.js')).HistoryDialog })),
  classification: lazy(async () => ({ default: (await import('./panels/classification/classification-desk.js')).ClassificationDesk })),
  'other-storage': lazy(async () => ({ default: (await import('./panels/other-storage/other-storage-desk.js')).OtherStorageDesk })),
  'self-assessment': lazy(async () => ({ default: (await import('./panels/assessment/assessment-desk.js')).AssessmentDesk })),
  risk: lazy(async () => ({ default: (await import('./panels/risk/risk-desk.js')).RiskDesk })),
  profiles: lazy(async () => ({ default: (await import('./panels/profiles/profiles-desk.js')).ProfilesDesk })),
  depots: lazy(async () => ({ default: (await import('./all-depots.js')).AllDepots })),
  'hand-over': lazy(async () => ({ default: (await import('./panels/hand-over-dialog.js')).HandOverDialog })),
};

export function App() {
  const { text, messages } = useText();
  const { presenting, guided, dialog, selected, mode, fixing } = useView((view) => view);
  const name = useSite(({ open }) => open.plan.name);
  const isCompared = useSite(({ before }) => before !== null);
  useShortcuts();

  useEffect(
    function nameTheTab() {
      // Not the plan's name: tabs are seen by others.
      document.title = text('product');
    },
    [text],
  );

  const OpenDialog = dialog && DIALOGS[dialog];
  return (
    <div className={['app', `is-${mode}`, presenting && 'is-presenting', selected && 'has-details'].filter(Boolean).join(' ')}>
      {!presenting && (
        <a className="skip-link" href="#tab-panel">
          {text('product.skip')}
        </a>
      )}
      {!presenting && <AppHeader />}
      <main aria-label={name || text('plan.unnamed')}>
        {!presenting && <SidePanel />}
        {presenting && mode === 'training' && (
          <Suspense fallback={<section />}>
            <PresentedTraining />
          </Suspense>
        )}
        <div className="map-frame">
          <Suspense fallback={<div className="map-area" />}>
            <MapView />
            {!presenting && <LayersPanel />}
          </Suspense>
          {!presenting && isCompared && (
            <Suspense fallback={null}>
              <ComparisonPanel />
            </Suspense>
          )}
          {!presenting && fixing && (
            <Suspense fallback={null}>
              <PictureFixing id={fixing} />
            </Suspense>
          )}
          {!presenting && guided && (
            <Suspense fallback={null}>
              <GuidePanel />
            </Suspense>
          )}
          <RejectionNotice />
          <NoticePanel />
          {presenting && mode !== 'training' && (
            <Suspense fallback={null}>
              <Presentation />
            </Suspense>
          )}
        </div>
        {!presenting && selected && (
          <Suspense fallback={<section className="details" />}>
            <DetailsPanel />
          </Suspense>
        )}
      </main>
      {!presenting && (
        <footer>
          <p>{messages.ui.disclaimer}</p>
          <div className="states">
            <DraftMark />
            <SaveState />
            <Suspense fallback={null}>
              <OfflineState />
            </Suspense>
          </div>
        </footer>
      )}
      <Suspense fallback={null}>
        <RefusalDialog />
        <RescueDialog />
      </Suspense>
      {OpenDialog && (
        <Suspense fallback={null}>
          <OpenDialog />
        </Suspense>
      )}
      <DropTarget />
    </div>
  );
}
