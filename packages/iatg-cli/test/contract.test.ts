import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}.geojson`, import.meta.url));

/** Runs the built program, as a user does. */
function iatg(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { input: input ?? '', encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

const plan = (features: readonly object[], options: object = {}): string => JSON.stringify({ type: 'FeatureCollection', sitePlan: { version: 1, options }, features });
const store = (id: string, longitude: number, contents: readonly object[]) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [longitude, 0] },
  properties: { role: 'pes', structure: { type: 'open-stack' }, contents },
});
const house = (id: string, longitude: number) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [longitude, 0] },
  properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } },
});

describe('exit statuses', () => {
  it('0: every pair passes', () => {
    // 400 m are required; 0.0036 degrees at the equator are 400.75 m.
    const { status, stdout, stderr } = iatg(['evaluate', '-', '--json'], plan([store('a', 0, [{ hd: '1.1', neq_kg: 1000 }]), house('h', 0.0036)]));
    expect({ status, stderr, summary: JSON.parse(stdout).summary }).toEqual({
      status: 0,
      stderr: '',
      summary: { pes: 1, exposedSites: 1, pairs: 1, pass: 1, fail: 0, notRequired: 0, notAssessable: 0 },
    });
  });

  it('1: a pair fails', () => {
    const { status, stdout } = iatg(['evaluate', '-', '--json'], plan([store('a', 0, [{ hd: '1.1', neq_kg: 1000 }]), house('h', 0.00359)]));
    expect(status).toBe(1);
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({ pes: 'a', es: 'h', status: 'fail', required_m: 400, reasons: [], notes: [] });
  });

  it('2: the plan is not valid, every fault on a line of standard error and nothing on standard output', () => {
    const { status, stdout, stderr } = iatg(['evaluate', example('broken-plan')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n').length).toBe(19);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^(\/\S*)? \S/);
  });

  it('3: nothing fails, and something cannot be assessed', () => {
    const { status, stdout } = iatg(['evaluate', '-', '--json'], plan([store('a', 0, [{ hd: '1.6', neq_kg: 10 }]), house('h', 0.01)]));
    expect(status).toBe(3);
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({ status: 'not-assessable', required_m: null, margin_m: null, reasons: ['no-distances-in-standard'] });
    expect(iatg(['distance', '--hd', '1.1', '--neq', '250001', '--pes', 'P10', '--es', 'ibd', '--json']).status).toBe(3);
  });

  it.each([[['distance', '--hd', '1.1', '--neq', '0', '--pes', 'P10', '--es', 'ibd']], [['distance', '--hd', '9.9', '--neq', '1', '--pes', 'P10', '--es', 'ibd']], [['rings', example('demo-depot'), '--rows', 'r1']], [['evaluate', '/does/not/exist']], [['evaluate', '-', '--jsn']], [['assess']], [['evaluate']]])(
    '2 for %j, with one line that names the argument',
    (args) => {
      const { status, stdout, stderr } = iatg(args);
      expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    },
  );
});

describe('bad files are refused with a message, never with a stack trace', () => {
  it.each([
    ['empty', ''],
    ['cut short', plan([house('h', 0)]).slice(0, -20)],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${plan([])}`, 'utf16le'))],
    ['NaN', '{"type":NaN}'],
    ['nested too deep', '['.repeat(100_000)],
    ['a number', '42'],
  ])('%s', (_name, input) => {
    const { status, stdout, stderr } = iatg(['check', '-'], input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ \S.*\n$/);
  });

  it('a byte order mark is no fault', () => {
    expect(iatg(['check', '-', '--json'], `\ufeff${plan([house('h', 0)])}`)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('output', () => {
  it('is the same bytes for the same input, in every format', () => {
    for (const format of ['--json', '--csv', '--html']) {
      const args = ['evaluate', example('demo-depot'), format];
      expect(iatg(args)).toEqual(iatg(args));
    }
  });

  it('of --findings holds exactly the pairs that fail or cannot be assessed, in the order of all pairs', () => {
    const all = JSON.parse(iatg(['evaluate', example('demo-depot'), '--json']).stdout);
    const found = JSON.parse(iatg(['evaluate', example('demo-depot'), '--json', '--findings']).stdout);
    expect(found.pairs).toEqual(all.pairs.filter(({ status }: { status: string }) => status === 'fail' || status === 'not-assessable'));
    expect(found.summary).toEqual({ ...all.summary, pass: null, notRequired: null });
  });

  it('as CSV has a row a pair, as HTML no foreign address and no script', () => {
    const all = JSON.parse(iatg(['evaluate', example('demo-depot'), '--json']).stdout);
    const csv = iatg(['evaluate', example('demo-depot'), '--csv']).stdout;
    expect(csv.trimEnd().split('\r\n').length).toBe(all.pairs.length + 1);
    const html = iatg(['evaluate', example('demo-depot'), '--html']).stdout;
    expect(html).not.toMatch(/<script|https?:\/\/|src=/i);
    for (const { pes, es } of all.pairs.filter(({ status }: { status: string }) => status === 'fail')) {
      expect(html).toContain(pes);
      expect(html).toContain(es);
    }
  });

  it('of licence says for each store and division how much it may hold', () => {
    const { status, stdout } = iatg(['licence', example('smallest-plan'), '--json']);
    const { schema, sites } = JSON.parse(stdout);
    expect({ status, schema }).toEqual({ status: 0, schema: 'iatg-licence/1' });
    expect(sites[0].permitted.map(({ hd }: { hd: string }) => hd)).toEqual(['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2']);
    // 440.383 m allow 22.2 x Q^(1/3) up to 440 m: Q = (440 / 22.2)^3 = 7,785.8, in whole kilograms 7,785.
    expect(sites[0].permitted[0]).toMatchObject({ hd: '1.1', permitted_kg: 7785, notes: [], notAssessable: [] });
  });

  it('of rings is a feature for each store with contents and row', () => {
    const { features } = JSON.parse(iatg(['rings', example('demo-depot'), '--rows', 'ibd,vbd']).stdout);
    expect(features.length).toBe(2 * 12);
    expect(new Set(features.map(({ properties }: { properties: { row: string } }) => properties.row))).toEqual(new Set(['ibd', 'vbd']));
  });

  it('of check names every fault with its place, also as JSON', () => {
    const { status, stdout } = iatg(['check', example('broken-plan'), '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).faults.length).toBe(19);
    expect(iatg(['check', example('demo-depot')]).status).toBe(0);
  });

  it('has no colour codes when it is not a terminal', () => {
    expect(iatg(['evaluate', example('demo-depot')]).stdout).not.toContain('\u001b');
  });
});
