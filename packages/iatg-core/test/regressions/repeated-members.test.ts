import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSitePlan } from '../../src/site/read-site-plan.js';
import { repeatedMembers } from '../../src/site/repeated-members.js';
import { runs } from '../generators.js';

// Of two quantities of one lot the last counted, and nothing was said.

it('names each member that stands again, however it is written, and tells it from what only looks like one', () => {
  expect(repeatedMembers('{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}],"d":"\\"a\\":{[","a":5}')).toEqual([{ pointer: '/a', name: 'a' }]);
  expect(repeatedMembers('[{},{"x/y":[0,{"k":1,"\\u006b" : 2,"k":3}]}]')).toEqual([{ pointer: '/1/x~1y/1/k', name: 'k' }, { pointer: '/1/x~1y/1/k', name: 'k' }]);
  expect(repeatedMembers(`{"a":"${'\\n'.repeat(10_000_000)}"}`)).toEqual([]);
});

it('what JSON.stringify writes repeats nothing; with any object written twice over all its members do', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), (value) => {
      const text = JSON.stringify(value);
      expect(repeatedMembers(text)).toEqual([]);
      const names = Object.keys(JSON.parse(text) as object);
      if (names.length > 0) expect(repeatedMembers(`${text.slice(0, -1)},${text.slice(1)}`).map(({ name }) => name).sort()).toEqual(names.sort());
    }),
    runs(300),
  );
});

it('a plan that repeats a member is valid, and is warned of at its place', () => {
  const lot = '{"hd":"1.1","neq_kg":12000,"neq_kg":12}';
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[10,50]},"properties":{"role":"pes","structure":{"type":"light"},"contents":[${lot}]}}]}`;
  const { plan, faults, warnings } = readSitePlan(text);
  expect(faults).toEqual([]);
  expect(plan!.sites[0]).toMatchObject({ contents: [{ neq_kg: 12 }] });
  expect(warnings).toEqual([{ pointer: '/features/0/properties/contents/0/neq_kg', key: 'repeated-member', values: { name: 'neq_kg' } }]);
});
