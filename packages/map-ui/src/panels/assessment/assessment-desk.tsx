import { Suspense, useMemo, useState } from 'react';
import { gapsOf, totalsOf } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { assessmentStore } from '../../state/assessment-store.js';
import { useIsBehind, useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { AssessmentFiles, RefusedFile } from './assessment-files.js';
import { AssessmentPapers } from './assessment-papers.js';
import { AuthorityPart } from './authority-part.js';
import { Checklist, chosenItems, placeOfItem, type ChecklistView } from './checklist.js';
import { FindingsPart } from './findings-part.js';
import { GapsPart } from './gaps-part.js';
import { ProgressPart } from './progress-part.js';
import { useTaskFindings } from './use-task-findings.js';
import '../../style/assessment.css';

const PARTS = ['checklist', 'gaps', 'findings', 'progress', 'authority', 'papers'] as const;
type Part = (typeof PARTS)[number];

const close = (): void => viewStore.set({ dialog: null });

/** The guided self-assessment: questions by module, gaps, what has changed, levels of an authority, papers. */
export function AssessmentDesk() {
  const { say } = useAssessmentWords();
  return (
    <Dialog isDesk title={say('assessment')} onClose={close}>
      <div className="assess">
        <AssessmentFiles note={`${say('own-words')} ${say('no-level')}`} />
        <RefusedFile />
        <OpenAssessment />
      </div>
    </Dialog>
  );
}

function OpenAssessment() {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const { text: page, count } = useText();
  const open = useStore(assessmentStore, (state) => state.open);
  const [part, setPart] = useState<Part>('checklist');
  const [view, setView] = useState<ChecklistView>(() => ({ module: '', filter: 'all', items: open ? chosenItems(open, '', 'all') : [], of: open?.id ?? null, wanted: null }));
  const findings = useTaskFindings();
  const isBehind = useIsBehind();
  const totals = useMemo(() => open && totalsOf(open), [open]);
  const gaps = useMemo(() => (open ? gapsOf(open, findings.counts).length : 0), [open, findings]);

  if (!open || !totals) return <p className="nothing">{text('assess.none')}</p>;
  const { answered, gap, open: notLookedAt, 'not-applicable': none, items } = totals;
  const goTo = (item: string): void => {
    setView(placeOfItem(open, item));
    setPart('checklist');
  };
  return (
    <>
      <p className="assess-progress">
        <progress value={items - notLookedAt} max={items} aria-label={say('progress')} />
        <span role="status">{say('count', { answered: count(answered), gap: count(gap), open: count(notLookedAt), none: count(none), items: count(items) })}</span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons */}
      <div className="assess-tabs" role="group" aria-label={text('assess.tabs')}>
        {PARTS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {text(`assess.tab.${one}`)} {one === 'gaps' && gaps > 0 && <span className="badge">{count(gaps)}</span>}
            {one === 'findings' && findings.byTask.size > 0 && <span className="badge">{count(findings.byTask.size)}</span>}
          </button>
        ))}
      </div>
      <section className="assess-part" aria-label={text(`assess.tab.${part}`)}>
        {isBehind && (part === 'checklist' || part === 'gaps') && <p className="nothing">{page('findings.behind')}</p>}
        {part === 'checklist' && <Checklist assessment={open} view={view} onView={setView} findings={findings} />}
        {part === 'gaps' && <GapsPart assessment={open} counts={findings.counts} onItem={goTo} />}
        {part === 'findings' && <FindingsPart assessment={open} findings={findings} onItem={goTo} />}
        {part === 'progress' && <ProgressPart assessment={open} onItem={goTo} />}
        {part === 'authority' && <AuthorityPart assessment={open} onItem={goTo} />}
        {part === 'papers' && (
          // Its words load when it is first shown: meanwhile the desk stays.
          <Suspense fallback={<p className="nothing">{page('side.loading')}</p>}>
            <AssessmentPapers assessment={open} counts={findings.counts} papers={SELF_ASSESSMENT_PAPERS} />
          </Suspense>
        )}
      </section>
    </>
  );
}

const SELF_ASSESSMENT_PAPERS = ['self-assessment', 'assistance-request'] as const;
