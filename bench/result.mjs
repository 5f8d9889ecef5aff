/** What a measurement hands back, and how it is shown. */

/** @typedef {import('./measure.mjs').Times} Times */
/** @typedef {{ ifMissed?: string, atLeast_a_second?: number, atMost_ms?: number, eachAtMost_ms?: number, atMost_MB?: number }} Goal */
/** @typedef {{ name: string, times: Times | null, count: number | null, goal: Goal | null, value: string | null, met: boolean | null }} Row */
/** @typedef {{ title: string, about: readonly string[], rows: readonly Row[], remarks?: readonly string[] }} Result */

/**
 * A way and its times. `count` things were done in that time.
 * @param {string} name @param {Times} times @param {{ count?: number, goal?: Goal, value?: string }} [more] @returns {Row}
 */
export function row(name, times, { count, goal, value } = {}) {
  return { name, times, count: count ?? null, goal: goal ?? null, value: value ?? null, met: goal ? isMet(goal, times.median_ms, count ?? 1) : null };
}

/** @param {Goal} goal @param {number} ms @param {number} count */
function isMet({ atMost_ms, eachAtMost_ms, atLeast_a_second = 0 }, ms, count) {
  if (atMost_ms !== undefined) return ms <= atMost_ms;
  return eachAtMost_ms !== undefined ? ms / count <= eachAtMost_ms : count / (ms / 1000) >= atLeast_a_second;
}

/** A figure that is no time. @param {string} name @param {string} value @param {{ goal?: Goal, met?: boolean }} [more] @returns {Row} */
export const figure = (name, value, { goal, met } = {}) => ({ name, times: null, count: null, goal: goal ?? null, value, met: met ?? null });

/** A peak of memory. @param {string} name @param {number} bytes @param {number} [most_MB] */
export function memory(name, bytes, most_MB) {
  const MB = bytes / 1e6;
  return figure(name, `${number(MB)} MB`, most_MB === undefined ? {} : { goal: { atMost_MB: most_MB }, met: MB <= most_MB });
}

/** @param {Goal | null} goal */
export function goalText(goal) {
  if (!goal) return '';
  if (goal.atMost_ms !== undefined) return `≤ ${duration(goal.atMost_ms)}`;
  if (goal.eachAtMost_ms !== undefined) return `≤ ${duration(goal.eachAtMost_ms)} each`;
  if (goal.atMost_MB !== undefined) return `≤ ${number(goal.atMost_MB)} MB`;
  return `≥ ${number(goal.atLeast_a_second ?? 0)}/s`;
}

/** Three figures that count. @param {number} value */
export function number(value) {
  if (value >= 1000) return Math.round(Number(value.toPrecision(3))).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

/** @param {number} ms */
export function duration(ms) {
  if (ms < 0.001) return `${number(ms * 1e6)} ns`;
  if (ms < 1) return `${number(ms * 1e3)} µs`;
  if (ms < 1000) return `${number(ms)} ms`;
  return ms < 600_000 ? `${number(ms / 1000)} s` : ms < 36_000_000 ? `${number(ms / 60_000)} min` : `${number(ms / 3_600_000)} h`;
}

/** One of many: how long, and how many a second. @param {Pick<Row, 'times' | 'count' | 'value'>} row */
export function each({ times, count, value }) {
  if (!times || count === null) return value ?? '';
  const ms = times.median_ms / count;
  const rate = ms < 1 ? `${duration(ms)} each, ${number(1000 / ms)}/s` : `${duration(ms)} each`;
  return value === null ? rate : `${rate}; ${value}`;
}
