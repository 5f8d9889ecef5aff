import { describe, expect, it } from 'vitest';
import { ITEM_IDS, LANGUAGES } from 'iatg-assessment';
import { words as ar } from 'iatg-assessment/words/ar';
import { words as en } from 'iatg-assessment/words/en';
import { words as es } from 'iatg-assessment/words/es';
import { words as fr } from 'iatg-assessment/words/fr';
import { words as ru } from 'iatg-assessment/words/ru';
import { words as zh } from 'iatg-assessment/words/zh';

const WORDS = { ar, zh, en, fr, ru, es };
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe.each(LANGUAGES)('in %s', (language) => {
  const { texts, items } = WORDS[language];

  it('every text is there and asks for the same values as in English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en.texts).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(namesIn(text), key).toEqual(namesIn(en.texts[key as keyof typeof texts]));
    }
  });

  it('every item has a question and a reason, no two the same', () => {
    expect(Object.keys(items)).toEqual(ITEM_IDS);
    const questions = ITEM_IDS.map((id) => items[id][0]);
    expect(new Set(questions).size).toBe(questions.length);
    for (const id of ITEM_IDS) {
      expect(items[id][0], id).toMatch(/[?？؟]$/);
      expect(items[id][1], id).toMatch(/[.。]$/);
    }
  });
});
