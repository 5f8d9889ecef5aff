import { readdirSync, readFileSync } from 'node:fs';
import { english } from 'iatg-core';
import { expect, it } from 'vitest';
import { en } from '../src/i18n/en.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { textIn } from '../src/i18n/texts.js';

const text = textIn<typeof en>(en);

it('values are filled in by name', () => {
  expect(text('table.shown', { shown: 2, all: '1,000' })).toBe('Shown: 2 of 1,000');
});

it('a key that does not exist or a value that is missing does not compile', () => {
  // @ts-expect-error there is no such key
  expect(text('no-such-key')).toBeUndefined();
  // @ts-expect-error `all` is missing
  expect(text('table.shown', { shown: 2 })).not.toContain('1,000');
  // @ts-expect-error this text has values
  expect(text('table.shown')).toContain('Shown');
});

it('no component has words of its own', () => {
  const folder = new URL('../src/', import.meta.url);
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      return [...source.matchAll(/(?<![=-])>\s*([A-Z][a-z]+[^<>{}();=]*)<\/|(?:aria-label|title|placeholder|alt)="([^"{:]+)"/g)].map(([found]) => `${name}: ${found}`);
    });
  expect(own).toEqual([]);
});

it('no component writes a unit of its own after a figure', () => {
  const folder = new URL('../src/', import.meta.url);
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\$\{[^}]*\} (?:m|km|kg)`/g)].map(([found]) => `${name}: ${found}`));
  expect(own).toEqual([]);
});

/** Of every file of English texts, whichever part of the page loads it. */
async function keysOfAllParts(): Promise<readonly string[]> {
  const folder = new URL('../src/i18n/en/', import.meta.url);
  const files = await Promise.all(readdirSync(folder).map(async (name) => (await import(new URL(name, folder).href)) as Readonly<Record<string, object>>));
  return files.flatMap((file) => Object.values(file)).flatMap(Object.keys);
}

it('every text is used', async () => {
  const folder = new URL('../src/', import.meta.url);
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\b(ar|zh|en|fr|ru|es)(\.ts|[/\\])/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  // Keys made from a value: `status.${status}`.
  const made = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start!);
  const unused = (await keysOfAllParts()).filter((key) => !source.includes(`'${key}'`) && !made.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

it('in Arabic a figure after a division is kept apart from it, so that it stays beside its unit', async () => {
  const folder = new URL('../src/i18n/ar/', import.meta.url);
  const files = await Promise.all(readdirSync(folder).map(async (name) => (await import(new URL(name, folder).href)) as Readonly<Record<string, Readonly<Record<string, string>>>>));
  const texts = files.flatMap((file) => Object.values(file)).flatMap((words) => Object.values(words));
  expect(texts.filter((words) => /HD \{hd\}[^{\u200f\u0600-\u06ff]*\{/.test(words))).toEqual([]);
  expect(texts.filter((words) => /HD \{hd\}\u200f[^\u0600-\u06ff]*\{/.test(words)).length).toBeGreaterThan(1);
});

it('distances kept are rounded down, missing ones up, and a minus is a minus', () => {
  const { actual, margin, metresMissing, whole } = numbersIn(english);
  expect(actual(615.999)).toBe('615.99');
  expect(margin(-0.001)).toBe('−0.01');
  expect(margin(0.019)).toBe('+0.01');
  expect(metresMissing(0.001)).toBe('0.01\u00a0m');
  expect(whole(1_395)).toBe('1,395');
});
