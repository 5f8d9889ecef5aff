import { useEffect, useId, useRef, useState } from 'react';
import { ORIENTATIONS, PAPER_NAMES, PAPERS, SHEET_SIZES, type PaperFields, type PaperName } from 'iatg-papers';
import { usePapersText } from '../../i18n/use-papers-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, HTML, saveAs } from '../../io/save-file.js';
import { papersStore, type PaperChoice } from '../../state/papers-store.js';
import { useEvaluation, useSite, useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { told } from '../save-plan.js';
import { makePaper } from './make-paper.js';
import { PAPER_LANGUAGES, paperLanguageOf, paperLanguages } from './paper-languages.js';
import '../../style/papers.css';

const FIELDS = ['authority', 'site', 'author', 'marking'] as const satisfies readonly (keyof PaperFields)[];
/** The paper is made when nothing has been typed for so long. */
const REST_ms = 300;

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
  const language = useText();
  const text = usePapersText();
  const choice = useStore(papersStore, (all) => all);
  const { plan } = useSite(({ open }) => open);
  const frame = useRef<HTMLIFrameElement>(null);
  const paperLanguage = choice.language ?? paperLanguageOf(language.messages.language);
  const paper = usePaper(choice, paperLanguage);
  const stores = plan.sites.filter(({ role }) => role === 'pes');
  const choose = (change: Partial<PaperChoice>): void => papersStore.set(change);

  const save = (): void => {
    if (typeof paper !== 'string') return;
    void told(language.text, async () => {
      // Named after the kind of paper: the name of a file is seen by others.
      const file = await saveAs(PAPERS[choice.paper].fileName, HTML, () => contentOf([paper], HTML));
      return file && file.name;
    });
  };
  return (
    <div className="papers">
      <form className="papers-form" onSubmit={(event) => event.preventDefault()}>
        <Choice label={text('papers.which')} value={choice.paper} options={PAPER_NAMES.map((name) => [name, text(`papers.${name}`)])} onChoose={(name) => choose({ paper: name as PaperName })} />
        {choice.paper === 'licence' && (
          <Choice
            label={text('papers.store')}
            value={stores.some(({ id }) => id === choice.store) ? choice.store! : ''}
            options={[['', text('papers.all-stores')], ...stores.map(({ id, name }) => [id, name] as const)]}
            onChoose={(id) => choose({ store: id === '' ? null : id })}
          />
        )}
        <div className="papers-sheet">
          <Choice label={text('papers.size')} value={choice.sheet.size} options={SHEET_SIZES.map((size) => [size, size])} onChoose={(size) => choose({ sheet: { ...choice.sheet, size } })} />
          <Choice
            label={text('papers.orientation')}
            value={choice.sheet.orientation}
            options={ORIENTATIONS.map((one) => [one, text(`papers.${one}`)])}
            onChoose={(orientation) => choose({ sheet: { ...choice.sheet, orientation } })}
          />
        </div>
        <Choice label={text('papers.language')} value={paperLanguage} options={paperLanguages.map((one) => [one, PAPER_LANGUAGES[one]!.name])} onChoose={(one) => choose({ language: one })} />
        {FIELDS.map((field) => (
          <label key={field} className="papers-field">
            {text(`papers.${field}`)}
            <input type="text" value={choice.fields[field]} maxLength={200} autoComplete="off" onChange={({ currentTarget: { value } }) => choose({ fields: { ...choice.fields, [field]: value } })} />
          </label>
        ))}
        <p className="hint">{text('papers.empty')}</p>
        <p className="papers-warning">{text(choice.paper === 'safeguarding' ? 'papers.outward' : 'papers.secret')}</p>
        <p className="hint">{text('papers.how')}</p>
      </form>
      <div className="papers-shown">
        <div className="papers-actions">
          <button type="button" className="button primary" disabled={typeof paper !== 'string'} onClick={() => frame.current?.contentWindow?.print()}>
            {text('papers.print')}
          </button>
          <button type="button" className="button" disabled={typeof paper !== 'string'} onClick={save}>
            {text('papers.save')}
          </button>
          <p role="status">{paper === null ? text('papers.making') : paper instanceof Error ? text('papers.failed') : ''}</p>
        </div>
        {/* No script runs in it, whatever a plan holds; its own document is needed to print it, and nothing else. */}
        <iframe ref={frame} className="papers-preview" title={text('papers.preview')} sandbox="allow-same-origin allow-modals" srcDoc={typeof paper === 'string' ? paper : ''} />
      </div>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="papers-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The paper of the plan as it is now; null while it is made anew. */
function usePaper(choice: PaperChoice, language: Parameters<typeof makePaper>[3]): string | Error | null {
  const evaluated = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const [made, setMade] = useState<{ readonly of: PaperChoice; readonly paper: string | Error } | null>(null);
  useEffect(
    function makeWhenAtRest() {
      let isWanted = true;
      const timer = setTimeout(() => {
        makePaper(evaluated, document, choice, language).then(
          (paper) => isWanted && setMade({ of: choice, paper }),
          () => isWanted && setMade({ of: choice, paper: new Error('the paper was not made') }),
        );
      }, REST_ms);
      return function forget() {
        isWanted = false;
        clearTimeout(timer);
      };
    },
    [evaluated, document, choice, language],
  );
  return made?.of === choice ? made.paper : null;
}
