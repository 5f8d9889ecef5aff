import { useState } from 'react';
import { FACILITY_KINDS, parseFacility, type FacilityKind } from 'iatg-core/other-storage';
import { useOtherStorageText, useOtherStorageWords } from '../../i18n/use-other-storage-text.js';
import type { Properties } from '../../state/plan-document.js';
import { useEvaluation } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { ChoiceField } from '../forms/choice-field.js';
import { FacilityAnswers } from './facility-answers.js';
import { FacilityFields, kindOf, withKind } from './facility-fields.js';
import '../../style/other-storage.css';

/** What was last looked at stays while the page is open; it belongs to no plan. */
let last: Properties = withKind({}, 'chamber');

/** The calculators: facts on one side, distances with their derivation on the other. */
export function OtherStorageDesk() {
  const other = useOtherStorageText();
  const words = useOtherStorageWords();
  const { rules } = useEvaluation().evaluation;
  const [facility, setFacility] = useState(last);
  const change = (next: Properties): void => {
    last = next;
    setFacility(next);
  };
  const draw = (kind: FacilityKind): void => {
    const { offAxis_deg: _, ...facts } = facility;
    viewStore.set({ dialog: null, tool: { kind: 'draw', shape: kind === 'tunnel-mouth' || kind === 'ship' ? 'point' : 'rectangle', properties: { role: 'annotation', name: words.kind[kind], facility: facts }, idWord: kind } });
  };
  const kind = kindOf(facility)!;

  return (
    <Dialog isDesk title={other('other.title')} onClose={() => viewStore.set({ dialog: null })}>
      <div className="other-desk">
        <form className="other-facts" aria-label={other('other.facts')} onSubmit={(event) => event.preventDefault()}>
          <ChoiceField legend={other('other.kind')} value={kind} choices={FACILITY_KINDS.map((value) => ({ value, label: words.kind[value] }))} onChange={(value) => change(withKind(facility, value))} />
          <FacilityFields key={kind} facility={facility} onChange={change} />
        </form>
        <section className="other-results" aria-label={other('other.answers')}>
          <h3>{other('other.answers')}</h3>
          <FacilityAnswers facility={facility} rules={rules} />
          {parseFacility(facility).ok && (
            <div className="other-draw">
              <button type="button" className="button button-main" onClick={() => draw(kind)}>
                {other('other.draw')}
              </button>
              <p className="field-help">{other('other.draw-help')}</p>
            </div>
          )}
        </section>
      </div>
    </Dialog>
  );
}
