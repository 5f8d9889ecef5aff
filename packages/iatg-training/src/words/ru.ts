import { russian } from 'iatg-core/messages/ru';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, number, status } = russian;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `это не упражнение: нет члена "${member}"; дайте ему значение 1`,
  'not-a-class': ({ member }) => `это не файл для группы: нет члена "${member}"; дайте ему значение 1`,
  'unsupported-version': ({ found, supported }) => `версия ${found} здесь не известна (известна ${supported}); возможно, её читает более новая программа`,
  'empty-text': () => 'текст пуст; напишите что-нибудь или уберите член',
  'empty-list': () => 'список пуст; дайте хотя бы один пункт',
  'duplicate-value': ({ found }) => `"${found}" здесь уже стоит; укажите один раз`,
  'not-whole': ({ found }) => `${found} – не целое число`,
  'out-of-range': ({ found, from, to }) => `${found} не лежит между ${from} и ${to}`,
  'no-such-site': ({ id }) => `в плане нет объекта "${id}"; возьмите id одного из feature плана`,
  'not-a-store': ({ id }) => `"${id}" – не потенциальное место взрыва; назовите хранилище`,
  'no-contents-to-ask-for': ({ id }) => `в "${id}" ничего не хранится, и спросить о нём нечего; дайте ему содержимое`,
  'not-an-area': ({ id }) => `"${id}" – не площадь; начертите многоугольник`,
  'nothing-allowed': () => 'план надо изменить, а ни одно изменение не разрешено; перечислите, что может делать обучаемый',
  'other-kind-of-answer': ({ found, expected }) => `образцовый ответ – вида ${found}, а упражнение требует вида ${expected}`,
  'solution-unreadable': () => 'скрытое решение не раскодируется; файл повреждён, запишите решение заново',
  'already-solved': () => 'план уже выполняет все условия: делать нечего',
  'nothing-to-find': () => 'ни у одной пары плана нет такой оценки: искать нечего',
  'solution-rejected': () => 'программа расчёта не принимает образцовый ответ',
  'no-solution': () => 'образцового ответа нет: ещё никто не показал, что упражнение решается',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: 'переместить',
  turn: 'повернуть',
  reshape: 'изменить контур',
  'set-contents': 'изменить содержимое',
  'set-barricade': 'поставить или убрать защитный вал',
  'set-structure': 'изменить сооружение',
  'set-process': 'изменить кровлю и число людей производственного здания',
  'set-exposure': 'изменить вид подверженного воздействию объекта',
  declare: 'заявить свойства содержимого',
  'set-protection': 'изменить степень защиты',
  'set-options': 'изменить настройки плана',
  'add-store': 'добавить хранилище',
  'add-site': 'добавить подверженный воздействию объект',
  delete: 'удалить',
  'set-role': 'изменить, чем является объект',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `${nameOf(pes)} → ${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names}: нельзя оценить: ${pair.reasons.map((reason) => russian.reason[reason]).join('; ')}`;
  if (required_m === null) return `${names}: расстояние не требуется, фактически ${metres(shownDown(actual_m))}`;
  const by = governing ? ` для подкласса ${governing.hd}, ${kilograms(governing.neq_kg)}` : '';
  return `${names}: требуется ${metres(required_m)}${by}, фактически ${metres(shownDown(actual_m))}`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('. ') + (pairs.length > 3 ? `. И ещё: ${number(pairs.length - 3)}` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join(', ');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => russian.reason[reason]).join('; ') : 'расстояния здесь ничто не требует';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `, матрица ${matrix}, столбец ${pesColumn}, строка ${esRow}` : '';
  const from = table ? `, таблица ${table}, ${column}${factor !== null && factor !== 1 ? `, умножить на ${number(factor)}` : ''}` : ', постоянное расстояние';
  return `подкласс ${hd}, ${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `, не меньше ${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question}: число ещё не указано.`;
    case 'right':
      return `${question}: ${value}. Верно.`;
    case 'no-distance':
      return `${question}: стандарт здесь расстояния не даёт${pairs.length > 0 ? `. ${pairsWords(pairs, nameOf)}` : ''}.`;
    case 'not-rounded':
      return unit === 'm' ? `${question}: ${value} – значение до округления. Расстояние округляется вверх до целого метра.` : `${question}: ${value} – не целое. Количество округляется вниз до целого килограмма.`;
    case 'too-low':
      return unit === 'm'
        ? `${question}: ${value} – слишком мало, а слишком малое расстояние опасно. Что определяет: ${wayTo(pairs[0]!)}.`
        : `${question}: ${value} ничего не нарушает, но допускается больше: и с лишним килограммом нарушений ещё нет.`;
    case 'too-high':
      if (unit === 'm') return `${question}: ${value} – больше, чем требуется. Что определяет: ${wayTo(pairs[0]!)}.`;
      return `${question}: ${value} – слишком много. ${beyondTable ? 'Таблица кончается раньше' : 'При этом'}${pairs.length > 0 ? `${beyondTable ? '; кроме того, ' : ' '}${pairsWords(pairs, nameOf)}` : ''}.`;
  }
}

const { method: METHODS, degree: DEGREES, lowDensityRoute: ROUTES } = russian;

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method && METHODS[method], protection && DEGREES[protection], lowDensityRoute && ROUTES[lowDensityRoute]].filter((option) => option !== undefined);
      return `Требуемое расстояние ${nameOf(ask.store)} → ${nameOf(ask.site)}${options.length > 0 ? ` (${options.join(', ')})` : ''}`;
    }
    case 'permitted':
      return `Допускается в ${nameOf(ask.store)}, только подкласс ${ask.hd}`;
    case 'permitted-as-stored':
      return `Допускается в ${nameOf(ask.store)}, содержимое как есть`;
  }
}

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `Ни одного нарушения${of(goal, nameOf)}.`;
    case 'all-assessable':
      return `Каждую пару можно оценить${of(goal, nameOf)}.`;
    case 'nothing-deleted':
      return 'Ничего не удалено.';
    case 'contents-unchanged':
      return goal.stores ? `Содержимое прежнее: ${list(goal.stores, nameOf)}.` : 'В каждом хранилище лежит то, что лежало.';
    case 'stands-within':
      return `${nameOf(goal.site)} стоит внутри: ${nameOf(goal.area)}.`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : 'Все хранилища вместе'}: не менее ${kilograms(goal.neq_kg)}${goal.hd ? ` подкласса ${goal.hd}` : ''}.`;
    case 'exposure-is':
      return `${nameOf(goal.site)}: записано как то, чем является.`;
    case 'at-most-changes':
      return `Изменений не больше: ${number(goal.count)}.`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `, от: ${list(stores, nameOf)}` : ''}${sites ? `, до: ${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `Выполнено: ${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted} Ещё есть нарушения: ${number(found!)}. ${pairsWords(pairs, nameOf)}.`;
    case 'all-assessable':
      return `${wanted} Ещё нельзя оценить: ${number(found!)}. ${pairsWords(pairs, nameOf)}.`;
    case 'nothing-deleted':
      return `${wanted} Не хватает: ${list(sites, nameOf)}.`;
    case 'contents-unchanged':
      return `${wanted} Изменено: ${list(sites, nameOf)}.`;
    case 'stands-within':
      return `${wanted} Контур выходит наружу.`;
    case 'total-at-least':
      return `${wanted} Есть ${kilograms(found!)}, не хватает ${kilograms(goal.neq_kg - found!)}.`;
    case 'exposure-is':
      return `${wanted} Посмотрите на объект ещё раз: кто в нём и из чего он построен?`;
    case 'at-most-changes':
      return `${wanted} Сделано: ${number(found!)}.`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return 'Ещё ничего не выбрано.';
    case 'pair':
      return feedback.ok ? `Верно: ${pairWords(feedback.pair, nameOf)}.` : `Не из искомых: ${pairWords(feedback.pair, nameOf)}; оценка этой пары: ${status[feedback.pair.status]}.`;
    case 'no-such-pair':
      return `${nameOf(feedback.pes)} → ${nameOf(feedback.es)}: о такой паре не спрашивается; пара ведёт от хранилища с содержимым к другому объекту.`;
    case 'pairs-missing':
      return `Ещё не найдено пар с оценкой «${status[feedback.asked]}»: ${number(feedback.count)}.`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)}: здесь может стоять ${nameOf(feedback.site)}.` : `${nameOf(feedback.spot)}: здесь нельзя. ${pairsWords(feedback.pairs, nameOf)}.`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? ` На килограмм больше допустимого: ${pairWords(pair, nameOf)}.` : '';
      return ok ? `Верно: ${nameOf(site)} не даёт хранить больше подкласса ${hd} в ${nameOf(store)}.${told}` : `${nameOf(site)} позволяет хранить больше.${told}`;
    }
    case 'permits':
      return `${nameOf(feedback.store)}: допускается ${kilograms(feedback.permitted_kg)} подкласса ${feedback.hd}. ${feedback.ok ? 'Больше не допускается нигде' : 'В другом хранилище допускается больше'}.${feedback.pairs.length > 0 ? ` На килограмм больше: ${pairsWords(feedback.pairs, nameOf)}.` : ''}`;
    case 'choices-missing':
      return `Осталось найти: ${number(feedback.count)}.`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)} – не из предложенных.`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)}: ${value === null ? 'расстояния нет' : unit === 'm' ? metres(value) : kilograms(value)}`).join('; ');
      return ok ? `${nameOf(first.site)} перед ${nameOf(second.site)}: верно.` : `${nameOf(first.site)} и ${nameOf(second.site)} стоят наоборот: сначала ${direction === 'ascending' ? 'меньшее' : 'большее'}. ${told}.`;
    }
    case 'items-missing':
      return `Ещё не в ряду: ${list(feedback.sites, nameOf)}.`;
    case 'plan-faults':
      return `В плане ошибки, и оценить его нельзя: ${feedback.faults.slice(0, 3).map((fault) => `${fault.pointer} ${russian.problem(fault)}`).join('. ')}.`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? 'План' : nameOf(site)}: в этом упражнении нельзя ${ACTION_WORDS[action]}. Отмените это.`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

export const trainingRussian: TrainingWords = {
  language: 'ru',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : russian.problem(problem as Parameters<typeof russian.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => (sites ? `${list(sites, nameOf)}: ${ACTION_WORDS[action]}.` : `Любой объект: ${ACTION_WORDS[action]}.`),
  kind: {
    'choose-pairs': 'Выбрать пары',
    'choose-site': 'Выбрать место или объект',
    number: 'Указать числа',
    'change-plan': 'Изменить план',
    order: 'Упорядочить',
  },
  correct: 'Верно.',
  notYet: 'Ещё не верно.',
  hiddenCanBeRead: 'Скрытые решения закодированы, но не зашифрованы: их может прочитать каждый, у кого есть файл.',
};
