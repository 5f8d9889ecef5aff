import { useMemo } from 'react';
import type { PairEvaluation } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { isPair, shownPairs } from '../state/shown-pairs.js';
import { useEvaluation } from '../state/use-evaluation.js';
import { useView } from '../state/use-store.js';
import { searchWords } from './site-words.js';

/** The rows of the table, and the one that is explained: the chosen pair, or the first row until one is chosen. */
export function useShownPairs(): { readonly shown: readonly PairEvaluation[]; readonly explained: PairEvaluation | null } {
  const language = useText();
  const evaluated = useEvaluation();
  const { chosen, scope, statuses, search, sort } = useView((view) => view);
  const shown = useMemo(
    () => shownPairs(evaluated, { scope, statuses, search, sort }, (pair) => searchWords(pair, evaluated, language)),
    [evaluated, language, scope, statuses, search, sort],
  );
  const explained = chosen ? evaluated.pairs.find((pair) => isPair(pair, chosen)) : shown[0];
  return { shown, explained: explained ?? null };
}
