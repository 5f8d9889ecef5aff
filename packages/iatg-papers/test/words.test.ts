import { english } from 'iatg-core';
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

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The words of the papers; the derivations stay English here, they have tests of their own. */
function languageOf(language: PaperLanguage): LanguageOfPaper {
  return { language, texts: TEXTS[language], messages: { ...english, language, direction: language === 'ar' ? 'rtl' : 'ltr' } };
}
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
