import { expect, it } from 'vitest';
import { compileRules, english, evaluateSite, evaluationAsHtml, evaluationAsText, findFailures, iatg2021, overviewOf, parseSitePlan, tally } from '../../src/index.js';

/** Houses as far from the stack as their ids say, where 444 m are required; and a store for which the standard has no distances. */
const plan = {
  type: 'FeatureCollection',
  sitePlan: { name: 'Depot' },
  features: [
    site('stack', 0, { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 8000 }] }),
    site('odd', 0.2, { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.6', neq_kg: 1 }] }),
    ...[400, 500, 300].map((distance_m) => site(`house-${distance_m}`, distance_m / 111_319.49, { role: 'exposed-site', exposure: { kind: 'inhabited-building' } })),
  ],
};

function site(id: string, longitude: number, properties: object): object {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [longitude, 0] } };
}

function prepared() {
  const evaluation = evaluateSite(parseSitePlan(plan).plan!, compileRules(iatg2021));
  return { evaluation, overview: overviewOf(evaluation, findFailures(evaluation)) };
}

it('puts the worst margin first, then what cannot be assessed', () => {
  const { overview } = prepared();
  expect(overview.findings.map(({ pes, es }) => `${pes} ${es}`)).toEqual(['stack house-300', 'stack house-400', 'odd stack', 'odd house-400', 'odd house-500', 'odd house-300']);
  // 2 stores with 4 neighbours each; HD 1.6 leaves all four pairs of its store open
  expect(overview).toMatchObject({ fail: 2, notAssessable: 4, others: 2 });
  expect([overview.ofStore('stack'), overview.ofStore('odd')]).toEqual([{ fail: 2, notAssessable: 0 }, { fail: 0, notAssessable: 4 }]);
});

it('takes every word from the language, so that another one leaves no English behind', () => {
  const { evaluation, overview } = prepared();
  const foreign = hidden(english) as typeof english;
  const written = [
    ...evaluationAsText(evaluation, overview, evaluation.pairs(), tally(), foreign, (_tone, text) => text),
    ...evaluationAsHtml(evaluation, overview, evaluation.pairs(), tally(), { program: '#', fingerprint: null }, foreign),
  ].join('');
  // Ids and codes stay as they are in every language.
  const kept = [
    'Depot stack house IATG distances standard',
    ...Object.keys({ ...english.note, ...english.reason }),
  ].flatMap(wordsOf);
  const text = written.replace(/<style>.*<\/style>/s, '').replaceAll(/<[^>]*>/g, ' ');
  expect(wordsOf(text).filter((word) => !kept.includes(word))).toEqual([]);
});

const wordsOf = (text: string): string[] => [...new Set(text.match(/\b[a-z]{4,}\b/gi))];

/** The same catalogue with every text made unreadable. */
function hidden(value: unknown, key = ''): unknown {
  if (key === 'language') return 'xx';
  if (value === null) return null;
  if (key === 'interpretation') return () => ({ place: '#', printed: '#', applied: '#' });
  if (typeof value === 'string') return '#';
  if (typeof value === 'function') return () => '#';
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, hidden(inner, name)]));
}
