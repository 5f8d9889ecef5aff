import { iatg2021, compileRules, evaluateSite, readSitePlan } from 'iatg-core';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  answerIdOf, answerTo, assessmentAsJson, assistanceRequest, gapsOf, ITEM_IDS, levelOf, levelsOf, linkedFindings, moduleOf, MODULES, newAssessment, parseAssessment, progress, stateOf,
  totalsByModule, totalsOf, withAnswer, withGapMoved, type AuthorityLevels,
} from 'iatg-assessment'; // prettier-ignore
import { answer, someAnswer, someAssessment, someAuthority } from './assessments.js';

it('every module has three to eight items, every item a module, and the order is that of the guidelines', () => {
  expect(MODULES).toHaveLength(44);
  for (const { number } of MODULES) {
    const own = ITEM_IDS.filter((id) => moduleOf(id) === number);
    expect(own.length, number).toBeGreaterThanOrEqual(3);
    expect(own.length, number).toBeLessThanOrEqual(8);
  }
  const places = ITEM_IDS.map((id) => MODULES.findIndex(({ number }) => number === moduleOf(id)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('a level stands at items of IATG 02.20 only, where the heading of a clause was seen', () => {
  expect(new Set(ITEM_IDS.filter((id) => levelOf(id)).map(moduleOf))).toEqual(new Set(['02.20']));
});

it('an assessment compared with itself shows no progress', () => {
  fc.assert(fc.property(someAssessment(), (one) => void expect(progress(one, one)).toEqual([])));
});

it('progress tells of every item whose state is another, and of no other', () => {
  fc.assert(
    fc.property(someAssessment(), someAssessment(), (a, b) => {
      const changed = ITEM_IDS.filter((id) => stateOf(answerTo(a, id)) !== stateOf(answerTo(b, id)));
      expect(progress(a, b).map(({ item }) => item)).toEqual(changed);
      expect(progress(b, a).map(({ item, before, now }) => [item, now, before])).toEqual(progress(a, b).map(({ item, before, now }) => [item, before, now]));
    }),
  );
});

it('what gets better one way does not get better the other way', () => {
  fc.assert(
    fc.property(someAssessment(), someAssessment(), (a, b) => {
      const back = new Map(progress(b, a).map(({ item, kind }) => [item, kind]));
      for (const { item, kind } of progress(a, b)) if (kind === 'better') expect(back.get(item)).not.toBe('better');
    }),
  );
});

it('totals do not depend on the order of the answers, and each item counts once', () => {
  fc.assert(
    fc.property(someAssessment(), (one) => {
      const turned = { ...one, answers: Object.fromEntries(Object.entries(one.answers).reverse()) };
      const totals = totalsOf(one);
      expect(totalsOf(turned)).toEqual(totals);
      expect(totals.answered + totals.gap + totals.open + totals['not-applicable']).toBe(ITEM_IDS.length);
      const parts = [...totalsByModule(one).values()];
      for (const state of ['answered', 'gap', 'open', 'not-applicable', 'items'] as const) expect(parts.reduce((sum, part) => sum + part[state], 0)).toBe(totals[state]);
    }),
  );
});

it('what does not apply without a reason is open', () => {
  expect(stateOf(answer('not-applicable', { reason: ' ' }))).toBe('open');
  expect(stateOf(answer('not-applicable', { reason: 'no such building' }))).toBe('not-applicable');
});

it('a file that is written reads as the same assessment', () => {
  fc.assert(
    fc.property(someAuthority().chain((authority) => someAssessment(authority)), (one) => {
      const { value, faults } = parseAssessment(assessmentAsJson(one));
      expect(faults).toEqual([]);
      expect(value).toEqual(one);
    }),
  );
});

const standing = (levels: ReturnType<typeof levelsOf>): number => levels.filter(({ reached }) => reached).length;

it('to answer one more question satisfactorily never lowers a level', () => {
  fc.assert(
    fc.property(someAuthority().chain((authority) => fc.tuple(fc.constant(authority), someAssessment(authority), fc.nat(), fc.array(someAnswer(), { minLength: 20, maxLength: 20 }))), ([authority, one, which, own]) => {
      const started = authority.questions.reduce((all, question, i) => (question.item === null ? withAnswer(all, answerIdOf(question), own[i]!) : all), one);
      const question = authority.questions[which % authority.questions.length]!;
      const better = withAnswer(started, answerIdOf(question), { state: 'answered' });
      expect(standing(levelsOf(better, authority))).toBeGreaterThanOrEqual(standing(levelsOf(started, authority)));
    }),
  );
});

const authority = (change: Partial<AuthorityLevels> = {}): AuthorityLevels => ({
  name: 'Levels',
  authority: 'An authority',
  edition: '1',
  levels: [
    { level: 1, name: 'first', threshold_percent: '60' },
    { level: 2, name: 'second', threshold_percent: '50' },
  ],
  questions: [
    { id: 'a', text: 'A', level: 1, weight: '3', criticalFor: [], mayNotApply: false, item: null },
    { id: 'b', text: 'B', level: 1, weight: '2', criticalFor: [1], mayNotApply: true, item: null },
    { id: 'c', text: 'C', level: 2, weight: '1', criticalFor: [], mayNotApply: false, item: '02.20-plan' },
  ],
  ...change,
});

it('a level asks for its threshold, for every critical question and for all lower levels', () => {
  const reached = (...ids: string[]) => levelsOf(ids.reduce((one, id) => withAnswer(one, id, { state: 'answered' }), newAssessment('x')), authority()).map((level) => level.reached);
  expect(reached()).toEqual([false, false]);
  // The score is met exactly, 3 of 5, but the critical question is open.
  expect(reached('authority/a')).toEqual([false, false]);
  expect(reached('authority/b')).toEqual([false, false]);
  expect(reached('authority/a', 'authority/b')).toEqual([true, false]);
  expect(reached('authority/a', 'authority/b', '02.20-plan')).toEqual([true, true]);
  expect(reached('02.20-plan')).toEqual([false, false]);
});

it('a question is set aside only with a reason and only where the authority allows it', () => {
  const set = (id: string, reason: string) => levelsOf(withAnswer(newAssessment('x'), id, { state: 'not-applicable', reason }), authority())[0]!;
  expect(set('authority/b', 'none here').counted).toEqual({ units: 3n, places: 0 });
  expect(set('authority/b', 'none here').missing).toEqual([]);
  expect(set('authority/b', '').missing.map(({ id }) => id)).toEqual(['b']);
  expect(set('authority/a', 'none here').counted).toEqual({ units: 5n, places: 0 });
});

it('a level whose questions all do not apply is not reached', () => {
  const one = authority({ questions: [{ id: 'a', text: 'A', level: 1, weight: '1', criticalFor: [], mayNotApply: true, item: null }] });
  expect(levelsOf(withAnswer(newAssessment('x'), 'authority/a', { state: 'not-applicable', reason: 'none' }), one)[0]!.reached).toBe(false);
});

it('gaps stand in the order of the user first, then by findings, then as the guidelines run', () => {
  const one = { ...['01.10-copy', '02.20-route', '06.30-clean', '09.10-keys'].reduce((all, id) => withAnswer(all, id, { state: 'gap' }), newAssessment('x')), order: ['09.10-keys'] };
  expect(gapsOf(one, new Map([['02.20-route', { fails: 2, notAssessable: 0 }]])).map(({ item }) => item)).toEqual(['09.10-keys', '02.20-route', '01.10-copy', '06.30-clean']);
});

it('a gap that is moved stands where it was moved to, and no other gap is lost', () => {
  fc.assert(
    fc.property(someAssessment(), fc.nat(), fc.constantFrom(-1 as const, 1 as const), (one, which, by) => {
      const before = gapsOf(one).map(({ item }) => item);
      if (before.length === 0) return;
      const from = which % before.length;
      const after = gapsOf(withGapMoved(one, before[from]!, by)).map(({ item }) => item);
      expect(after.toSorted()).toEqual(before.toSorted());
      expect(after.indexOf(before[from]!)).toBe(Math.min(before.length - 1, Math.max(0, from + by)));
    }),
  );
});

it('the request holds every gap, and its sums are exact and do not depend on the order', () => {
  const cost = (unitCost: string, quantity: string, currency = 'USD') => ({ what: 'x', unit: '', quantity, unitCost, currency });
  const one = ['01.10-copy', '02.20-route', '06.30-clean'].reduce(
    (all, id, i) => withAnswer(all, id, { state: 'gap', needs: i === 2 ? [] : [cost('0.1', '3'), cost('0.2', '1'), cost('1000000000000000000000.01', '1', 'XOF')] }),
    newAssessment('x'),
  );
  const { lines, totals, withoutCost } = assistanceRequest(one);
  expect(lines).toHaveLength(7);
  expect(withoutCost).toBe(1);
  expect(totals).toEqual([
    { currency: 'USD', cost: '1' },
    { currency: 'XOF', cost: '2000000000000000000000.02' },
  ]);
  expect(assistanceRequest({ ...one, order: ['06.30-clean', '02.20-route'] }).totals).toEqual(totals);
});

it('every finding of the demo depot is linked to a task, and a gap there shows it', () => {
  const { plan } = readSitePlan(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url)));
  const evaluation = evaluateSite(plan!, compileRules(iatg2021));
  const findings = [...evaluation.pairs()].filter(({ status }) => status === 'fail' || status === 'not-assessable');
  const linked = linkedFindings(evaluation, findings);
  expect(findings.length).toBeGreaterThan(0);
  const distances = ['02.20-inhabited', '02.20-route', '02.20-stores', '02.20-process', '05.10-services'];
  expect(distances.reduce((sum, id) => sum + (linked.get(id)?.fails ?? 0), 0)).toBe(findings.filter(({ status }) => status === 'fail').length);
  expect([...linked.keys()].filter((id) => !(ITEM_IDS as readonly string[]).includes(id))).toEqual([]);
  });
