import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { refuse } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { importFile, takeFile } from './take-file.js';

/** The whole page takes a dropped file; a veil says so while one is held over it. */
export function DropTarget() {
  const { text } = useText();
  const [held, setHeld] = useState(false);

  useEffect(function takeDroppedFiles() {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHeld(false);
      void openDropped([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return function stopTaking() {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);

  return held && <p className="drop-veil">{text('plan.drop')}</p>;
}

async function openDropped([file, ...more]: readonly File[]): Promise<void> {
  if (!file) return;
  if (more.length > 0) refuse({ fileName: file.name, why: 'several-files', faults: [] });
  else if (viewStore.get().dialog === 'import') await importFile(file);
  else await takeFile(file);
}
