import { COLLECTIVE_DIVISION } from '../standards/classification/aggregation-elsewhere.js';
import { HAZARD_DIVISIONS, type HazardDivision } from '../standards/classification/codes.js';
import type { Verification } from '../standards/classification/mixing-rule-set.js';
import { exactly, sumOf, textOfExact, type ExactDecimal } from './exact-decimal.js';

/** How an authority counts a store of several divisions. Information: the evaluation follows IATG 02.20, Table 6. */
export interface AggregationElsewhere {
  readonly authority: 'germany' | 'australia' | 'us-dod';
  readonly source: string;
  readonly verification: Verification;
  /** The greatest of their distances counts; a case each. Empty: no quantity distance. Null: the source gives the division alone. */
  readonly cases: readonly { readonly hd: HazardDivision; readonly neq_kg: string | null }[];
}

/**
 * The contents of a store counted as other authorities do, in whole divisions (sub-divisions stay with the authority's own tables).
 * @param contents kilograms from 0, in any order
 */
export function aggregationElsewhere(contents: readonly { readonly hd: string; readonly neq_kg: number }[]): readonly AggregationElsewhere[] {
  const of = new Map<HazardDivision, ExactDecimal>();
  for (const { hd, neq_kg } of contents) if (neq_kg > 0) of.set(hd.slice(0, 3) as HazardDivision, sumOf([of.get(hd.slice(0, 3) as HazardDivision) ?? exactly(0), exactly(neq_kg)]));
  const present = HAZARD_DIVISIONS.filter((hd) => of.has(hd));
  const sum = (divisions: readonly HazardDivision[]): string => textOfExact(sumOf(divisions.flatMap((hd) => of.get(hd) ?? [])));
  return [germany(), australia(), usDod()];

  function germany(): AggregationElsewhere {
    // 1.5 as 1.1, 1.6 as 1.2; 1.4 is left out unless it adds to the hazard.
    const counted = present.filter((hd) => hd !== '1.4');
    const as = new Set(counted.map((hd): HazardDivision => (hd === '1.5' ? '1.1' : hd === '1.6' ? '1.2' : hd)));
    return { authority: 'germany', source: 'German 2. SprengV, Annex, 2.2.2(4)', verification: 'seen', cases: HAZARD_DIVISIONS.filter((hd) => as.has(hd)).map((hd) => ({ hd, neq_kg: sum(counted) })) };
  }

  function australia(): AggregationElsewhere {
    const hd = collectiveDivision(present);
    return { authority: 'australia', source: 'New South Wales, Australian Capital Territory and Victoria print the same table of collective divisions', verification: 'agreed', cases: hd === null ? [] : [{ hd, neq_kg: null }] };
  }

  function usDod(): AggregationElsewhere {
    const has = (hd: HazardDivision): boolean => of.has(hd);
    const cases: AggregationElsewhere['cases'][number][] = [];
    if (has('1.1') || has('1.5')) cases.push({ hd: '1.1', neq_kg: sum(present.filter((hd) => hd !== '1.4')) });
    else if (has('1.3')) cases.push({ hd: '1.3', neq_kg: sum(['1.3', ...(has('1.2') ? [] : (['1.6'] as const))]) });
    if (has('1.2')) cases.push({ hd: '1.2', neq_kg: sum(has('1.1') || has('1.5') ? ['1.2'] : ['1.2', '1.6']) });
    return { authority: 'us-dod', source: 'US DoD; recalled', verification: 'unverified', cases };
  }
}

/** The Australian collective division: two are combined, then the result with the next; the order does not matter. Null for none. */
export function collectiveDivision(divisions: readonly HazardDivision[]): HazardDivision | null {
  const [, ...rows] = COLLECTIVE_DIVISION.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return divisions.reduce<HazardDivision | null>((so_far, hd) => (so_far === null ? hd : (rows[HAZARD_DIVISIONS.indexOf(so_far)]![HAZARD_DIVISIONS.indexOf(hd) + 1] as HazardDivision)), null);
}
