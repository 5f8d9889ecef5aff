import { english } from 'iatg-core';
import { arabic } from 'iatg-core/messages/ar';
import { spanish } from 'iatg-core/messages/es';
import { french } from 'iatg-core/messages/fr';
import { russian } from 'iatg-core/messages/ru';
import { chinese } from 'iatg-core/messages/zh';
import { LANGUAGES, PAPER_NAMES, PAPERS, type LanguageOfPaper, type PaperLanguage } from 'iatg-papers';
import { texts as ar } from 'iatg-papers/words/ar';
import { texts as inEnglish } from 'iatg-papers/words/en';
import { texts as es } from 'iatg-papers/words/es';
import { texts as fr } from 'iatg-papers/words/fr';
import { texts as ru } from 'iatg-papers/words/ru';
import { texts as zh } from 'iatg-papers/words/zh';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINGERPRINT, paperOf } from './papers-of.js';
import { launchChromium, pdfOf, textsOf } from './read-pdf.js';

const TEXTS = { ar, zh, en: inEnglish, fr, ru, es };
const MESSAGES = { ar: arabic, zh: chinese, en: english, fr: french, ru: russian, es: spanish };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const languageOf = (language: PaperLanguage): LanguageOfPaper => ({ language, texts: TEXTS[language], messages: MESSAGES[language] });
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
/** Letters alone, in their plain forms: what a reader of a PDF gives back of spaces and of joined letters differs. */
const letters = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (text: string): string[] => text.split(/\s+/).map(letters).filter((word) => word !== '');
const sorted = (word: string): string => [...word].sort().join('');

/** Does a page hold all words of a text? Of what runs from right to left a reader of a PDF gives back the letters of a word in another order. */
function says(page: string, text: string, language: PaperLanguage): boolean {
  if (language !== 'ar') return wordsOf(text).every((word) => letters(page).includes(word));
  const there = new Set(wordsOf(page).map(sorted));
  return wordsOf(text).every((word) => there.has(sorted(word)));
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every text is there and asks for the same values as in English', () => {
    const texts = TEXTS[language];
    expect(Object.keys(texts).sort()).toEqual(Object.keys(inEnglish).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(namesIn(text), key).toEqual(namesIn(inEnglish[key as keyof typeof inEnglish]));
    }
  });

  it.each(['portrait', 'landscape'] as const)('what is signed stands on the first page with the result: %s', async (orientation) => {
    const words = languageOf(language);
    const [first] = await textsOf(await pdfOf(browser, paperOf('report', { language: words, sheet: { size: 'A4', orientation } })));
    expect(says(first!, words.texts['limits-signed'], language)).toBe(true);
    expect(says(first!, words.texts.approved, language)).toBe(true);
  });

  it('the amendments of a licence stand on no page of their own', async () => {
    const words = languageOf(language);
    const texts = await textsOf(await pdfOf(browser, paperOf('licence', { language: words })));
    const pages = texts.filter((text) => says(text, words.texts['licence.amendments'], language));
    expect(pages.length).toBeGreaterThanOrEqual(13);
    expect(pages.every((text) => says(text, words.texts.approved, language))).toBe(true);
  });

  it.each(['A4', 'A3'] as const)('the report on %s fits: a map and its legend share a page, and the mark of a draft stands on every page', async (size) => {
    const words = languageOf(language);
    const texts = await textsOf(await pdfOf(browser, paperOf('report', { language: words, sheet: { size, orientation: 'landscape' } })));
    const maps = texts.filter((text) => text.includes('1:') && says(text, words.texts['map-overview'], language));
    expect(maps).toHaveLength(1);
    expect(says(maps[0]!, words.texts['north-true'], language)).toBe(true);
    for (const text of texts) {
      expect(text).toContain(FINGERPRINT);
      expect(says(text, words.texts.draft, language)).toBe(language !== 'en');
    }
  });

  it('is written in its own direction, and says so', () => {
    const words = languageOf(language);
    for (const name of PAPER_NAMES) expect(paperOf(name, { language: words })).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  });
});

it('the names of files are Latin words, whatever the language, and tell nothing of the plan', () => {
  for (const name of PAPER_NAMES) expect(PAPERS[name].fileName).toMatch(/^[a-z-]+$/);
});
