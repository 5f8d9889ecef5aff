import type { NumberFormats } from '../number-formats.js';
import type { Lot } from '../rules/aggregation.js';
import type { LicenceNote } from '../site/licence-site.js';
import type { Problem, Site } from '../site/site-plan.js';
import type { Summary } from '../site/summary.js';
import type { Interpretation } from '../standards/edition.js';
import type { LowDensityRoute, Method, Note, Protection, Reason } from '../types.js';
import type { OtherCase, Step, WeighedOption } from './derivation.js';

/** All words of the reports in one language. A language is an object of this shape; `messages/en.ts` is the first. */
export interface Messages extends NumberFormats {
  /** Two letters. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Stands on every page and report while no native speaker has reviewed the words; null: reviewed. */
  readonly draft: string | null;
  readonly problem: (problem: Problem) => string;
  readonly note: Readonly<Record<Note, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly status: Readonly<Record<'pass' | 'fail' | 'not-required' | 'not-assessable', string>>;
  readonly step: (step: Step) => string;
  /** Where something stands in the standard, as `Annex D, Table 6` is said in this language. */
  readonly place: (place: string) => string;
  readonly option: (option: WeighedOption) => string;
  readonly other: (other: OtherCase) => string;
  readonly nothingRequired: string;
  /** What a column or a row of the matrices is; `words` are those of the edition, for codes that the language does not know. */
  readonly pesColumn: (code: string, words: string) => string;
  readonly esRow: (code: string, words: string) => string;
  readonly interpretation: (interpretation: Interpretation) => Readonly<Record<'place' | 'printed' | 'applied', string>>;
  readonly method: Readonly<Record<Method, string>>;
  readonly degree: Readonly<Record<Protection, string>>;
  readonly lowDensityRoute: Readonly<Record<LowDensityRoute, string>>;
  /** A measure of a pair in words, in metres as shown. */
  readonly measure: Readonly<Record<'required' | 'actual' | 'margin', (shown: string) => string>>;
  /** On which side an interpretation errs. */
  readonly side: Readonly<Record<'cautious' | 'neutral', string>>;
  readonly licenceNote: Readonly<Record<LicenceNote, string>>;
  /** What a site is, with all that the evaluation made of it. */
  readonly site: (site: Site) => string;
  /** A hazard division as a sentence names it. */
  readonly division: (hd: string) => string;
  /** What the standard asks of the contents of an exposed store, by its code. */
  readonly condition: (code: string) => string;
  /** One after the other, as the language divides them. */
  readonly listed: (parts: readonly string[]) => string;
  /** One after the other, parted more strongly than a list. */
  readonly clauses: (parts: readonly string[]) => string;
  /** What something is called, and what there is to say of it. */
  readonly labelled: (label: string, text: string) => string;
  /** With the stop of the language at its end. */
  readonly sentence: (text: string) => string;
  readonly lot: (lot: Lot & { readonly compatibilityGroup?: string | null }) => string;
  /** What came of the plan, in one sentence. */
  readonly verdict: (counts: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }) => string;
  readonly sites: (counts: { readonly pes: number; readonly exposedSites: number; readonly pairs: number }) => string;
  /** What a valid plan holds. */
  readonly checked: (counts: { readonly pes: number; readonly exposedSites: number }) => string;
  readonly totals: (summary: Summary) => string;
  readonly ui: Readonly<Record<UiKey, string>>;
}

/** Headings and labels of the reports. */
export type UiKey =
  | 'title'
  | 'licence-title'
  | 'distance-title'
  | 'standard'
  | 'store'
  | 'exposed-site'
  | 'name'
  | 'kind'
  | 'structure'
  | 'contents'
  | 'no-contents'
  | 'status'
  | 'required'
  | 'required-short'
  | 'required-distance'
  | 'exact'
  | 'actual'
  | 'actual-short'
  | 'margin'
  | 'margin-short'
  | 'hazard-division'
  | 'neq'
  | 'case'
  | 'cell'
  | 'cell-codes'
  | 'marks'
  | 'derivation'
  | 'also-looked-at'
  | 'lower-bound'
  | 'no-distance'
  | 'summary'
  | 'pass-or-not-required'
  | 'distances-in-metres'
  | 'stores'
  | 'exposed-sites'
  | 'findings'
  | 'all-pairs'
  | 'all-pairs-left-out'
  | 'method'
  | 'protection'
  | 'low-density-route'
  | 'profile'
  | 'profile-shorter'
  | 'no-profile'
  | 'disclaimer'
  | 'disclaimer-title'
  | 'unnamed-plan'
  | 'fingerprint'
  | 'program'
  | 'legend'
  | 'legend-explained'
  | 'notes'
  | 'reasons'
  | 'reasons-and-notes'
  | 'interpretations'
  | 'place'
  | 'printed'
  | 'applied'
  | 'side'
  | 'nothing-found'
  | 'no-stores'
  | 'prepared-by'
  | 'approved-by'
  | 'name-and-rank'
  | 'date'
  | 'signature'
  | 'permitted'
  | 'permitted-alone'
  | 'as-stored'
  | 'limited-by'
  | 'not-assessable-against'
  | 'and-more'
  | 'valid'
  | 'warning';
