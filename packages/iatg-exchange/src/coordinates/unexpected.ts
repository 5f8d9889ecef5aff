import type { CoordinatesFault } from './coordinates-fault.js';

/** Names the word, number or sign that stands at a place where none of its kind can be read. */
export function unexpectedAt(text: string, from: number): CoordinatesFault {
  const [all, spaces = '', found = ''] = /^(\s*)(\p{L}+|[\d.,]+|.|$)/su.exec(text.slice(from)) ?? ['', '', ''];
  return { fault: 'unexpected', values: { found: found === '' ? all : found }, at: from + spaces.length };
}
