import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Who may import whom. This table is the architecture picture. Files directly in `src/` are open to all. */
const ALLOWED: Record<string, readonly string[]> = {
  standards: [],
  rules: ['type standards'],
  geometry: ['geographiclib-geodesic', 'clipper2-ts', 'flatbush', 'robust-predicates'],
  site: ['rules', 'geometry', 'type standards'],
  consequence: [],
  'site-consequences': ['consequence', 'site', 'rules', 'geometry', 'type standards'],
  comparison: ['site', 'geometry'],
  decisions: ['site', 'geometry', 'rules', 'type standards'],
  classification: ['standards', 'site', 'type rules'],
  national: ['classification', 'site', 'rules', 'type geometry'],
  'other-storage': ['rules', 'geometry', 'standards'],
  report: ['comparison', 'other-storage', 'national', 'decisions', 'site', 'rules', 'site-consequences', 'consequence', 'type standards'],
};

it.each(Object.entries(ALLOWED))('%s imports downward only', (layer, allowed) => {
  const wrong = importsIn(layer).filter(({ target, type }) => !allowed.includes(target) && !allowed.includes(type + target));
  expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

it('has no folder that the table above does not know', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in ALLOWED))).toEqual([]);
});

it('imports packages in geometry only, and nothing of Node.js anywhere', () => {
  const wrong = importsIn('').filter(({ file, from }) => !from.startsWith('.') && !file.startsWith('geometry/'));
  expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

/** So that a global of Node.js or of a browser does not compile. */
it('is built with the types of the language alone', () => {
  const path = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
  const { options } = ts.getParsedCommandLineOfConfigFile(path, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} })!;
  expect(options).toMatchObject({ lib: ['lib.es2023.d.ts'], types: [] });
});

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The imports below a folder of `src/` that leave their layer, with the layer or package that they reach. */
function importsIn(folder: string) {
  return filesIn(folder).flatMap((file) =>
    importsOf(file).flatMap(({ from, type }) => {
      const target = from.startsWith('.') ? layerOf(join(dirname(file), from)) : from;
      return target === undefined || target === layerOf(file) ? [] : [{ file, from, type, target }];
    }),
  );
}

/** Paths as they read from `src/`; none while the folder does not exist yet. */
function filesIn(folder: string): string[] {
  if (!existsSync(join(src, folder))) return [];
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name.replaceAll('\\', '/')));
}

/** Undefined for a file directly in `src/`. */
function layerOf(file: string): string | undefined {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
}

function importsOf(file: string) {
  const found: { from: string; type: 'type ' | '' }[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ from: specifier.text, type: isType ? 'type ' : '' });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
