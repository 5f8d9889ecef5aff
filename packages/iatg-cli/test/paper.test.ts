import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { example, iatg } from './run-iatg.js';

const smallest = example('smallest-plan.geojson');

it('makes each paper from a plan, with the digest of its bytes, and ends with 0 although a pair fails', async () => {
  const digest = createHash('sha256').update(readFileSync(smallest)).digest('hex');
  for (const name of ['report', 'licence', 'safeguarding', 'safety-case']) {
    const { status, stdout, stderr } = await iatg(['paper', name, smallest, '--size', 'A3', '--marking', 'EXERCISE']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(digest);
    expect(stdout).toContain('size: A3 portrait');
  }
});

it('writes to a file, but never over the plan that the paper is made from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iatg-paper-'));
  const plan = join(folder, 'plan.geojson');
  copyFileSync(smallest, plan);
  const before = readFileSync(plan);
  const over = await iatg(['paper', 'report', plan, '-o', plan]);
  expect(over.status).toBe(2);
  expect(over.stderr).toMatch(/is an input of the paper/);
  expect(readFileSync(plan).equals(before)).toBe(true);
  const { status, stdout } = await iatg(['paper', 'report', plan, '-o', join(folder, 'report.html')]);
  expect([status, stdout]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
  rmSync(folder, { recursive: true });
});

it('refuses what it does not know, with the words that it does', async () => {
  const runs = await Promise.all([iatg(['paper']), iatg(['paper', 'poem', smallest]), iatg(['paper', 'report', smallest, '--size', 'A5']), iatg(['paper', 'licence', smallest, '--store', 'house']), iatg(['paper', 'report', smallest, '--store', 'stack'])]);
  expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [2, '']));
  expect(runs.map(({ stderr }) => stderr.trim())).toEqual([
    expect.stringMatching(/PAPER is missing; allowed: report, licence, safeguarding, safety-case/),
    expect.stringMatching(/"poem" is not known/),
    expect.stringMatching(/--size "A5" is not known; allowed: A4, A3/),
    expect.stringMatching(/--store "house" is no potential explosion site/),
    expect.stringMatching(/--store belongs to licence, signs;/),
  ]);
});
