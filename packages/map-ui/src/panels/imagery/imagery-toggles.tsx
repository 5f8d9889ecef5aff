import { useEffect } from 'react';
import { useImageryText } from '../../i18n/use-imagery-text.js';
import { change, loadImagery, showImagery } from '../../state/imagery.js';
import { useImagery } from '../../state/use-imagery.js';
import { viewStore } from '../../state/view-store.js';

/** The user's own pictures among the layers: on, off, and how strong. */
export function ImageryToggles() {
  const text = useImageryText();
  const entries = useImagery((state) => state.entries);
  const opened = useImagery((state) => state.opened);

  useEffect(function load() {
    void loadImagery();
  }, []);

  return (
    <fieldset>
      <legend>{text('imagery.own')}</legend>
      {/* Above the list: it stays under the pointer while the list is read. */}
      <button type="button" className="button" onClick={() => viewStore.set({ dialog: 'imagery' })}>
        {text('imagery.manage')}
      </button>
      {entries.map(({ id, name, isShown, opacity }) => {
        const state = opened.get(id)?.state;
        return (
          <div key={id} className="imagery-toggle">
            <label>
              <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => void showImagery(id, currentTarget.checked)} />
              <bdi>{name}</bdi>
            </label>
            {isShown && state === 'ready' && (
              <input type="range" min={0.1} max={1} step={0.1} value={opacity} aria-label={text('imagery.strength', { name })} onChange={({ currentTarget }) => change(id, { opacity: currentTarget.valueAsNumber })} />
            )}
            {isShown && state === 'ask' && (
              <button type="button" className="button" aria-label={text('imagery.open-again-what', { name })} onClick={() => void showImagery(id, true)}>
                {text('imagery.open-again')}
              </button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
