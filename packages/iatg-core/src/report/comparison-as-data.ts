import type { Comparison, SiteChange } from '../comparison/compare-evaluations.js';
import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import type { Site } from '../site/site-plan.js';
import { headerOf } from './as-json.js';
import { row } from './csv-row.js';

/** A comparison as JSON (schema `iatg-comparison/1`), a change a line; the head is that of the later evaluation. */
export function* comparisonAsJson({ sites, findings, counts, otherRules }: Comparison, now: SiteEvaluation): Generator<string, void, undefined> {
  yield `{"schema":"iatg-comparison/1",${headerOf(now)},"otherRules":${otherRules},"counts":${JSON.stringify(counts)}`;
  yield* listed('sites', { added: sites.added.map(siteAsJson), gone: sites.gone.map(siteAsJson), changed: sites.changed.map(changeAsJson) });
  yield* listed('findings', {
    appeared: findings.appeared.map(findingAsJson),
    gone: findings.gone.map(findingAsJson),
    changed: findings.changed.map((one) => ({ pes: one.now.pes, es: one.now.es, before: figuresOf(one.before), now: figuresOf(one.now), by_m: one.by_m })),
  });
  yield '}\n';
}

function* listed(name: string, lists: Readonly<Record<string, readonly object[]>>): Generator<string, void, undefined> {
  yield `,\n"${name}":{`;
  let between = '';
  for (const [list, items] of Object.entries(lists)) {
    yield `${between}"${list}":[`;
    for (const [i, item] of items.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
    yield items.length === 0 ? ']' : '\n]';
    between = ',';
  }
  yield '}';
}

const siteAsJson = ({ id, name, role }: Site): object => ({ id, name, role });

const changeAsJson = ({ before, now, facts, moved_m }: SiteChange): object => ({
  ...siteAsJson(now),
  facts,
  moved_m,
  ...(facts.includes('contents') && { contents: { before: contentsOf(before), now: contentsOf(now) } }),
});

const contentsOf = (site: Site): object | null => (site.role === 'pes' ? site.contents : null);

const figuresOf = ({ status, required_m, actual_m, margin_m }: PairEvaluation): object => ({ status, required_m, actual_m, margin_m });
const findingAsJson = (finding: PairEvaluation): object => ({ pes: finding.pes, es: finding.es, ...figuresOf(finding) });

/** The same as comma-separated values, a change a row: first the sites, then the findings. */
export function* comparisonAsCsv({ sites, findings }: Comparison): Generator<string, void, undefined> {
  yield row(['what', 'change', 'id', 'facts', 'moved_m', 'pes', 'es', 'status_before', 'status_now', 'required_before_m', 'required_now_m', 'margin_before_m', 'margin_now_m', 'by_m']);
  for (const change of ['added', 'gone'] as const) for (const { id } of sites[change]) yield row(['site', change, id, ...none(11)]);
  for (const { now, facts, moved_m } of sites.changed) yield row(['site', 'changed', now.id, facts.join(' '), moved_m, ...none(9)]);
  const finding = (change: string, before: PairEvaluation | null, now: PairEvaluation | null, by_m: number | null): string => {
    const { pes, es } = (now ?? before)!;
    return row(['finding', change, ...none(3), pes, es, before?.status, now?.status, before?.required_m, now?.required_m, before?.margin_m, now?.margin_m, by_m]);
  };
  for (const one of findings.appeared) yield finding('appeared', null, one, null);
  for (const one of findings.gone) yield finding('gone', one, null, null);
  for (const { before, now, by_m } of findings.changed) yield finding('changed', before, now, by_m);
}

const none = (count: number): readonly null[] => Array.from({ length: count }, () => null);
