import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['iatg-core', 'iatg-cli', 'iatg-training', 'iatg-exchange', 'iatg-assessment', 'iatg-papers'];
const folder = mkdtempSync(join(tmpdir(), 'iatg-packages-'));

/** What a user would install: packed as for publishing, then looked at by the usual two inspectors. */
beforeAll(() => {
  for (const name of PACKAGES) {
    run(process.execPath, ['scripts/pm.mjs', '--dir', `packages/${name}`, 'pack', '--pack-destination', folder]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(PACKAGES)('publint has nothing to say about %s', (name) => {
  expect(run(tool('publint'), ['run', tarball(name), '--strict'])).toMatch('All good!');
});

it.each(PACKAGES)('what %s exports resolves, with types, for users of ES modules', (name) => {
  run(tool('attw'), [tarball(name), '--profile', 'esm-only']);
});

function tarball(name: string): string {
  return join(folder, readdirSync(folder).find((file) => file.startsWith(name))!);
}

function tool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  expect(error).toBeUndefined();
  expect(status, stdout + stderr).toBe(0);
  return stdout + stderr;
}
