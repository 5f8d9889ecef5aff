import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { effectColor } from '../../state/effect-colors.js';
import { chosenDonor, consequencesOf, explosionOf, linesOf } from '../../state/effects.js';
import { useEffects, useEvaluation } from '../../state/use-store.js';
import { useLineLabel } from './line-words.js';
import { ShockFrontControls } from './shock-front-controls.js';
import '../../style/effects.css';

/** For a class: the lines with their radii, and the shock front. */
export function PresentedEffects() {
  const { metres } = useText();
  const label = useLineLabel();
  const evaluated = useEvaluation();
  const effects = useEffects((state) => state);
  const consequences = useMemo(() => consequencesOf(evaluated, effects), [evaluated, effects]);
  const donor = chosenDonor(consequences, effects.storeId);
  const explosion = donor && explosionOf(donor);
  const shown = useMemo(() => (explosion ? linesOf(explosion.tnt_kg, effects).shown : []), [explosion, effects]);
  return (
    <>
      <ul className="present-legend">
        {shown.map((one) => (
          <li key={one.key}>
            <span className="effect-sample" style={{ '--line': effectColor(one.step, shown.length) } as React.CSSProperties} aria-hidden="true" /> {label(one.line)}: {metres(Math.ceil(one.radius_m))}
          </li>
        ))}
      </ul>
      {explosion && (
        <div className="present-front">
          <ShockFrontControls consequences={consequences} explosion={explosion} />
        </div>
      )}
    </>
  );
}
