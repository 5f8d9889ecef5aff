import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentAsJson, newAssessment } from '../packages/iatg-assessment/src/index.js';

/**
 * Every command of the manual works as it is printed, redirections and pipes included: in a folder that holds the examples, and under the names that
 * stand for files of the reader's own, such files. Needs a build, and a shell.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = 'node packages/iatg-cli/dist/main.js';
const PAGES = ['README.md', 'examples/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const COMMANDS = PAGES.flatMap((page) => commandsOf(readFileSync(join(root, page), 'utf8')).map((command) => [page, command] as const));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iatg-manual-'));
  for (const name of ['examples', 'docs/examples']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const put = (name: string, from: string) => cpSync(join(root, from), join(folder, name));
  put('depot.geojson', 'examples/demo-depot.geojson');
  for (const name of ['my-nation.json', 'other-nation.json']) put(name, 'docs/examples/national-profile.json');
  mkdirSync(join(folder, 'depots'));
  for (const name of ['north', 'south']) put(`depots/${name}.geojson`, 'examples/smallest-plan.geojson');
  writeFileSync(join(folder, 'stock.csv'), 'store,item,un,quantity,neq_per_item_kg\nigloo-1,projectile,0168,1200,6.86\n');
  for (const name of ['depot', 'last-year']) writeFileSync(join(folder, `${name}.assessment.json`), assessmentAsJson(newAssessment(name)));
  expect(shell('iatg evaluate depots/ --json > overview-2025.json').stderr).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands of the manual', () => {
  it('are found on the pages that have some', () => {
    expect(new Set(COMMANDS.map(([page]) => page)).size).toBeGreaterThan(12);
    expect(COMMANDS.length).toBeGreaterThan(50);
  });

  it.each(COMMANDS)('%s: iatg %s', (_page, command) => {
    const { status, stderr } = shell(`iatg ${command}; exit \${PIPESTATUS[0]}`);
    // "Something fails" and "not everything is assessable" are answers too; 2 is a refusal, and only one example is there to be refused.
    if (command.includes('broken-plan')) expect([status, stderr]).toEqual([2, expect.stringMatching(/^\/features/m)]);
    else expect([0, 1, 3], stderr).toContain(status);
  });
});

/** The commands of a page as they stand in its blocks of code, without the name of the program. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block]) => block!.split('\n'))
    .flatMap((line) => [`${PROGRAM} `, 'iatg '].flatMap((start) => (line.startsWith(start) ? [line.slice(start.length)] : [])));
}

function shell(line: string) {
  return spawnSync('bash', ['-c', `iatg() { "${process.execPath}" "${join(root, 'packages/iatg-cli/dist/main.js')}" "$@"; }; ${line}`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
}
