import { english, type Messages } from 'iatg-core';
import { createStore } from '../state/store.js';
import { en } from './en.js';
import { isLanguage, preferredOf, type ByLanguage, type LanguageCode } from './languages.js';
import { numbersIn, type Numbers } from './numbers.js';
import { textIn, type TextOf, type TextsOf } from './texts.js';

/** One language: the words of the page, the words of the rules, and numbers. */
export interface Language extends Numbers {
  readonly code: LanguageCode;
  readonly text: TextOf<typeof en>;
  readonly messages: Messages;
}

const languageOf = (code: LanguageCode, texts: TextsOf<typeof en>, messages: Messages): Language => ({ code, text: textIn<typeof en>(texts), messages, ...numbersIn(messages) });

/** English is part of the page, the others load when they are asked for. */
const inEnglish = languageOf('en', en, english);
const LOADERS: ByLanguage<() => Promise<Language>> = {
  ar: async () => languageOf('ar', (await import('./ar.js')).ar, (await import('iatg-core/messages/ar')).arabic),
  en: async () => inEnglish,
  es: async () => languageOf('es', (await import('./es.js')).es, (await import('iatg-core/messages/es')).spanish),
  fr: async () => languageOf('fr', (await import('./fr.js')).fr, (await import('iatg-core/messages/fr')).french),
  ru: async () => languageOf('ru', (await import('./ru.js')).ru, (await import('iatg-core/messages/ru')).russian),
  zh: async () => languageOf('zh', (await import('./zh.js')).zh, (await import('iatg-core/messages/zh')).chinese),
};

/** The words of a part of the page that loads by itself. */
export interface Part {
  readonly has: (code: LanguageCode) => boolean;
  readonly load: (code: LanguageCode) => Promise<unknown>;
}

/** The parts that were opened: another language is shown once it has their words, too. */
export const openedParts = new Set<Part>();

/** Which language somebody reads here, on this machine. Nothing of a plan is in it. */
const KEY = 'iatg-language';

export const languageStore = createStore<{ readonly language: Language; readonly wanted: LanguageCode }>({ language: inEnglish, wanted: 'en' });

/** The language chosen on this machine before, else the first of the browser's that the page has. */
export async function startLanguage(): Promise<void> {
  const kept = remembered();
  await show(isLanguage(kept) ? kept : preferredOf(navigator.languages)).catch(() => undefined);
}

/** The page in another language, without loading it again. Rejects where its words cannot be loaded; the page then stays as it is. */
export async function chooseLanguage(code: LanguageCode): Promise<void> {
  await show(code);
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Private windows may refuse: it is asked for again next time.
  }
}

async function show(wanted: LanguageCode): Promise<void> {
  languageStore.set({ wanted });
  try {
    const language = await LOADERS[wanted]();
    for (let missing = withoutWords(wanted); missing.length > 0; missing = withoutWords(wanted)) await Promise.all(missing.map((part) => part.load(wanted)));
    // Another one was chosen meanwhile.
    if (languageStore.get().wanted !== wanted) return;
    languageStore.set({ language });
    Object.assign(document.documentElement, { lang: wanted, dir: language.messages.direction });
  } catch (error) {
    languageStore.set({ wanted: languageStore.get().language.code });
    throw error;
  }
}

const withoutWords = (code: LanguageCode): readonly Part[] => [...openedParts].filter((part) => !part.has(code));

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
