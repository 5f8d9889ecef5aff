/** Results as text for a terminal and as a page of the documents. */
import { cpus, totalmem, type } from 'node:os';
import { readFileSync } from 'node:fs';
import { duration, each, goalText, number } from './result.mjs';

/** @typedef {import('./result.mjs').Result} Result */
/** @typedef {import('./result.mjs').Row} Row */

const HEAD = ['what', 'minimum', 'median', 'maximum', 'each', 'goal', ''];

/** @param {Row} row */
function cellsOf(row) {
  const { name, times, goal, met } = row;
  const shown = times ? [times.min_ms, times.median_ms, times.max_ms].map(duration) : ['', '', ''];
  return [name, ...shown, each(row), goalText(goal), met === null ? '' : met ? 'met' : 'missed'];
}

/** @param {Result} result */
export function asText({ title, rows, remarks = [] }) {
  const table = [HEAD, ...rows.map(cellsOf)].map((cells) => cells.map((cell) => cell.replaceAll(/[*`]/g, '')));
  const widths = HEAD.map((_, i) => Math.max(...table.map((cells) => cells[i].length)));
  const lines = table.map((cells) => cells.map((cell, i) => (i >= 1 && i <= 3 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd());
  return ['', title, ...lines, ...remarks.map((remark) => `- ${remark}`), ''].join('\n');
}

/** @param {readonly Result[]} results @param {{ took_s: number, load: number, byProcessor: boolean }} circumstances */
export function asPage(results, { took_s, load, byProcessor }) {
  const rows = results.flatMap(({ rows }) => rows);
  const goals = rows.filter(({ goal }) => goal);
  const missed = goals.filter(({ met }) => !met);
  const spread = rows.filter(({ times }) => times && times.repetitions > 2).map(({ times }) => (times ? times.max_ms / times.min_ms : 1)).sort((a, b) => a - b);
  const reasons = missed.map(({ name, times, count, goal, value }) => {
    const reached = !times ? value : goal?.atMost_ms !== undefined ? duration(times.median_ms) : each({ times, count, value: null });
    return `- ${name}: ${reached} (goal ${goalText(goal)})${goal?.ifMissed ? `. ${goal.ifMissed}` : ''}`;
  });
  return `<!-- Written by \`npm run bench -- --write\`. -->
# Performance

Measured on ${machine()}, Node.js ${process.versions.node}, ${systemName()}, on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(took_s)} s.
Run \`npm run build && npm run bench\` for the figures of your machine, with \`-- --write\` to write this page anew. Nothing in the tests depends on a time.

- Each subject runs in a process of its own, one core at a time. Ways of doing the same thing take turns, in alternating order, after a warm-up.
- ${byProcessor ? 'Times are processor times' : 'Times are those of a clock on the wall'}; when the measuring began, other work kept ${number(load)} cores busy (load average).
- Plans are made from a fixed seed: the same in every run.
- Shown are the least, the median and the greatest time of all repetitions. A goal counts as met by the median.
- The greatest time of a row was between ${number(spread[0])} and ${number(spread[spread.length - 1])} times its least, ${number(spread[spread.length >> 1])} times in the middle: differences smaller than that say nothing.
- Rows in *italics* are other ways of doing the same thing. "Scaled" means measured on a part and multiplied.

${missed.length === 0 ? `All ${goals.length} goals are met.` : `${goals.length - missed.length} of ${goals.length} goals are met. Missed:\n\n${reasons.join('\n')}`}

${results.map(section).join('\n\n')}
`;
}

/** @param {Result} result */
function section({ title, about, rows, remarks = [] }) {
  const table = [HEAD, ['---', '--:', '--:', '--:', '---', '---', '---'], ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`## ${title}`, ...about, table, ...(remarks.length > 0 ? [remarks.map((remark) => `- ${remark}`).join('\n')] : [])].join('\n\n');
}

function machine() {
  const all = cpus();
  return `a machine with ${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}) and ${number(totalmem() / 2 ** 30)} GiB of memory`;
}

function systemName() {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  } catch {
    return type();
  }
}
