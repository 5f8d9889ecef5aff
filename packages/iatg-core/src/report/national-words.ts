import type { Change } from '../national/trend.js';
import type { NationalTotals, Standing } from '../national/overview.js';
import type { Messages } from './messages.js';

/** What a national overview says, in one language. */
export interface NationalWords {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly change: Readonly<Record<Change, string>>;
  /** How many depots there are and how they stand, in one sentence. */
  readonly verdict: (totals: NationalTotals, messages: Messages) => string;
  /** Files that are no site plans, and were not evaluated. */
  readonly otherFiles: (count: number, messages: Messages) => string;
  /** One such file that this program wrote itself. */
  readonly passedOver: (file: string, schema: string) => string;
  /** Faults beyond those that are listed. */
  readonly moreFaults: (count: number, messages: Messages) => string;
  readonly ui: Readonly<Record<NationalUiKey, string>>;
}

export type NationalUiKey =
  | 'title' | 'about' | 'totals' | 'depots' | 'depot' | 'file' | 'standing' | 'worst' | 'shortfall' | 'pes' | 'exposed-sites' | 'pairs' | 'fail' | 'not-assessable'
  | 'neq' | 'total-neq' | 'rules' | 'unreadable' | 'trend' | 'change' | 'before' | 'now' | 'other-rules' | 'position' | 'positions-warning' | 'unnamed' | 'nothing-fails' | 'shorter'
  | 'position-withheld'; // prettier-ignore

export const englishNational: NationalWords = {
  standing: { unreadable: 'not readable', fail: 'fails', 'not-assessable': 'not assessable', pass: 'passes' },
  change: { appeared: 'new', gone: 'gone', lost: 'no longer readable', readable: 'readable again', worse: 'worse', mixed: 'partly better, partly worse', better: 'better', same: 'unchanged' },
  verdict: ({ depots, standing }, { number }) =>
    `Of ${number(depots)} ${depots === 1 ? 'depot' : 'depots'} ${number(standing.fail)} ${standing.fail === 1 ? 'has' : 'have'} pairs that fail, ${number(standing['not-assessable'])} have none that fail but some that cannot be assessed, ${number(standing.pass)} pass; ${number(standing.unreadable)} could not be read.`,
  otherFiles: (count, { number }) => `${number(count)} other ${count === 1 ? 'file is no site plan and was' : 'files are no site plans and were'} not evaluated; a site plan ends with .geojson or .json.`,
  passedOver: (file, schema) => `${file}: no site plan, but another file of this program (${schema}); passed over`,
  moreFaults: (count, { number }) => `and ${number(count)} more ${count === 1 ? 'fault' : 'faults'}`,
  ui: {
    title: 'National inventory',
    about: 'Depots whose plan could not be read come first, for nothing is known of them; then by the greatest shortfall, the number of failing pairs and of pairs that cannot be assessed.',
    totals: 'Totals',
    depots: 'Depots',
    depot: 'Depot',
    file: 'File',
    standing: 'Result',
    worst: 'Worst finding',
    shortfall: 'Shortfall m',
    pes: 'PES',
    'exposed-sites': 'ES',
    pairs: 'Pairs',
    fail: 'Fail',
    'not-assessable': 'Not assessable',
    neq: 'NEQ by division kg',
    'total-neq': 'NEQ kg',
    rules: 'Rules',
    unreadable: 'Plans that could not be read',
    trend: 'Change since the earlier overview',
    change: 'Change',
    before: 'Before',
    now: 'Now',
    'other-rules': 'evaluated by other rules than before',
    position: 'Position',
    'positions-warning': 'This paper tells where all depots lie: it is the most sensitive of all. Keep it as such.',
    unnamed: 'without a name',
    'nothing-fails': 'nothing fails',
    shorter: 'shorter than the standard',
    'position-withheld': 'not valid; what stands there is not shown, for it may tell the position: check this plan alone',
  },
};
