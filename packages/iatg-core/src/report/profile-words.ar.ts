import type { ProfileWords } from './profile-words.js';

/** A code that reads from left to right within the sentence. */
const ltr = (code: string): string => `\u200e${code}\u200e`;

export const arabicProfiles: ProfileWords = {
  same: 'لا فرق.',
  shorter: 'أقصر',
  over: {
    shorter: ({ from, to, at, first, second }) => `أقصر من ${from} إلى ${to}، وأكثره عند ${at}: ${second} بدل ${first}`,
    longer: ({ from, to, at, first, second }) => `أطول من ${from} إلى ${to}، وأكثره عند ${at}: ${second} بدل ${first}`,
  },
  column: (name, method) => `العمود ${ltr(name)}، ${method}`,
  minimum: ({ cell, columns, first, second }) => `أقل مسافة في ${ltr(cell)}، ${ltr(columns)}: ${second} بدل ${first}`,
  noMinimum: 'لا شيء',
  density: {
    high: ({ kind, first, second }) => `كثافة عالية من ${second} في اليوم بدل ${first} (${kind})`,
    medium: ({ kind, first, second }) => `كثافة متوسطة من ${second} في اليوم بدل ${first} (${kind})`,
  },
  protection: ({ first, second }) => `درجة الحماية المطلوبة: ${second} بدل ${first}`,
  mixing: ({ first, second }) => `قواعد الخلط: ${second} بدل ${first}`,
  noneNamed: 'لا شيء مسمّى',
  compared: ({ first, second }) => `${second} مقارنةً بـ ${first}`,
  differences: (first, count) => `الفروق عن ${first}: ${count}`,
  mixingAbout: (command) => `قواعد الخلط لا تغيّر أي مسافة؛ تُستعمل حيث يُحكم على محتويات المخزن (${ltr(command)}).`,
};
