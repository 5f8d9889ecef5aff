import { isValue, TIERS, type EffectLine, type EffectLineRadius } from 'iatg-core/consequence';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';

/** What a line is called. */
export function useLineLabel(): (line: EffectLine) => string {
  const text = useEffectsText();
  const { messages } = useText();
  return (line) => {
    switch (line.kind) {
      case 'tier':
        return text('effects.line.tier', { coefficient: messages.number(line.coefficient), pressure: TIERS.find(({ coefficient }) => coefficient === line.coefficient)!.printed_kPa.map((pressure) => messages.number(pressure)).join('–') });
      case 'house':
        return text('effects.line.house', { category: line.category });
      case 'pressure':
        return text('effects.line.pressure', { pressure: messages.number(line.pressure_kPa, 9) });
      case 'noise':
        return text('effects.line.noise');
      case 'crater':
        return text('effects.line.crater');
    }
  };
}

/** What is to be expected at a line, and how well that is known. */
export function LineWords({ one: { line, radius } }: { readonly one: EffectLineRadius }) {
  const words = useConsequenceWords();
  const expected =
    line.kind === 'tier' ? `${words.tier[line.coefficient].buildings}; ${words.tier[line.coefficient].people}.` : line.kind === 'house' ? `${words.house[line.category]}.` : '';
  return (
    <>
      {expected && <span className="sentence">{expected}</span>}
      {isValue(radius) && (
        <>
          {radius.verification === 'recalled-unverified' && <strong className="unverified sentence">{words.verification['recalled-unverified']}.</strong>}
          {radius.warnings.map((warning) => (
            <span key={warning} className="sentence">
              {words.warning[warning]}.
            </span>
          ))}
        </>
      )}
    </>
  );
}
