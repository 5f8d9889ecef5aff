import { leftToRight as ltr } from 'iatg-core';
import { arabic } from 'iatg-core/messages/ar';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, number, status, method: methods, degree, lowDensityRoute: routes } = arabic;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `ليس هذا تمرينًا: ينقص العضو ${ltr(`"${member}"`)}؛ أعطه القيمة 1`,
  'not-a-class': ({ member }) => `ليس هذا ملف صف: ينقص العضو ${ltr(`"${member}"`)}؛ أعطه القيمة 1`,
  'unsupported-version': ({ found, supported }) => `النسخة ${ltr(found)} غير معروفة هنا (المعروفة ${ltr(supported)})؛ قد يقرؤها برنامج أحدث`,
  'empty-text': () => 'النص فارغ؛ اكتب شيئًا أو احذف العضو',
  'empty-list': () => 'القائمة فارغة؛ أعطِ بندًا واحدًا على الأقل',
  'duplicate-value': ({ found }) => `«${found}» مذكور هنا من قبل؛ اذكره مرة واحدة`,
  'not-whole': ({ found }) => `${ltr(found)} ليس عددًا صحيحًا`,
  'out-of-range': ({ found, from, to }) => `${ltr(found)} ليس بين ${ltr(from)} و${ltr(to)}`,
  'no-such-site': ({ id }) => `ليس في المخطط موقع «${id}»؛ استعمل معرّف عنصر من المخطط`,
  'not-a-store': ({ id }) => `«${id}» ليس موقع انفجار محتملًا؛ سمِّ مخزنًا`,
  'no-contents-to-ask-for': ({ id }) => `«${id}» لا يحوي شيئًا، فلا شيء يُسأل عنه فيه؛ أعطه محتويات`,
  'not-an-area': ({ id }) => `«${id}» ليس مساحة؛ ارسمه مضلعًا`,
  'nothing-allowed': () => 'المطلوب تغيير المخطط ولا تغيير مسموح به؛ اذكر ما يجوز للدارس فعله',
  'other-kind-of-answer': ({ found, expected }) => `الجواب النموذجي من نوع ${ltr(found)}؛ والتمرين يطلب ${ltr(expected)}`,
  'solution-unreadable': () => 'تتعذر قراءة الحل المخفي؛ تلف الملف، اكتب الحل من جديد',
  'already-solved': () => 'المخطط يستوفي كل الأهداف كما هو: لا شيء يُفعل',
  'nothing-to-find': () => 'لا زوج في المخطط له هذا الحكم: لا شيء يُبحث عنه',
  'solution-rejected': () => 'لا يقبل المحرك الجواب النموذجي',
  'no-solution': () => 'لا جواب نموذجيًا: لم يبيّن أحد بعد أن التمرين قابل للحل',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: 'نقله',
  turn: 'تدويره',
  reshape: 'تغيير محيطه',
  'set-contents': 'تغيير محتوياته',
  'set-barricade': 'إقامة ساتر أو إزالته',
  'set-structure': 'تغيير بنائه',
  'set-process': 'تغيير سقف مبنى العمليات وشاغليه',
  'set-exposure': 'تغيير نوع الموقع المعرّض',
  declare: 'التصريح بماهية محتوياته',
  'set-protection': 'تغيير درجة الحماية',
  'set-options': 'تغيير خيارات المخطط',
  'add-store': 'إضافة مخزن',
  'add-site': 'إضافة موقع معرّض',
  delete: 'حذفه',
  'set-role': 'تغيير ماهيته',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `من ${nameOf(pes)} إلى ${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names}: غير قابل للتقييم، ${pair.reasons.map((reason) => arabic.reason[reason]).join('؛ ')}`;
  if (required_m === null) return `${names}: لا مسافة مطلوبة، والموجود ${metres(shownDown(actual_m))}`;
  const by = governing ? ` لـ ${ltr(`HD ${governing.hd}`)}، ${kilograms(governing.neq_kg)}` : '';
  return `${names}: المطلوب ${metres(required_m)}${by}، والموجود ${metres(shownDown(actual_m))}`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('. ') + (pairs.length > 3 ? `. وغيرها: ${number(pairs.length - 3)}` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join('، ');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => arabic.reason[reason]).join('؛ ') : 'لا شيء يتطلب مسافة هنا';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `، المصفوفة ${ltr(matrix)}، العمود ${pesColumn}، الصف ${esRow}` : '';
  const from = table ? `، الجدول ${ltr(table)}، ${column}${factor !== null && factor !== 1 ? `، مضروبًا في ${number(factor)}` : ''}` : '، مسافة ثابتة';
  return `${ltr(`HD ${hd}`)}، ${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `، بما لا يقل عن ${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question}: لم يُعطَ عدد بعد.`;
    case 'right':
      return `${question}: ${value}. صحيح.`;
    case 'no-distance':
      return `${question}: لا يعطي المعيار هنا مسافة${pairs.length > 0 ? `. ${pairsWords(pairs, nameOf)}` : ''}.`;
    case 'not-rounded':
      return unit === 'm' ? `${question}: ${value} هي القيمة قبل التقريب. تُقرّب المسافة إلى أعلى، إلى المتر الكامل.` : `${question}: ${value} ليست عددًا صحيحًا. تُقرّب الكمية إلى أدنى، إلى الكيلوغرام الكامل.`;
    case 'too-low':
      return unit === 'm'
        ? `${question}: ${value} أقصر مما يجب، والقصر هو الجانب غير الآمن. الحاكم: ${wayTo(pairs[0]!)}.`
        : `${question}: ${value} لا تخل بشيء، لكن المسموح به أكثر: بكيلوغرام واحد زيادة لا يخفق زوج بعد.`;
    case 'too-high':
      if (unit === 'm') return `${question}: ${value} أكثر من المطلوب. الحاكم: ${wayTo(pairs[0]!)}.`;
      return `${question}: ${value} أكثر مما يجوز. ${beyondTable ? 'ينتهي الجدول دونها' : 'وبها'}${pairs.length > 0 ? `${beyondTable ? '؛ وأيضًا ' : ' '}${pairsWords(pairs, nameOf)}` : ''}.`;
  }
}

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method && methods[method], protection && degree[protection], lowDensityRoute && routes[lowDensityRoute]].filter((option) => option !== undefined);
      return `المسافة المطلوبة من ${nameOf(ask.store)} إلى ${nameOf(ask.site)}${options.length > 0 ? ` (${options.join('، ')})` : ''}`;
    }
    case 'permitted':
      return `المسموح به في ${nameOf(ask.store)}، ${ltr(`HD ${ask.hd}`)} وحدها`;
    case 'permitted-as-stored':
      return `المسموح به في ${nameOf(ask.store)}، بمحتوياته كما هي`;
  }
}

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `لا زوج غير مستوفٍ${of(goal, nameOf)}.`;
    case 'all-assessable':
      return `كل زوج قابل للتقييم${of(goal, nameOf)}.`;
    case 'nothing-deleted':
      return 'لا يُحذف شيء.';
    case 'contents-unchanged':
      return goal.stores ? `تبقى المحتويات كما هي: ${list(goal.stores, nameOf)}.` : 'يحوي كل مخزن ما كان يحويه.';
    case 'stands-within':
      return `${nameOf(goal.site)} قائم داخل: ${nameOf(goal.area)}.`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : 'كل المخازن معًا'}: ما لا يقل عن ${kilograms(goal.neq_kg)}${goal.hd ? ` من ${ltr(`HD ${goal.hd}`)}` : ''}.`;
    case 'exposure-is':
      return `${nameOf(goal.site)} مسجل على حقيقته.`;
    case 'at-most-changes':
      return `عدد التغييرات لا يزيد على ${number(goal.count)}.`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `، من ${list(stores, nameOf)}` : ''}${sites ? `، إلى ${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `تحقق: ${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted} أزواج ما زالت غير مستوفية: ${number(found!)}. ${pairsWords(pairs, nameOf)}.`;
    case 'all-assessable':
      return `${wanted} أزواج ما زالت بلا تقييم: ${number(found!)}. ${pairsWords(pairs, nameOf)}.`;
    case 'nothing-deleted':
      return `${wanted} الناقص: ${list(sites, nameOf)}.`;
    case 'contents-unchanged':
      return `${wanted} تغيّر: ${list(sites, nameOf)}.`;
    case 'stands-within':
      return `${wanted} لكنه يتجاوز حدودها.`;
    case 'total-at-least':
      return `${wanted} الموجود ${kilograms(found!)}، وينقص ${kilograms(goal.neq_kg - found!)}.`;
    case 'exposure-is':
      return `${wanted} انظر إلى الموقع ثانية: من فيه، ومم بُني؟`;
    case 'at-most-changes':
      return `${wanted} أُجري منها ${number(found!)}.`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return 'لم يُختر شيء بعد.';
    case 'pair':
      return feedback.ok ? `صحيح: ${pairWords(feedback.pair, nameOf)}.` : `ليس منها: ${pairWords(feedback.pair, nameOf)}؛ حكم هذا الزوج: ${status[feedback.pair.status]}.`;
    case 'no-such-pair':
      return `من ${nameOf(feedback.pes)} إلى ${nameOf(feedback.es)} ليس زوجًا مطلوبًا: الزوج يمتد من مخزن ذي محتويات إلى موقع آخر.`;
    case 'pairs-missing':
      return `أزواج حكمها «${status[feedback.asked]}» لم توجد بعد: ${number(feedback.count)}.`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)}: يجوز أن يقوم هناك ${nameOf(feedback.site)}.` : `${nameOf(feedback.spot)}: ليس هناك. ${pairsWords(feedback.pairs, nameOf)}.`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? ` بكيلوغرام واحد فوق المسموح به: ${pairWords(pair, nameOf)}.` : '';
      return ok ? `صحيح: ${nameOf(site)} يحول دون زيادة ${ltr(`HD ${hd}`)} في ${nameOf(store)}.${told}` : `${nameOf(site)} يسمح بأكثر.${told}`;
    }
    case 'permits':
      return `يجوز أن يحوي ${nameOf(feedback.store)} ${kilograms(feedback.permitted_kg)} من ${ltr(`HD ${feedback.hd}`)}. ${feedback.ok ? 'ولا يجوز لغيره أكثر' : 'ويجوز لغيره أكثر'}.${feedback.pairs.length > 0 ? ` بكيلوغرام واحد زيادة: ${pairsWords(feedback.pairs, nameOf)}.` : ''}`;
    case 'choices-missing':
      return `بقي مما يُختار: ${number(feedback.count)}.`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)} ليس من الخيارات.`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)}: ${value === null ? 'لا مسافة' : unit === 'm' ? metres(value) : kilograms(value)}`).join('؛ ');
      return ok ? `${nameOf(first.site)} قبل ${nameOf(second.site)}: صحيح.` : `ترتيب ${nameOf(first.site)} و${nameOf(second.site)} معكوس، ${direction === 'ascending' ? 'الأصغر أولًا' : 'الأكبر أولًا'}. ${told}.`;
    }
    case 'items-missing':
      return `ليست في الترتيب بعد: ${list(feedback.sites, nameOf)}.`;
    case 'plan-faults':
      return `في المخطط أخطاء ويتعذر تقييمه: ${feedback.faults.slice(0, 3).map((fault) => `${ltr(fault.pointer)} ${arabic.problem(fault)}`).join('. ')}.`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? 'المخطط' : nameOf(site)}: لا يسمح هذا التمرين بما يلي: ${ACTION_WORDS[action]}. تراجع عنه.`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

/** Arabic, to be reviewed by a native speaker. */
export const trainingArabic: TrainingWords = {
  language: 'ar',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : arabic.problem(problem as Parameters<typeof arabic.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => (sites ? `${list(sites, nameOf)}: ${ACTION_WORDS[action]}.` : `أي موقع: ${ACTION_WORDS[action]}.`),
  kind: {
    'choose-pairs': 'اختر أزواجًا',
    'choose-site': 'اختر موضعًا أو موقعًا',
    number: 'أعطِ أعدادًا',
    'change-plan': 'غيّر المخطط',
    order: 'رتّب',
  },
  correct: 'صحيح.',
  notYet: 'ليس بعد.',
  hiddenCanBeRead: 'الحلول المخفية مرمّزة لا مشفّرة: من لديه الملف يستطيع قراءتها.',
};
