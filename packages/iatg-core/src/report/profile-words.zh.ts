import type { ProfileWords } from './profile-words.js';

export const chineseProfiles: ProfileWords = {
  same: '无差异。',
  shorter: '较短',
  over: {
    shorter: ({ from, to, at, first, second }) => `在${from}至${to}较短，最多在${at}：${second}代替${first}`,
    longer: ({ from, to, at, first, second }) => `在${from}至${to}较长，最多在${at}：${second}代替${first}`,
  },
  column: (name, method) => `列${name}，${method}`,
  minimum: ({ cell, columns, first, second }) => `${cell}，${columns}的最小距离：${first} → ${second}`,
  noMinimum: '无',
  density: {
    high: ({ kind, first, second }) => `高密度：每日${second}起，代替${first}（${kind}）`,
    medium: ({ kind, first, second }) => `中密度：每日${second}起，代替${first}（${kind}）`,
  },
  protection: ({ first, second }) => `所需防护程度：${second}代替${first}`,
  mixing: ({ first, second }) => `混存规则：${second}代替${first}`,
  noneNamed: '未指定',
  compared: ({ first, second }) => `${second}，与${first}比较`,
  differences: (first, count) => `与${first}的差异：${count}`,
  mixingAbout: (command) => `混存规则不改变任何距离；只在判断库房内存放物时使用（${command}）。`,
};
