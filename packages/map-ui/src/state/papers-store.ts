import type { AssessmentPaperName } from 'iatg-papers/assessment';
import { NO_FIELDS, type PaperFields, type PaperLanguage, type PaperName, type Sheet } from 'iatg-papers';
import { createStore } from './store.js';

/** How the last paper was wanted. It lasts as long as the page: what is written on a paper may be secret. */
export interface PaperChoice {
  readonly paper: PaperName;
  readonly sheet: Sheet;
  /** Null: that of the page, where papers are to be had in it. */
  readonly language: PaperLanguage | null;
  readonly fields: PaperFields;
  /** The one store that a licence is made for; null: all of them. */
  readonly store: string | null;
}

export const papersStore = createStore<PaperChoice>({ paper: 'report', sheet: { size: 'A4', orientation: 'portrait' }, language: null, fields: NO_FIELDS, store: null });

/** The same of a paper of an assessment; the name is that of the desk's own papers. */
export interface AssessmentPaperChoice extends Omit<PaperChoice, 'paper' | 'store'> {
  readonly paper: AssessmentPaperName;
}

export const assessmentPapersStore = createStore<AssessmentPaperChoice>({ paper: 'self-assessment', sheet: { size: 'A4', orientation: 'portrait' }, language: null, fields: NO_FIELDS });
