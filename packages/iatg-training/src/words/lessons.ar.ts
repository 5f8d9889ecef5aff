import type { LessonTitles } from './words.js';

/** Arabic, to be reviewed by a native speaker. */
export const lessonTitles: LessonTitles = {
  1: 'المخازن والمواقع والزوج الأول',
  2: 'الصيغة والجدول والتقريب',
  3: 'كم',
  4: 'المخازن فيما بينها',
  5: 'الواجهة والجانب والظهر',
  6: 'خارج السياج',
  7: 'مخزن جديد، وأين تنتهي الجداول',
  8: 'ما حدث في أماكن أخرى',
};
