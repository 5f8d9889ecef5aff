import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../packages', import.meta.url)).replaceAll('\\', '/');

/** Two files that need each other are one file, or lack a third one below both. Types count, and so does what is loaded later. */
it.each(readdirSync(packages).filter((name) => existsSync(join(packages, name, 'src'))))('no file of %s imports itself by a detour', (name) => {
  const imports = importsIn(join(packages, name, 'src'));
  expect(imports.size).toBeGreaterThan(3);
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size / 2);
  expect(circlesIn(imports)).toEqual([]);
});

it('a circle is found, and named from its first file on', () => {
  expect(circlesIn(new Map([['d', ['a']], ['a', ['b', 'c']], ['b', ['c']], ['c', ['e', 'a']], ['e', []]]))).toEqual(['a > b > c > a']);
  expect(circlesIn(new Map([['a', ['a']]]))).toEqual(['a > a']);
  expect(circlesIn(new Map([['a', ['b', 'c']], ['b', ['d']], ['c', ['d']], ['d', []]]))).toEqual([]);
});

/** Every file below a folder with the files there that it imports. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => /\.tsx?$/.test(name));
  const known = new Set(files);
  return new Map(files.map((file) => {
    const named = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
    const reached = named.filter((one) => one.startsWith('.')).map((one) => join(dirname(file), one).replace(/\.js$/, ''));
    return [file, reached.flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((one) => known.has(one)))];
  })); // prettier-ignore
}

/** One circle for every import that closes one, going depth first. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) return void circles.push([...way.slice(start), file].join(' > '));
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of [...imports.keys()].toSorted()) visit(file, []);
  return circles;
}
