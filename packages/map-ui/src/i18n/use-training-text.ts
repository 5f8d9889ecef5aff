import type { AccidentTexts, LessonTitles, TrainingWords } from 'iatg-training';
import type { training } from './en/training.js';
import { textsOfPart, wordsOfPart } from './part.js';

/** The training area: exercises, accidents, lessons. */
export const useTrainingText = textsOfPart<typeof training>({
  ar: async () => (await import('./ar/training.js')).training,
  en: async () => (await import('./en/training.js')).training,
  es: async () => (await import('./es/training.js')).training,
  fr: async () => (await import('./fr/training.js')).training,
  ru: async () => (await import('./ru/training.js')).training,
  zh: async () => (await import('./zh/training.js')).training,
});

/** What marking, lessons and accidents say. */
export const useTrainingWords = wordsOfPart<{ readonly words: TrainingWords; readonly lessonTitles: LessonTitles; readonly accidentTexts: AccidentTexts }>({
  ar: async () => {
    const { trainingArabic, lessonTitles, accidentTexts } = await import('iatg-training/ar');
    return { words: trainingArabic, lessonTitles, accidentTexts };
  },
  en: async () => {
    const { trainingEnglish, lessonTitles, accidentTexts } = await import('iatg-training/en');
    return { words: trainingEnglish, lessonTitles, accidentTexts };
  },
  es: async () => {
    const { trainingSpanish, lessonTitles, accidentTexts } = await import('iatg-training/es');
    return { words: trainingSpanish, lessonTitles, accidentTexts };
  },
  fr: async () => {
    const { trainingFrench, lessonTitles, accidentTexts } = await import('iatg-training/fr');
    return { words: trainingFrench, lessonTitles, accidentTexts };
  },
  ru: async () => {
    const { trainingRussian, lessonTitles, accidentTexts } = await import('iatg-training/ru');
    return { words: trainingRussian, lessonTitles, accidentTexts };
  },
  zh: async () => {
    const { trainingChinese, lessonTitles, accidentTexts } = await import('iatg-training/zh');
    return { words: trainingChinese, lessonTitles, accidentTexts };
  },
});
