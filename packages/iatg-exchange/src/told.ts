// Faults and notes in the words of one language, for programs that have no catalogue of their own.

import type { Messages } from 'iatg-core';
import { planProblem, type Fault, type Note } from './fault.js';
import type { ExchangeTexts } from './words.en.js';

/** How faults and notes are told. */
export interface Told {
  /** A fault as a sentence, without its place. */
  readonly fault: (fault: Fault) => string;
  readonly note: (note: Note) => string;
  /** Sheet or file, row, column, as far as they are known. */
  readonly place: (place: Pick<Fault, 'part' | 'row' | 'column'>) => string;
}

/** @param coordinates the texts of `iatg-exchange/coordinates/…` in the same language */
export function toldIn(texts: ExchangeTexts, coordinates: Readonly<Record<string, string>>, messages: Messages): Told {
  return {
    fault({ key, values }) {
      if (key === 'plan') return messages.problem(planProblem(values));
      const said = filled(texts[`exchange.fault.${key}`], values);
      return key === 'coordinates' ? `${said} ${filled(coordinates[`coordinates.fault.${values['reason']}`] ?? '', values)}` : said;
    },
    note: ({ key, values }) => filled(texts[`exchange.note.${key}`], values),
    place: ({ part, row, column }) => messages.listed([part, row === null ? null : filled(texts['exchange.place.row'], { row }), column].filter((piece): piece is string => piece !== null && piece !== '')),
  };
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
