import { readFileSync } from 'node:fs';
import { applyProfile, english, evaluateSite, evaluationAsJson, iatg2021, parseProfile, parseSitePlan, tally } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { importFile, PLAN_FORMATS, writePlan, type PlanDocument, type PlanFormat } from '../src/index.js';
import { faultInEnglish } from '../src/en.js';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const example = file('docs/examples/national-profile.json') as Readonly<Record<string, unknown>>;

/** Every member that a profile may have: a function of each form, minima with and without a value, bounds, protection, mixing. */
const everyMember = {
  ...example,
  name: '=Landia, "1"',
  authority: 'وزارة الدفاع',
  source: ' Ordre 7\nart. 3\u2028',
  columns: { ...(example['columns'] as object), 'E.1/D12': { minimum_m: null }, 'E.1/D8': { branches: [{ upTo_kg: 1000, form: 'log-quadratic', a: 1e-7, b: 20.5, c: 1 }, { form: 'power', coefficient: 30.25, exponent: '1/3' }] } },
  trafficDensity: { vehicles_per_day: { high: 4000, medium: 900 } },
  protection: 'limited',
  mixing: 'us-dod',
};

/** Longer than three cells of a spreadsheet, with what must not stand where a cell ends: spaces, halves of characters, what a spreadsheet runs. */
const long = (shift: number): unknown => ({ ...everyMember, source: 'x'.repeat(shift) + ' 😀=𝟙 弹 '.repeat(14_000) });

const carrying = (profile: unknown): PlanDocument => {
  const plan = file('examples/demo-depot.geojson') as { readonly sitePlan: object };
  return { ...plan, sitePlan: { ...plan.sitePlan, profile } } as unknown as PlanDocument;
};

/** The contract's evaluation by the rules of the profile that the plan carries, as bytes. */
function evaluated(document: unknown): string {
  const { plan } = parseSitePlan(document);
  const { profile, faults } = parseProfile(plan!.profile, iatg2021);
  expect(faults).toEqual([]);
  const evaluation = evaluateSite(plan!, applyProfile(iatg2021, profile!));
  return [...evaluationAsJson(evaluation, evaluation.pairs(), tally(), false, english)].join('');
}

async function throughFormat(document: PlanDocument, format: PlanFormat): Promise<PlanDocument> {
  const read = await importFile(`plan.${format}`, await writePlan(document, format));
  expect(read.faults.map(faultInEnglish)).toEqual([]);
  if (read.kind !== 'plan' || !read.document) throw new Error('not read as a plan');
  return read.document;
}

const profileOf = (document: PlanDocument): unknown => (document as unknown as { readonly sitePlan: { readonly profile: unknown } }).sitePlan.profile;

describe.each(PLAN_FORMATS)('%s carries the rule profile of a plan', (format) => {
  it('whole, and the plan evaluates byte for byte the same by it', async () => {
    const document = carrying(everyMember);
    const before = evaluated(document);
    expect(before).toContain('"shorterThanStandard":true');
    expect(before).toContain('shorter-than-standard');
    const read = await throughFormat(document, format);
    expect(JSON.stringify(profileOf(read))).toBe(JSON.stringify(everyMember));
    expect(evaluated(read)).toBe(before);
  });

  it('also where it is longer than a cell of a spreadsheet holds, wherever a cell ends', async () => {
    for (let shift = 0; shift < 12; shift++) {
      const document = carrying(long(shift));
      expect(JSON.stringify(profileOf(await throughFormat(document, format)))).toBe(JSON.stringify(long(shift)));
    }
  });

  it('also one with faults, which is told where it is applied', async () => {
    for (const profile of [{ ...everyMember, minma: {} }, 'none', 7, []]) expect(profileOf(await throughFormat(carrying(profile), format))).toEqual(profile);
  });
});

it('no cell is longer than a spreadsheet holds, and none begins or ends with what it takes away', async () => {
  const { readXlsx } = await import('../src/xlsx.js');
  for (let shift = 0; shift < 12; shift++) {
    const { tables } = readXlsx(await writePlan(carrying(long(shift)), 'xlsx'));
    const [head, row] = tables.find(({ part }) => part === 'Plan')!.rows;
    expect(head!.cells.filter((name) => String(name).startsWith('other_json'))).toEqual(['other_json', 'other_json_2', 'other_json_3', 'other_json_4']);
    for (const cell of row!.cells.filter((cell) => cell !== null)) {
      expect(String(cell).length).toBeLessThanOrEqual(32_767);
      expect(String(cell)).toBe(String(cell).trim());
      expect(String(cell)).not.toMatch(/\p{Cs}/u);
    }
  }
});

it('a part of it that was emptied in a spreadsheet is a fault with its place, and nothing is taken', async () => {
  const text = new TextDecoder().decode(await writePlan(carrying(long(0)), 'csv'));
  const emptied = text.replace(/,other_json,other_json_2,/, ',other_json,other_json_3,');
  expect(emptied).not.toBe(text);
  const read = await importFile('plan.csv', new TextEncoder().encode(emptied));
  expect(read).toMatchObject({ kind: 'plan', document: null });
  expect(read.faults.map(({ key, column }) => [key, column])).toEqual(expect.arrayContaining([['not-json-cell', 'other_json']]));
});
