import { numberFormats } from '../number-formats.js';
import { GREATEST_kg } from './answer.js';
import type { ConsequenceWords } from './words.js';

const numbers = numberFormats('ru', { metre: 'м', kilogram: 'кг' });

export const russianConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': 'давление падающей волны',
    'reflected-pressure': 'давление отражённой волны',
    'incident-impulse': 'импульс падающей волны',
    'reflected-impulse': 'импульс отражённой волны',
    arrival: 'приход фронта',
    duration: 'длительность давления',
    'front-velocity': 'скорость фронта',
  },
  verification: {
    verified: 'прочитано в источнике',
    secondary: 'по копии источника',
    'recalled-unverified': 'не проверено: источника под рукой нет',
  },
  warning: {
    'charge-beyond-the-trials': 'испытания, на которых основаны многочлены, доходили до немногим более 400 т',
    'crater-within-30-percent': 'размер воронки верен в лучшем случае до 30\u00a0%',
    'factor-range-not-stated': 'в таблице не сказано, для каких давлений действителен коэффициент этого ВВ',
    'factor-refused-outside-its-pressures': 'вне давлений, для которых дан коэффициент этого ВВ: считается как тротил',
    'far-form-steps-by-half-a-percent': 'дальше приведённого расстояния 40 действует только упрощённая формула; она начинается на полпроцента выше',
    'fireball-mass-includes-oxygen': 'масса – это всё, что горит, вместе с необходимым для этого кислородом',
    'for-comparison-only': 'для сравнения; опубликованные модели расходятся в два–четыре раза',
    'impulse-factor-misprinted-in-copies': 'в имеющихся копиях коэффициент импульса напечатан как 0,19; очевидно, имеется в виду 1,19',
    'long-pulse-injures-at-a-third': 'пороги даны для импульсов длительностью 3–5\u00a0мс; этот длиннее, и кровоизлияние в лёгкие возможно уже при трети такого давления',
    'near-the-charge': 'так близко к заряду представление о точечном взрыве ненадёжно',
    'not-a-maximum-range': 'по прямой, это не наибольшая дальность: осколок, летящий по дуге, падает дальше',
    'pressure-jumps-where-the-factor-ends': 'здесь кончается коэффициент этого ВВ, и давление скачком падает через искомое значение: дано расстояние скачка',
    'tier-differs-from-kingery-bulmash': 'давление, которое стандарт печатает для 11,1 и 3,6, на 12–15\u00a0% ниже, чем по Kingery–Bulmash',
    'two-distances-the-greater-is-given': 'опубликованные многочлены здесь перекрываются: это давление встречается на двух расстояниях, дано большее',
    'weather-can-multiply-far-pressures': 'погода, фокусирующая звук, может увеличить давление вдали в несколько раз',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `ответа нет: ${named(refusal.input)}: ${figure(refusal.found)}, а формула действительна от ${figure(refusal.min)} до ${figure(refusal.max)}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? ', то есть примерно от поверхности заряда' : ''}`
      : `ответа нет: ${named(refusal.input)}: ${refusal.found} – ${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? `; известно: ${refusal.allowed.join(', ')}` : ''}`,
  tier: {
    44.4: { buildings: 'поверхностные повреждения; может разрушиться половина и больше крупных стёкол и облицовки, обращённых к взрыву', people: 'поражение самой ударной волной очень маловероятно; падающие панели могут ранить' },
    22.2: { buildings: 'лёгкие повреждения: окна, рамы, дымовые трубы', people: 'ранения главным образом стеклом и обломками' },
    14.8: { buildings: 'ущерб около десятой части стоимости восстановления', people: 'в укрытии хорошо защищены; на открытом месте – осколки' },
    11.1: { buildings: 'ущерб до пятой части стоимости восстановления', people: 'поражение ударной волной на открытом месте маловероятно' },
    9.6: { buildings: 'повреждены несущие конструкции; больше пятой части стоимости восстановления', people: 'временная потеря слуха; некоторые ранены' },
    8: { buildings: 'ущерб больше трёх десятых стоимости восстановления', people: 'тяжёлые ранения, часть, возможно, смертельные' },
    3.6: { buildings: 'почти полностью разрушены', people: 'тяжёлые ранения или гибель' },
    2.4: { buildings: 'разрушены', people: 'тяжёлые ранения или гибель' },
  },
  tierDistance: {
    'vulnerable-building': 'расстояние до уязвимых зданий',
    'inhabited-building': 'расстояние до жилых зданий',
    'public-traffic-route': 'расстояние до дорог общего пользования',
    'low-density-route': 'расстояние до дорог с низкой интенсивностью движения',
    'military-at-risk': 'военнослужащие под угрозой',
    'process-building': 'расстояние до производственных зданий',
    'inter-magazine': 'расстояние между хранилищами',
  },
  house: {
    A: 'разрушен',
    B: 'повреждён непоправимо, под снос',
    Cb: 'непригоден для жилья, нужен капитальный ремонт',
    Ca: 'непригоден для жилья до ремонта',
    D: 'легко повреждён, пригоден для жилья',
  },
  houseSet: { revised: 'пересмотренные постоянные', estc: 'постоянные ESTC, не проверены' },
  glass: {
    'none-expected': 'разрушений не ожидается',
    'large-strained-panes': 'изредка лопаются большие напряжённые стёкла',
    'small-strained-panes': 'лопаются и малые напряжённые стёкла',
    'typical-failure': 'типичное разрушение стёкол',
    'ten-percent': 'выбита десятая часть окон',
    'usually-shattered': 'окна, как правило, выбиты',
  },
  injury: {
    'below-eardrum-threshold': 'ниже порога разрыва барабанных перепонок',
    'eardrum-threshold': 'начало разрывов барабанных перепонок',
    'eardrum-50-percent': 'у половины людей разорваны барабанные перепонки',
    'lung-threshold': 'начало повреждений лёгких',
    'lung-50-percent': 'повреждение лёгких у половины людей',
    'lethality-threshold': 'начало смертельных поражений',
    'lethality-50-percent': 'гибель половины людей',
    'lethality-near-100-percent': 'гибель почти всех людей',
  },
  stance: { 'by-a-wall': 'у отражающей стены', 'in-the-open': 'на открытом месте' },
  pressureEffect: {
    'annoying-noise': 'раздражающий шум',
    'large-strained-panes-break-now-and-then': 'изредка лопаются большие напряжённые стёкла',
    'loud-noise-first-glass-failure': 'сильный шум, первые разрушения стёкол',
    'small-strained-panes-break': 'лопаются малые напряжённые стёкла',
    'typical-glass-failure': 'типичное разрушение стёкол',
    'ten-percent-of-windows-broken': 'выбита десятая часть окон, у 95\u00a0% нет серьёзных повреждений',
    'limited-minor-structural-damage': 'ограниченные лёгкие повреждения конструкций',
    'windows-usually-shattered': 'окна, как правило, выбиты, часть рам повреждена',
    'minor-house-damage': 'лёгкие повреждения домов',
    'houses-partly-demolished': 'дома частично разрушены, непригодны для жилья',
    'steel-frame-slightly-distorted': 'стальные каркасы слегка деформированы',
    'walls-and-roofs-partly-collapse': 'частичное обрушение стен и крыш',
    'serious-structural-damage-begins': 'начало серьёзных повреждений конструкций',
    'half-of-brickwork-destroyed': 'разрушена половина кирпичной кладки домов',
    'frameless-steel-buildings-demolished': 'бескаркасные стальные здания разрушены, нефтяные резервуары разорваны',
    'houses-nearly-destroyed': 'дома разрушены почти полностью, столбы сломаны',
    'brick-panels-fail': 'разрушаются кирпичные стены толщиной 20–30\u00a0см',
    'loaded-box-cars-demolished': 'разрушены гружёные крытые вагоны',
    'total-destruction-probable': 'вероятно полное разрушение зданий',
    'crater-lip': 'граница вала воронки',
  },
};

const REASONS = {
  'not-a-number': 'не число',
  'not-finite': 'не конечное число',
  'not-positive': 'не больше 0',
  negative: 'отрицательное число',
  'not-a-share': 'не та доля, которую принимает формула',
  unknown: 'не известно',
  'not-invertible': 'встречается на нескольких расстояниях и не может быть обращено',
  'beyond-arithmetic': 'за пределами вычислимого',
  'beyond-examples': `больше ${numbers.kilograms(GREATEST_kg)}, самого крупного опубликованного примера; предел установлен самой программой, источники его не называют`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: 'приведённое расстояние в м/кг^(1/3)',
  s_m_kg13: 'приведённое расстояние в м/кг^(1/3)',
  pressure_kPa: 'давление в кПа',
  neq_kg: 'масса нетто ВВ в кг',
  tnt_kg: 'количество тротила в кг',
  distance_m: 'расстояние в м',
  auw_kg: 'полная масса в кг',
  neq_lb: 'масса нетто ВВ в фунтах',
};
const named = (input: string): string => NAMES[input] ?? input;
const figure = (number: number): string => numbers.significant(number, 4);
