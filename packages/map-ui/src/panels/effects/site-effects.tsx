import { useMemo } from 'react';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { consequencesOf } from '../../state/effects.js';
import { featureOf } from '../../state/plan-document.js';
import { useEffects, useEvaluation, useSite } from '../../state/use-store.js';
import { NumberField } from '../forms/number-field.js';
import { siteEdit } from '../forms/site-edit.js';
import { EffectsTable } from './effects-table.js';

/** What the worst store does to a site, and how many people are there. */
export function SiteEffects({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useConsequenceWords();
  const text = useEffectsText();
  const evaluated = useEvaluation();
  const { houses, tnt_factor, neq_percent, tnt_percent, position_m } = useEffects((state) => state);
  const exposed = useMemo(() => consequencesOf(evaluated, { houses, tnt_factor, neq_percent, tnt_percent, position_m }).exposed().find(({ site }) => site.id === id), [evaluated, houses, tnt_factor, neq_percent, tnt_percent, position_m, id]);
  const occupants = useSite(({ open }) => featureOf(open.document, id)?.properties.occupants);
  const change = siteEdit(id, name);
  return (
    <section className="site-effects" aria-labelledby="site-effects">
      <h3 id="site-effects">{text('effects.here')}</h3>
      {exposed?.worst?.effects ? (
        <>
          <p>{text('effects.here-of', { name: evaluated.site(exposed.worst.pes)?.name ?? exposed.worst.pes })}</p>
          <EffectsTable effects={exposed.worst.effects} />
        </>
      ) : (
        <p className="effects-gap">{text('effects.here-none')}</p>
      )}
      {exposed && exposed.notAssessable.length > 0 && <p className="effects-gap">{words.ui.incomplete}</p>}
      {exposed && exposed.insideFireballOf.length > 0 && <p className="effects-gap">{words.ui.inFireball}</p>}
      <NumberField
        label={text('effects.people-here')}
        help={text('effects.people-help')}
        min={0}
        isWhole
        isOptional
        value={typeof occupants === 'number' ? occupants : undefined}
        onChange={(people) => change.set({ occupants: people })}
        onStart={change.start}
        onEnd={change.end}
      />
    </section>
  );
}
