import type { RuleDifference } from 'iatg-core';
import type { RuleSetChoice } from 'iatg-core/classification';
import { differenceAsText } from 'iatg-core/profiles';
import { useProfileWords } from '../../i18n/use-profiles-text.js';
import { useClassificationWords } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';

/** Every difference between two sets of rules; what may become shorter first, and marked in words. */
export function DifferenceList({ differences }: { readonly differences: readonly RuleDifference[] }) {
  const words = useProfileWords();
  const { ruleSets } = useClassificationWords();
  const { text: page, messages } = useText();
  if (differences.length === 0) return <p className="nothing">{words.same}</p>;
  return (
    <ul className="profiles-differences">
      {differences
        .toSorted((a, b) => Number(b.shorter) - Number(a.shorter))
        .map((one, i) => (
          // Differences have no name of their own; another comparison makes another list.
          <li key={i} className={one.shorter ? 'is-shorter' : undefined}>
            {one.shorter && <strong>{words.shorter}</strong>} {differenceAsText(one, words, messages, { traffic: (kind) => page(`form.count.${kind}`), ruleSet: (id) => ruleSets[id as RuleSetChoice] })}
          </li>
        ))}
    </ul>
  );
}
