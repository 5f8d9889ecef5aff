import { english } from 'iatg-core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAssessment, OWN_PROBLEMS, parseAssessment, parseAuthorityLevels, parseMatrix, problemIn } from 'iatg-assessment';
import { words } from 'iatg-assessment/words/en';

const say = problemIn(words, english);
const base = { schema: 'iatg-assessment/1', id: 'x' };
const level = { level: 1, name: 'one', threshold_percent: '50' };
const question = { id: 'q', text: 'Q', level: 1, weight: '1' };
const authority = (change: object) => ({ ...base, authority: { name: 'n', authority: 'a', levels: [level], questions: [question], ...change } });
const matrix = { likelihood: [{ name: 'l' }], consequence: [{ name: 'c' }], classes: [{ name: 'k', tone: '1' }], cells: [[0]] };
const risk = (change: object) => ({ ...base, risk: change });

// prettier-ignore
const FAULTS: readonly (readonly [what: string, json: object, pointer: string, key: string])[] = [
  ['another file',            { schema: 'iatg-class/1' },                                                '/schema',                        'other-file'],
  ['no schema',               { id: 'x' },                                                               '/schema',                        'other-file'],
  ['no id',                   { schema: base.schema },                                                   '/id',                            'missing'],
  ['an empty id',             { ...base, id: ' ' },                                                      '/id',                            'empty-text'],
  ['a name that is no text',  { ...base, name: 1 },                                                      '/name',                          'wrong-type'],
  ['a day that is none',      { ...base, on: '2026-02-30' },                                             '/on',                            'not-a-date'],
  ['a digest that is none',   { ...base, plan: 'abc' },                                                  '/plan',                          'not-a-digest'],
  ['answers as a list',       { ...base, answers: [] },                                                  '/answers',                       'wrong-type'],
  ['an unknown item',         { ...base, answers: { '09.99-x': { state: 'gap' } } },                     '/answers/09.99-x',               'unknown-item'],
  ['an unknown question',     { ...base, answers: { 'authority/q': { state: 'gap' } } },                 '/answers/authority~1q',          'unknown-item'],
  ['an answer without state', { ...base, answers: { '01.10-copy': {} } },                                '/answers/01.10-copy/state',      'missing'],
  ['an unknown state',        { ...base, answers: { '01.10-copy': { state: 'maybe' } } },                '/answers/01.10-copy/state',      'unknown-value'],
  ['evidence as a number',    { ...base, answers: { '01.10-copy': { state: 'gap', evidence: 3 } } },     '/answers/01.10-copy/evidence',   'wrong-type'],
  ['a day of an answer',      { ...base, answers: { '01.10-copy': { state: 'gap', on: '26.11.2026' } } }, '/answers/01.10-copy/on',        'not-a-date'],
  ['a cost with a comma',     { ...base, answers: { '01.10-copy': { state: 'gap', needs: [{ unitCost: '1,5' }] } } }, '/answers/01.10-copy/needs/0/unitCost', 'not-a-decimal'],
  ['a cost as a number',      { ...base, answers: { '01.10-copy': { state: 'gap', needs: [{ unitCost: 1.5 }] } } }, '/answers/01.10-copy/needs/0/unitCost', 'wrong-type'],
  ['an order twice',          { ...base, order: ['01.10-copy', '01.10-copy'] },                          '/order/1',                       'duplicate-value'],
  ['an order of nothing',     { ...base, order: ['x'] },                                                 '/order/0',                       'unknown-item'],
  ['no levels',               authority({ levels: [] }),                                                 '/authority/levels',              'missing'],
  ['levels that fall',        authority({ levels: [level, level] }),                                     '/authority/levels/1/level',      'reversed'],
  ['a threshold over 100',    authority({ levels: [{ ...level, threshold_percent: '100.1' }] }),         '/authority/levels/0/threshold_percent', 'out-of-range'],
  ['a weight of 0',           authority({ questions: [{ ...question, weight: '0.0' }] }),                '/authority/questions/0/weight',  'out-of-range'],
  ['no weight',               authority({ questions: [{ ...question, weight: '' }] }),                   '/authority/questions/0/weight',  'not-a-decimal'],
  ['a level that is not set', authority({ questions: [{ ...question, level: 2 }] }),                     '/authority/questions/0/level',   'unknown-value'],
  ['critical for no level',   authority({ questions: [{ ...question, criticalFor: [3] }] }),             '/authority/questions/0/criticalFor/0', 'unknown-value'],
  ['a question twice',        authority({ questions: [question, question] }),                            '/authority/questions/1/id',      'duplicate-value'],
  ['a question of no item',   authority({ questions: [{ ...question, item: 'x' }] }),                    '/authority/questions/0/item',    'unknown-item'],
  ['mayNotApply as text',     authority({ questions: [{ ...question, mayNotApply: 'no' }] }),            '/authority/questions/0/mayNotApply', 'wrong-type'],
  ['a row too few',           risk({ matrix: { ...matrix, cells: [] } }),                                '/risk/matrix/cells',             'row-count'],
  ['a cell too many',         risk({ matrix: { ...matrix, cells: [[0, 0]] } }),                          '/risk/matrix/cells/0',           'row-length'],
  ['a class that is not set', risk({ matrix: { ...matrix, cells: [[1]] } }),                             '/risk/matrix/cells/0/0',         'out-of-range'],
  ['half a class',            risk({ matrix: { ...matrix, classes: [matrix.classes[0], matrix.classes[0]], cells: [[0.5]] } }), '/risk/matrix/cells/0/0', 'not-whole'],
  ['no steps',                risk({ matrix: { ...matrix, likelihood: [], cells: [] } }),                '/risk/matrix/likelihood',        'out-of-range'],
  ['a step without a name',   risk({ matrix: { ...matrix, likelihood: [{ name: '' }] } }),               '/risk/matrix/likelihood/0/name', 'empty-text'],
  ['a shade that is none',    risk({ matrix: { ...matrix, classes: [{ name: 'k', tone: 'red' }] } }),    '/risk/matrix/classes/0/tone',    'unknown-value'],
  ['ends reversed',           risk({ events: [{ id: 'e', likelihood: [2, 1] }] }),                       '/risk/events/0/likelihood',      'reversed'],
  ['one end',                 risk({ events: [{ id: 'e', likelihood: [1] }] }),                          '/risk/events/0/likelihood',      'wrong-type'],
  ['half a step',             risk({ events: [{ id: 'e', likelihood: [0.5, 1] }] }),                     '/risk/events/0/likelihood',      'not-whole'],
  ['events twice',            risk({ events: [{ id: 'e' }, { id: 'e' }] }),                              '/risk/events/1/id',              'duplicate-value'],
  ['a presence above 1',      risk({ individual: [{ id: 'i', presence: [0, 2] }] }),                     '/risk/individual/0/presence/1',  'out-of-range'],
  ['a distance of 0',         risk({ individual: [{ id: 'i', distance_m: [0, 2] }] }),                   '/risk/individual/0/distance_m/0', 'out-of-range'],
  ['an unknown model',        risk({ individual: [{ id: 'i', model: 'guess' }] }),                       '/risk/individual/0/model',       'unknown-value'],
  ['unknown bands',           risk({ individual: [{ id: 'i', bands: 'x' }] }),                           '/risk/individual/0/bands',       'unknown-id'],
  ['bands without a source',  risk({ bands: [{ id: 'b', name: 'B', notTolerableAbove_per_year: 0.1, acceptableBelow_per_year: 0.01 }] }), '/risk/bands/0/source', 'missing'],
  ['bands reversed',          risk({ bands: [{ id: 'b', name: 'B', source: 's', notTolerableAbove_per_year: 0.01, acceptableBelow_per_year: 0.1 }] }), '/risk/bands/0/acceptableBelow_per_year', 'reversed'],
  ['bands of a taken name',   risk({ bands: [{ id: 'hse-public', name: 'B', source: 's', notTolerableAbove_per_year: 0.1, acceptableBelow_per_year: 0.01 }] }), '/risk/bands/0/id', 'duplicate-value'],
  ['a negative uncertainty',  risk({ analyses: [{ id: 'a', position_m: -1 }] }),                         '/risk/analyses/0/position_m',    'out-of-range'],
  ['a factor of 0',           risk({ analyses: [{ id: 'a', tntFactor: [0, 1] }] }),                      '/risk/analyses/0/tntFactor/0',   'out-of-range'],
];

