import type { ComparisonWords } from './comparison-words.js';

export const chineseComparison: ComparisonWords = {
  ui: {
    title: '变化',
    sites: '库房和暴露点',
    findings: '问题',
    added: '新增',
    gone: '消失',
    changed: '改变',
    appeared: '新出现',
    before: '之前',
    now: '现在',
    'no-sites': '没有点被增加、删除或改变',
    'no-findings': '没有问题出现、消失或改变',
    'other-rules': '两次评估采用的规则或选项不同：问题的变化可能由此而来，而不是由该点而来。',
  },
  fact: {
    name: '名称',
    role: '角色',
    geometry: '位置或轮廓',
    structure: '结构',
    barricaded: '防护屏障',
    contents: '存放物',
    exposure: '暴露点类型',
    process: '作业建筑',
    declared: '声明的事实',
    protection: '防护等级',
    occupants: '人员',
  },
  moved: (shown) => `移动 ${shown} m`,
  margin: { more: (shown) => `余量增加 ${shown} m`, less: (shown) => `余量减少 ${shown} m` },
  counts: (fail, open) => `不满足的点对：${fail}。无法评估的点对：${open}。`,
};
