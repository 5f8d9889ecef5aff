/** Least and greatest of what may be; the worse end decides. */
export type Interval = readonly [low: number, high: number];
