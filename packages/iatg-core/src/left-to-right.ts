/**
 * A code or a formula within a sentence that is read from right to left. It is held between two left-to-right marks; the right-to-left mark
 * after it keeps the figure that comes next from joining it, which would part that figure from its unit.
 */
export const leftToRight = (code: string | number | undefined): string => `\u200e${code}\u200e\u200f`;
