import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { DECISION_TABS, decisionsStore } from '../../state/decisions-store.js';

import { useDecisions } from '../../state/use-store.js';
import '../../style/decisions.css';
import { BuildingPlaces } from './building-places.js';
import { CuresList } from './cures-list.js';
import { JointEvents } from './joint-events.js';
import { PermittedQuantities } from './permitted-quantities.js';
import { Safeguarding } from './safeguarding.js';
import { StockPlacing } from './stock-placing.js';

/** From findings to decisions: cures, permitted quantities, joint events, and where something may stand. */
export function DecisionsPanel() {
  const text = useDecisionsText();
  const tab = useDecisions((state) => state.tab);
  return (
    <div id="tab-panel" className="decisions-panel" tabIndex={-1}>
      <div className="decisions-tabs" role="group" aria-label={text('decisions.tabs')}>
        {DECISION_TABS.map((one) => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => decisionsStore.set({ tab: one, cure: null, event: null })}>
            {text(`decisions.tab.${one}`)}
          </button>
        ))}
      </div>
      {tab === 'cures' && <CuresList />}
      {tab === 'licence' && <PermittedQuantities />}
      {tab === 'placing' && <StockPlacing />}
      {tab === 'events' && <JointEvents />}
      {tab === 'places' && <BuildingPlaces />}
      {tab === 'safeguarding' && <Safeguarding />}
    </div>
  );
}
