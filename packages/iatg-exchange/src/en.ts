// English words for faults and notes, for programs that have no catalogue of their own.

import { english } from 'iatg-core';
import { coordinateTexts } from './coordinates/faults.en.js';
import { planProblem, type Fault, type Note } from './fault.js';
import { exchangeTexts } from './words.en.js';

export { exchangeTexts };

const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A fault as a sentence, without its place. */
export function faultInEnglish({ key, values }: Fault): string {
  if (key === 'plan') return english.problem(planProblem(values));
  if (key === 'coordinates') return `${filled(exchangeTexts['exchange.fault.coordinates'], values)} ${filled((coordinateTexts as Readonly<Record<string, string>>)[`coordinates.fault.${values['reason']}`] ?? '', values)}`;
  return filled(exchangeTexts[`exchange.fault.${key}`], values);
}

export const noteInEnglish = ({ key, values }: Note): string => filled(exchangeTexts[`exchange.note.${key}`], values);

/** Sheet or file, row, column, as far as they are known. */
export const placeInEnglish = ({ part, row, column }: Fault): string => [part, row === null ? null : filled(exchangeTexts['exchange.place.row'], { row }), column].filter((piece) => piece !== null && piece !== '').join(', ');
