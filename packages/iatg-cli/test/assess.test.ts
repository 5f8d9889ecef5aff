import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentAsJson, authorityLevelsAsJson, blankMatrix, matrixAsJson, newAssessment, parseAssessment, withAnswer, type Assessment } from 'iatg-assessment';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { example, iatg } from './run-iatg.js';

const folder = mkdtempSync(join(tmpdir(), 'iatg-assess-'));
const demo = example('demo-depot.geojson');
const need = (quantity: string, unitCost: string) => ({ what: '=HYPERLINK("x")', quantity, unit: '', unitCost, currency: 'USD' });

function fileOf(name: string, assessment: Assessment): string {
  const path = join(folder, name);
  writeFileSync(path, assessmentAsJson(assessment));
  return path;
}

let now: string;
let before: string;
beforeAll(() => {
  const one = withAnswer(newAssessment('one', createHash('sha256').update(readFileSync(demo)).digest('hex')), '02.20-inhabited', { state: 'gap', needs: [need('3', '0.1'), need('1', '0.2')] });
  before = fileOf('before.json', one);
  now = fileOf('now.json', withAnswer(one, '01.10-copy', { state: 'answered' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('sums up in every language, with the findings of the plan and what has changed', async () => {
  const { status, stdout, stderr } = await iatg(['assess', now, '--plan', demo, '--before', before]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/1 in order, 1 gaps, 167 open, 0 do not apply, of 169/);
  expect(stdout).toMatch(/IATG 02\.20: Are the required distances to all houses/);
  expect(stdout).toMatch(/From the site plan: \d+ fail/);
  expect(stdout).toMatch(/1 better, 0 worse/);
  const inArabic = await iatg(['assess', now, '--lang', 'ar']);
  expect([inArabic.status, inArabic.stdout.includes('التقييم الذاتي')]).toEqual([0, true]);
});

it('gives the same as JSON, with exact sums', async () => {
  const { stdout } = await iatg(['assess', now, '--json']);
  const { schema, totals, request, levels } = JSON.parse(stdout) as { schema: string; totals: object; request: { totals: object[] }; levels: null };
  expect([schema, levels]).toEqual(['iatg-assessment-summary/1', null]);
  expect(totals).toMatchObject({ answered: 1, gap: 1, items: 169 });
  expect(request.totals).toEqual([{ currency: 'USD', cost: '0.5' }]);
});

it('gives the request as CSV, in which nothing is run as a formula', async () => {
  const { stdout } = await iatg(['assess', now, '--csv']);
  const lines = stdout.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")",3,,0.1,0.3,USD`);
  expect(lines[3]).toContain('0.5,USD');
});

it('makes each paper with the digest of the assessment', async () => {
  const digest = createHash('sha256').update(readFileSync(now)).digest('hex');
  for (const paper of ['self-assessment', 'assistance-request', 'risk-assessment', 'consequence-analysis']) {
    const { status, stdout } = await iatg(['assess', now, '--paper', paper, '--plan', demo]);
    expect([status, stdout.includes(digest)], paper).toEqual([0, true]);
  }
});

it('says which plan the assessment does not refer to, and refuses faults with their places', async () => {
  const other = await iatg(['assess', now, '--plan', example('smallest-plan.geojson')]);
  expect([other.status, other.stderr]).toEqual([0, expect.stringMatching(/is not the plan, or not the state of it/)]);
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, '{"schema":"iatg-assessment/1","id":"x","on":"today"}');
  const runs = await Promise.all([iatg(['assess', bad]), iatg(['assess']), iatg(['assess', now, '--json', '--csv']), iatg(['assess', now, '--paper', 'poem']), iatg(['assess', now, '--profile', now])]);
  expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [2, '']));
  expect(runs[0]!.stderr).toMatch(/^\/on "today" is not a day of the calendar/);
});

it('writes an assessment to fill in: every question with its words, the plan noted, and what is filled in is read', async () => {
  const { status, stdout, stderr } = await iatg(['assess', '--blank', '--plan', demo, '--lang', 'fr', '--author', 'A. N. Officer']);
  expect([status, stderr]).toEqual([0, '']);
  const blank = JSON.parse(stdout) as { id: string; by: string; plan: string; answers: Record<string, { question: string; state: string }> };
  expect(blank).toMatchObject({ by: 'A. N. Officer', plan: createHash('sha256').update(readFileSync(demo)).digest('hex') });
  expect(Object.values(blank.answers).map(({ state }) => state)).toEqual(Array.from({ length: 169 }, () => 'open'));
  expect(blank.answers['02.20-inhabited']!.question).toMatch(/distances/);
  blank.answers['02.20-inhabited']!.state = 'gap';
  const filled = join(folder, 'filled.json');
  writeFileSync(filled, JSON.stringify(blank));
  const read = await iatg(['assess', filled]);
  expect([read.status, read.stdout]).toEqual([0, expect.stringMatching(/0 in order, 1 gaps, 168 open/)]);
  const second = await iatg(['assess', '--blank']);
  expect((JSON.parse(second.stdout) as { id: string }).id).not.toBe(blank.id);
});

it('takes the questions and the matrix of an authority into an assessment to fill in', async () => {
  const levels = join(folder, 'levels.json');
  const matrix = join(folder, 'matrix.json');
  const question = { id: 'q1', text: 'Is the depot fenced?', level: 1, weight: '2', criticalFor: [] };
  writeFileSync(levels, authorityLevelsAsJson({ name: 'Levels', authority: 'Nation', edition: '1', levels: [{ level: 1, name: 'Basic', threshold_percent: '60' }], questions: [{ ...question, mayNotApply: false, item: null }] }));
  writeFileSync(matrix, matrixAsJson(blankMatrix()));
  const { status, stdout, stderr } = await iatg(['assess', '--blank', '--levels', levels, '--matrix', matrix]);
  expect([status, stderr]).toEqual([0, '']);
  expect(parseAssessment(stdout)).toMatchObject({ faults: [], value: { authority: { name: 'Levels' }, risk: { matrix: blankMatrix() } } });
  expect((JSON.parse(stdout) as { answers: object }).answers).toMatchObject({ 'authority/q1': { question: 'Is the depot fenced?', state: 'open' } });
  const refused = await Promise.all([iatg(['assess', '--blank', now]), iatg(['assess', now, '--levels', levels]), iatg(['assess', '--blank', '--json']), iatg(['assess', '--blank', '--levels', matrix])]);
  expect(refused.map((run) => [run.status, run.stdout])).toEqual(refused.map(() => [2, '']));
});
