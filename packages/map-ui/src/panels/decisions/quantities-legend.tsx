import { useEffect } from 'react';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import type { Building } from '../../state/building-subject.js';
import { askQuantities, subjectKey } from '../../state/quantities.js';
import { NOTHING_RGB, quantityColor } from '../../state/quantity-color.js';
import { useQuantities } from '../../state/use-decision-work.js';
import { useDecisions, useEvaluation, useSite } from '../../state/use-store.js';
import { useAtRest } from '../use-at-rest.js';
import { someNames } from './cure-words.js';

const TICKS_kg = [1, 10, 100, 1_000, 10_000, 100_000] as const;

const css = (rgb: readonly number[]): string => `rgb(${rgb.join(' ')})`;

/** What the colours of the map of quantities say; has the map made. */
export function QuantitiesLegend({ building }: { readonly building: Building }) {
  const language = useText();
  const { kilograms, metresMissing } = language;
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const question = useDecisions((state) => state.building);
  const isAtRest = useAtRest(document);
  const { answer, document: askedOf, subject } = useQuantities();
  const shown = askedOf === document && subject === subjectKey(question) ? answer : null;

  useEffect(
    function askAtRest() {
      if (isAtRest) askQuantities(document, question);
    },
    [isAtRest, document, question],
  );

  if (!shown) return <p role="status">{text('places.drawing')}</p>;
  const { window } = building.placement;
  const others = new Set(shown.notAssessable.flatMap(({ pes, es }) => [pes, es]));
  const named = evaluation.plan.sites.filter(({ id }) => id !== building.subject.site.id && others.has(id));
  return (
    <>
      <p role="status" className="decisions-figure">
        {text('places.legend', { metres: metresMissing((2 * window.east_m) / shown.columns) })}
      </p>
      {named.length > 0 && <p className="cure-unclear">{text('places.not-assessable', { names: someNames(named, { text, language }, 5) })}</p>}
      <ul className="quantities-legend">
        <li>
          <span className="quantity-sample" style={{ background: css(NOTHING_RGB) }} /> {text('places.legend-none')}
        </li>
        {TICKS_kg.map((kg) => (
          <li key={kg}>
            <span className="quantity-sample" style={{ background: css(quantityColor(kg)) }} /> <bdi>{kilograms(kg)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
