import type { Answer, ImportChoices, Imported, Proposal } from 'iatg-exchange';
import { createStore } from './store.js';

/** A file that is looked at before anything of it enters the plan. */
export interface ImportState {
  readonly file: File | null;
  readonly isReading: boolean;
  /** The browser could not read it at all. */
  readonly isUnreadable: boolean;
  readonly choices: ImportChoices;
  readonly imported: Imported | null;
  /** What the user says of a class; unsaid: what the file says. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly confirmed: ReadonlySet<Proposal>;
  /** The user has seen the faults and takes the rest. */
  readonly takesRest: boolean;
  /** The proposals are shown on the map in place of the dialogue. */
  readonly isOnMap: boolean;
}

const NOTHING: ImportState = { file: null, isReading: false, isUnreadable: false, choices: {}, imported: null, answers: new Map(), confirmed: new Set(), takesRest: false, isOnMap: false };

export const importStore = createStore(NOTHING);

export const forgetImport = (): void => importStore.set(NOTHING);
