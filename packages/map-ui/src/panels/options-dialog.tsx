import { useEffect } from 'react';
import { useText } from '../i18n/use-text.js';
import { withHeader } from '../state/plan-document.js';
import { beginStep, edit, endStep } from '../state/site-store.js';
import { useEvaluation, useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { Dialog } from './dialog.js';
import { OptionsForm } from './forms/options-form.js';
import { PlanWarnings } from './plan-warnings.js';
import { ProfileNotice } from './profile-mark.js';

/** What holds for the plan as a whole: its name, how distances are found, and what looks suspicious in it. */
export function OptionsDialog() {
  const { text } = useText();
  const name = useSite(({ open }) => open.plan.name);
  const { rules } = useEvaluation().evaluation;

  // All that is typed in one visit to the name is one step. A field that goes with its dialogue is not left first.
  useEffect(() => endStep, []);

  return (
    <Dialog title={text('options.title')} onClose={() => viewStore.set({ dialog: null })}>
      <label className="plan-name-field">
        {text('options.name')}
        <input type="text" value={name} onFocus={() => beginStep({ key: 'edit.rename', name })} onBlur={endStep} onChange={({ currentTarget: { value } }) => edit({ key: 'edit.rename', name: value }, (document) => withHeader(document, { name: value }))} />
      </label>
      <p>
        {text('product.standard')} <bdi>{rules.edition.id}</bdi>. {text('product.not')}
      </p>
      <ProfileNotice />
      <OptionsForm />
      <PlanWarnings none={<p className="all-kept">{text('warnings.none')}</p>} />
    </Dialog>
  );
}
