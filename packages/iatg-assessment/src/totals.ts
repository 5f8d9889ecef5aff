import { answerTo, stateOf, STATES, type Assessment, type State } from './assessment.js';
import { ITEM_IDS, itemsOf } from './items/item-ids.js';
import { MODULES, type ItemId } from './items/modules.js';

/** How many items stand in each state. Items are counted, never weighted. */
export type Totals = Readonly<Record<State, number>> & { readonly items: number };

export function totalsOf(assessment: Assessment, items: readonly string[] = ITEM_IDS): Totals {
  const totals = { items: items.length, ...(Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>) };
  for (const id of items) totals[stateOf(answerTo(assessment, id))]++;
  return totals;
}

export const totalsByModule = (assessment: Assessment): ReadonlyMap<string, Totals> => new Map(MODULES.map(({ number }) => [number, totalsOf(assessment, itemsOf(number))]));

/** An item whose state is another than before. */
export interface Change {
  readonly item: ItemId;
  readonly before: State;
  readonly now: State;
  /** `better`: a gap closed, or an item answered; `worse`: a new gap, or an item open again; `other`: it applies, or does not apply, any more. */
  readonly kind: 'better' | 'worse' | 'other';
}

/** What changed between two assessments, in the order of the guidelines. */
export const progress = (before: Assessment, now: Assessment): readonly Change[] =>
  ITEM_IDS.flatMap((item): readonly Change[] => {
    const from = stateOf(answerTo(before, item));
    const to = stateOf(answerTo(now, item));
    return from === to ? [] : [{ item, before: from, now: to, kind: kindOf(from, to) }];
  });

function kindOf(before: State, now: State): Change['kind'] {
  if (now === 'answered') return 'better';
  if (now === 'gap' || before === 'answered') return now === 'not-applicable' ? 'other' : 'worse';
  // A gap that was seen is worse forgotten: open again without an answer.
  return now === 'open' && before === 'gap' ? 'worse' : 'other';
}
