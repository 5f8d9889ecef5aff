import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths of somebody's machine and addresses that tie the repository to a place. */
const FOREIGN = [/(?<![\w.@-])\/(?:work|home|root|Users)\//, /\.\.\/shared/, /registry\.npmjs\.org/];

it('no file mentions a machine or a registry', () => {
  const mentions = files().flatMap((file) => FOREIGN.flatMap((word) => word.exec(read(file)) ?? []).map((found) => `${file}: ${found}`));
  expect(mentions).toEqual([]);
});

it('every relative link of a page leads somewhere', () => {
  const dead = pages().flatMap((page) => {
    const prose = read(page).replaceAll(/^(```|~~~).*?^\1/gms, '').replaceAll(/`[^`\n]*`/g, '');
    return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)|^\[[^\]]+\]:\s*<?([^\s>]+)|\b(?:href|src)="([^"]+)"/gm)]
      .map(([, inline, reference, html]) => inline ?? reference ?? html ?? '')
      .filter((link) => !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(link))
      .filter((link) => !existsSync(join(root, dirname(page), decodeURIComponent(link.replace(/[?#].*/, '')))))
      .map((link) => `${page}: ${link}`);
  });
  expect(dead).toEqual([]);
});

it('every command of the pages exists', () => {
  const missing = pages().flatMap((page) => {
    const text = read(page);
    const scripts = [...text.matchAll(/\b(?:npm|pnpm|pm\.mjs) (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)]
      .map(([, run, short]) => run ?? short ?? '')
      .filter((script) => !(script in packageJson.scripts));
    const programs = [...text.matchAll(/\b(?:node|bash) ((?:scripts|packages|examples|docs)\/[\w./-]+)/g)]
      .map(([, path]) => path!)
      .filter((path) => !existsSync(join(root, path)));
    return [...scripts, ...programs].map((name) => `${page}: ${name}`);
  });
  expect(missing).toEqual([]);
});

it('the page of properties names every property of the core, and no other', () => {
  const tested = files()
    .filter((file) => file.startsWith('packages/iatg-core/test/properties/'))
    .flatMap((file) => [...read(file).matchAll(/^it\((['"`])(.*?)\1, /gm)].map(([, , sentence]) => sentence!.replaceAll("\\'", "'")));
  const listed = [...read('docs/properties.md').matchAll(/^\| (.*?) \| .*`\) \|$/gm)].map(([, sentence]) => sentence);
  expect(listed.toSorted()).toEqual(tested.toSorted());
});

/** All files that are tracked or about to be. */
function files(): string[] {
  // The owner of a checkout may differ from the user who tests it, in a container for example.
  const git = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', git, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile());
}

function pages(): string[] {
  return files().filter((file) => file.endsWith('.md'));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

it('the lock file holds the programs of other systems too, not only of the one that it was written on', () => {
  const lock = read('pnpm-lock.yaml');
  for (const system of ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-x64-gnu', 'win32-x64-msvc']) expect(lock).toContain(`'@rolldown/binding-${system}@`);
});
