import { useCallback } from 'react';
import type { Assessment, LinkedFindings } from 'iatg-assessment';
import { ASSESSMENT_PAPERS, type AssessmentPaperName } from 'iatg-papers/assessment';
import { version } from 'iatg-papers/package.json';
import { ASSESSMENT_WORDS, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { CONSEQUENCE_WORDS } from '../../i18n/use-effects-text.js';
import { usePapersText } from '../../i18n/use-papers-text.js';
import { useText } from '../../i18n/use-text.js';
import { assessmentDigest, assessmentStore } from '../../state/assessment-store.js';
import { planDigest } from '../../state/change-record.js';
import { assessmentPapersStore } from '../../state/papers-store.js';
import { useEvaluation, useIsBehind, useSite, useStore } from '../../state/use-store.js';
import { PaperChoiceField, PaperForm, PaperPreview, useMadePaper } from '../papers/paper-form.js';
import { PAPER_LANGUAGES, paperLanguageOf } from '../papers/paper-languages.js';

interface Props {
  readonly assessment: Assessment;
  readonly counts: ReadonlyMap<string, LinkedFindings>;
  /** Those of the desk. */
  readonly papers: readonly AssessmentPaperName[];
}

/** The papers of an assessment: choose, look, print, save. Made as the command line makes them. */
export function AssessmentPapers({ assessment, counts, papers }: Props) {
  const { say } = useAssessmentWords();
  const text = usePapersText();
  const { messages } = useText();
  const choice = useStore(assessmentPapersStore, (all) => all);
  const before = useStore(assessmentStore, (state) => state.before);
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const hidesVerdicts = useSite(({ open }) => open.training?.hidesVerdicts ?? false);
  const name = papers.find((one) => one === choice.paper) ?? papers[0]!;
  const language = choice.language ?? paperLanguageOf(messages.language);
  const { sheet, fields } = choice;
  const make = useCallback(async () => {
    const [ofPaper, words, consequences] = await Promise.all([PAPER_LANGUAGES[language]!.load(), ASSESSMENT_WORDS[language](), CONSEQUENCE_WORDS[language]()]);
    return ASSESSMENT_PAPERS[name].make({
      assessment,
      before: before?.assessment ?? null,
      evaluation: hidesVerdicts ? null : evaluation,
      planFingerprint: hidesVerdicts ? null : planDigest(document),
      linked: counts,
      language: ofPaper,
      words: { assessment: words, consequences, site: consequences },
      sheet,
      fields,
      origin: { program: `iatg ${version}`, fingerprint: assessmentDigest(assessment) },
    });
  }, [assessment, before, counts, document, evaluation, fields, hidesVerdicts, language, name, sheet]);
  const paper = useMadePaper(useIsBehind() ? null : make);
  return (
    <div className="papers">
      <PaperForm choice={{ sheet, fields, language }} onChoose={(change) => assessmentPapersStore.set(change)} warning={text('papers.secret')}>
        <PaperChoiceField label={text('papers.which')} value={name} options={papers.map((one) => [one, say(ASSESSMENT_PAPERS[one].title)])} onChoose={(one) => assessmentPapersStore.set({ paper: one })} />
      </PaperForm>
      <PaperPreview paper={paper} fileName={name} />
    </div>
  );
}
