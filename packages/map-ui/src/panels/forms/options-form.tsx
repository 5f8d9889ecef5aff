import { useText } from '../../i18n/use-text.js';
import { withHeader } from '../../state/plan-document.js';
import { edit, siteStore } from '../../state/site-store.js';
import { useSite } from '../../state/use-store.js';
import { ChoiceField } from './choice-field.js';

const METHODS = ['calculated', 'tabulated', 'greater'] as const;
const PROTECTIONS = ['limited', 'high', 'virtually-complete'] as const;
const ROUTES = ['longer', 'matrix', 'half-ibd'] as const;

/** How distances are found where the standard leaves a choice. */
export function OptionsForm() {
  const { text } = useText();
  const { method, protection, lowDensityRoute } = useSite(({ open }) => open.plan.options);
  const set = (options: Readonly<Record<string, string>>): void => {
    edit({ key: 'edit.options', name: '' }, (document) => withHeader(document, { options: { ...siteStore.get().open.document.sitePlan?.options, ...options } }));
  };
  return (
    <>
      <ChoiceField legend={text('options.method')} help={text('form.method-help')} value={method} choices={METHODS.map((value) => ({ value, label: text(`options.method.${value}`) }))} onChange={(value) => set({ method: value })} />
      <ChoiceField legend={text('options.protection')} help={text('form.protection-explained')} value={protection} choices={PROTECTIONS.map((value) => ({ value, label: text(`options.protection.${value}`) }))} onChange={(value) => set({ protection: value })} />
      <ChoiceField legend={text('options.low-density')} help={text('form.low-density-help')} value={lowDensityRoute} choices={ROUTES.map((value) => ({ value, label: text(`options.low-density.${value}`) }))} onChange={(value) => set({ lowDensityRoute: value })} />
    </>
  );
}
