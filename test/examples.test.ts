import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  applyProfile, compileRules, distanceAsJson, english, evaluateSite, evaluationAsJson, iatg2021, licenceSite, parseProfile, parseSitePlan,
  singleDistance, tally, DEFAULT_OPTIONS, type DistanceQuestion, type RuleOptions, type Rules,
} from '../packages/iatg-core/src/index.js'; // prettier-ignore

/** The manual must not lie: its programs run, and the figures that it quotes are those of the program. Needs a build. */

const root = fileURLToPath(new URL('..', import.meta.url));
const standard = compileRules(iatg2021);

describe('programs of the manual', () => {
  const EXPECTED: Record<string, { status: number; says: readonly (string | RegExp)[] }> = {
    'ten-lines.mjs': { status: 0, says: ['stack to house: fail; required 444 m, actual 440.38', quotedSentence()] },
    'evaluate-a-plan.mjs': { status: 1, says: ['fail: igloo-2 to school-extension: 9 m short of 1395 m', '480 pairs, 11 fail, 5 not assessable'] },
    'licence.mjs': { status: 0, says: [/igloo-2\n(.*\n){5} {2}as stored: 31000 kg, permitted 23017 kg, limited by light-railway/] },
    'draw-rings.mjs': { status: 0, says: ['<svg ', 'stack, ptrMedium, 296 m', 'stack, ibd, 444 m', 'stack, vbd, 888 m', '</svg>'] },
  };

  it('are all tried here', () => {
    expect(readdirSync(join(root, 'docs/examples')).filter((name) => name.endsWith('.mjs')).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it.each(Object.entries(EXPECTED))('%s runs and prints what the manual says', (name, { status, says }) => {
    const result = run([`docs/examples/${name}`]);
    expect(result.status, result.stderr).toBe(status);
    for (const text of says) expect(result.stdout).toMatch(text);
  });

  it('stand in the pages as they stand in the files', () => {
    expect(fences('README.md', 'js')).toEqual([read('docs/examples/ten-lines.mjs')]);
    expect(JSON.parse(fences('docs/rule-profiles.md', 'json')[0]!)).toEqual(JSON.parse(read('docs/examples/national-profile.json')));
  });
});

describe('the smallest plan', () => {
  it('fails by the figures of the first pages', () => {
    const [pair] = evaluated(plan('smallest-plan')).pairs;
    expect(pair).toMatchObject({ status: 'fail', required_m: 444 });
    expect(shownDown(pair!.actual_m, 3)).toBe('440.383');
    expect(says('README.md', '444 m required, 440.383 m actual')).toBe(true);
    expect(says('docs/getting-started.md', '**444 m** are required, 440.383 m are there, 3.617 m are missing')).toBe(true);
  });

  it.each<[what: string, status: string, required_m: number, change: (store: Store) => void]>([
    ['7,785 kg pass', 'pass', 440, (store: Store) => void (store.properties.contents![0]!.neq_kg = 7_785)],
    ['7,786 kg fail', 'fail', 441, (store: Store) => void (store.properties.contents![0]!.neq_kg = 7_786)],
    ['four metres east pass', 'pass', 444, (store: Store) => store.geometry.coordinates[0]!.forEach((position) => void (position[0]! += 0.00005))],
    ['a barricade changes nothing', 'fail', 444, (store: Store) => void (store.properties.barricaded = true)],
  ])('%s', (_what, status, required_m, change) => {
    const changed = plan('smallest-plan');
    change(changed.features[0]!);
    expect(evaluated(changed).pairs[0]).toMatchObject({ status, required_m });
  });

  it('may hold what the pages say', () => {
    expect(licensed(plan('smallest-plan'))[0]!.permitted[0]).toMatchObject({ hd: '1.1', permitted_kg: 7_785, limitedBy: ['house'] });
  });

  it('has as many faults as the page says, when it is the broken one', () => {
    const faults = iatg('check', 'examples/broken-plan.geojson').stderr.trimEnd().split('\n');
    expect(faults).toHaveLength(19);
    for (const fault of fences('docs/getting-started.md', '').find((block) => block.startsWith('/features'))!.trimEnd().split('\n')) expect(faults).toContain(fault);
  });
});

describe('how a distance is found', () => {
  const page = 'docs/how-a-distance-is-found.md';
  const { pairs } = evaluated(plan('demo-depot'));
  const { derivation, ...pair } = pairs.find(({ pes, es }) => pes === 'igloo-2' && es === 'school-extension')!;

  it('is told with the figures of the program', () => {
    expect(pair).toMatchObject({ status: 'fail', required_m: 1_395, governing: { hd: '1.1', neq_kg: 31_000, pesColumn: 'P2', esRow: 'vbd', column: 'D12', factor: 2 } });
    const { options } = derivation.steps.find(({ kind }) => kind === 'cell')!;
    const { value_m } = derivation.steps.find(({ kind }) => kind === 'function')!;
    const others = derivation.others.map(({ hd, esRow, exact_m }) => `${hd} ${esRow} ${exact_m!.toFixed(2)}`);
    expect(others).toEqual(['1.1 ibd 697.39', '1.2.1 vbd 60.00']);
    const quoted = [
      fences(page, '').some((block) => block.trim() === options!.map(({ printed }) => printed).join(';')),
      says(page, `(${grouped(options![1]!.distance_m!)} m) does not count`),
      says(page, `For 31,000 kg: **${grouped(value_m!)} m**`),
      says(page, `2 x ${grouped(value_m!)} = **${grouped(pair.exact_m!)} m**`),
      says(page, `**${shownDown(pair.actual_m, 3)} m**`),
      says(page, `margin −${shownDown(8.096, 3)} m`),
    ];
    expect(quoted).toEqual(quoted.map(() => true));
    expect(pair.margin_m).toBeCloseTo(-8.0955, 3);
  });

  it('has the distance by the other methods', () => {
    for (const method of ['tabulated', 'greater'] as const) {
      expect(distance({ hd: '1.1', neq_kg: 31_000, pes: 'P2', es: 'vbd', method })).toMatchObject({ required_m: 1_460 });
    }
    expect(distance({ hd: '1.1', neq_kg: 35_000, pes: 'P2', es: 'powerSuper', method: 'tabulated' })).toMatchObject({ required_m: 730 });
  });

  it('has the permitted quantity', () => {
    expect(licensed(plan('demo-depot')).find(({ pes }) => pes === 'igloo-2')!.stored).toMatchObject({ total_kg: 31_000, permitted_kg: 23_017, limitedBy: ['light-railway'] });
    expect(says(page, 'says 23,017 kg')).toBe(true);
  });
});

describe('the lesson with the demo depot', () => {
  it('lists every pair that fails, with its distances', () => {
    const fails = evaluated(plan('demo-depot')).pairs.filter(({ status }) => status === 'fail');
    const rows = read('docs/for-trainers.md').split('\n').flatMap((line) => /^\| .+ → .+? \| ([\d,]+) \| ([\d,.]+) \|/.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect(rows.toSorted()).toEqual(fails.map(({ required_m, actual_m }) => `${grouped(required_m!, 0)} ${grouped(Math.floor(actual_m * 10) / 10, 1)}`).toSorted());
  });

  it.each<[what: string, change: (stores: (id: string) => Properties) => void, pairs: Record<string, { status: string; required_m: number }>]>([
    ['1,000 kg less', (of) => void (of('igloo-2').contents![0]!.neq_kg -= 1_000), { 'igloo-2 school-extension': { status: 'pass', required_m: 1_380 } }],
    [
      'fewer passengers',
      (of) => void (of('light-railway').exposure!.traffic!.railPassengers_per_day = 999),
      { 'igloo-1 light-railway': { status: 'pass', required_m: 380 }, 'igloo-2 light-railway': { status: 'pass', required_m: 349 } },
    ],
    ['fewer occupants', (of) => void (of('admin-office').exposure!.occupants = 19), { 'igloo-2 admin-office': { status: 'pass', required_m: 465 } }],
    ['a barricade at the shed', (of) => void (of('packing-shed').exposure!.barricaded = true), { 'igloo-4 packing-shed': { status: 'pass', required_m: 270 } }],
    ['the sub-division', (of) => void (of('esh-7').contents![0]!.hd = '1.2.2'), { 'esh-7 esh-8': { status: 'pass', required_m: 74 } }],
    ['a barricade at the stack', (of) => void (of('stack-11').barricaded = true), { 'stack-11 esh-9': { status: 'pass', required_m: 26 } }],
    ['a barricade at the storehouse', (of) => void (of('esh-9').barricaded = true), { 'stack-11 esh-9': { status: 'pass', required_m: 26 } }],
    ['the front turned', (of) => void (of('igloo-4').structure!.front_deg = 10), { 'igloo-4 esh-13': { status: 'fail', required_m: 479 } }],
    [
      'the door turned',
      (of) => void (of('esh-6').structure!.front_deg = 100),
      {
        'esh-6 esh-7': { status: 'fail', required_m: 241 },
        'esh-6 esh-8': { status: 'fail', required_m: 241 },
        'esh-6 stack-10': { status: 'fail', required_m: 241 },
      },
    ],
  ])('%s has the effect that the lesson tells', (_what, change, expected) => {
    const changed = plan('demo-depot');
    change(propertiesOf(changed));
    const { pairs } = evaluated(changed);
    for (const [name, values] of Object.entries(expected)) expect(pairs.find(({ pes, es }) => `${pes} ${es}` === name)).toMatchObject(values);
  });

  it('has a solution', () => {
    const solved = plan('demo-depot');
    const of = propertiesOf(solved);
    of('igloo-1').contents![0]!.neq_kg = 23_017;
    of('igloo-2').contents![0]!.neq_kg = 18_017;
    of('packing-shed').exposure!.barricaded = true;
    of('esh-7').contents![0]!.hd = '1.2.2';
    of('esh-9').barricaded = true;
    of('magazine-5').noPrimaryExplosives = true;
    of('igloo-4').noPrimaryExplosives = true;
    expect(evaluated(solved).summary).toMatchObject({ pass: 446, notRequired: 34, fail: 0, notAssessable: 0 });
  });

  it('has no distance for guided missiles without a decision', () => {
    const changed = plan('demo-depot');
    delete propertiesOf(changed)('igloo-3').contents![1]!.treatAs;
    expect(evaluated(changed).summary.notAssessable).toBe(5 + 38);
  });
});

it('rule profiles change what their page says, and say where they are shorter', () => {
  const { profile } = parseProfile(JSON.parse(read('docs/examples/national-profile.json')), iatg2021);
  const national = applyProfile(iatg2021, profile!);
  const ask = (neq_kg: number, es: string, method: 'calculated' | 'tabulated', rules: Rules) => {
    const { required_m, notes } = distance({ hd: '1.1', neq_kg, pes: 'P10', es, method }, rules);
    return [required_m, ...notes].join(' ');
  };
  expect(ask(8_000, 'ibd', 'calculated', national)).toBe('500');
  expect(ask(200, 'r18', 'calculated', standard)).toBe('64');
  expect(ask(200, 'r18', 'calculated', national)).toBe('50 shorter-than-standard');
  expect(ask(200, 'r18', 'tabulated', national)).toBe('64');
  expect(ask(200, 'vbd', 'calculated', standard)).toBe('400');
  expect(ask(200, 'vbd', 'calculated', national)).toBe('600');
});

it('the command line page quotes its first distance', () => {
  const { required_m, governing, why } = distance({ hd: '1.1', neq_kg: 5_000, pes: 'P10', es: 'ibd' });
  expect({ required_m, by: governing!.determinedBy }).toEqual({ required_m: 400, by: 'cell-minimum' });
  expect(why).toContain('379.61 m');
  expect(says('docs/command-line.md', 'needs 400 m: D13 gives 379.61 m')).toBe(true);
});

interface Properties {
  contents?: { hd: string; neq_kg: number; treatAs?: string }[];
  structure?: { front_deg?: number };
  exposure?: { occupants?: number; barricaded?: boolean; traffic?: { railPassengers_per_day: number } };
  barricaded?: boolean;
  noPrimaryExplosives?: boolean;
}

interface Store {
  readonly id: string;
  readonly properties: Properties;
  readonly geometry: { readonly coordinates: number[][][] };
}

interface Plan {
  readonly features: readonly Store[];
}

interface Requirement {
  readonly required_m: number | null;
  readonly exact_m: number | null;
  readonly governing: { readonly determinedBy: string } | null;
  readonly notes: readonly string[];
  readonly why: string;
  readonly derivation: {
    readonly steps: readonly { readonly kind: string; readonly value_m?: number; readonly options?: readonly { readonly printed: string; readonly distance_m: number | null }[] }[];
    readonly others: readonly { readonly hd: string; readonly esRow: string; readonly exact_m: number | null }[];
  };
}

interface Pair extends Requirement {
  readonly pes: string;
  readonly es: string;
  readonly status: string;
  readonly actual_m: number;
  readonly margin_m: number | null;
}

interface Evaluation {
  readonly pairs: readonly Pair[];
  readonly summary: Readonly<Record<string, number>>;
}

function run(args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
}

function iatg(...args: readonly string[]) {
  return run(['packages/iatg-cli/dist/main.js', ...args]);
}

function distance(question: DistanceQuestion, rules = standard): Requirement {
  const options: RuleOptions = { ...DEFAULT_OPTIONS, ...question };
  return JSON.parse([...distanceAsJson(singleDistance(question, rules), options, rules, english)].join('')) as Requirement;
}

function plan(name: string): Plan {
  return JSON.parse(read(`examples/${name}.geojson`)) as Plan;
}

function propertiesOf({ features }: Plan): (id: string) => Properties {
  return (id) => features.find((feature) => feature.id === id)!.properties;
}

function evaluated(changed: Plan): Evaluation {
  const evaluation = prepared(changed);
  const counted = tally();
  return JSON.parse([...evaluationAsJson(evaluation, evaluation.pairs(), counted, false, english)].join('')) as Evaluation;
}

function licensed(changed: Plan) {
  return [...licenceSite(prepared(changed))];
}

function prepared(changed: Plan) {
  const { plan: valid, faults } = parseSitePlan(changed);
  expect(faults).toEqual([]);
  return evaluateSite(valid!, standard);
}

/** The sentence that the README quotes, on one line. */
function quotedSentence(): string {
  const quote = [...read('README.md').matchAll(/^> (.*)$/gm)].map(([, line]) => line!).join(' ');
  expect(quote).not.toBe('');
  return quote;
}

/** The blocks of code of a page in one language. */
function fences(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].filter(([, found]) => found === language).map(([, , code]) => code!);
}

/** Does a page say this, wherever its lines are broken? */
function says(page: string, text: string): boolean {
  return read(page).replaceAll(/\s+/g, ' ').includes(text);
}

function grouped(value: number, decimals = 2): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function shownDown(value: number, decimals: number): string {
  return grouped(Math.floor(value * 10 ** decimals + 1e-9) / 10 ** decimals, decimals);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
