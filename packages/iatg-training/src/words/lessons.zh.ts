import type { LessonTitles } from './words.js';

export const lessonTitles: LessonTitles = {
  1: '库房、场所与第一个点对',
  2: '公式、表、取整',
  3: '多少药量',
  4: '库房之间',
  5: '正面、侧面、背面',
  6: '围墙之外',
  7: '新库房，以及表的终点',
  8: '其他地方发生过的事',
};
