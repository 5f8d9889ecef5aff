import type { Requirement } from '../rules/required-distance.js';
import type { Verification } from '../standards/printed-table.js';
import type { Citation, InterpretationId, RuleOptions } from '../types.js';
import { annexP } from '../standards/iatg-2021/annex-p-ports.js';

export type LandSite = keyof typeof annexP.toLand;
export const LAND_SITES = Object.keys(annexP.toLand) as readonly LandSite[];
export const SHIP_COLUMNS = ['SD1', 'SD2', 'SD3', 'SD4'] as const;
export type ShipColumn = (typeof SHIP_COLUMNS)[number];

/** What is asked: each is one distance, or none. */
export type RuleName =
  | 'interval-spall'
  | 'interval-damage'
  | 'crater-blast'
  | 'ground-shock-inhabited'
  | 'ground-shock-route'
  | 'mouth-inhabited'
  | 'mouth-process'
  | 'mouth-minor-route'
  | 'mouth-debris'
  | `land-${LandSite}`
  | `ship-${ShipColumn}`
  | 'swinging-circle'
  | 'transit'
  | 'without-fence';

/** How far a figure was checked. `seen`: read in the text of the standard, not transcribed a second time. `entered`: the user's. */
export type FigureState = Verification | 'seen';

/** How an answer came about, in order. Data, not sentences. */
export type AnswerStep =
  | { readonly kind: 'contents'; readonly cite: Citation; readonly as: '1.1' | 'whole-cargo' | 'largest-stack'; readonly neq_kg: number; readonly approval: string | null }
  | { readonly kind: 'read-as-first-row'; readonly cite: Citation; readonly row_kg: number }
  | { readonly kind: 'condition'; readonly cite: Citation; readonly name: ConditionName; readonly value: number; readonly state: FigureState }
  | { readonly kind: 'function'; readonly cite: Citation; readonly column: string | null; readonly formula: string; readonly value_m: number; readonly state: FigureState }
  | { readonly kind: 'printed'; readonly cite: Citation; readonly column: string; readonly row_kg: number; readonly value_m: number; readonly governs: boolean; readonly state: FigureState }
  | { readonly kind: 'minimum'; readonly cite: Citation; readonly minimum_m: number; readonly governs: boolean; readonly state: FigureState }
  | { readonly kind: 'factor'; readonly cite: Citation; readonly name: FactorName; readonly factor: number; readonly value_m: number; readonly state: FigureState }
  | { readonly kind: 'fixed'; readonly cite: Citation; readonly division: string | null; readonly value_m: number; readonly governs: boolean; readonly state: FigureState }
  | { readonly kind: 'matrix'; readonly row: 'ibd' | 'ptrMedium'; readonly requirement: Requirement; readonly options: RuleOptions }
  | { readonly kind: 'rounded'; readonly value_m: number }
  | { readonly kind: 'interpretation'; readonly id: InterpretationId; readonly place: string; readonly side: 'cautious' | 'neutral' };

export type ConditionName = 'loading-density' | 'cover-over-cube-root' | 'hydraulic-diameter' | 'off-axis-angle' | 'ship-length' | 'anchor-chain' | 'days-a-week' | 'ground-shock-factor';
export type FactorName = 'off-axis' | 'minor-route' | 'route' | 'barricade-on-board';

/** What a reader has to know beside the figure. */
export type AnswerNote =
  | 'advice-30-degrees'
  | 'barricade-declared'
  | 'column-by-annex-q'
  | 'factor-entered'
  | 'gas-through-cracks'
  | 'ground-unknown'
  | 'neq-below-table'
  | 'no-crater-debris'
  | 'printed-below-function'
  | 'protective-construction-declared'
  | 'sub-division-assumed'
  | 'treated-as'
  | 'unitisation-declared';

/** Why there is no answer, and what would give one. */
export type Gap =
  | 'cover-not-stated'
  | 'density-above-270'
  | 'density-not-stated'
  | 'factor-not-entered'
  | 'matrix-not-assessable'
  | 'neq-above-range'
  | 'no-distances-in-standard'
  | 'no-land-distance-without-1.1'
  | 'rock-not-stated'

interface Told {
  readonly rule: RuleName;
  readonly steps: readonly AnswerStep[];
  /** Sorted. */
  readonly notes: readonly AnswerNote[];
}

export type OtherAnswer =
  | (Told & { readonly kind: 'distance'; readonly required_m: number; readonly exact_m: number })
  /** The standard asks for no distance. */
  | (Told & { readonly kind: 'none' })
  | (Told & { readonly kind: 'not-assessable'; readonly gap: Gap });

/** The weakest state of the figures that an answer rests on. */
export function stateOf({ steps }: OtherAnswer): FigureState {
  const states = steps.flatMap((step) => ('state' in step ? [step.state] : []));
  return ORDER.find((state) => states.includes(state)) ?? 'transcribed-twice';
}
const ORDER: readonly FigureState[] = ['unverified', 'seen', 'transcribed-twice', 'checked-against-document'];
