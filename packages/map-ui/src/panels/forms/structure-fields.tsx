import type { PotentialExplosionSite } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { AspectPictogram } from '../../pictograms/aspect-pictogram.js';
import { StructurePictogram } from '../../pictograms/structure-pictogram.js';
import { BearingField } from './bearing-field.js';
import { ChoiceField } from './choice-field.js';
import { siteEdit } from './site-edit.js';
import { YesNoField } from './yes-no-field.js';

export const STRUCTURES = ['earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack'] as const;
const RATINGS = ['7-bar', '3-bar', 'undefined'] as const;
/** Buildings for which the matrices tell barricaded from not barricaded. */
const BARRICADABLE: readonly string[] = ['medium', 'light', 'open-stack'];

/** How the store is built: which column of the matrices it stands in, and which row as an exposed site. */
export function StructureFields({ site }: { readonly site: PotentialExplosionSite }) {
  const { text } = useText();
  const { structure, barricaded } = site;
  const { set, setIn, start, end } = siteEdit(site.id, site.name);
  const isMagazine = structure.type === 'earth-covered-magazine';
  return (
    <>
      <ChoiceField
        legend={text('form.structure')}
        help={text('form.structure-help')}
        value={structure.type}
        choices={STRUCTURES.map((type) => ({ value: type, label: text(`structure.${type}`), picture: <StructurePictogram type={type} barricaded={barricaded && BARRICADABLE.includes(type)} /> }))}
        onChange={(type) => setIn('structure', { type })}
      />
      {BARRICADABLE.includes(structure.type) && (
        <YesNoField label={text('form.barricaded')} help={text('form.barricaded-help')} value={barricaded} onChange={(isSo) => set({ barricaded: isSo || undefined })} />
      )}
      {(isMagazine || structure.type === 'reinforced') && (
        <BearingField
          label={text(isMagazine ? 'form.front' : 'form.front-reinforced')}
          help={text('form.front-help')}
          value={structure.front_deg}
          onChange={(front_deg) => setIn('structure', { front_deg })}
          onStart={start}
          onEnd={end}
        />
      )}
      {isMagazine && (
        <>
          <ul className="aspects" aria-label={text('form.aspects')}>
            {(['front', 'side', 'rear'] as const).map((aspect) => (
              <li key={aspect}>
                <AspectPictogram aspect={aspect} />
                {text(`form.aspect.${aspect}`)}
              </li>
            ))}
          </ul>
          <ChoiceField legend={text('form.rating')} help={text('form.rating-help')} value={structure.rating} choices={RATINGS.map((value) => ({ value, label: text(`form.rating.${value}`) }))} onChange={(rating) => setIn('structure', { rating })} />
          <YesNoField label={text('form.standard-ecm')} help={text('form.standard-ecm-help')} value={structure.standardEcm} onChange={(isSo) => setIn('structure', { standardEcm: isSo || undefined })} />
          {structure.rating === 'undefined' && (
            <>
              <YesNoField label={text('form.headwall')} help={text('form.headwall-help')} value={structure.headwallResistant} onChange={(isSo) => setIn('structure', { headwallResistant: isSo || undefined })} />
              <YesNoField label={text('form.door')} help={text('form.door-help')} value={structure.doorBarricaded} onChange={(isSo) => setIn('structure', { doorBarricaded: isSo || undefined })} />
            </>
          )}
        </>
      )}
    </>
  );
}
