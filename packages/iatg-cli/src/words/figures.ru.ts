import { numberFormats } from 'iatg-core';
import type { FigureWords } from './figures.js';

const PLURAL = new Intl.PluralRules('ru');
const FRAGMENTS = { one: 'осколок', few: 'осколка', many: 'осколков', other: 'осколка' } as const;
const counted = (count: number, shown: string): string => `${shown} ${FRAGMENTS[PLURAL.select(count) as keyof typeof FRAGMENTS]}`;

export const figureWords: FigureWords = {
  formats: numberFormats('ru', { metre: 'м', kilogram: 'кг' }),
  unit: { metre: 'м', kilogram: 'кг', gram: 'г', kilopascal: 'кПа', impulse: 'кПа мс', millisecond: 'мс', second: 'с', metrePerSecond: 'м/с', joule: 'Дж', scaled: 'м/кг^(1/3)' },
  mind: 'Учесть',
  source: 'Источник',
  blast: {
    title: ({ neq, explosive, burst, distance, scaled }) => `Воздушная ударная волна, ${neq} ${explosive} ${burst === 'surface' ? 'на земле' : 'в воздухе'}, расстояние ${distance} (приведённое ${scaled})`,
    inverseTitle: ({ quantity, neq, explosive, pressure }) => `Где при ${neq} ${explosive} составляет ${pressure}: ${quantity}`,
    distance: 'расстояние',
    scaled: (scaled, form) => `приведённое ${scaled}, ${form === 'full' ? 'полная' : 'упрощённая'} форма`,
    simplified: 'упрощённая форма',
    factor: (factor) => `как ${factor}-кратное количество тротила`,
  },
  effects: {
    linesTitle: (tnt) => `Линии вокруг ${tnt} тротила на земле (радиус; двойной заряд)`,
    placeTitle: (tnt, distance) => `Действие ${tnt} тротила на земле на расстоянии ${distance}`,
    ifItBurns: 'если горит (подкласс 1.3)',
    fireball: (diameter, duration) => `огненный шар ${diameter} в течение ${duration}; на вопрос о тепле за его пределами ответа нет`,
    table8: 'Таблица 8',
    tier: (coefficient, pressure) => `${coefficient} (IATG: ${pressure})`,
    houses: (category, set) => `дома ${category}, ${set}`,
    noise: 'шум 140 дБ(C)',
    crater: 'воронка',
    peopleByTable8: 'люди по таблице 8',
    housesOfBrick: 'кирпичные дома',
    byPressure: 'по давлению',
    glass: 'стёкла',
    people: { 'by-a-wall': 'люди у стены', 'in-the-open': 'люди на открытом месте' },
    atLeast: 'не меньше',
    atMost: 'не больше',
    beyondTiers: 'дальше всех её строк',
    lighterThanD: 'легче D',
    belowLightest: 'ниже самой лёгкой записи',
    effective: (bound, pressure) => `${bound} ${pressure}`.trim(),
    bound: { 'at-least': 'не меньше', 'at-most': 'не больше' },
  },
  dangerArea: {
    title: (auw, what) => `Опасная зона взрыва, общая масса ${auw}: ${what}`,
    bare: 'взрывчатое вещество без оболочки',
    fragmenting: (publicAccess) => `осколочные изделия, ${publicAccess ? 'люди могут подойти к её краю' : 'посторонние не допускаются'}`,
    radius: 'радиус',
    height: 'высота',
    ofBlast: 'только ударная волна',
    greater: (fragments, blast) => `осколки (${fragments}) и ударная волна (${blast})`,
    radiusIs: (radius, why) => `${radius}, большее из: ${why}`,
    forAircraft: (height) => `${height} для воздушных судов`,
    limits: 'Для нескольких изделий сразу или крупных, на открытом месте: без учёта забивки и защитных сооружений. Для одного изделия формулы нет.',
  },
  fragments: {
    title: (charge, explosive, casing) => `Осколки: ${charge} ${explosive} в оболочке массой ${casing}`,
    shape: { cylinder: 'цилиндр', sphere: 'сфера', sandwich: 'между двумя пластинами', 'open-faced': 'с одной пластиной' },
    label: { gurney: 'постоянная Гарни', velocity: 'начальная скорость', masses: 'массы', heavier: 'тяжелее', reach: 'дальность по прямой' },
    after: (distance) => `через ${distance}`,
    perCharge: (shape, ratio) => `${shape}, ${ratio} оболочки на кг заряда`,
    masses: (count, shown, mean, greatest) => `${counted(count, shown)}, в среднем ${mean}, наибольший ${greatest}`,
    heavier: (count, shown, fragment) => `${counted(count, shown)} тяжелее ${fragment}`,
    reach: (reach, fragment, energy) => `${reach}, пока у осколка в ${fragment} не станет меньше ${energy}; это не наибольшая дальность`,
  },
};
