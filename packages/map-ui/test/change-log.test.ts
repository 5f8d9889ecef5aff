import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAsText } from '../src/io/plan-text.js';
import { Continued, planDigest, readLog, type ChangeRecord, type What } from '../src/state/change-record.js';
import { changeBetween, changed } from '../src/state/plan-change.js';
import type { PlanDocument } from '../src/state/plan-document.js';
import { demoText } from './demo.js';

const demo = JSON.parse(demoText) as PlanDocument;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const member = fc.constantFrom('name', 'neq', 'x-own', '__proto__x', 'features');
const json = fc.jsonValue({ maxDepth: 2 });
const feature = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', ''), properties: fc.dictionary(member, json), geometry: json }).map(({ id, properties, geometry }) => ({ type: 'Feature', id, properties, geometry }));
const document = fc.record({ features: fc.uniqueArray(feature, { selector: ({ id }) => id, maxLength: 4 }), sitePlan: fc.option(fc.dictionary(member, json), { nil: undefined }), other: json })
  .map(({ features, sitePlan, other }) => JSON.parse(JSON.stringify({ type: 'FeatureCollection', features, sitePlan, other })) as PlanDocument);

describe('a change', () => {
  it('leads from one document to the other, whatever is in them, and survives being written as text', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const change = JSON.parse(JSON.stringify(changeBetween(before, after))) as ReturnType<typeof changeBetween>;
        expect(changed(before, change)).toEqual(after);
        expect(changeBetween(before, structuredClone(before))).toEqual([]);
      }),
    );
  });

  it('names only what has changed', () => {
    const [first, ...others] = demo.features;
    const renamed = { ...demo, features: [{ ...first!, properties: { ...first!.properties, name: 'Other' } }, ...others] };
    expect(changeBetween(demo, renamed)).toEqual([[['features', first!.id, 'properties', 'name'], 'Other']]);
    expect(changed(demo, changeBetween(demo, renamed)).features[1]).toBe(demo.features[1]);
    expect(changeBetween(demo, { ...demo, features: others })).toEqual([[['features', first!.id]]]);
    // Brought back where it was.
    expect(changed({ ...demo, features: others }, changeBetween({ ...demo, features: others }, demo))).toEqual(demo);
  });

  it('keeps documents whose features cannot be told apart, as a whole', () => {
    const twins = { ...demo, features: [demo.features[0]!, demo.features[0]!] };
    expect(changeBetween(demo, twins)).toEqual([[[], twins]]);
  });
});

const edited: What = { key: 'edit.change', name: 'Igloo 1' };

/** A history of the demonstration in which the first site gets one name after the other. */
function history(names: readonly string[]): { readonly records: ChangeRecord[]; readonly states: PlanDocument[] } {
  const continued = new Continued([], null);
  const [first, ...others] = demo.features;
  const states = [demo, ...names.map((name) => ({ ...demo, features: [{ ...first!, properties: { ...first!.properties, name } }, ...others] }))];
  for (const [i, state] of states.entries()) continued.add({ at: new Date(i), by: 'A. Officer', what: i === 0 ? { key: 'start', name: '' } : edited, document: state });
  return { records: continued.added, states };
}

describe('a history', () => {
  const { records, states } = history(['One', 'Two', 'Three', 'Four']);

  it('leads through every state of the plan, and its digests are those of other programs', () => {
    const log = readLog(structuredClone(records));
    expect(log.fault).toBeNull();
    expect(log.states).toEqual(states);
    expect(log.entries.map(({ n, by }) => [n, by])).toEqual([0, 1, 2, 3, 4].map((n) => [n, 'A. Officer']));
    for (const [i, { text, hash }] of records.entries()) {
      expect(hash).toBe(sha256(text));
      expect((JSON.parse(text) as { previous: string }).previous).toBe(records[i - 1]?.hash ?? '');
    }
    expect(planDigest(demo)).toBe(sha256(planAsText(demo)));
  });

  it('shows every edit, every record taken out, put in or exchanged', () => {
    const entry = (i: number): string => records[i]!.text;
    const other = (text: string): ChangeRecord => ({ text, hash: sha256(text) });
    const tampered: Record<string, readonly unknown[]> = {
      'a word changed': records.with(2, { ...records[2]!, text: entry(2).replace('Two', 'Zwo') }),
      'a word changed, with a new hash': records.with(2, other(entry(2).replace('Two', 'Zwo'))),
      'the time changed': records.with(2, { ...records[2]!, text: entry(2).replace('1970', '1971') }),
      'a name changed': records.with(3, { ...records[3]!, text: entry(3).replace('A. Officer', 'B. Officer') }),
      'one taken out': records.toSpliced(2, 1),
      'the first taken out': records.slice(1),
      'one put in': records.toSpliced(2, 0, records[1]!),
      'two exchanged': [records[0]!, records[2]!, records[1]!, records[3]!, records[4]!],
      'one lost': records.with(2, undefined as never),
      'one that is none': records.with(2, 'x' as never),
    };
    for (const [what, chain] of Object.entries(tampered)) expect(readLog(chain).fault, what).not.toBeNull();
    // Only whoever has written down the last hash sees that the end is missing, or that all was written anew.
    expect(readLog(records.slice(0, -1)).fault).toBeNull();
    expect(records.at(-2)!.hash).not.toBe(records.at(-1)!.hash);
  });

  it('shows any single character that was changed anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: records.length - 1 }), fc.nat(), fc.constantFrom('0', '1', 'x', ' '), (n, at, letter) => {
        const { text, hash } = records[n]!;
        const place = at % text.length;
        if (text[place] === letter) return;
        expect(readLog(records.with(n, { text: text.slice(0, place) + letter + text.slice(place + 1), hash })).fault?.n).toBe(n);
      }),
    );
  });

  it('what stands before a fault is still there, and it can begin anew with the whole plan', () => {
    const broken: unknown[] = records.with(3, { ...records[3]!, text: 'rubbish' });
    const log = readLog(broken);
    expect(log.states).toEqual(states.slice(0, 3));
    expect(log.fault).toEqual({ n: 3, kind: 'hash' });
    const continued = new Continued(broken, log.states.at(-1)!);
    continued.add({ at: new Date(9), by: null, what: { key: 'restart', name: '' }, document: states[4]! });
    continued.add({ at: new Date(10), by: null, what: edited, document: states[1]! });
    const again = readLog([...broken, ...continued.added]);
    expect(again.fault).toEqual({ n: 3, kind: 'hash' });
    expect(again.states).toEqual([...states.slice(0, 3), states[4], states[1]]);
  });

  it('stays small: a thousand changes of the demonstration', () => {
    const many = history(Array.from({ length: 1_000 }, (_, i) => `Store number ${i}`));
    const bytes = many.records.slice(1).reduce((sum, { text, hash }) => sum + text.length + hash.length, 0);
    // About 300 bytes a change, where the plan itself has more than 20,000.
    expect(bytes / 1_000).toBeLessThan(400);
  });
});
