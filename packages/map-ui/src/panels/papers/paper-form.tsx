import { useEffect, useId, useRef, useState } from 'react';
import { ORIENTATIONS, SHEET_SIZES, type PaperFields, type PaperLanguage, type Sheet } from 'iatg-papers';
import { usePapersText } from '../../i18n/use-papers-text.js';
import { useText } from '../../i18n/use-text.js';
import type { FileName } from '../../io/file-names.js';
import { contentOf, HTML, saveAs } from '../../io/save-file.js';
import { told } from '../save-plan.js';
import { PAPER_LANGUAGES, paperLanguages } from './paper-languages.js';
import '../../style/papers.css';

/** Null while it is made anew. */
export type MadePaper = string | Error | null;

const FIELDS = ['authority', 'site', 'author', 'marking'] as const satisfies readonly (keyof PaperFields)[];
/** The paper is made when nothing has been typed for so long. */
const REST_ms = 300;

interface Look {
  readonly sheet: Sheet;
  readonly language: PaperLanguage;
  readonly fields: PaperFields;
}

interface FormProps {
  readonly choice: Look;
  readonly onChoose: (change: Partial<Look>) => void;
  /** Who must not see it. */
  readonly warning: string;
  /** Which paper, and of what. */
  readonly children: React.ReactNode;
}

/** What every paper is asked for: sheet, language, and what the user writes on it. */
export function PaperForm({ choice, onChoose, warning, children }: FormProps) {
  const text = usePapersText();
  const { sheet, language, fields } = choice;
  return (
    <form className="papers-form" onSubmit={(event) => event.preventDefault()}>
      {children}
      <div className="papers-sheet">
        <PaperChoiceField label={text('papers.size')} value={sheet.size} options={SHEET_SIZES.map((size) => [size, size])} onChoose={(size) => onChoose({ sheet: { ...sheet, size } })} />
        <PaperChoiceField
          label={text('papers.orientation')}
          value={sheet.orientation}
          options={ORIENTATIONS.map((one) => [one, text(`papers.${one}`)])}
          onChoose={(orientation) => onChoose({ sheet: { ...sheet, orientation } })}
        />
      </div>
      <PaperChoiceField label={text('papers.language')} value={language} options={paperLanguages.map((one) => [one, PAPER_LANGUAGES[one]!.name])} onChoose={(one) => onChoose({ language: one })} />
      {FIELDS.map((field) => (
        <label key={field} className="papers-field">
          {text(`papers.${field}`)}
          <input type="text" value={fields[field]} maxLength={200} autoComplete="off" onChange={({ currentTarget: { value } }) => onChoose({ fields: { ...fields, [field]: value } })} />
        </label>
      ))}
      <p className="hint">{text('papers.empty')}</p>
      <p className="papers-warning">{warning}</p>
      <p className="hint">{text('papers.how')}</p>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

export function PaperChoiceField<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
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

/** The paper as it will be printed, and what can be done with it. */
export function PaperPreview({ paper, fileName }: { readonly paper: MadePaper; readonly fileName: FileName }) {
  const text = usePapersText();
  const language = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const save = (): void => {
    if (typeof paper !== 'string') return;
    void told(language.text, async () => {
      const file = await saveAs(fileName, HTML, () => contentOf([paper], HTML));
      return file && file.name;
    });
  };
  return (
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
  );
}

/** The paper of what `make` stands for now; null while it is made anew. */
export function useMadePaper(make: (() => Promise<string>) | null): MadePaper {
  const [made, setMade] = useState<{ readonly by: typeof make; readonly paper: string | Error } | null>(null);
  useEffect(
    function makeWhenAtRest() {
      if (!make) return;
      let isWanted = true;
      const timer = setTimeout(() => {
        make().then(
          (paper) => isWanted && setMade({ by: make, paper }),
          () => isWanted && setMade({ by: make, paper: new Error('the paper was not made') }),
        );
      }, REST_ms);
      return function forget() {
        isWanted = false;
        clearTimeout(timer);
      };
    },
    [make],
  );
  return made?.by === make ? made.paper : null;
}
