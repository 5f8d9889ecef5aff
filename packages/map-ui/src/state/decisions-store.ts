import type { Position } from 'iatg-core';
import type { PairName } from 'iatg-core/decisions';
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
}

export const DECISION_TABS = ['cures', 'events', 'places'] as const;
export type DecisionTab = (typeof DECISION_TABS)[number];

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
};

export const decisionsStore = createStore(INITIAL);

export function askWhere(change: Partial<BuildingQuestion>): void {
  decisionsStore.set({ building: { ...decisionsStore.get().building, ...change } });
}
