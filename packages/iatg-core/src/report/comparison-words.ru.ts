import type { ComparisonWords } from './comparison-words.js';

export const russianComparison: ComparisonWords = {
  ui: {
    title: 'Что изменилось',
    sites: 'Хранилища и подверженные воздействию объекты',
    findings: 'Замечания',
    added: 'добавлено',
    gone: 'исчезло',
    changed: 'изменено',
    appeared: 'новое',
    before: 'было',
    now: 'стало',
    'no-sites': 'ни один объект не добавлен, не убран и не изменён',
    'no-findings': 'ни одно замечание не появилось, не исчезло и не изменилось',
    'other-rules': 'Оценка велась по разным правилам или параметрам: замечание могло измениться из-за них, а не из-за объекта.',
  },
  fact: {
    name: 'название',
    role: 'назначение',
    geometry: 'место или контур',
    structure: 'сооружение',
    barricaded: 'обвалование',
    contents: 'содержимое',
    exposure: 'вид объекта',
    process: 'производственное здание',
    declared: 'заявленные сведения',
    protection: 'степень защиты',
    occupants: 'люди',
  },
  moved: (shown) => `перемещено на ${shown}\u00a0м`,
  margin: { more: (shown) => `запас больше на ${shown}\u00a0м`, less: (shown) => `запас меньше на ${shown}\u00a0м` },
  counts: (fail, open) => `Пары с недостаточным расстоянием: ${fail}. Пары, не поддающиеся оценке: ${open}.`,
};
