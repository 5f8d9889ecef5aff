/**
 * On what a figure of an accident rests. `source`: read in the source that is named, an official body, an accident report or a
 * peer-reviewed abstract; `secondary`: read in a page that repeats others, such as an encyclopaedia or the press; `recalled`: from
 * memory, to be shown as unverified; `computed`: worked out here from other figures; `unmarked`: the collection says nothing.
 */
export type Verification = 'source' | 'source-and-secondary' | 'secondary' | 'recalled' | 'computed' | 'unmarked';

/** A documented figure: a range, never more exact than its sources. */
export interface Figure {
  readonly low: number;
  /** Null: at least `low`. */
  readonly high: number | null;
  /** The sources say "or more" of `high`. */
  readonly orMore?: true;
  /** The sources say "about". */
  readonly about?: true;
  /** Sources disagree on it, or it is hard to believe: shown with a question mark. */
  readonly doubtful?: true;
  readonly verification: Verification;
}

/** What has to carry a mark on screen and paper: nobody has read it in a source. */
export const isUnverified = (verification: Verification): boolean => verification === 'recalled' || verification === 'unmarked';
