import type { NationalWords } from './national-words.js';

export const russianNational: NationalWords = {
  standing: { unreadable: 'не читается', fail: 'нарушение', 'not-assessable': 'нельзя оценить', pass: 'выдержано' },
  change: { appeared: 'новый', gone: 'исчез', lost: 'больше не читается', readable: 'снова читается', worse: 'хуже', mixed: 'частью лучше, частью хуже', better: 'лучше', same: 'без изменений' },
  verdict: ({ depots, standing }, { number }) =>
    `Всего складов: ${number(depots)}. С нарушениями: ${number(standing.fail)}; без нарушений, но с парами, которые нельзя оценить: ${number(standing['not-assessable'])}; выдержано: ${number(standing.pass)}; не удалось прочитать: ${number(standing.unreadable)}.`,
  otherFiles: (count, { number }) => `Не оценено других файлов (это не планы складов): ${number(count)}; имя плана склада заканчивается на .geojson или .json.`,
  passedOver: (file, schema) => `${file}: не план склада, а другой файл этой программы (${schema}); пропущен`,
  moreFaults: (count, { number }) => `и ещё ошибок: ${number(count)}`,
  ui: {
    title: 'Национальный перечень складов',
    about: 'Сначала склады, план которых не удалось прочитать: о них ничего не известно; затем по наибольшей недостаче, числу нарушений и числу пар, которые нельзя оценить.',
    totals: 'Итого', depots: 'Склады', depot: 'Склад', file: 'Файл', standing: 'Результат', worst: 'Худшее замечание', shortfall: 'Недостача м',
    pes: 'PES', 'exposed-sites': 'ES', pairs: 'Пары', fail: 'Нарушения', 'not-assessable': 'Нельзя оценить',
    neq: 'Масса нетто ВВ по подклассам кг', 'total-neq': 'Масса нетто ВВ кг', rules: 'Правила', unreadable: 'Планы, которые не удалось прочитать',
    trend: 'Изменения со времени прежнего перечня', change: 'Изменение', before: 'Раньше', now: 'Теперь', 'other-rules': 'оценено по другим правилам, чем раньше',
    position: 'Положение', 'positions-warning': 'Этот документ говорит, где находятся все склады: он самый секретный из всех. Храните его соответственно.',
    unnamed: 'без названия', 'nothing-fails': 'нарушений нет', shorter: 'короче стандарта',
    'position-withheld': 'недопустимо; что там стоит, не показано, так как это может выдать положение: проверьте этот план отдельно',
  },
};
