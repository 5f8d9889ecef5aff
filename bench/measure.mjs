/**
 * Takes times: each way of doing a thing several times, in turn and in alternating order, so that a machine that slows down or
 * speeds up between two repetitions does it to all of them alike.
 */

/**
 * @typedef {object} Way
 * @property {() => unknown} run  what is timed; it may be asynchronous
 * @property {() => unknown} [prepare]  done before each repetition, not timed
 */

/** @typedef {{ min_ms: number, median_ms: number, max_ms: number, repetitions: number }} Times */

/**
 * @template {string} Name
 * @param {Readonly<Record<Name, Way>>} ways
 * @param {{ repetitions?: number, warmUps?: number }} [options]
 * @returns {Promise<Record<Name, Times>>}
 */
export async function compare(ways, { repetitions = 7, warmUps = 1 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(ways));
  const times = /** @type {Record<Name, number[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let repetition = -warmUps; repetition < repetitions; repetition++) {
    for (const name of repetition % 2 === 0 ? names : names.toReversed()) {
      const ms = await timeOf(ways[name]);
      if (repetition >= 0) times[name].push(ms);
    }
  }
  return /** @type {Record<Name, Times>} */ (Object.fromEntries(names.map((name) => [name, summaryOf(times[name])])));
}

/** Processor time of this process (collection of garbage on other threads included), for machines that have other work; else the clock on the wall. */
const byProcessor = process.env.BENCH_CLOCK === 'processor';
export const now = () => {
  if (!byProcessor) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** @param {Way} way */
async function timeOf({ prepare, run }) {
  await prepare?.();
  const start = now();
  const result = run();
  if (result instanceof Promise) await result;
  const ms = now() - start;
  keep(result);
  return ms;
}

/** @param {readonly number[]} times @returns {Times} */
export function summaryOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const median_ms = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { min_ms: sorted[0], median_ms, max_ms: sorted[sorted.length - 1], repetitions: sorted.length };
}

/** The same times for another amount of work: a part that was measured, scaled to the whole. @param {Times} times @param {number} factor @returns {Times} */
export const scaled = ({ min_ms, median_ms, max_ms, repetitions }, factor) => ({
  min_ms: min_ms * factor,
  median_ms: median_ms * factor,
  max_ms: max_ms * factor,
  repetitions,
});

let kept;
/** Results are kept for a moment, so that nothing can be left out as unused. @param {unknown} result */
export function keep(result) {
  kept = result;
  return kept;
}
