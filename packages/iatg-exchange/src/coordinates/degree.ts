/** The longest degree there is: of a meridian at the pole. A precision in degrees is never said to be finer than it is. */
export const GREATEST_DEGREE_m = 111_694;
