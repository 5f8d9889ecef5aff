import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../src/site/json-fault.js';

it('finds a fault exactly where JSON.parse refuses, wherever a text is damaged', () => {
  fc.assert(
    fc.property(damaged(), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 5_000 },
  );
});

it('names the place of the end, and the value that was being read', () => {
  const text = '{"a": [1, {"b/c": [true,\n 2';
  expect(jsonFault(text)).toEqual({ line: 2, column: 3, inside: '/a/1/b~1c/1', expected: 'comma-or-end-of-array', found: '' });
  expect(jsonFault('[1, NaN]')).toEqual({ line: 1, column: 5, inside: '/1', expected: 'value', found: 'NaN' });
  expect(jsonFault('{"a":"x\ny"}')).toMatchObject({ line: 1, column: 8, inside: '/a', expected: 'end-of-string', found: '\n' });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character changed, added or taken away, cut short, or left alone. */
const damaged = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.json(),
      fc.constantFrom(undefined, 0, 2),
      fc.constantFrom('', ...'{}[]",:0-+.eE19 tnul\\\n\u0001x'),
      fc.nat(),
      fc.constantFrom('replace', 'add', 'cut', 'leave'),
    )
    .map(([json, indent, character, seed, damage]) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const at = seed % (text.length + 1);
      if (damage === 'leave') return text;
      if (damage === 'cut') return text.slice(0, at);
      return text.slice(0, at) + character + text.slice(damage === 'add' ? at : at + 1);
    });
