import { useMemo, useState } from 'react';
import type { SiteConsequences } from 'iatg-core/consequence';
import { useEffectsText } from '../../i18n/use-effects-text.js';
import { effectsAt, effectsAtDistance, type Explosion } from '../../state/effects.js';
import { effectsStore } from '../../state/effects-store.js';
import { useEffects } from '../../state/use-store.js';
import { NumberField } from '../forms/number-field.js';
import { EffectsTable } from './effects-table.js';

interface Props {
  readonly consequences: SiteConsequences;
  readonly explosion: Explosion;
}

/** What happens at a place that the user clicks, or so many metres away. */
export function PlaceEffects({ consequences, explosion: { donor, tnt_kg } }: Props) {
  const text = useEffectsText();
  const { place, houses } = useEffects((state) => state);
  const [typed_m, setTyped] = useState<number | undefined>(undefined);
  const effects = useMemo(
    () => (place ? effectsAt(place, consequences, donor) : typed_m === undefined ? null : effectsAtDistance(typed_m, tnt_kg, houses)),
    [place, typed_m, consequences, donor, tnt_kg, houses],
  );
  return (
    <section className="effects-section" aria-labelledby="effects-place">
      <h2 id="effects-place">{text('effects.place')}</h2>
      <p className="beside">{text('effects.place-help')}</p>
      <NumberField
        label={text('effects.distance')}
        unit="m"
        min={0}
        isOptional
        value={place ? (effects ? Math.round(effects.distance_m * 100) / 100 : undefined) : typed_m}
        onChange={(distance_m) => {
          effectsStore.set({ place: null });
          setTyped(distance_m);
        }}
      />
      {effects && <EffectsTable effects={effects} />}
    </section>
  );
}
