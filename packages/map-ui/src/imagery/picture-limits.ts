/** Decoded, a pixel takes four bytes, and the smaller levels a third more: some 430 MB at that size. */
export const MOST_PIXELS = 80e6;
