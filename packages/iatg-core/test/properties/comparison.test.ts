import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareEvaluations, isSame, type Comparison } from '../../src/comparison/compare-evaluations.js';
import { pairKey } from '../../src/comparison/finding-changes.js';
import { positionOf } from '../../src/geometry/local-frame.js';
import { evaluateSite, type PairEvaluation, type SiteEvaluation } from '../../src/site/evaluate-site.js';
import { between, plan, polar, position, read, rules, runs, withContents, withFeatures, type PlanJson } from '../generators.js';

it('a plan does not differ from itself, whatever the order of its features and of the lots in a store', () => {
  fc.assert(
    fc.property(plan({ mostSites: 6 }), fc.nat(), (json, seed) => {
      const again = withContents(shuffled(json, seed), (contents) => contents.toReversed());
      const comparison = compareEvaluations(evaluation(json), evaluation(again));
      expect(comparison.sites).toEqual({ added: [], gone: [], changed: [] });
      expect(isSame(comparison)).toBe(true);
    }),
    runs(150),
  );
});

it('the other way round what was added is gone, what appeared is gone, and every change is turned round', () => {
  fc.assert(
    fc.property(states(), ([before, now]) => {
      const there = compareEvaluations(evaluation(before), evaluation(now));
      const back = compareEvaluations(evaluation(now), evaluation(before));
      expect(ids(back.sites.added)).toEqual(ids(there.sites.gone));
      expect(ids(back.sites.gone)).toEqual(ids(there.sites.added));
      expect(back.sites.changed.map(({ now: site, facts }) => [site.id, facts])).toEqual(there.sites.changed.map(({ before: site, facts }) => [site.id, facts]));
      for (const [i, { moved_m }] of back.sites.changed.entries()) expect(moved_m).toBeCloseTo(there.sites.changed[i]!.moved_m, 6);
      expect(keys(back.findings.appeared)).toEqual(keys(there.findings.gone));
      expect(keys(back.findings.gone)).toEqual(keys(there.findings.appeared));
      expect(turned(back)).toEqual(new Map([...turned(there)].map(([key, { was, is, by_m }]) => [key, { was: is, is: was, by_m: by_m === null ? null : -by_m + 0 }])));
      expect(back.counts).toEqual({ before: there.counts.now, now: there.counts.before });
      expect(back.otherRules).toBe(there.otherRules);
    }),
    runs(150),
  );
});

it('the order of the features changes nothing of a comparison, not even its order', () => {
  fc.assert(
    fc.property(states(), fc.nat(), fc.nat(), ([before, now], a, b) => {
      const comparison = compareEvaluations(evaluation(before), evaluation(now));
      expect(told(compareEvaluations(evaluation(shuffled(before, a)), evaluation(shuffled(now, b))))).toEqual(told(comparison));
    }),
    runs(150),
  );
});

it('the findings of before without those that are gone, with those that appeared, are the findings of now: none is passed over', () => {
  fc.assert(
    fc.property(states(), ([before, now]) => {
      const { findings: { appeared, gone, changed }, counts } = compareEvaluations(evaluation(before), evaluation(now)); // prettier-ignore
      const findings = new Map(findingsOf(evaluation(before)).map((finding) => [keyOf(finding), standing(finding)]));
      for (const finding of gone) expect(findings.delete(keyOf(finding))).toBe(true);
      for (const { before: was, now: is, by_m } of changed) {
        expect(findings.get(keyOf(is))).toBe(standing(was));
        expect(standing(is)).not.toBe(standing(was));
        if (by_m !== null) expect(by_m).toBe(is.margin_m! - was.margin_m!);
        findings.set(keyOf(is), standing(is));
      }
      for (const finding of appeared) {
        expect(findings.has(keyOf(finding))).toBe(false);
        findings.set(keyOf(finding), standing(finding));
      }
      const expected = findingsOf(evaluation(now));
      expect(findings).toEqual(new Map(expected.map((finding) => [keyOf(finding), standing(finding)])));
      expect(counts.now.fail + counts.now.notAssessable).toBe(expected.length);
    }),
    runs(200),
  );
});

