import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../src/language.js';
import { example, iatg } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

// Ids without a word in them, so that every Latin word of a text comes from the program: two stores that set each other off, a house that is too near.
const plan = planOf([
  stackAt('x1', 0, 8000),
  stackAt('x2', 0.0002, 1000),
  stackAt('x3', 0.02, 50),
  stackAt('x5', 0.025, 60, { contents: [{ hd: '1.2.3', neq_kg: 40, compatibilityGroup: 'D' }] }),
  houseAt('x4', 0.0038),
]);

/** Each command with a text in every language. What it may still say in Latin letters: names that are the same in every language. */
const COMMANDS: readonly (readonly string[])[] = [
  ['cures', '-', '--most', '40'],
  ['domino', '-'],
  ['where', '-', '--pes', 'x1'],
  ['where', '-', '--es', 'x4'],
  ['allot', '-', '--stock', '1.1=9000,1.3.1D=3000,1.2.3D=5'],
  ['licence', '-', '--gains', '--mix', '1.1=60,1.3.1=40;1.4=1'],
  ['consequences', '-'],
  ['evaluate', '-', '--findings'],
];

/** A plan with an inventory that asks and one that does not, and a mix that depends on a condition. */
const stocked = planOf([
  stackAt('x1', 0, 8000, { inventory: { entries: [{ item: 'x6', un: '0168', quantity: 1200, neqPerItem_kg: 6.86, lot: '7' }, { item: 'x7', un: '0190', quantity: 3, neqPerItem_kg: 0.125 }, { item: 'x8', un: '0029', quantity: 20, neqPerItem_kg: 0.001 }] } }),
  stackAt('x2', 0.02, 1000, { contents: ['D', 'G', 'F'].map((compatibilityGroup) => ({ hd: '1.1', neq_kg: 5, compatibilityGroup })) }),
  stackAt('x3', 0.03, 1000),
]);
const STOCK: readonly (readonly string[])[] = [['inventory', '-'], ['compatibility', '-'], ...['us-dod', 'transport-canada', 'transport-us', 'transport-adr'].map((set) => ['compatibility', '-', '--rule-set', set])];

/** What others name, and what a plan calls a site, stand as they are. */
const FILES: readonly (readonly string[])[] = [
  ['import', example('exchange/waypoints.gpx'), '--preview'],
  ['profile', 'compare', fileURLToPath(new URL('../../../docs/examples/national-profile.json', import.meta.url))],
  ['profile', 'check', fileURLToPath(new URL('../../../docs/examples/national-profile.json', import.meta.url))],
];

const FIGURES: readonly (readonly string[])[] = [
  ['blast', '--neq', '1000', '--distance', '30', '--explosive', 'C4'],
  ['blast', '--neq', '1000', '--pressure', '34.5'],
  ['effects', '--neq', '8000', '--pressures', '5'],
  ['effects', '--neq', '8000', '--distance', '90'],
  ['danger-area', '--auw', '1200'],
  ['danger-area', '--auw', '20000', '--bare'],
  ['distance', '--hd', '1.1', '--neq', '5000', '--pes', 'P10', '--es', 'ibd'],
  ['port', '--contents', '1.1=5000', '--loading'],
  ['transit', '--contents', '1.1=5000', '--days', '2'],
  ['fragments', '--charge', '7', '--casing', '36', '--thickness', '15', '--diameter', '125', '--fragment', '0.05', '--distance', '100'],
];

/** Words that stand in every language as they are: names of programs, members, laws and units, codes of reasons, notes, rows and the options of a cell; "Sources" is French too. */
const SAME_EVERYWHERE = /^(IATG|HD|PES|ES|NEQ|ha|kg|m|cm|ms|bar|kPa|treatAs|most|JSON|[A-Z]-[A-Z]|SprengV|AASTP|NATO|DoD|DESR|DA|PAM|CFR|TDG|SOR|ADR|TNT|Composition|Kingery|Bulmash|Kingery-Bulmash|dB|Ca|Cb|SOURCES|ibd|HL|VC|VCA|npe|nis|obb|ecm|lob|evac|row-identity-inferred|no-distances-in-standard|sub-division-assumed|gpx|wpt|trk|vbd|Example|profile)$/;

