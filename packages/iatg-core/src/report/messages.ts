import type { Problem } from '../site/site-plan.js';
import type { Note, Reason } from '../types.js';
import type { OtherCase, Step, WeighedOption } from './derivation.js';

/** All words of the reports in one language. A language is an object of this shape; `messages/en.ts` is the first. */
export interface Messages {
  readonly language: string;
  readonly problem: (problem: Problem) => string;
  readonly note: Readonly<Record<Note, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly status: Readonly<Record<'pass' | 'fail' | 'not-required' | 'not-assessable', string>>;
  readonly step: (step: Step) => string;
  readonly option: (option: WeighedOption) => string;
  readonly other: (other: OtherCase) => string;
  readonly nothingRequired: string;
  readonly number: (value: number, decimals?: number) => string;
  readonly ui: Readonly<Record<UiKey, string>>;
}

/** Headings and labels of the reports. */
export type UiKey =
  | 'title'
  | 'standard'
  | 'store'
  | 'exposed-site'
  | 'status'
  | 'required'
  | 'actual'
  | 'margin'
  | 'why'
  | 'summary'
  | 'pairs'
  | 'stores'
  | 'exposed-sites'
  | 'findings'
  | 'all-pairs'
  | 'options'
  | 'method'
  | 'protection'
  | 'low-density-route'
  | 'profile'
  | 'disclaimer'
  | 'printed-on'
  | 'nothing-found';
