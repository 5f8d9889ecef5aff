import type { Position } from 'iatg-core';
import type { MixPart, PairName, SafeguardedRow } from 'iatg-core/decisions';
import type { AreasFile } from './safeguarding.js';
import { createStore } from './store.js';

/** What the view of decisions shows. Nothing of it is part of a plan. */
export interface DecisionsState {
  readonly tab: DecisionTab;
  /** The finding that is to be cured; null: all of the plan. */
  readonly pair: PairName | null;
  /** Key of the cure that the map shows. */
  readonly cure: string | null;
  /** The joint event that the map shows, by its first store; null: all of them. */
  readonly event: string | null;
  readonly building: BuildingQuestion;
  readonly licence: LicenceAsked;
  readonly placing: PlacingAsked;
  /** Classes for which the ground is kept free. */
  readonly safeguarded: readonly SafeguardedRow[];
  /** What others want to build; null: nothing was read. */
  readonly areas: AreasFile | null;
}

export const DECISION_TABS = ['cures', 'licence', 'placing', 'events', 'places', 'safeguarding'] as const;
export type DecisionTab = (typeof DECISION_TABS)[number];

/** How much may lie where? */
export interface LicenceAsked {
  readonly by: 'stored' | 'mix';
  /** The mix, division by division; it may be unfinished. */
  readonly parts: readonly Share[];
  /** The store that is looked at in full. */
  readonly store: string | null;
}

export interface Share {
  readonly hd: MixPart['hd'];
  readonly percent: number;
}

/** What has distances, and so can be placed. */
export const PLACED_DIVISIONS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4'] as const;
export type PlacedDivision = (typeof PLACED_DIVISIONS)[number];

/** Which stock into which stores? */
export interface PlacingAsked {
  readonly from: 'stores' | 'typed';
  /** Kilograms. */
  readonly stock: Readonly<Partial<Record<PlacedDivision, number>>>;
  /** Stores that are left as they are. */
  readonly without: readonly string[];
  readonly goal: 'total' | 'weights' | 'shares';
  readonly weights: Readonly<Partial<Record<PlacedDivision, number>>>;
  /** Parts of each division in what is placed; 1 unless stated. */
  readonly shares: Readonly<Partial<Record<PlacedDivision, number>>>;
  /** Quantities are whole multiples of this; 1 kg unless stated. */
  readonly unit_kg: number | undefined;
  readonly siteAtMost_kg: number | undefined;
  readonly eventAtMost_kg: number | undefined;
}

/** Where may something stand? */
export interface BuildingQuestion {
  readonly subject: SubjectName;
  /** What a store is asked for: HD 1.1, say, for a new one; a store of the plan stays mixed as it is. */
  readonly hd: string;
  /** Null: as much as it holds now, or as a new store is asked for at first. */
  readonly neq_kg: number | null;
  /** The ground where it may stand with what it holds, or how much it may hold by place. */
  readonly shows: 'ground' | 'quantities';
  /** A place that the user asks about. */
  readonly place: Position | null;
}

/** A site of the plan, or a new one by its kind: `site:igloo-1`, `store:light`, `exposed:inhabited-building`. */
export type SubjectName = `${'site' | 'store' | 'exposed'}:${string}`;

const INITIAL: DecisionsState = {
  tab: 'cures',
  pair: null,
  cure: null,
  event: null,
  building: { subject: 'exposed:inhabited-building', hd: '1.1', neq_kg: null, shows: 'ground', place: null },
  licence: { by: 'stored', parts: [{ hd: '1.1', percent: 100 }], store: null },
  placing: { from: 'stores', stock: {}, without: [], goal: 'total', weights: {}, shares: {}, unit_kg: undefined, siteAtMost_kg: undefined, eventAtMost_kg: undefined },
  safeguarded: ['vbd', 'ibd', 'ptrHigh', 'ptrMedium', 'ptrLow'],
  areas: null,
};

export const decisionsStore = createStore(INITIAL);

export function askWhere(change: Partial<BuildingQuestion>): void {
  decisionsStore.set({ building: { ...decisionsStore.get().building, ...change } });
}

export function askLicence(change: Partial<LicenceAsked>): void {
  decisionsStore.set({ licence: { ...decisionsStore.get().licence, ...change } });
}

/** In per cent; to a millionth, so that 33.3, 33.3 and 33.4 are 100. */
export const shareSum = (parts: readonly Share[]): number => Math.round(parts.reduce((sum, { percent }) => sum + percent, 0) * 1e6) / 1e6;

/** The mix that is asked about; null: as each store is mixed now. Shares that are not 100 % together ask nothing. */
export function mixAsked({ by, parts }: LicenceAsked): readonly MixPart[] | null | 'incomplete' {
  if (by === 'stored') return null;
  return shareSum(parts) === 100 ? parts.flatMap(({ hd, percent }) => (percent > 0 ? { hd, weight: percent } : [])) : 'incomplete';
}

export function askPlacing(change: Partial<PlacingAsked>): void {
  decisionsStore.set({ placing: { ...decisionsStore.get().placing, ...change } });
}
