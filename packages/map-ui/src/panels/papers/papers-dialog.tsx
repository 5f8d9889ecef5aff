import { useCallback } from 'react';
import { PAPER_NAMES, PAPERS, type PaperName } from 'iatg-papers';
import { usePapersText } from '../../i18n/use-papers-text.js';
import { useText } from '../../i18n/use-text.js';
import { papersStore, type PaperChoice } from '../../state/papers-store.js';
import { useEvaluation, useSite, useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { makePaper } from './make-paper.js';
import { PaperChoiceField, PaperForm, PaperPreview, useMadePaper, type MadePaper } from './paper-form.js';
import { paperLanguageOf } from './paper-languages.js';
import '../../style/papers.css';

const close = (): void => viewStore.set({ dialog: null });

export function PapersDialog() {
  const text = usePapersText();
  const hidesVerdicts = useSite(({ open }) => open.training?.hidesVerdicts ?? false);
  return (
    <Dialog title={text('papers.title')} onClose={close}>
      {hidesVerdicts ? <p>{text('papers.exercise')}</p> : <Papers />}
    </Dialog>
  );
}

/** Papers of the plan: choose, look, print, save. */
function Papers() {
  const { messages } = useText();
  const text = usePapersText();
  const choice = useStore(papersStore, (all) => all);
  const { plan } = useSite(({ open }) => open);
  const language = choice.language ?? paperLanguageOf(messages.language);
  const paper = usePaper(choice, language);
  const stores = plan.sites.filter(({ role }) => role === 'pes');
  const choose = (change: Partial<PaperChoice>): void => papersStore.set(change);
  return (
    <div className="papers">
      <PaperForm choice={{ ...choice, language }} onChoose={choose} warning={text(choice.paper === 'safeguarding' ? 'papers.outward' : 'papers.secret')}>
        <PaperChoiceField label={text('papers.which')} value={choice.paper} options={PAPER_NAMES.map((name) => [name, text(`papers.${name}`)])} onChoose={(name) => choose({ paper: name as PaperName })} />
        {(choice.paper === 'licence' || choice.paper === 'signs') && (
          <PaperChoiceField
            label={text('papers.store')}
            value={stores.some(({ id }) => id === choice.store) ? choice.store! : ''}
            options={[['', text('papers.all-stores')], ...stores.map(({ id, name }) => [id, name] as const)]}
            onChoose={(id) => choose({ store: id === '' ? null : id })}
          />
        )}
      </PaperForm>
      <PaperPreview paper={paper} fileName={PAPERS[choice.paper].fileName} />
    </div>
  );
}

/** The paper of the plan as it is now; null while it is made anew. */
function usePaper(choice: PaperChoice, language: Parameters<typeof makePaper>[3]): MadePaper {
  const evaluated = useEvaluation();
  const document = useSite(({ open }) => open.document);
  return useMadePaper(useCallback(() => makePaper(evaluated, document, choice, language), [evaluated, document, choice, language]));
}
