import { answerTo, stateOf, type Assessment, type Need } from './assessment.js';
import { answerIdOf } from './authority.js';
import { decimalOf, plus, textOf, times, type Decimal } from './decimal.js';
import { NO_FINDINGS, type LinkedFindings } from './findings.js';
import { isItem, ITEM_IDS } from './items/item-ids.js';
import { moduleOf } from './items/modules.js';

export interface Gap {
  /** Id of an item of the checklist, or of an authority's own question as its answer stands. */
  readonly item: string;
  /** Its place in the order of the user, from 1; null where the user gave it none. */
  readonly place: number | null;
  readonly findings: LinkedFindings;
}

/** The gaps: first those that the user put in order, then those that findings of the plan belong to, then the rest as the guidelines run. Nothing is weighted. */
export function gapsOf(assessment: Assessment, linked: ReadonlyMap<string, LinkedFindings> = new Map()): readonly Gap[] {
  const place = new Map(assessment.order.map((id, i) => [id, i + 1]));
  const rank = ({ place, findings }: Gap): number => (place !== null ? 0 : findings.fails > 0 ? 1 : findings.notAssessable > 0 ? 2 : 3);
  return answerable(assessment)
    .filter((item) => stateOf(answerTo(assessment, item)) === 'gap')
    .map((item): Gap => ({ item, place: place.get(item) ?? null, findings: linked.get(item) ?? NO_FINDINGS }))
    .sort((a, b) => rank(a) - rank(b) || (a.place ?? 0) - (b.place ?? 0))
    .map((gap, i) => (gap.place === null ? gap : { ...gap, place: i + 1 }));
}

/** The ids of everything that can be answered: the checklist, then the authority's own questions. */
const answerable = ({ authority }: Assessment): readonly string[] => [...ITEM_IDS, ...(authority?.questions ?? []).map(answerIdOf).filter((id) => !isItem(id))];

/** The same assessment with a gap moved up or down in the user's order; one without a place joins it at its end or moves from there. */
export function withGapMoved(assessment: Assessment, item: string, by: -1 | 1, linked?: ReadonlyMap<string, LinkedFindings>): Assessment {
  const shown = gapsOf(assessment, linked).map((gap) => gap.item);
  const from = shown.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return assessment;
  const order = [...shown];
  [order[from], order[to]] = [order[to]!, order[from]!];
  // Everything down to the lower of the two has its place now; what lies below keeps the order it came by.
  const placed = Math.max(from, to, ...gapsOf(assessment).map(({ place }) => (place ?? 0) - 1));
  return { ...assessment, order: order.slice(0, placed + 1) };
}

/** One line of the request: a need of a gap, or the gap alone where nobody has said what is needed. */
export interface RequestLine {
  readonly priority: number;
  readonly item: string;
  /** Number of the module; empty for an authority's own question. */
  readonly module: string;
  readonly need: Need | null;
  /** Quantity times cost of one, exact; null where either is missing. */
  readonly cost: string | null;
}

export interface CostTotal {
  readonly currency: string;
  readonly cost: string;
}

/** What is asked for, from the gaps in their order, and the sums by currency. */
export interface AssistanceRequest {
  readonly lines: readonly RequestLine[];
  readonly totals: readonly CostTotal[];
  /** Lines without a cost: the sums do not hold them. */
  readonly withoutCost: number;
}

export function assistanceRequest(assessment: Assessment, linked?: ReadonlyMap<string, LinkedFindings>): AssistanceRequest {
  const lines = gapsOf(assessment, linked).flatMap(({ item }, i): readonly RequestLine[] => {
    const { needs } = answerTo(assessment, item);
    const line = (need: Need | null): RequestLine => {
      const cost = need && costOf(need);
      return { priority: i + 1, item, module: isItem(item) ? moduleOf(item) : '', need, cost: cost && textOf(cost) };
    };
    return needs.length === 0 ? [line(null)] : needs.map(line);
  });
  const sums = new Map<string, Decimal>();
  for (const { need } of lines) {
    const cost = need && costOf(need);
    if (!cost) continue;
    const currency = need.currency.trim();
    const sum = sums.get(currency);
    sums.set(currency, sum ? plus(sum, cost) : cost);
  }
  return {
    lines,
    totals: [...sums].map(([currency, cost]) => ({ currency, cost: textOf(cost) })).sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    withoutCost: lines.filter(({ cost }) => cost === null).length,
  };
}

function costOf({ quantity, unitCost }: Need): Decimal | null {
  const count = decimalOf(quantity);
  const each = decimalOf(unitCost);
  return count && each && times(count, each);
}
