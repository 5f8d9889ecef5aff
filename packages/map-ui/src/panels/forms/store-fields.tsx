import { lazy, Suspense } from 'react';
import type { PotentialExplosionSite } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { ContentsFields } from './contents-fields.js';
import { ProcessFields } from './process-fields.js';
import { StructureFields } from './structure-fields.js';
import { siteEdit } from './site-edit.js';
import { YesNoField } from './yes-no-field.js';

const InventoryFields = lazy(async () => ({ default: (await import('./inventory-fields.js')).InventoryFields }));
const MixingFields = lazy(async () => ({ default: (await import('./mixing-fields.js')).MixingFields }));

const DECLARATIONS = [
  ['noPrimaryExplosives', 'no-primary-explosives'],
  ['noItemsVulnerableToSpall', 'no-items-vulnerable-to-spall'],
  ['openBombBayStorage', 'open-bomb-bay-storage'],
] as const;

/** What is stated of a store: contents first, for they change most often. */
export function StoreFields({ site }: { readonly site: PotentialExplosionSite }) {
  const { text } = useText();
  const change = siteEdit(site.id, site.name);
  return (
    <>
      <ContentsFields site={site} />
      <Suspense fallback={<p className="nothing">{text('side.loading')}</p>}>
        <InventoryFields site={site} />
        <MixingFields site={site} />
      </Suspense>
      <StructureFields site={site} />
      <fieldset>
        <legend>{text('form.process-title')}</legend>
        <YesNoField label={text('form.is-process')} help={text('form.is-process-help')} value={site.process !== null} onChange={(isProcess) => change.set({ process: isProcess ? {} : undefined })} />
        {site.process && <ProcessFields process={site.process} onChange={(values) => change.setIn('process', values)} onStart={change.start} onEnd={change.end} />}
      </fieldset>
      <fieldset>
        <legend>{text('form.declared')}</legend>
        <p className="field-help">{text('form.declared-help')}</p>
        {DECLARATIONS.map(([member, condition]) => (
          <YesNoField key={member} label={text(`form.declared.${condition}`)} value={site.declared.has(condition)} onChange={(isSo) => change.set({ [member]: isSo || undefined })} />
        ))}
      </fieldset>
    </>
  );
}
