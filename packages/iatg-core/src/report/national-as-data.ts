import { DIVISIONS, isEvaluated, type Depot, type DepotFault, type EvaluatedDepot } from '../national/depot.js';
import { standingOf, totalNeqOf, type NationalOverview } from '../national/overview.js';
import { OVERVIEW_SCHEMA } from '../national/parse-overview.js';
import type { DepotChange, Trend } from '../national/trend.js';
import { row } from './csv-row.js';
import type { Messages } from './messages.js';
import type { NationalWords } from './national-words.js';

/** What stands beside the depots themselves. */
export interface OverviewBesides {
  /** Files that are no site plans and were not read. */
  readonly otherFiles: number;
  readonly trend: Trend | null;
}

/** A national overview as JSON (schema `iatg-national-overview/1`), a depot a line. It holds no date: the same plans give the same bytes. */
export function* overviewAsJson({ depots, totals }: NationalOverview, { otherFiles, trend }: OverviewBesides, words: NationalWords, messages: Messages): Generator<string, void, undefined> {
  yield `{"schema":"${OVERVIEW_SCHEMA}","totals":${JSON.stringify(totals)},"otherFiles":${otherFiles},"depots":[`;
  let separator = '\n';
  for (const depot of depots) {
    yield separator + JSON.stringify(depotAsJson(depot, words, messages));
    separator = ',\n';
  }
  yield '\n]';
  if (trend) {
    yield `,"trend":{"counts":${JSON.stringify(trend.counts)},"depots":[`;
    separator = '\n';
    for (const one of trend.depots) {
      if (one.change === 'same') continue;
      yield separator + JSON.stringify(trendRow(one));
      separator = ',\n';
    }
    yield '\n]}';
  }
  yield '}\n';
}

function depotAsJson(depot: Depot, words: NationalWords, messages: Messages): object {
  const standing = standingOf(depot);
  if (!isEvaluated(depot)) return { file: depot.file, standing, faultCount: depot.faultCount, faults: depot.faults.map((fault) => ({ pointer: fault.pointer, text: textOfFault(fault, words, messages) })) };
  const { file, name, standard, options, profile, summary, worst, neq_kg, unappliedProfile, warnings, place } = depot;
  return { file, name, standing, standard, options, profile, summary, worst, neq_kg, totalNeq_kg: totalNeqOf(depot), ...(unappliedProfile !== undefined && { unappliedProfile }), warnings, ...(place && { place }) };
}

export function textOfFault(fault: DepotFault, words: NationalWords, messages: Messages): string {
  if ('text' in fault) return fault.text;
  return 'withheld' in fault ? words.ui['position-withheld'] : messages.problem(fault);
}

/** A change of one depot, with the figures of both sides. */
function trendRow({ change, before, now, otherRules }: DepotChange): object {
  const figures = (depot: Depot | null): object | null =>
    depot && (isEvaluated(depot) ? { file: depot.file, fail: depot.summary.fail, notAssessable: depot.summary.notAssessable, shortfall_m: depot.worst?.shortfall_m ?? 0 } : { file: depot.file });
  return { change, file: (now ?? before)!.file, otherRules, before: figures(before), now: figures(now) };
}

/** A national overview as a table, a depot a row. Positions only where the depots have them. */
export interface OverviewTable {
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number' }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export function overviewTable({ depots }: NationalOverview, { trend }: OverviewBesides, words: NationalWords, messages: Messages): OverviewTable {
  const withPlaces = depots.some((depot) => isEvaluated(depot) && depot.place);
  const changes = trend && new Map(trend.depots.flatMap(({ now, change }) => (now ? [[now.file, change] as const] : [])));
  type Told = string | number | null | undefined;
  const columns: readonly (readonly [name: string, kind: 'text' | 'number', of: (depot: EvaluatedDepot) => Told])[] = [
    ['pes', 'number', ({ summary }) => summary.pes],
    ['exposed_sites', 'number', ({ summary }) => summary.exposedSites],
    ['pairs', 'number', ({ summary }) => summary.pairs],
    ['pass', 'number', ({ summary }) => summary.pass],
    ['fail', 'number', ({ summary }) => summary.fail],
    ['not_required', 'number', ({ summary }) => summary.notRequired],
    ['not_assessable', 'number', ({ summary }) => summary.notAssessable],
    ['worst_pes', 'text', ({ worst }) => worst?.pes],
    ['worst_es', 'text', ({ worst }) => worst?.es],
    ['worst_required_m', 'number', ({ worst }) => worst?.required_m],
    ['worst_actual_m', 'number', ({ worst }) => worst?.actual_m],
    ['worst_shortfall_m', 'number', ({ worst }) => worst?.shortfall_m],
    ['total_neq_kg', 'number', totalNeqOf],
    ...DIVISIONS.map((division) => [`neq_${division}_kg`, 'number', ({ neq_kg }: EvaluatedDepot) => neq_kg[division] ?? 0] as const),
    ['standard', 'text', ({ standard }) => standard],
    ['method', 'text', ({ options }) => options.method],
    ['protection', 'text', ({ options }) => options.protection],
    ['low_density_route', 'text', ({ options }) => options.lowDensityRoute],
    ['profile', 'text', ({ profile }) => profile?.name],
    ['shorter_than_standard', 'text', ({ profile }) => profile && String(profile.shorterThanStandard)],
    ['warnings', 'number', ({ warnings }) => warnings],
    ...(withPlaces ? ([['longitude', 'number', ({ place }) => place?.middle[0]], ['latitude', 'number', ({ place }) => place?.middle[1]]] as const satisfies readonly (readonly [string, 'number', (depot: EvaluatedDepot) => Told])[]) : []),
  ]; // prettier-ignore
  const text = (name: string) => ({ name, kind: 'text' as const });
  return {
    columns: [text('file'), text('name'), text('standing'), ...columns.map(([name, kind]) => ({ name, kind })), text('faults'), ...(changes ? [text('change')] : [])],
    rows: depots.map((depot) => [
      depot.file,
      isEvaluated(depot) ? depot.name : null,
      standingOf(depot),
      ...columns.map(([, , of]) => (isEvaluated(depot) ? (of(depot) ?? null) : null)),
      isEvaluated(depot) ? null : depot.faults.map((fault) => `${fault.pointer} ${textOfFault(fault, words, messages)}`.trim()).join('; '),
      ...(changes ? [changes.get(depot.file) ?? null] : []),
    ]),
  };
}

/** The same table as comma-separated values, as `evaluationAsCsv` writes them. */
export function* overviewAsCsv(overview: NationalOverview, besides: OverviewBesides, words: NationalWords, messages: Messages): Generator<string, void, undefined> {
  const { columns, rows } = overviewTable(overview, besides, words, messages);
  yield row(columns.map(({ name }) => name));
  for (const values of rows) yield row(values);
}
