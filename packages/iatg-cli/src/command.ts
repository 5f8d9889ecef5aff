/** A command of the program: its arguments in, the exit status out. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Exit statuses, as the contract fixes them. */
export const EXIT = { ok: 0, fail: 1, refused: 2, notAssessable: 3 } as const;

/** The input or an argument cannot be used: one line a fault, nothing is written to standard output. */
export class Refusal extends Error {
  /** @param lines made one by one when they are written: a plan may have a million faults */
  constructor(readonly lines: Iterable<string>) {
    super('refused');
  }
}
