import { chooseLanguage } from '../i18n/language-store.js';
import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from '../i18n/languages.js';
import { useText, useWantedLanguage } from '../i18n/use-text.js';
import { viewStore } from '../state/view-store.js';

/** The language of the page, changed without loading it again. */
export function LanguageSwitch() {
  const { text } = useText();
  const wanted = useWantedLanguage();
  return (
    <select className="language-switch" aria-label={text('language.title')} title={text('language.title')} value={wanted} onChange={({ currentTarget }) => choose(currentTarget.value as LanguageCode)}>
      {LANGUAGE_CODES.map((code) => (
        <option key={code} value={code} lang={code}>
          {LANGUAGES[code]}
        </option>
      ))}
    </select>
  );
}

/** Words that no native speaker has reviewed are marked as a draft, always in sight. */
export function DraftMark() {
  const { text, messages } = useText();
  return (
    messages.draft !== null && (
      <>
        <button type="button" className="draft-mark" popoverTarget="draft-words">
          {text('language.draft')}
        </button>
        <p id="draft-words" className="draft-words" popover="auto">
          {messages.draft}
        </p>
      </>
    )
  );
}

const choose = (code: LanguageCode): void => void chooseLanguage(code).catch(() => viewStore.set({ notice: { key: 'language.failed', name: LANGUAGES[code] } }));
