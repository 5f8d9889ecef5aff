import { isValue, type Answer, type EffectsAtPlace } from 'iatg-core/consequence';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';

/** Everything that is said of one place: each figure with its source and how well that is known, each refusal with its reason. */
export function EffectsTable({ effects: { blast, tier, house, glass, injury, pressureDamage, distance_m, z_m_kg13 } }: { readonly effects: EffectsAtPlace }) {
  const text = useEffectsText();
  const { metresKept, messages } = useText();
  /** Four figures: more would say more than the formulae do. */
  const significant = (number: number): string => messages.significant(number, 4);
  const words = useConsequenceWords();
  const air = blast.kind === 'blast' ? blast : null;
  return (
    <>
      <p className="beside">
        {text('effects.scaled', { distance: metresKept(distance_m), scaled: significant(z_m_kg13) })}
        {blast.kind !== 'blast' && ` ${words.refusal(blast)}`}
      </p>
      <table className="effects-table">
        <tbody>
          {air && (
            <>
              <Row head={words.quantity['incident-pressure']} answer={air.incidentPressure} say={({ pressure_kPa }) => `${significant(pressure_kPa)} kPa`} />
              <Row head={words.quantity['reflected-pressure']} answer={air.reflectedPressure} say={({ pressure_kPa }) => `${significant(pressure_kPa)} kPa`} />
              <Row head={words.quantity['incident-impulse']} answer={air.incidentImpulse} say={({ impulse_kPa_ms }) => `${significant(impulse_kPa_ms)} kPa ms`} />
              <Row head={words.quantity['reflected-impulse']} answer={air.reflectedImpulse} say={({ impulse_kPa_ms }) => `${significant(impulse_kPa_ms)} kPa ms`} />
              <Row head={words.quantity.arrival} answer={air.arrival} say={({ time_ms }) => text('effects.seconds', { seconds: significant(time_ms / 1000) })} />
              <Row head={words.quantity.duration} answer={air.duration} say={({ time_ms }) => `${significant(time_ms)} ms`} />
              <Row head={words.quantity['front-velocity']} answer={air.frontVelocity} say={({ velocity_m_s }) => `${significant(velocity_m_s)} m/s`} />
            </>
          )}
          <Row head={text('effects.lines.tiers')} answer={tier} say={({ reached }) => (reached ? words.tier[reached.coefficient].buildings : text('effects.beyond-tiers'))} />
          <Row head={text('effects.lines.houses')} answer={house} say={({ category, set }) => `${category ? `${category}: ${words.house[category]}` : text('effects.lighter')} (${words.houseSet[set]})`} />
          <Row head={text('effects.damage')} answer={pressureDamage} say={({ effect }) => (effect ? words.pressureEffect[effect.effect] : text('effects.none'))} />
          <Row head={text('effects.glass')} answer={glass} say={({ band }) => words.glass[band]} />
          {(['in-the-open', 'by-a-wall'] as const).map((stance) => (
            <Row key={stance} head={text('effects.injury', { stance: words.stance[stance] })} answer={injury[stance]} say={({ band }) => words.injury[band]} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps<Figures> {
  readonly head: string;
  readonly answer: Answer<Figures>;
  readonly say: (figures: Figures) => string;
}

function Row<Figures>({ head, answer, say }: RowProps<Figures>) {
  const words = useConsequenceWords();
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>
        {isValue(answer) ? say(answer) : <span className="effects-gap">{words.refusal(answer)}</span>}
        {isValue(answer) && (
          <details className="effects-source">
            <summary>{answer.source.document}</summary>
            {answer.source.document} {answer.source.edition}, {answer.source.place}: {words.verification[answer.verification]}.
            {answer.warnings.map((warning) => (
              <span key={warning} className="sentence">
                {words.warning[warning]}.
              </span>
            ))}
          </details>
        )}
      </td>
    </tr>
  );
}
