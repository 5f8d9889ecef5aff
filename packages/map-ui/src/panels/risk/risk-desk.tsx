import { Suspense, useState } from 'react';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { assessmentStore } from '../../state/assessment-store.js';
import { useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { AssessmentFiles, RefusedFile } from '../assessment/assessment-files.js';
import { AssessmentPapers } from '../assessment/assessment-papers.js';
import { useTaskFindings } from '../assessment/use-task-findings.js';
import { Dialog } from '../dialog.js';
import { AnalysisPart } from './analysis-part.js';
import { EventsPart } from './events-part.js';
import { IndividualPart } from './individual-part.js';
import { MatrixPart } from './matrix-part.js';
import '../../style/assessment.css';

const PARTS = ['matrix', 'events', 'individual', 'analysis'] as const;
type Part = (typeof PARTS)[number] | 'papers';

/** What may happen, how likely and how grave: on the matrix of an authority, for one person, and for one store of the plan. */
export function RiskDesk() {
  const { say } = useAssessmentWords();
  return (
    <Dialog isDesk title={say('risk')} onClose={() => viewStore.set({ dialog: null })}>
      <div className="assess">
        <AssessmentFiles />
        <RefusedFile />
        <OpenRisk />
      </div>
    </Dialog>
  );
}

function OpenRisk() {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const { text: page } = useText();
  const open = useStore(assessmentStore, (state) => state.open);
  const [part, setPart] = useState<Part>('matrix');
  const { counts } = useTaskFindings();
  if (!open) return <p className="nothing">{text('risk.none')}</p>;
  const { risk } = open;
  const named = (one: Part): string => (one === 'papers' ? text('assess.tab.papers') : say(one));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons */}
      <div className="assess-tabs" role="group" aria-label={text('assess.tabs')}>
        {[...PARTS, 'papers' as const].map((one) => (
          <button key={one} type="button" className="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {named(one)}
          </button>
        ))}
      </div>
      <section key={open.id} className="assess-part" aria-label={named(part)}>
        {/* The words of a part load when it is first shown: meanwhile the desk stays. */}
        <Suspense fallback={<p className="nothing">{page('side.loading')}</p>}>
          {part === 'matrix' && <MatrixPart matrix={risk.matrix} />}
          {part === 'events' && <EventsPart risk={risk} />}
          {part === 'individual' && <IndividualPart risk={risk} />}
          {part === 'analysis' && <AnalysisPart analyses={risk.analyses} />}
          {part === 'papers' && <AssessmentPapers assessment={open} counts={counts} papers={RISK_PAPERS} />}
        </Suspense>
      </section>
    </>
  );
}

const RISK_PAPERS = ['risk-assessment', 'consequence-analysis'] as const;
