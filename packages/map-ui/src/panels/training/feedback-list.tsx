import { compileRules, iatg2021 } from 'iatg-core';
import { whyOf, type Feedback, type JudgedPair } from 'iatg-training';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';

const rules = compileRules(iatg2021);

/** What there is to say about each part of an answer, with the derivation of the distances behind it. */
export function FeedbackList({ feedback, nameOf }: { readonly feedback: readonly Feedback[]; readonly nameOf: (id: string) => string }) {
  const { words } = useTrainingWords();
  const { messages } = useText();
  const text = useTrainingText();
  return (
    <ul className="feedback">
      {feedback.map((one, i) => {
        const pairs = pairsOf(one);
        return (
          // Feedback has no name of its own; a new mark makes a new list.
          <li key={i} className={one.ok ? 'feedback-ok' : 'feedback-not-yet'}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {one.ok ? <path d="m5 12 5 5 9-10" /> : <path d="M5 12h12m-5-6 6 6-6 6" />}
            </svg>
            <div>
              <p>{words.feedback(one, nameOf)}</p>
              {pairs.length > 0 && (
                <details>
                  <summary>{text('exercise.why')}</summary>
                  {pairs.map((pair) => (
                    <p key={`${pair.pes} ${pair.es}`} className="feedback-why">
                      <strong>
                        <bdi>{nameOf(pair.pes)}</bdi> → <bdi>{nameOf(pair.es)}</bdi>:
                      </strong>{' '}
                      {whyOf(pair, rules, messages)}
                    </p>
                  ))}
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The pairs that a piece of feedback rests on. */
function pairsOf(feedback: Feedback): readonly JudgedPair[] {
  switch (feedback.kind) {
    case 'pair':
      return [feedback.pair];
    case 'limits':
      return feedback.pair ? [feedback.pair] : [];
    case 'placed':
    case 'permits':
    case 'goal':
      return feedback.pairs;
    case 'number':
      // A wrong distance is led to its source by the words; the sentence would hand out the number itself.
      return feedback.ok || feedback.unit === 'kg' ? feedback.pairs : [];
    case 'order':
      return feedback.ok ? [] : [feedback.first, feedback.second].flatMap(({ pair }) => pair ?? []);
    default:
      return [];
  }
}