it('a site that states one thing more or otherwise is named with that and nothing else, and one that was moved with how far', () => {
  fc.assert(
    fc.property(plan({ mostSites: 5, place: position(70) }), fc.nat(), fc.constantFrom('name', 'protection', 'occupants', 'structure', 'contents', 'geometry' as const), between(1, 500), between(0, 2 * Math.PI), (json, n, fact, by_m, angle) => {
      const isStore = ({ properties }: PlanJson['features'][number]): boolean => properties.role === 'pes';
      const able = json.features.flatMap((feature, i) => (['structure', 'contents'].includes(fact) && !isStore(feature) ? [] : fact === 'geometry' && feature.geometry.type !== 'Point' ? [] : [i]));
      fc.pre(able.length > 0);
      const at = able[n % able.length]!;
      const { id, properties } = json.features[at]!;
      const other = properties.protection === 'limited' ? 'high' : 'limited';
      const structure = properties.structure as { readonly type: string } | undefined;
      const edits: Record<typeof fact, object> = {
        name: { name: 'A name of its own' },
        protection: { protection: other },
        occupants: { occupants: 17 },
        structure: { structure: { ...structure, type: structure?.type === 'light' ? 'medium' : 'light' } },
        contents: { contents: [...((properties.contents as readonly object[] | undefined) ?? []), { hd: '1.4', neq_kg: 7 }] },
        geometry: {},
      };
      const changed = withFeatures(json, (feature, i) =>
        i !== at
          ? feature
          : fact === 'geometry'
            ? { ...feature, geometry: { type: 'Point', coordinates: positionOf(feature.geometry.coordinates as [number, number], polar(by_m, angle)) } }
            : { ...feature, properties: { ...properties, ...edits[fact] } },
      );
      const { sites } = compareEvaluations(evaluation(json), evaluation(changed));
      expect([sites.added, sites.gone]).toEqual([[], []]);
      expect(sites.changed.map((one) => [one.now.id, one.facts])).toEqual([[id, [fact]]]);
      expect(sites.changed[0]!.moved_m).toBeCloseTo(fact === 'geometry' ? by_m : 0, 5);
    }),
    runs(200),
  );
});

// ---- two states of one plan -----------------------------------------------------------------------------------------------------------

/** Some sites are the same, some are changed, some are there before or afterwards alone; the options may differ. */
const states = (): fc.Arbitrary<readonly [PlanJson, PlanJson]> =>
  position(70).chain((place) =>
    fc
      .tuple(plan({ mostSites: 6, place: fc.constant(place) }), plan({ mostSites: 6, place: fc.constant(place) }), fc.array(fc.constantFrom('same', 'changed', 'before', 'now'), { minLength: 6, maxLength: 6 }))
      .map(([a, b, fates]): readonly [PlanJson, PlanJson] => [
        { ...a, features: a.features.filter((_, i) => i === 0 || fates[i] !== 'now') },
        { ...b, features: b.features.map((feature, i) => ((i === 0 || fates[i] === 'same') && a.features[i] ? a.features[i] : feature)).filter((_, i) => i === 0 || fates[i] !== 'before') },
      ]),
  );

const evaluation = (json: PlanJson): SiteEvaluation => evaluateSite(read(json), rules);

function shuffled(json: PlanJson, seed: number): PlanJson {
  const turn = seed % json.features.length;
  const features = [...json.features.slice(turn), ...json.features.slice(0, turn)];
  return { ...json, features: seed % 2 === 0 ? features : features.toReversed() };
}

const ids = (sites: readonly { readonly id: string }[]): readonly string[] => sites.map(({ id }) => id);
const keyOf = ({ pes, es }: PairEvaluation): string => pairKey(pes, es);
const keys = (findings: readonly PairEvaluation[]): readonly string[] => findings.map(keyOf);
const standing = ({ status, required_m, margin_m }: PairEvaluation): string => JSON.stringify([status, required_m, margin_m]);
const findingsOf = (one: SiteEvaluation): readonly PairEvaluation[] => [...one.pairs()].filter(({ status }) => status === 'fail' || status === 'not-assessable');

const turned = ({ findings }: Comparison) => new Map(findings.changed.map(({ before, now, by_m }) => [keyOf(now), { was: standing(before), is: standing(now), by_m }]));

const told = ({ sites, findings, counts, otherRules }: Comparison) => ({
  added: ids(sites.added),
  gone: ids(sites.gone),
  changed: sites.changed.map(({ now, facts, moved_m }) => [now.id, facts, moved_m]),
  appeared: findings.appeared.map((one) => [keyOf(one), standing(one)]),
  goneFindings: findings.gone.map((one) => [keyOf(one), standing(one)]),
  changedFindings: findings.changed.map(({ before, now, by_m }) => [keyOf(now), standing(before), standing(now), by_m]),
  counts,
  otherRules,
});
