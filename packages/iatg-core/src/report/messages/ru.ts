import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import { citedIn } from '../cited-place.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('ru', { metre: 'м', kilogram: 'кг' });
const { number, metres, kilograms } = formats;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `файл не является текстом UTF-8${found === undefined ? '' : `, похоже на ${found}`}${byte === undefined ? '' : ` (байт ${number(Number(byte))}, строка ${number(Number(line))})`}; сохраните его в UTF-8`,
  'empty-file': ({ wanted }) => `файл пуст; дайте ${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `файл больше, чем может прочитать программа (${limit_MB}\u00a0МБ); разделите план`,
  'wrong-type': ({ expected, found }) => `ожидается ${kindOf(expected)}, найдено: ${foundIn(found)}`,
  missing: ({ expected }) => `отсутствует; укажите ${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `${foundIn(found)} здесь не известно; допускается: ${allowedIn(allowed)}`,
  'not-a-collection': ({ found }) => `ожидается "FeatureCollection", найдено: ${foundIn(found)}; план склада – это FeatureCollection формата GeoJSON`,
  'not-a-feature': ({ found }) => `ожидается "Feature", найдено: ${foundIn(found)}`,
  'empty-id': () => 'id пуст; дайте каждому feature собственный id',
  'duplicate-id': ({ id, first }) => `id "${id}" уже стоит в ${first}; дайте каждому feature собственный id`,
  'not-finite': ({ found }) => `${found} – не конечное число`,
  negative: ({ found }) => `${found} – отрицательное число; количества не бывают меньше 0`,
  'not-a-position': ({ found }) => `ожидается положение [долгота, широта] в градусах, найдено: ${foundIn(found)}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `долгота ${longitude} не лежит между -180 и 180${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `широта ${latitude} не лежит между -90 и 90${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => 'у feature нет геометрии; начертите точку, линию или многоугольник',
  'geometry-collection': () => 'GeometryCollection нельзя измерить; дайте каждой геометрии свой feature или возьмите геометрию вида Multi-',
  'geometry-empty': () => 'пусто; укажите хотя бы одно положение',
  'line-too-short': () => 'линии нужны не менее двух положений',
  'ring-too-short': () => 'контуру многоугольника нужны не менее трёх разных положений',
  'ring-crosses': ({ first, second }) => `стороны ${first} и ${second} контура пересекаются; начертите контур заново, без самопересечений`,
  'treat-as-not-allowed': ({ hd, allowed }) => `подкласс ${hd} нельзя считать другим подклассом; это допускается для ${allowed}`,
  'density-and-traffic': () => 'указаны и density, и traffic; оставьте одно из двух',
  'density-missing': ({ allowed }) => `отсутствует; укажите интенсивность движения (${allowed}) или вместо неё данные подсчёта (traffic)`,
  'traffic-empty': ({ allowed }) => `нет ни одного подсчёта; укажите хотя бы одно из: ${allowed}`,
  'not-ascending': ({ found, previous }) => `${found}\u00a0кг не больше конца предыдущей ветви (${previous}\u00a0кг)`,
  'no-distance': ({ neq_kg, value_m }) => `при ${number(Number(neq_kg))}\u00a0кг столбец даёт ${metres(Number(value_m))}; расстояние должно быть больше 0\u00a0м`,
  'bounds-crossed': ({ high, medium }) => `путь имел бы среднюю интенсивность от ${number(Number(medium))} пользователей в сутки, а высокую уже от ${number(Number(high))}; граница средней не может быть выше границы высокой`,
  'unknown-member': ({ name, meant, allowed }) => `"${name}" не является членом профиля правил в этом месте; ${meant === undefined ? `допустимо: ${allowed}` : `вероятно, имеется в виду "${meant}"`}`,
  'no-column-in-cell': ({ cell }) => `в ${cell} стоят постоянные расстояния или ничего, и минимум ничего не изменит; удалите его`,
  falls: ({ neq_kg, value_m, before_m }) => `при ${number(Number(neq_kg))}\u00a0кг столбец убывает, с ${metres(Number(before_m))} до ${metres(Number(value_m))}; с ростом количества расстояние не должно уменьшаться`,
  'no-contents': ({ id }) => `в «${id}» ничего не хранится: оно рассматривается только как подверженный воздействию объект`,
  'contents-not-of-inventory': () => 'содержимое не то, что даёт опись: одно из них изменено в другом месте; запишите его заново командой iatg inventory --into',
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))}\u00a0кг в одной партии – больше, чем в любой таблице стандарта (${number(Number(limit_kg))}\u00a0кг); не в граммах ли указано количество?`,
  'looks-swapped': ({ id, distance_km }) => `«${id}» лежит в ${number(Number(distance_km))}\u00a0км от середины плана, а с переставленными долготой и широтой – нет; в GeoJSON первой стоит долгота`,
  'far-from-others': ({ id, distance_km }) => `«${id}» лежит в ${number(Number(distance_km))}\u00a0км от середины плана; проверьте координаты (десятичные градусы, а не градусы и минуты)`,
  'null-island': ({ id }) => `«${id}» лежит в точке 0, 0: не забыто ли его положение?`,
  'other-coordinate-system': () => 'в файле названа система координат; он всё равно читается как долгота и широта WGS84',
  'carries-profile': ({ name }) => `план содержит профиль правил "${name}"; командная строка применяет его, только если он назван в --profile (там можно назвать и план, который его содержит)`,
  'repeated-member': ({ name }) => `"${name}" встречается в этом объекте несколько раз; действует последнее, остальные удалите`,
  misspelt: ({ name, meant }) => `"${name}" – неизвестное свойство и не учитывается; вероятно, имеется в виду "${meant}"`,
  'no-stores': () => 'в плане нет ни одного потенциального места взрыва: оценивать нечего',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'план склада в формате GeoJSON',
  'rule-profile': 'профиль правил (JSON) или план, который его содержит',
  assessment: 'самооценку (JSON)',
  'authority-levels': 'уровни ведомства (JSON)',
  'risk-matrix': 'матрицу рисков (JSON)',
  'planning-areas': 'участки, здания или дороги проектировщиков (GeoJSON)',
  overview: 'прежний перечень складов (JSON)',
  exercise: 'упражнение или файл для группы (JSON)',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: 'значение',
  'member-name': 'имя члена в кавычках',
  colon: 'двоеточие',
  'comma-or-end-of-array': 'запятая или конец массива',
  'comma-or-end-of-object': 'запятая или конец объекта JSON',
  'end-of-string': 'остаток строки',
  'nothing-more': 'конец файла',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `файл не является JSON: ${detail}`;
  const place = `строка ${number(Number(line))}, позиция ${number(Number(column))}${inside === '' ? '' : `, внутри ${inside}`}`;
  const belongs = `здесь должно стоять: ${JSON_PARTS[expected as JsonExpectation]}`;
  if (found === '') return `файл не является JSON: он обрывается (${place}), ${belongs}; файл неполон, получите его целиком`;
  if (found === '\0') return `файл не является JSON: нулевой байт (${place}); возможно, это UTF-16, сохраните файл в UTF-8`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'такого числа в JSON нет; укажите конечное' : 'исправьте это место';
  return `файл не является JSON: стоит ${JSON.stringify(found)} (${place}), а ${belongs}; ${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'текст в кавычках',
  number: 'число',
  boolean: 'true или false без кавычек',
  array: 'массив [ ]',
  'array of branches': 'массив ветвей',
  object: 'объект { }',
  Feature: 'Feature формата GeoJSON',
  FeatureCollection: 'FeatureCollection формата GeoJSON',
  'a name': 'имя',
  'branches, minimum_m or both': 'branches, minimum_m или и то и другое',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `одно из: ${expected}` : String(expected));

const FOUND: Readonly<Record<string, string>> = { nothing: 'ничего', array: 'массив', object: 'объект { }' };
const foundIn = (found: string | number | undefined): string => FOUND[String(found)] ?? String(found);

const allowedIn = (allowed: string | number | undefined): string =>
  String(allowed).replace('MATRIX/ROW or MATRIX/ROW/COLUMN, for example D.1/ibd or D.1/ibd/P10', 'МАТРИЦА/СТРОКА или МАТРИЦА/СТРОКА/СТОЛБЕЦ, например D.1/ibd или D.1/ibd/P10');

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return `; долгота и широта, похоже, переставлены (в GeoJSON первой стоит долгота: [${latitude}, ${longitude}])`;
  if (hint === 'metres') return '; похоже на метры прямоугольной сетки: переведите в градусы WGS84';
  return '';
}

/** Where something stands in the document. */
const placeOf = citedIn({ annex: 'приложение', matrix: 'матрица', table: 'таблица', clause: 'пункт' });

const COLUMNS: Readonly<Record<string, string>> = {
  P1: 'обсыпное хранилище, тылом к объекту',
  P2: 'обсыпное хранилище, боком к объекту',
  P3: 'обсыпное хранилище, фронтом к объекту',
  P4: 'усиленное хранилище ВВ (тяжёлые стены и защитная кровля), направление без проёмов',
  P5: 'усиленное хранилище ВВ, воротами или большим проёмом к объекту',
  P6: 'полуусиленное хранилище ВВ (тяжёлые стены, без защитной кровли)',
  P7: 'здание со стенами средней толщины, с защитным валом',
  P8: 'здание со стенами средней толщины, без защитного вала',
  P9: 'лёгкое здание или открытый штабель, с защитным валом',
  P10: 'лёгкое здание или открытый штабель, без защитного вала',
};

const ROWS: Readonly<Record<string, string>> = {
  r1: 'обсыпное хранилище 7\u00a0бар, тылом к месту взрыва',
  r2: 'обсыпное хранилище 7\u00a0бар, боком к месту взрыва',
  r3: 'обсыпное хранилище 7\u00a0бар, фронтом к месту взрыва',
  r4: 'обсыпное хранилище 3\u00a0бар, тылом',
  r5: 'обсыпное хранилище 3\u00a0бар, боком',
  r6: 'обсыпное хранилище 3\u00a0бар, фронтом',
  r7: 'обсыпное хранилище неопределённой прочности, фронтом, торцевая стена и ворота стойки к высокоскоростным осколкам',
  r8: 'обсыпное хранилище неопределённой прочности, фронтом, ворота за защитным валом',
  r9: 'обсыпное хранилище неопределённой прочности, тылом',
  r10: 'обсыпное хранилище неопределённой прочности, боком',
  r11: 'обсыпное хранилище неопределённой прочности, фронтом, ни того ни другого',
  r12: 'усиленное хранилище ВВ',
  r13: 'полуусиленное хранилище ВВ',
  r14: 'лёгкое здание или открытый штабель, с защитным валом',
  r15: 'лёгкое здание или открытый штабель, без защитного вала',
  r16: 'здание со стенами средней толщины, с защитным валом',
  r17: 'здание со стенами средней толщины, без защитного вала',
  r18: 'производственное здание для боеприпасов, с защитным валом и защитной кровлей',
  r19: 'производственное здание для боеприпасов, с защитным валом, без защитной кровли',
  r20: 'производственное здание для боеприпасов, без защитного вала и защитной кровли',
  ptrLow: 'дорога общего пользования, низкая интенсивность движения',
  ptrMedium: 'дорога общего пользования, средняя интенсивность движения',
  ptrHigh: 'дорога общего пользования, высокая интенсивность движения',
  ibd: 'жилое здание',
  vbd: 'уязвимое здание',
  officeLt20: 'служебное здание, персонала меньше 20',
  officeGt20: 'служебное здание, персонала 20 и больше',
  powerSuper: 'линия электропередачи, магистральная сеть',
  powerNormal: 'линия электропередачи, обычная сеть',
  powerMinor: 'линия электропередачи, малая сеть',
  polProtected: 'ГСМ, защищённый или подземный объект',
  polVital: 'ГСМ, незащищённый наземный объект, особо важный',
  polMinor: 'ГСМ, незащищённый наземный объект, малый',
  polSmall: 'ГСМ, меньше 100\u00a0литров для немедленного использования',
};

/** What is printed and what is applied; the places and figures are those of the data. */
const INTERPRETATIONS: Readonly<Record<string, Readonly<Record<'place' | 'printed' | 'applied', string>>>> = {
  'I-01': { place: 'Приложение F, матрица F.1, строки r16 и r17', printed: 'D5, столбец подкласса 1.2.2', applied: 'D6, столбец подкласса 1.2.1, который стоит в соседних строках' },
  'I-02': { place: 'Приложение K, матрица K.1, строка r20, столбец P5', printed: '25\u00a0м', applied: '60\u00a0м, как во всех других ячейках строки' },
  'I-03': { place: 'Приложение D, матрица D.1, ГСМ, малый объект', printed: 'D13 (в других приложениях – столбец дороги средней интенсивности, здесь это D11)', applied: 'D13, как напечатано' },
  'I-04': { place: 'Приложение D, матрица D.1, строки r15 и r17, вариант D12', printed: 'степень защиты не указана, кроме столбца P3', applied: 'высокая, как напечатано в столбце P3' },
  'I-05': { place: 'Приложение D, матрица D.1, строки r18–r20, вариант D9 для менее чем 10 человек', printed: 'степень защиты не указана', applied: 'степень, напечатанная для D10 в той же ячейке' },
  'I-06': {
    place: 'Все матрицы, строки r14–r17',
    printed: 'рисунки',
    applied: 'r14, r15 – лёгкое здание или открытый штабель (с защитным валом, без него); r16, r17 – здание со стенами средней толщины (с защитным валом, без него): вариант открытых бомбовых отсеков стоит в r14 и r15, защита кровлей – в r16 и r17',
  },
  'I-07': { place: 'Таблица L.1, столбец D3', printed: '4,3 Q^(1/3), но напечатанные значения соответствуют 2/3 x 6,4', applied: '4,3, большее' },
  'I-08': { place: 'Таблица E.1, столбцы D11 и D13 при 2\u00a0500\u00a0кг, D13 при 4\u00a0500\u00a0кг', printed: 'ветви, которые скачком убывают', applied: 'удержано значение на конце нижней ветви' },
  'I-09': { place: 'Таблица E.1, столбцы D16 и D17, 75 и 100\u00a0кг', printed: '258\u00a0м, затем 240\u00a0м', applied: '258\u00a0м до 100\u00a0кг' },
  'I-10': { place: 'Пункт 6.2.1, таблица 5 в сравнении со строкой дороги низкой интенсивности матрицы D.1', printed: 'половина расстояния до жилых зданий; 0,5 x D12', applied: 'большее, если пользователь не выберет иначе' },
  'I-11': { place: 'Матрица D.1, уязвимое здание (минимум не напечатан)', printed: '2 x D12, ниже 731\u00a0кг меньше расстояния до жилых зданий', applied: 'никогда не меньше расстояния до жилых зданий' },
  'I-12': { place: 'Таблица 6 (сложение)', printed: '1.3 рядом с 1.1 не оценивается', applied: 'сумма оценивается и как имеющийся вид подкласса 1.3, чтобы добавление партии никогда не уменьшало расстояние' },
  'I-13': { place: 'Ниже первой строки (50\u00a0кг подкласса 1.1, 10\u00a0кг подкласса 1.2, 500\u00a0кг подкласса 1.3)', printed: 'ничего', applied: 'первая строка' },
};

const RULES = {
  'own-row': '',
  'half-ibd': ', как половина расстояния до жилых зданий',
  'vulnerable-not-below-ibd': ', потому что уязвимое здание никогда не стоит ближе жилого',
} as const;

const governing = (governs: boolean): string => (governs ? ' – определяющий' : ' – не определяющий');

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `подкласс ${one.hd}, ${kilograms(one.neq_kg)} (${placeOf(one.cite.place)}${one.beyondTable6 ? ', сверх неё' : ''})`;
    case 'place':
      return `${placeOf(one.cite.place)}: столбец ${one.pesColumn} (${COLUMNS[one.pesColumn] ?? one.pes}), строка ${one.esRow} (${ROWS[one.esRow] ?? one.es})${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `ниже таблицы: взята её первая строка, ${kilograms(one.row_kg)}`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `взят вариант ${codeOf(taken)}${one.wanted === 'not-met' ? ', хотя он даёт меньшую степень защиты, чем задана' : ''}${others.length > 0 ? ` (не взяты: ${others.join('; ')})` : ''}`;
    }
    case 'function':
      return `${one.column} = ${one.formula.replaceAll('.', ',')}${one.branches > 1 ? `, ветвь ${one.branch} из ${one.branches}` : ''}${one.held ? ', удержано значение на конце предыдущей ветви' : ''} = ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'printed':
      return `напечатано при ${kilograms(one.row_kg)} в столбце ${one.column}: ${metres(one.value_m)}${one.governs ? '' : ', не больше'} (${placeOf(one.cite.place)})`;
    case 'column-minimum':
      return `минимум столбца ${metres(one.minimum_m)}${governing(one.governs)}`;
    case 'factor':
      return `умножено на ${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `минимум ячейки ${metres(one.minimum_m)}${governing(one.governs)}`;
    case 'half':
      return `половина этого = ${metres(one.value_m)}`;
    case 'fixed':
      return `постоянное расстояние ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'rounded':
      return `округлено вверх до ${metres(one.value_m)}`;
    case 'interpretation':
      return `опирается на толкование ${one.id} (${SIDES[one.side]})`;
  }
}

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? printed : `${printed} (читается как ${readAs})`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed}: не заявлено: ${conditionsIn(conditions).join(', ')}`;
    case 'below-wanted-protection':
      return `${printed}${distance}: степень защиты ниже заданной`;
    case 'not-printed-for-this-neq':
      return `${printed}: для этого количества не напечатано`;
    case 'longer':
      return `${printed}${distance}: больше`;
    case 'shorter':
      return `${printed}${distance}: меньше, а заданной степени защиты не даёт ни один вариант`;
    case 'equal-but-later':
      return `${printed}${distance}: столько же`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : 'расстояния нет';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']} (${needs.map((conditions) => conditionsIn(conditions).join(' и ')).join('; или ')})` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `подкласс ${hd}, ${kilograms(neq_kg)}, ${pesColumn}${esRow ? `/${esRow}` : ''}: ${outcome}`;
}

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': 'обсыпное хранилище',
  reinforced: 'усиленное хранилище ВВ',
  'semi-reinforced': 'полуусиленное хранилище ВВ',
  medium: 'здание со стенами средней толщины',
  light: 'лёгкое здание',
  'open-stack': 'открытый штабель',
};

const RATINGS = { '7-bar': '7\u00a0бар', '3-bar': '3\u00a0бар', undefined: 'прочность не определена' } as const;

const KINDS = {
  'inhabited-building': 'жилое здание',
  'vulnerable-building': 'уязвимое здание',
  'public-traffic-route': 'дорога общего пользования',
  office: 'служебное здание',
  'process-building': 'производственное здание для боеприпасов',
  'power-line': 'линия электропередачи',
  pol: 'ГСМ',
} as const;

const DENSITIES: Readonly<Record<string, string>> = { high: 'высокая', medium: 'средняя', low: 'низкая', 'very-low': 'очень низкая' };
const NETWORKS: Readonly<Record<string, string>> = { super: 'магистральная сеть', normal: 'обычная сеть', minor: 'малая сеть' };
const INSTALLATIONS: Readonly<Record<string, string>> = { protected: 'защищённый объект', vital: 'незащищённый, особо важный', minor: 'малый объект', small: 'малое количество' };
const PROTECTIONS = { limited: 'ограниченная', high: 'высокая', 'virtually-complete': 'практически полная' } as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': 'нет инициирующих ВВ',
  'no-items-vulnerable-to-spall': 'нет изделий, уязвимых к откольным осколкам',
  'open-bomb-bay-storage': 'хранение бомб в открытых отсеках',
  'standard-ecm-at-pes': 'хранилище – обсыпное, типовой конструкции',
  'fewer-than-10-persons': 'меньше 10 человек',
};
const conditionsIn = (conditions: readonly string[]): readonly string[] => conditions.map((condition) => CONDITIONS[condition] ?? condition);

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: 'автомобили',
  railPassengers_per_day: 'пассажиры железной дороги',
  waterwayUsers_per_day: 'пользователи водного пути',
  people_per_day: 'люди',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`заданная степень защиты: ${PROTECTIONS[one.protection]}`] : [])].join(', ');
}

