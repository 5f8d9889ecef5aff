import type { papers as english } from '../en/papers.js';
import type { TextsOf } from '../texts.js';

/** Papers to print and sign. */
export const papers: TextsOf<typeof english> = {
  'papers.title': '文件',
  'papers.which': '文件',
  'papers.report': '场地评估报告',
  'papers.licence': '爆炸物限量许可证',
  'papers.safeguarding': '安全保护区规划图',
  'papers.safety-case': '安全论证：提纲',
  'papers.signs': '火灾标志，每座建筑一页',
  'papers.store': '库房',
  'papers.all-stores': '所有库房',
  'papers.size': '纸张',
  'papers.orientation': '方向',
  'papers.portrait': '纵向',
  'papers.landscape': '横向',
  'papers.language': '文件语言',
  'papers.authority': '主管机关',
  'papers.site': '场地',
  'papers.author': '编制人',
  'papers.marking': '保密标志',
  'papers.empty': '此处留空的内容将成为手写栏。标志印在每页顶端。',
  'papers.secret': '本文件显示弹药库的薄弱之处：只交给有权知悉的人员。',
  'papers.outward': '本文件供外部使用：只有包络线，不含库房信息。孤立库房的包络线仍会透露其位置。',
  'papers.how': '请以 100 % 打印，不带浏览器的页眉和页脚。Firefox 和 Safari 不打印页码、标志和散列值。',
  'papers.print': '打印 …',
  'papers.save': '存为一个 HTML 文件',
  'papers.preview': '文件预览',
  'papers.making': '正在生成文件 …',
  'papers.exercise': '当前打开的是练习，其文件会透露答案。请先退出练习。',
  'papers.failed': '文件未能生成：请重新加载页面后再试。',
};
