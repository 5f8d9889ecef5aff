import { chinese } from 'iatg-core/messages/zh';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, number, status, method: METHODS, degree: DEGREES, lowDensityRoute: ROUTES } = chinese;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `这不是练习：缺少成员"${member}"；请赋值1`,
  'not-a-class': ({ member }) => `这不是班级文件：缺少成员"${member}"；请赋值1`,
  'unsupported-version': ({ found, supported }) => `此处不认识版本${found}（认识${supported}）；较新的程序也许可以读取`,
  'empty-text': () => '文本为空；请填写内容或删去该成员',
  'empty-list': () => '列表为空；请至少给出一项',
  'duplicate-value': ({ found }) => `"${found}"已在此处；只需给出一次`,
  'not-whole': ({ found }) => `${found}不是整数`,
  'out-of-range': ({ found, from, to }) => `${found}不在${from}与${to}之间`,
  'no-such-site': ({ id }) => `平面图中没有场所"${id}"；请使用平面图中feature的id`,
  'not-a-store': ({ id }) => `"${id}"不是潜在爆炸点；请指定库房`,
  'no-contents-to-ask-for': ({ id }) => `"${id}"没有存放物，因此无可提问；请给它存放物`,
  'not-an-area': ({ id }) => `"${id}"不是区域；请画成多边形`,
  'nothing-allowed': () => '平面图须更改，但没有允许任何更改；请列出学员可以做什么',
  'other-kind-of-answer': ({ found, expected }) => `参考答案的类型是${found}；练习要求${expected}`,
  'solution-unreadable': () => '隐藏的答案无法解码；文件已损坏，请重新写入答案',
  'already-solved': () => '平面图现状已满足全部条件：无事可做',
  'nothing-to-find': () => '平面图中没有此判定的点对：无可查找',
  'solution-rejected': () => '计算引擎不接受参考答案',
  'no-solution': () => '没有参考答案：还没有人证明此练习可以解答',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: '移动',
  turn: '旋转',
  reshape: '改变轮廓',
  'set-contents': '更改存放物',
  'set-barricade': '设置或取消防护屏障',
  'set-structure': '更改结构',
  'set-process': '更改工艺厂房的屋盖和人数',
  'set-exposure': '更改暴露点的种类',
  declare: '声明存放物的性质',
  'set-protection': '更改防护等级',
  'set-options': '更改平面图选项',
  'add-store': '添加库房',
  'add-site': '添加暴露点',
  delete: '删除',
  'set-role': '更改场所的用途',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `${nameOf(pes)}→${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names}：无法评估，${pair.reasons.map((reason) => chinese.reason[reason]).join('；')}`;
  if (required_m === null) return `${names}：无距离要求，实际${metres(shownDown(actual_m))}`;
  const by = governing ? `（${governing.hd}项，${kilograms(governing.neq_kg)}）` : '';
  return `${names}：要求${metres(required_m)}${by}，实际${metres(shownDown(actual_m))}`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('。') + (pairs.length > 3 ? `。另有${number(pairs.length - 3)}个` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join('、');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => chinese.reason[reason]).join('；') : '此处没有任何距离要求';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `，矩阵${matrix}，列${pesColumn}，行${esRow}` : '';
  const from = table ? `，表${table}，${column}${factor !== null && factor !== 1 ? `，乘以${number(factor)}` : ''}` : '，固定距离';
  return `${hd}项，${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `，不小于${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question}：尚未给出数值。`;
    case 'right':
      return `${question}：${value}。正确。`;
    case 'no-distance':
      return `${question}：标准在此没有给出距离${pairs.length > 0 ? `。${pairsWords(pairs, nameOf)}` : ''}。`;
    case 'not-rounded':
      return unit === 'm' ? `${question}：${value}是取整前的值。距离向上取整到整米。` : `${question}：${value}不是整数。药量向下取整到整千克。`;
    case 'too-low':
      return unit === 'm'
        ? `${question}：${value}太短，而太短就是不安全。起控制作用的是：${wayTo(pairs[0]!)}。`
        : `${question}：${value}不会造成不符合，但允许更多：再多1千克仍没有不符合的点对。`;
    case 'too-high':
      if (unit === 'm') return `${question}：${value}超过要求。起控制作用的是：${wayTo(pairs[0]!)}。`;
      return `${question}：${value}太多。${beyondTable ? '表在此之前已终止' : '在此药量下'}${pairs.length > 0 ? `${beyondTable ? '；此外，' : '，'}${pairsWords(pairs, nameOf)}` : ''}。`;
  }
}

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method && METHODS[method], protection && DEGREES[protection], lowDensityRoute && ROUTES[lowDensityRoute]].filter((option) => option !== undefined);
      return `要求距离${nameOf(ask.store)}→${nameOf(ask.site)}${options.length > 0 ? `（${options.join('，')}）` : ''}`;
    }
    case 'permitted':
      return `${nameOf(ask.store)}的允许药量，仅${ask.hd}项`;
    case 'permitted-as-stored':
      return `${nameOf(ask.store)}的允许药量，存放物按现状`;
  }
}

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `没有不符合的点对${of(goal, nameOf)}。`;
    case 'all-assessable':
      return `每个点对都可评估${of(goal, nameOf)}。`;
    case 'nothing-deleted':
      return '没有删除任何内容。';
    case 'contents-unchanged':
      return goal.stores ? `存放物保持不变：${list(goal.stores, nameOf)}。` : '每个库房的存放物与原来相同。';
    case 'stands-within':
      return `${nameOf(goal.site)}位于${nameOf(goal.area)}之内。`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : '全部库房合计'}：至少${kilograms(goal.neq_kg)}${goal.hd ? `（${goal.hd}项）` : ''}。`;
    case 'exposure-is':
      return `${nameOf(goal.site)}如实登记。`;
    case 'at-most-changes':
      return `最多${number(goal.count)}次更改。`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `，自${list(stores, nameOf)}` : ''}${sites ? `，至${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `已满足：${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted}仍有${number(found!)}个点对不符合。${pairsWords(pairs, nameOf)}。`;
    case 'all-assessable':
      return `${wanted}仍有${number(found!)}个点对无法评估。${pairsWords(pairs, nameOf)}。`;
    case 'nothing-deleted':
      return `${wanted}缺少：${list(sites, nameOf)}。`;
    case 'contents-unchanged':
      return `${wanted}已更改：${list(sites, nameOf)}。`;
    case 'stands-within':
      return `${wanted}它超出了范围。`;
    case 'total-at-least':
      return `${wanted}现有${kilograms(found!)}，还差${kilograms(goal.neq_kg - found!)}。`;
    case 'exposure-is':
      return `${wanted}请再看这个场所：里面是什么人，用什么建造的？`;
    case 'at-most-changes':
      return `${wanted}已做了${number(found!)}次。`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return '还没有选择。';
    case 'pair':
      return feedback.ok ? `正确：${pairWords(feedback.pair, nameOf)}。` : `不在其中：${pairWords(feedback.pair, nameOf)}；此点对的判定为：${status[feedback.pair.status]}。`;
    case 'no-such-pair':
      return `${nameOf(feedback.pes)}→${nameOf(feedback.es)}不是所问的点对：点对从有存放物的库房指向另一场所。`;
    case 'pairs-missing':
      return `判定为“${status[feedback.asked]}”的点对还有${number(feedback.count)}个没有找到。`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)}：${nameOf(feedback.site)}可以放在那里。` : `${nameOf(feedback.spot)}：不可放在那里。${pairsWords(feedback.pairs, nameOf)}。`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? `比允许药量多1千克时：${pairWords(pair, nameOf)}。` : '';
      return ok ? `正确：${nameOf(site)}妨碍${nameOf(store)}存放更多${hd}项。${told}` : `${nameOf(site)}允许存放更多。${told}`;
    }
    case 'permits':
      return `${nameOf(feedback.store)}可存放${kilograms(feedback.permitted_kg)}${feedback.hd}项。${feedback.ok ? '没有库房可存放更多' : '另有库房可存放更多'}。${feedback.pairs.length > 0 ? `再多1千克：${pairsWords(feedback.pairs, nameOf)}。` : ''}`;
    case 'choices-missing':
      return `还有${number(feedback.count)}个待找。`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)}不在可选范围内。`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)}：${value === null ? '无距离' : unit === 'm' ? metres(value) : kilograms(value)}`).join('；');
      return ok ? `${nameOf(first.site)}在${nameOf(second.site)}之前：正确。` : `${nameOf(first.site)}与${nameOf(second.site)}次序颠倒，应${direction === 'ascending' ? '小者' : '大者'}在前。${told}。`;
    }
    case 'items-missing':
      return `尚未排入次序：${list(feedback.sites, nameOf)}。`;
    case 'plan-faults':
      return `平面图有错误，无法评估：${feedback.faults.slice(0, 3).map((fault) => `${fault.pointer} ${chinese.problem(fault)}`).join('。')}。`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? '平面图' : nameOf(site)}：本练习不允许${ACTION_WORDS[action]}。请撤销。`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

export const trainingChinese: TrainingWords = {
  language: 'zh',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : chinese.problem(problem as Parameters<typeof chinese.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => `${sites ? list(sites, nameOf) : '任何场所'}：${ACTION_WORDS[action]}。`,
  kind: {
    'choose-pairs': '选择点对',
    'choose-site': '选择位置或场所',
    number: '给出数值',
    'change-plan': '更改平面图',
    order: '排序',
  },
  correct: '正确。',
  notYet: '还不对。',
  hiddenCanBeRead: '隐藏的答案只是编码，没有加密：拿到文件的人都可以读出。',
};
