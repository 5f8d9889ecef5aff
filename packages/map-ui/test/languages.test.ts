import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coordinateTexts } from 'iatg-exchange/coordinates/en';
import { LANGUAGE_CODES, preferredOf } from '../src/i18n/languages.js';

const src = new URL('../src/', import.meta.url);
const COORDINATES = '../../iatg-exchange/src/coordinates/faults';
type Texts = Readonly<Record<string, string>>;

const only = (module: object): Texts => (Object.values(module) as Texts[])[0]!;

/** Every file of texts that a language has, beside the English one. */
const PAIRS = await Promise.all(
  ['ar', 'zh', 'fr', 'ru', 'es']
    .flatMap((code) => [
      ...(existsSync(new URL(`i18n/${code}`, src)) ? readdirSync(new URL(`i18n/${code}`, src)).map((file) => [code, `i18n/${code}/${file}`, `i18n/en/${file}`] as const) : []),
      ...(existsSync(new URL(`${COORDINATES}.${code}.ts`, src)) ? [[code, `${COORDINATES}.${code}.ts`, `${COORDINATES}.en.ts`] as const] : []),
    ])
    .map(async ([code, file, inEnglish]) => ({ code, file, texts: only(await import(new URL(file, src).href)), english: only(await import(new URL(inEnglish, src).href)) })),
);

it('English has texts of its own to compare with', () => {
  expect(only({ coordinateTexts })['coordinates.format.utm']).toBe('UTM');
});

it.each(PAIRS)('$file has the keys of English, and asks for the same values', ({ texts, english }) => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  const wrong = Object.keys(english).filter((key) => valuesOf(texts[key]!).join() !== valuesOf(english[key]!).join());
  expect(wrong).toEqual([]);
});

it.each(PAIRS)('$file leaves no text in English', ({ code, texts, english }) => {
  // Signs, codes, units and keys of the keyboard are the same everywhere; a word of four letters may be the same in a language that shares the script.
  const wordy = (text: string): boolean => /[a-z]{4,}/i.test(text.replaceAll(/\{[\w-]+\}/g, '').replaceAll(/\b(UTM|MGRS|GeoJSON|GeoTIFF|PMTiles|MBTiles|Excel|XLSX|HTML|IATG|DTIM)\b/g, ''));
  const same = Object.keys(english).filter((key) => !key.startsWith('help.key.') && texts[key] === english[key] && (wordy(english[key]!) ? !['fr', 'es'].includes(code) || / [a-z]{3,} /i.test(english[key]!) : false));
  expect(same).toEqual([]);
});

const valuesOf = (text: string): readonly string[] => [...text.matchAll(/\{[\w-]+\}/g)].map(([value]) => value).sort();

it('the first language of a reader that the page has is taken, else English', () => {
  for (const code of LANGUAGE_CODES) expect(preferredOf(['tlh', `${code.toUpperCase()}-XX`, 'en'])).toBe(code);
  expect(preferredOf(['tlh', 'en-GB'])).toBe('en');
  expect(preferredOf([])).toBe('en');
});
