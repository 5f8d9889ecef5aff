import { expect, it } from 'vitest';
import { readCsv } from './csv-reader.js';
import { example, iatg, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

const depot = example('demo-depot.geojson');

interface Pair {
  readonly pes: string;
  readonly es: string;
  readonly status: string;
  readonly required_m: number | null;
  readonly actual_m: number;
  readonly margin_m: number | null;
  readonly why: string;
}

const json = iatg(['evaluate', depot, '--json']).then((run) => ({ ...run, evaluation: JSON.parse(run.stdout) as { pairs: Pair[]; summary: object } }));
const findings = async (): Promise<Pair[]> => (await json).evaluation.pairs.filter(({ status }) => status === 'fail' || status === 'not-assessable');

it('gives every pair in JSON, and ends with 1 where one fails', async () => {
  const { status, stderr, evaluation } = await json;
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(evaluation).toMatchObject({
    schema: 'iatg-evaluation/1',
    standard: 'IATG 02.20:2021',
    options: { method: 'calculated', protection: 'high', lowDensityRoute: 'longer' },
    summary: { pes: 13, exposedSites: 28, pairs: 480 },
  });
  expect(evaluation.pairs).toHaveLength(480);
});

it('gives the same bytes again, from a file and from standard input', async () => {
  const { readFile } = await import('node:fs/promises');
  const again = await iatg(['evaluate', '-', '--json'], { input: await readFile(depot) });
  expect(again.stdout === (await json).stdout).toBe(true);
});

it('gives the findings alone as those of all pairs, and leaves open what it did not count', async () => {
  const { status, stdout } = await iatg(['evaluate', depot, '--json', '--findings']);
  const evaluation = JSON.parse(stdout);
  const { summary } = (await json).evaluation;
  expect(evaluation.pairs).toEqual(await findings());
  expect(evaluation.summary).toEqual({ ...summary, pass: null, notRequired: null });
  expect(status).toBe(1);
});

it('gives every pair in CSV with the values of the JSON', async () => {
  const { status, stdout } = await iatg(['evaluate', depot, '--csv']);
  const [head, ...rows] = readCsv(stdout);
  expect(head!.join()).toBe(
    'pes,es,status,required_m,exact_m,actual_m,margin_m,hd,neq_kg,matrix,pes_column,es_row,table,column,factor,minimum_m,protection,determined_by,reasons,notes,why',
  );
  const number = (text: string): number | null => (text === '' ? null : Number(text));
  const { pairs } = (await json).evaluation;
  expect(rows.map(([pes, es, status, required, , actual, margin, ...rest]) => [pes, es, status, number(required!), number(actual!), number(margin!), rest.at(-1)])).toEqual(
    pairs.map(({ pes, es, status, required_m, actual_m, margin_m, why }) => [pes, es, status, required_m, actual_m, margin_m, why]),
  );
  expect(status).toBe(1);
});

it('shows the findings first in text, the worst first, within 100 columns and without colours', async () => {
  const { status, stdout } = await iatg(['evaluate', depot]);
  const found = [...stdout.matchAll(/^(FAIL|NOT ASSESSABLE) {2}(\S+) -> (\S+)$/gm)].map(([, , pes, es]) => `${pes} ${es}`);
  const worst = (await findings()).sort((a, b) => (a.margin_m ?? Infinity) - (b.margin_m ?? Infinity)); // NaN of two infinities keeps the order
  expect(found).toEqual(worst.map(({ pes, es }) => `${pes} ${es}`));
  expect(stdout).toContain('11 of 480 pairs fail, and 5 cannot be assessed.');
  expect(stdout.match(/^(pass|fail|not required|not assessable) +\S+ +\S+ /gm)).toHaveLength(480);
  expect(linesOf(stdout).filter((line) => line.length > 100)).toEqual([]);
  expect(stdout).not.toContain('\u001b');
  expect(status).toBe(1);
});

it('writes one HTML file that loads nothing and holds every finding and every pair', async () => {
  const { status, stdout } = await iatg(['evaluate', depot, '--html']);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(stdout).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:|\bsrc=/i);
  expect([...stdout.matchAll(/href="([^"]*)"/g)].filter(([, target]) => !/^#finding-\d+$/.test(target!))).toEqual([]);
  expect(stdout.match(/<article class="finding (fail|not-assessable)"/g)).toHaveLength((await findings()).length);
  expect(stdout.match(/<tr><td>(<a class="mark (fail|not-assessable)" href="#finding-\d+">|<span class="mark (pass|not-required)">)/g)!.length).toBeGreaterThanOrEqual(480);
  for (const text of ['Highfold Ammunition Depot', 'IATG 02.20:2021', 'does not replace the judgement', 'I-06', '@page', 'prefers-color-scheme: dark', '<caption', 'scope="col"']) {
    expect(stdout).toContain(text);
  }
  expect(status).toBe(1);
});

it('leaves the table of all pairs out of the reports of findings', async () => {
  const [text, html] = await Promise.all([iatg(['evaluate', depot, '--findings']), iatg(['evaluate', depot, '--html', '--findings'])]);
  expect(text.stdout).not.toMatch(/^pass /m);
  expect(text.stdout).toContain('480 pairs: 11 fail, 5 not assessable');
  expect(html.stdout).not.toContain('class="pairs"');
  expect([text.status, html.status]).toEqual([1, 1]);
});

/** A house 11 km away needs nothing more; a store with HD 1.6 has no distances. */
it('ends with 0 where all pass, and with 3 where something cannot be assessed', async () => {
  const pass = planOf([stackAt('a', 0, 10), houseAt('b', 0.1)]);
  const open = planOf([stackAt('a', 0, 10, { contents: [{ hd: '1.6', neq_kg: 10 }] }), houseAt('b', 0.1)]);
  const empty = planOf([]);
  const runs = await Promise.all([pass, open, empty].flatMap((input) => [[], ['--json'], ['--csv'], ['--html'], ['--findings']].map((format) => iatg(['evaluate', '-', ...format], { input }))));
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0]);
  expect(runs[0]!.stdout).toContain('The only pair does not fail.');
  expect(runs[5]!.stdout).toContain('no-distances-in-standard');
});

it('lets no name or id of a plan write into a report', async () => {
  const ids = ['=1+1', '<script>alert(1)</script>', 'a,"b"\r\nc', '\u001b[31mred', '\u202egnp', '-x', ' spaced '];
  const input = planOf([stackAt('+stack', 0, 5000, { name: '"><img src=x onerror=alert(1)>' }), ...ids.map((id, i) => houseAt(id, (i + 1) / 1e4, { name: `</style>&${id}` }))], {
    name: '<b>Depot</b>\u0007',
  });
  const [text, csv, html] = await Promise.all([[], ['--csv'], ['--html']].map((format) => iatg(['evaluate', '-', ...format], { input })));
  // oxlint-disable-next-line no-control-regex
  const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
  expect(text!.stdout).not.toMatch(commands);
  expect(html!.stdout).not.toMatch(commands);
  expect(html!.stdout).not.toMatch(/<script|<img|<b>Depot/);
  expect(html!.stdout.match(/<\/style>/g)).toHaveLength(1);
  const [, ...rows] = readCsv(csv!.stdout);
  expect(new Set(rows.map(([pes]) => pes))).toEqual(new Set(["'+stack"]));
  expect(rows.map(([, es]) => es)).toEqual(["'=1+1", ids[1], ids[2], ids[3], ids[4], "'-x", ids[6]]);
});
