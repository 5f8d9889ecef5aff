import type { NationalWords } from './national-words.js';

export const chineseNational: NationalWords = {
  standing: { unreadable: '无法读取', fail: '不符合', 'not-assessable': '无法评估', pass: '符合' },
  change: { appeared: '新增', gone: '消失', lost: '不再能读取', readable: '重新可读取', worse: '变差', mixed: '有好有坏', better: '改善', same: '无变化' },
  verdict: ({ depots, standing }, { number }) =>
    `共${number(depots)}个弹药库：${number(standing.fail)}个有不符合的点对，${number(standing['not-assessable'])}个没有不符合但有无法评估的点对，${number(standing.pass)}个符合；${number(standing.unreadable)}个无法读取。`,
  otherFiles: (count, { number }) => `另有${number(count)}个文件不是平面图，未评估：平面图的文件名以 .geojson 或 .json 结尾。`,
  passedOver: (file, schema) => `${file}：不是平面图，而是本程序的另一种文件（${schema}）；已跳过`,
  moreFaults: (count, { number }) => `另有${number(count)}处错误`,
  ui: {
    title: '全国弹药库清单',
    about: '无法读取平面图的弹药库排在最前，因为对其一无所知；其后按最大缺额、不符合点对数和无法评估点对数排列。',
    totals: '合计', depots: '弹药库', depot: '弹药库', file: '文件', standing: '结果', worst: '最严重问题', shortfall: '缺额 m',
    pes: 'PES', 'exposed-sites': 'ES', pairs: '点对', fail: '不符合', 'not-assessable': '无法评估',
    neq: '各项别净炸药量 kg', 'total-neq': '净炸药量 kg', rules: '规则', unreadable: '无法读取的平面图',
    trend: '自上次清单以来的变化', change: '变化', before: '以前', now: '现在', 'other-rules': '评估规则与以前不同',
    position: '位置', 'positions-warning': '本文件说明所有弹药库的位置：它是最敏感的文件，请据此保管。',
    unnamed: '未命名', 'nothing-fails': '没有不符合', shorter: '短于标准',
    'position-withheld': '无效；其内容可能透露位置，故不显示：请单独检查该平面图',
  },
};
