import { useEffectsText } from '../../i18n/use-effects-text.js';

/** What an explosion of a store does to all round it: physics, beside the distances of the standard and apart from them. */
export function EffectsPanel() {
  const text = useEffectsText();
  return <p className="nothing">{text('effects.title')}</p>;
}
