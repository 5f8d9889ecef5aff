import type { AuthorityLevels } from './authority.js';
import type { Risk } from './risk/risk.js';

export const ASSESSMENT_SCHEMA = 'iatg-assessment/1';

export const STATES = ['answered', 'gap', 'open', 'not-applicable'] as const;
/** `answered`: in order, with evidence. `gap`: looked at and not in order. `open`: not looked at yet. `not-applicable` needs a reason. */
export type State = (typeof STATES)[number];

/** What is needed to close a gap. Numbers are text, so that sums stay exact; empty where nobody has said. */
export interface Need {
  readonly what: string;
  readonly quantity: string;
  readonly unit: string;
  /** Cost of one unit, without the currency. */
  readonly unitCost: string;
  readonly currency: string;
}

/** What is known about one item: who said it, when (`2026-11-26`, or empty), and on what evidence. */
export interface ItemAnswer {
  readonly state: State;
  readonly evidence: string;
  /** Why it does not apply; without it the item counts as open. */
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly needs: readonly Need[];
}

export const NO_ANSWER: ItemAnswer = { state: 'open', evidence: '', reason: '', by: '', on: '', needs: [] };

/** The self-assessment of one depot with its assessment of risk: one document, one file. */
export interface Assessment {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly by: string;
  readonly on: string;
  /** SHA-256 of the site plan that it refers to, in small hexadecimal figures; null if it refers to none. */
  readonly plan: string | null;
  /** By id of the item; a question of the authority's own is `authority/` and its id. What is missing is open. */
  readonly answers: Readonly<Record<string, ItemAnswer>>;
  /** Gaps in the order that the user gave them, the most urgent first; the others come after these. */
  readonly order: readonly string[];
  /** Questions, weights and thresholds of the user's authority; null without such a file. */
  readonly authority: AuthorityLevels | null;
  readonly risk: Risk;
}

export const answerTo = ({ answers }: Pick<Assessment, 'answers'>, id: string): ItemAnswer => (Object.hasOwn(answers, id) ? answers[id]! : NO_ANSWER);

/** The state that counts: what does not apply without a reason is open. */
export const stateOf = ({ state, reason }: ItemAnswer): State => (state === 'not-applicable' && reason.trim() === '' ? 'open' : state);

/** An assessment with nothing answered. */
export const newAssessment = (id: string, plan: string | null = null): Assessment => ({
  id,
  name: '',
  site: '',
  by: '',
  on: '',
  plan,
  answers: {},
  order: [],
  authority: null,
  risk: { matrix: null, events: [], bands: [], individual: [], analyses: [] },
});

/** The same assessment with another answer to one item. */
export const withAnswer = (assessment: Assessment, id: string, change: Partial<ItemAnswer>): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: { ...answerTo(assessment, id), ...change } },
});
