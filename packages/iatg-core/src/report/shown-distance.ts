import type { Messages } from './messages.js';

/**
 * An actual distance or a margin as the reports show it: down to the centimetre, so that what is shown never looks safer than what is.
 * A pair that fails by a millimetre shows -0.01.
 */
export const shownDown = (value_m: number, { fixed }: Messages): string => fixed(Math.floor(value_m * 100) / 100, 2);

/** A shortfall as the reports show it: up to the centimetre, for the same reason. */
export const shownUp = (value_m: number, { fixed }: Messages): string => fixed(Math.ceil(value_m * 100) / 100, 2);