describe('a file is refused, with the place and what cures it, for', () => {
  it.each(FAULTS)('%s', (_, json, pointer, key) => {
    const { value, faults } = checkAssessment(json);
    expect(value).toBeNull();
    expect(faults.map((fault) => [fault.pointer, fault.key])).toContainEqual([pointer, key]);
    for (const fault of faults) expect(say(fault)).not.toMatch(/undefined|\{\w/);
  });
});

it('all faults of a file are told, not only the first', () => {
  const { faults } = checkAssessment({ ...base, on: 'x', plan: 'y', answers: { '01.10-copy': { state: 'z' } } });
  expect(faults.map(({ pointer }) => pointer).sort()).toEqual(['/answers/01.10-copy/state', '/on', '/plan']);
});

it('what is not JSON is told as such', () => {
  expect(parseAssessment('{').faults[0]!.key).toBe('not-json');
  expect(parseMatrix('[]').faults[0]!.key).toBe('wrong-type');
  expect(parseAuthorityLevels(new Uint8Array([0xff])).faults[0]!.key).toBe('not-utf8');
});

it('whatever stands in a file, reading it never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => void checkAssessment(json)));
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (answers, risk) => void checkAssessment({ ...base, answers, risk, authority: risk })));
});

it('what leaves an answer open without being wrong is warned of', () => {
  const { value, warnings } = checkAssessment({
    ...base,
    answers: { '01.10-copy': { state: 'not-applicable' }, '01.10-national': { state: 'gap', needs: [{ unitCost: '3' }] } },
    risk: { individual: [{ id: 'i', frequency_per_year: [0.1, 0.2] }] },
  });
  expect(value).not.toBeNull();
  expect(warnings.map(({ pointer, key }) => [pointer, key])).toEqual([
    ['/answers/01.10-copy/reason', 'reason-missing'],
    ['/answers/01.10-national/needs/0/currency', 'currency-missing'],
    ['/risk/individual/0/frequencySource', 'source-missing'],
  ]);
  for (const warning of warnings) expect(say(warning)).not.toMatch(/undefined|\{\w/);
});

it('each kind of fault is met by one of the examples above', () => {
  const met = new Set<string>([...FAULTS.map(([, , , key]) => key), 'reason-missing', 'currency-missing', 'source-missing']);
  expect(OWN_PROBLEMS.filter((key) => !met.has(key))).toEqual([]);
});