describe.each([...COMMANDS.map((args) => [args.join(' '), args, plan] as const), ...STOCK.map((args) => [args.join(' '), args, stocked] as const), ...FILES.map((args) => [args.slice(0, 1).join(' '), args, ''] as const), ...FIGURES.map((args) => [args.join(' '), args, ''] as const)])('iatg %s', (_text, args, input) => {
  it('says in every language the figures that it says in English, and no English words', async () => {
    const texts = new Map(await Promise.all(LANGUAGE_CODES.map(async (lang) => [lang, await iatg([...args, '--lang', lang], { input })] as const)));
    const english = texts.get('en')!;
    expect([0, 1, 3]).toContain(english.status);
    for (const lang of LANGUAGE_CODES) {
      const { stdout, status } = texts.get(lang)!;
      expect(status, lang).toBe(english.status);
      expect(figuresIn(stdout, lang), lang).toEqual(figuresIn(english.stdout, 'en'));
      if (lang === 'en') continue;
      const said = withoutCitations(stdout);
      if (lang === 'fr' || lang === 'es') expect(linesOfWords(said).filter((line) => linesOfWords(english.stdout).includes(line)), lang).toEqual([]);
      else expect(latinIn(said), lang).toEqual([]);
    }
  });

  it('refuses a language that it does not know, and says which it knows', async () => {
    const { status, stdout, stderr } = await iatg([...args, '--lang', 'xx'], { input });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^argument --lang "xx" is not known; allowed: ar, en, es, fr, ru, zh$/m);
  });
});

it('tells faults of a plan and of parcels in the language that is asked for, with the same place', async () => {
  const input = JSON.stringify({ ...JSON.parse(plan), features: [{ type: 'Feature' }] });
  for (const args of [['cures', '-'], ['safeguard', '-']]) {
    const [english, chinese] = await Promise.all(['en', 'zh'].map((lang) => iatg([...args, '--lang', lang], { input })));
    const places = (text: string) => text.split('\n').map((line) => line.split(' ')[0]);
    expect([english!.status, chinese!.status, chinese!.stdout]).toEqual([2, 2, '']);
    expect(places(chinese!.stderr)).toEqual(places(english!.stderr));
    expect(chinese!.stderr).toMatch(/^\/features\/0\/id [^a-z]*[\u4e00-\u9fff]/m);
  }
});

/** All figures of a text in their order of size; a separator of thousands and the decimal mark are those of the language. */
function figuresIn(text: string, lang: string): readonly number[] {
  const parts = new Intl.NumberFormat(`${lang}-u-nu-latn`).formatToParts(12345.5);
  const mark = (type: string) => (lang === 'es' && type === 'group' ? '\u202f' : parts.find((part) => part.type === type)!.value);
  const group = new RegExp(`(?<=\\d)\\${mark('group')}(?=\\d{3})`, 'g');
  // The sentence on a draft translation is no part of what English says; it has no figures.
  return (text.replaceAll(group, '').match(new RegExp(`(?<![\\w.])\\d+([.\\${mark('decimal')}]\\d+)*`, 'g')) ?? []).map((figure) => Number(figure.replace(mark('decimal'), '.'))).filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
}

/** What figures rest on is cited as it is called, in the language of the document. */
const withoutCitations = (text: string): string => text.split('\n\n').filter((paragraph) => !/UFC 3-|Kingery and Bulmash 1984|IATG 0\d\.\d\d \d{4},/.test(paragraph)).join('\n\n');

/** Keys of answers stand in brackets, for the plan; they are the same in every language. */
const latinIn = (text: string): readonly string[] => [...new Set(text.replaceAll(/\([A-Z]-[A-Z]\/[\w.-]+\)/g, '').match(/\b[a-z][a-z-]*[a-z]\b/gi) ?? [])].filter((word) => !SAME_EVERYWHERE.test(word));

/** Lines that hold a word of more than a few letters. */
const linesOfWords = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => (line.match(/[a-z]{4,}/gi) ?? []).some((word) => !SAME_EVERYWHERE.test(word)));
