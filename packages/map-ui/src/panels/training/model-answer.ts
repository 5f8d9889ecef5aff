import type { Exercise } from 'iatg-training';

/** The words of the model answer in a language; null: there is none. */
export function modelAnswerIn({ solution }: Exercise, language: string): string | null {
  if (!solution) return null;
  const own = solution.translations && Object.hasOwn(solution.translations, language) ? solution.translations[language] : undefined;
  return own ?? solution.text;
}
