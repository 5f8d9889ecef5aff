import { answerIdOf, isItem, type Assessment, type AssessmentWords, type Say } from 'iatg-assessment';

/** The question of the checklist, or that of an authority. */
export const questionOf = ({ items }: Pick<AssessmentWords, 'items'>, { authority }: Pick<Assessment, 'authority'>, id: string): string =>
  isItem(id) ? items[id][0] : (authority?.questions.find((question) => answerIdOf(question) === id)?.text ?? id);

/** A day as `2026-11-26`, in this order within Arabic too. */
const day = (on: string): string => (on === '' ? '' : `\u2066${on}\u2069`);

export const nameOfAssessment = ({ name, site, on }: Assessment, say: Say): string => [name.trim() || site.trim() || say('unnamed'), day(on)].filter(Boolean).join(', ');

/** Who said it, and when. */
export const saidBy = (by: string, on: string): string => [by, day(on)].filter(Boolean).join(', ');
