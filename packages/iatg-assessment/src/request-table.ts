import { answerTo, type Assessment } from './assessment.js';
import { decimalOf } from './decimal.js';
import type { LinkedFindings } from './findings.js';
import { assistanceRequest } from './gaps.js';
import { isItem } from './items/item-ids.js';
import { sayIn, type AssessmentWords } from './words/words.js';

/** The request as a spreadsheet has it: a head, then a row a line; sums by currency stand below. */
export interface RequestTable {
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number'; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export function requestTable(assessment: Assessment, words: AssessmentWords, linked?: ReadonlyMap<string, LinkedFindings>): RequestTable {
  const say = sayIn(words);
  const { lines, totals } = assistanceRequest(assessment, linked);
  const question = (item: string): string => (isItem(item) ? words.items[item][0] : (assessment.authority?.questions.find(({ id }) => `authority/${id}` === item)?.text ?? item));
  return {
    columns: [
      { name: say('priority'), kind: 'number' },
      { name: say('module'), kind: 'text' },
      { name: say('item'), kind: 'text', width: 50 },
      { name: say('evidence'), kind: 'text', width: 40 },
      { name: say('needed'), kind: 'text', width: 40 },
      { name: say('quantity'), kind: 'number' },
      { name: say('unit'), kind: 'text' },
      { name: say('unit-cost'), kind: 'number' },
      { name: say('cost'), kind: 'number' },
      { name: say('currency'), kind: 'text' },
    ],
    rows: [
      ...lines.map(({ priority, item, module, need, cost }) => [
        priority,
        module,
        question(item),
        answerTo(assessment, item).evidence,
        need?.what ?? '',
        numberOf(need?.quantity),
        need?.unit ?? '',
        numberOf(need?.unitCost),
        numberOf(cost),
        need?.currency ?? '',
      ]),
      ...totals.map(({ currency, cost }) => [null, '', say('total'), '', '', null, '', null, numberOf(cost), currency === '' ? say('currency-none') : currency]),
    ],
  };
}

/** A number that a spreadsheet adds up, where it holds every figure; else the text, so that none is lost. */
function numberOf(text: string | null | undefined): string | number | null {
  if (text === null || text === undefined || text === '') return null;
  return decimalOf(text) && text.replace('.', '').replace(/^0+/, '').length <= 15 ? Number(text) : text;
}