const barricade = (barricaded: boolean): string => (barricaded ? 'с защитным валом' : 'без защитного вала');

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [RATINGS[rating]] : []),
    ...(isMagazine && standardEcm ? ['типовая конструкция'] : []),
    ...(isMagazine && headwallResistant ? ['торцевая стена стойкая'] : []),
    ...(isMagazine && doorBarricaded ? ['ворота за защитным валом'] : []),
    ...(hasFront ? [front_deg === null ? 'фронт не известен' : `фронт ${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricade(barricaded)]),
    ...(process ? [`используется как ${processFacts(process).join(', ')}`] : []),
    ...conditionsIn([...declared]),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [`интенсивность движения ${DENSITIES[exposure.density] ?? exposure.density}`] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, `людей: ${number(exposure.occupants)}`];
    case 'process-building':
      return processFacts(exposure);
    case 'power-line':
      return [kind, NETWORKS[exposure.network] ?? exposure.network];
    case 'pol':
      return [kind, INSTALLATIONS[exposure.installation] ?? exposure.installation];
  }
}

function processFacts({ barricaded, protectiveRoof, occupants }: ProcessBuilding): readonly string[] {
  return [
    KINDS['process-building'],
    barricade(barricaded),
    protectiveRoof ? 'с защитной кровлей' : 'без защитной кровли',
    occupants === null ? 'число людей не известно' : `людей: ${number(occupants)}`,
  ];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] =>
  Object.entries(traffic).map(([who, count]) => `${TRAFFIC[who as keyof TrafficCounts]} в сутки: ${number(count as number)}`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${kilograms(neq_kg)} подкласса\u00a0${hd}${compatibilityGroup ? `\u00a0${compatibilityGroup}` : ''}${treatAs ? `, считать как ${treatAs}` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 1 && fail === 1) return 'В единственной паре – нарушение.';
  if (pairs === 1 && notAssessable === 1) return 'Единственную пару оценить нельзя.';
  if (pairs === 1) return 'В единственной паре нарушения нет.';
  if (pairs === 0) return 'Нет ни одной пары для оценки.';
  const of = `всего пар: ${number(pairs)}`;
  if (fail > 0) return `Нарушения: ${number(fail)}${notAssessable > 0 ? `, оценить нельзя: ${number(notAssessable)}` : ''}; ${of}.`;
  if (notAssessable > 0) return `Оценить нельзя: ${number(notAssessable)}; ${of}. В остальных нарушений нет.`;
  return `Нарушений нет: все пары (${number(pairs)}) удалось оценить.`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [`выдержано: ${number(pass)}`]),
    ...(notRequired === null ? [] : [`не требуется: ${number(notRequired)}`]),
    `нарушения: ${number(fail)}`,
    `нельзя оценить: ${number(notAssessable)}`,
  ];
  return `пары: ${number(pairs)}; ${parts.join(', ')}`;
}

const REASONS = {
  'conditions-not-declared': 'у каждого варианта ячейки есть условие, и ни одно не заявлено; заявите то, что верно для содержимого',
  'neq-above-table': 'количество больше последней строки таблицы; разделите хранилище или уменьшите количество',
  'no-distances-in-standard': 'в стандарте нет расстояний для подклассов 1.2.3 и 1.6; укажите treatAs («считать как»), если есть решение уполномоченного органа',
} as const;

const SIDES = { cautious: 'осторожное', neutral: 'нейтральное' } as const;

const counts = ({ pes, exposedSites }: { readonly pes: number; readonly exposedSites: number }): string =>
  `потенциальные места взрыва: ${number(pes)}, подверженные воздействию объекты: ${number(exposedSites)}`;

export const russian: Messages = {
  language: 'ru',
  direction: 'ltr',
  draft: 'Черновой перевод: носитель языка с опытом в этой области его ещё не проверял. В случае сомнения действителен английский текст.',
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': 'определяющий случай выходит за таблицу 6: сумма оценивается и как подкласс 1.3, чтобы добавление партии никогда не уменьшало расстояние',
    'effect-of-lobbed-ammunition': 'стандарт указывает на действие боеприпасов, выброшенных взрывом',
    'neq-below-table': 'количество меньше первой строки таблицы и читается как эта строка',
    'persons-rapidly-evacuated': 'стандарт даёт эту защиту для людей, которых быстро эвакуируют',
    'protection-below-wanted': 'ни один вариант ячейки не даёт заданной степени защиты; взят наибольший',
    'reduced-distance-only-value': 'стандарт печатает это расстояние как уменьшенное, для типового обсыпного хранилища, и другого не даёт',
    'row-identity-inferred': 'стандарт показывает эту строку рисунком; какое здание имеется в виду – вывод по косвенным признакам',
    'shorter-than-standard': 'профиль правил здесь короче стандарта: необходим анализ последствий взрыва (IATG 02.10)',
    'sub-division-assumed': 'подкласс 1.2 или 1.3 без дальнейшего деления прочитан как 1.2.1 или 1.3.1',
    'suspected-misprint': 'в стандарте здесь, похоже, опечатка; взято осторожное чтение',
    'treated-as': 'партия считается, как указано, относящейся не к своему подклассу',
  },
  status: { pass: 'выдержано', fail: 'нарушение', 'not-required': 'не требуется', 'not-assessable': 'нельзя оценить' },
  step,
  place: placeOf,
  option,
  other,
  nothingRequired: 'расстояние не требуется',
  pesColumn: (code, words) => COLUMNS[code] ?? words,
  esRow: (code, words) => ROWS[code] ?? words,
  interpretation: (interpretation) => INTERPRETATIONS[interpretation.id] ?? interpretation,
  method: { calculated: 'расчётный', tabulated: 'табличный', greater: 'большее из двух' },
  degree: PROTECTIONS,
  lowDensityRoute: { longer: 'большее', matrix: 'матрица', 'half-ibd': 'половина расстояния до жилых зданий' },
  measure: { required: (shown) => `требуется ${shown}\u00a0м`, actual: (shown) => `фактически ${shown}\u00a0м`, margin: (shown) => `запас ${shown}\u00a0м` },
  side: SIDES,
  licenceNote: {
    'not-assessable-pairs': 'некоторые пары оценить нельзя; количества они не уменьшают',
    'table-limit': 'здесь таблица кончается; для большего количества в стандарте расстояний нет',
  },
  site,
  division: (hd) => `подкласс ${hd}`,
  condition: (code) => conditionsIn([code])[0]!,
  listed: (parts) => parts.join(', '),
  clauses: (parts) => parts.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  sentence: (text) => `${text}.`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) => `${counts({ pes, exposedSites })}, пары: ${number(pairs)}`,
  checked: counts,
  totals,
  ui: {
    title: 'Безопасные расстояния',
    'licence-title': 'Допустимые количества',
    'distance-title': 'Безопасное расстояние',
    standard: 'Стандарт',
    store: 'Потенциальное место взрыва',
    'exposed-site': 'Подверженный воздействию объект',
    name: 'Название',
    kind: 'Что это',
    structure: 'Сооружение',
    contents: 'Содержимое (масса нетто ВВ)',
    'no-contents': 'пусто: только как подверженный воздействию объект',
    status: 'Оценка',
    required: 'Требуется, м',
    'required-short': 'Требуется',
    'required-distance': 'Требуемое расстояние',
    exact: 'без округления:',
    actual: 'Фактически, м',
    'actual-short': 'Фактически',
    margin: 'Запас, м',
    'margin-short': 'Запас',
    'hazard-division': 'Подкласс',
    neq: 'Масса нетто ВВ, кг',
    case: 'Случай',
    cell: 'Ячейка',
    'cell-codes':
      'Вариант ячейки, как его называет ход расчёта: столбец таблицы расстояний (2x, 0.5x: кратное) или постоянное расстояние; >400: не менее 400 м. После двоеточия – степень защиты: L ограниченная, H высокая, HL высокая или ограниченная, VC и VCA практически полная, P для людей. После второго двоеточия – условия: npe нет инициирующих ВВ, nis нет изделий, уязвимых к откольным осколкам, obb хранение бомб в открытых отсеках, ecm типовое обсыпное хранилище, lt10 меньше 10 человек; lob, evac: замечания стандарта.',
    marks: 'Пометки',
    derivation: 'Ход расчёта',
    'also-looked-at': 'Рассмотрено также',
    'lower-bound': 'То, что удалось оценить, даёт только нижнюю границу',
    'no-distance': 'Нет',
    summary: 'Итог',
    'distances-in-metres': 'Расстояния в метрах. Случай: определяющий подкласс и столбец потенциального места взрыва.',
    'pass-or-not-required': 'выдержано или не требуется',
    stores: 'Потенциальные места взрыва',
    'exposed-sites': 'Подверженные воздействию объекты',
    findings: 'Замечания',
    'all-pairs': 'Все пары',
    'all-pairs-left-out': 'Запрошены только замечания: таблица всех пар опущена.',
    method: 'Метод',
    protection: 'Заданная степень защиты',
    'low-density-route': 'Дороги с низкой интенсивностью движения',
    profile: 'Профиль правил',
    'profile-shorter': 'местами короче стандарта: там необходим анализ последствий взрыва (IATG 02.10)',
    'no-profile': 'нет: стандарт как он есть',
    disclaimer:
      'Рассчитано по IATG 02.20:2021 открытой программой. Она не заменяет суждения квалифицированного технического специалиста по боеприпасам; решающее слово – за стандартом. Таблицы переписаны дважды и ещё не сверены с документом вторым лицом.',
    'disclaimer-title': 'Пределы этого отчёта',
    'unnamed-plan': 'План склада без названия',
    fingerprint: 'SHA-256 плана',
    program: 'Программа',
    legend: 'Пояснения',
    'legend-explained': 'Требуемые расстояния округлены вверх до целых метров; фактические расстояния и запасы показаны округлёнными вниз до сантиметра, а оцениваются без округления.',
    notes: 'Примечания',
    reasons: 'Причины, по которым пару нельзя оценить',
    'reasons-and-notes': 'Причины, примечания',
    interpretations: 'Толкования стандарта, на которые опираются расстояния',
    place: 'Место',
    printed: 'Напечатано',
    applied: 'Применено',
    side: 'Сторона',
    'nothing-found': 'Нарушений нет, и каждую пару удалось оценить.',
    'no-stores': 'В плане нет потенциального места взрыва с содержимым.',
    'prepared-by': 'Подготовил',
    'approved-by': 'Утвердил',
    'name-and-rank': 'Имя, звание',
    date: 'Дата',
    signature: 'Подпись',
    permitted: 'Допускается',
    'permitted-alone': 'Каждый подкласс, как если бы хранился один, всё прочее без изменений',
    'as-stored': 'как хранится',
    'limited-by': 'ограничивает',
    'not-assessable-against': 'нельзя оценить относительно',
    'and-more': 'и другие',
    valid: 'пригоден',
    warning: 'предупреждение',
  },
};
