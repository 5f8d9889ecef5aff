import { useText } from '../i18n/use-text.js';
import { useView } from '../state/use-store.js';
import { MODES, viewStore } from '../state/view-store.js';

/** Distances of the standard, decisions, effects of an explosion, training: never two of them at once. */
export function ModeSwitch() {
  const { text } = useText();
  const mode = useView((view) => view.mode);
  return (
    <div className="modes" role="group" aria-label={text('mode.title')}>
      {MODES.map((one) => (
        <button key={one} type="button" className={`mode mode-${one}`} aria-pressed={one === mode} onClick={() => viewStore.set({ mode: one, tool: null, selected: null })}>
          {text(`mode.${one}`)}
        </button>
      ))}
    </div>
  );
}
