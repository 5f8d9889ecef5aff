import { parseClassFile, writeClassFile } from 'iatg-training';
import { newKey } from './site-store.js';
import { addClass, trainingStore } from './training-store.js';

/** Opens a file of exercises. One with faults is not opened as it is: its faults are listed, and what can be read is offered. */
export async function openClassFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { classFile, faults, readable } = parseClassFile(bytes);
  if (!classFile) return trainingStore.set({ faulty: { fileName: file.name, faults, readable } });
  trainingStore.set({ faulty: null });
  add(file.name, classFile.title, new TextDecoder().decode(bytes), classFile.exercises);
}

/** Opens the exercises without a fault of the file that had some. */
export function openReadable(): void {
  const { faulty } = trainingStore.get();
  if (!faulty) return;
  trainingStore.set({ faulty: null });
  add(faulty.fileName, faulty.fileName, writeClassFile({ title: faulty.fileName, exercises: faulty.readable }), faulty.readable);
}

/** The same file opened again takes the place of itself, and its attempts are there again. */
function add(fileName: string, title: string, text: string, exercises: ReturnType<typeof parseClassFile>['readable']): void {
  const known = trainingStore.get().classes.find((one) => one.fileName === fileName && one.title === title);
  addClass({ id: known?.id ?? newKey(), fileName, title, exercises, text });
}
