import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { numberFormats } from '../number-formats.js';
import type { SiteConsequenceWords } from './words.js';

const numbers = numberFormats('ru', { metre: 'м', kilogram: 'кг' });
const { kilograms, number } = numbers;

export const russianSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': 'килограмм массы нетто ВВ считается килограммом тротила',
    'tnt-factor-given': 'масса нетто ВВ пересчитана в тротил по заданному коэффициенту',
    'other-divisions-explode-with-1.1': 'рядом с подклассом 1.1 вместе с ним взрывается всё, кроме подкласса 1.4 (таблица 6)',
    '1.5-counted-as-1.1': 'подкласс 1.5 считается подклассом 1.1 (таблица 6)',
    'treated-as': 'партия считается относящейся к подклассу, указанному в её treatAs',
    'sub-division-assumed': 'подкласс 1.2 или 1.3 без дальнейшего деления считается как 1.2.1 или 1.3.1',
    'surface-burst-in-the-open': 'заряд лежит открыто на ровной местности: стены, земляная обсыпка, защитные валы и склоны не учитываются',
    'whole-fire-lot-burns-as-one': 'весь подкласс 1.3 одного хранилища сгорает одним огненным шаром и не взрывается',
    'lots-of-1.4-left-out': 'подкласс 1.4 не оказывает заметного действия за пределами упаковки',
  },
  gap: {
    'largest-single-explosion-unknown': 'подкласс 1.2 взрывается по частям, а план не говорит, сколько взрывается за раз; решение можно указать в treatAs',
    'no-effect-in-standard': 'стандарт не даёт для подклассов 1.2.3 и 1.6 количества, взрывающегося за раз; решение можно указать в treatAs',
    'charge-beyond-examples': `разом взорвалось бы больше ${kilograms(GREATEST_kg)}, чего нет ни в одном опубликованном примере; предел установлен самой программой`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`${kilograms(blast.neq_kg)} взрываются как одно целое${blast.tnt_kg === blast.neq_kg ? '' : `, как ${kilograms(blast.tnt_kg)} тротила`}`);
    if (blast.kind === 'not-assessable') parts.push(`взрыв оценить нельзя: ${blast.gaps.map((gap) => russianSiteConsequences.gap[gap]).join('; ')}`);
    if (fire.kind === 'assessed') {
      parts.push(`${kilograms(fire.neq_kg)} сгорают${isValue(fire.fireball) ? ` огненным шаром диаметром ${number(fire.fireball.diameter_m, 0)}\u00a0м за ${number(fire.fireball.duration_s, 1)}\u00a0с; о тепле вне его ответа нет` : ''}`);
    }
    return parts.length > 0 ? parts.join('; ') : 'только подкласс 1.4: взрыва нет';
  },
  count: ({ sites, occupants, sitesOfUnknown }) =>
    `объекты: ${number(sites)}, люди: ${number(occupants)}${sitesOfUnknown > 0 ? ` и ещё неизвестное число (не указано на объектах: ${number(sitesOfUnknown)})` : ''}`,
  head: { distance: 'м', pressure: 'кПа', impulse: 'кПа мс', arrival: 'с', tier: 'таблица 8', house: 'дом', people: 'люди', injury: 'поражение у стены', glass: 'стекло' },
  ui: {
    title: 'Последствия',
    apart: 'Чего ожидать, если взорвётся одно из хранилищ, каждое по отдельности. Это не требуемые расстояния, и ничто здесь их не меняет.',
    charges: 'Что взрывается или горит',
    noStores: 'Ни в одном хранилище нет содержимого.',
    tntFactor: 'кг тротила на кг массы нетто ВВ:',
    exposed: 'Худшее хранилище для каждого объекта',
    columns:
      'м: метры от стены до стены. кПа, кПа мс: давление и импульс падающей волны. с: когда приходит фронт. Таблица 8: между какими её строками, в м/кг^(1/3). дом: категория повреждения. люди: ? – никто не указал. +?: другие хранилища оценить нельзя.',
    totals: 'Сколько в каждой зоне',
    legend: 'На чём это основано',
    assumed: 'Принято',
    mind: 'Учтите',
    houses: 'Дома',
    remains: 'Дальше расстояния до жилых зданий стёкла всё ещё бьются и обломки всё ещё летят: здесь это не показано, как и осколки.',
    closing: 'Оценки для планирования и обучения. Они не заменяют суждения квалифицированного технического специалиста по боеприпасам.',
    worst: 'худшее хранилище',
    inFireball: 'внутри огненного шара',
    noBlast: 'взрыва нет',
    notAssessable: 'нельзя оценить',
    incomplete: 'часть хранилищ оценить нельзя',
    byTier: 'По строкам таблицы 8',
    byHouse: 'Если бы это был кирпичный дом',
    byInjury: 'Люди у стены, только от ударной волны',
    byGlass: 'Стекло',
    others: 'Кроме того',
    beyondTiers: 'дальше всех строк таблицы 8',
    lighterThanD: 'легче D',
    noPressure: 'слишком далеко для расчёта давления',
  },
};
