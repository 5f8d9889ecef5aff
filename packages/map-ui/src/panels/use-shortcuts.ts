import { useEffect } from 'react';
import { useText } from '../i18n/use-text.js';
import { redo, siteStore, undo } from '../state/site-store.js';
import { select, viewStore } from '../state/view-store.js';

/** Ctrl or Cmd with Z and Y, and Escape: as everywhere else. */
export function useShortcuts(): void {
  const { text } = useText();
  useEffect(
    function listen() {
      const pressed = (event: KeyboardEvent): void => {
        const isText = event.target instanceof HTMLElement && event.target.matches('input[type="text"], input[type="search"], textarea');
        if (event.key === 'Escape' && !viewStore.get().tool && !viewStore.get().dialog && !isText) select(null);
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
        const key = event.key.toLowerCase();
        // In a field of text these keys belong to the field.
        if (isText || (key !== 'z' && key !== 'y')) return;
        event.preventDefault();
        const isRedo = key === 'y' || event.shiftKey;
        const { past, future } = siteStore.get().open.history;
        const step = isRedo ? future[0] : past.at(-1);
        if (!step) return;
        if (isRedo) redo();
        else undo();
        viewStore.set({ notice: { key: isRedo ? 'edit.redone' : 'edit.undone', name: text(step.name.key, { name: step.name.name }) } });
      };
      addEventListener('keydown', pressed);
      return () => removeEventListener('keydown', pressed);
    },
    [text],
  );
}
