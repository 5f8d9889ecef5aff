/** Numbers that look random and are the same in every run (mulberry32). */

/** @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** In [0, 1). */
    next,
    /** @param {number} low @param {number} high */
    between: (low, high) => low + (high - low) * next(),
    /** Even over the powers of ten. @param {number} low @param {number} high */
    logBetween: (low, high) => low * (high / low) ** next(),
    /** @template T @param {readonly T[]} list @returns {T} */
    oneOf: (list) => list[Math.floor(next() * list.length)],
    /** @param {number} share */
    chance: (share) => next() < share,
  };
}
