import type { RuleDifference, Span } from 'iatg-core';
import type { RuleSetChoice } from 'iatg-core/classification';
import { useProfilesText } from '../../i18n/use-profiles-text.js';
import { useClassificationWords } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';

/** Every difference between two sets of rules; what may become shorter first, and marked in words. */
export function DifferenceList({ differences }: { readonly differences: readonly RuleDifference[] }) {
  const text = useProfilesText();
  if (differences.length === 0) return <p className="nothing">{text('profiles.same')}</p>;
  return (
    <ul className="profiles-differences">
      {differences
        .toSorted((a, b) => Number(b.shorter) - Number(a.shorter))
        .map((one, i) => (
          // Differences have no name of their own; another comparison makes another list.
          <li key={i} className={one.shorter ? 'is-shorter' : undefined}>
            {one.shorter && <strong>{text('profiles.shorter')}</strong>} <Told one={one} />
          </li>
        ))}
    </ul>
  );
}

function Told({ one }: { readonly one: RuleDifference }) {
  const text = useProfilesText();
  const { text: page, messages, count, metres, kilograms } = useText();
  const words = useClassificationWords();
  switch (one.kind) {
    case 'column': {
      const over = (key: 'profiles.shorter-over' | 'profiles.longer-over', span: Span | null): string[] =>
        span ? [text(key, { from: kilograms(span.from_kg), to: kilograms(span.to_kg), at: kilograms(span.most.neq_kg), first: metres(span.most.first_m), second: metres(span.most.second_m) })] : [];
      return `${text('profiles.diff-column', { name: one.name, method: messages.method[one.method] })}: ${[...over('profiles.shorter-over', one.shorterOver), ...over('profiles.longer-over', one.longerOver)].join('; ')}`;
    }
    case 'minimum': {
      const said = (value_m: number | null): string => (value_m === null ? text('profiles.no-minimum') : metres(value_m));
      return text('profiles.diff-minimum', { cell: `${one.matrix}/${one.row}`, columns: one.pesColumns.join(', '), first: said(one.first_m), second: said(one.second_m) });
    }
    case 'density':
      return text(`profiles.diff-${one.bound}`, { kind: page(`form.count.${one.count}`), first: count(one.first), second: count(one.second) });
    case 'protection':
      return text('profiles.diff-protection', { first: page(`options.protection.${one.first}`), second: page(`options.protection.${one.second}`) });
    case 'mixing': {
      const said = (set: string | null): string => (set === null ? text('profiles.none-named') : words.ruleSets[set as RuleSetChoice]);
      return text('profiles.diff-mixing', { first: said(one.first), second: said(one.second) });
    }
  }
}
