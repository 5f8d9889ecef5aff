import { leftToRight as ltr } from '../../left-to-right.js';
import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import { citedIn } from '../cited-place.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('ar', { metre: 'م', kilogram: 'كغ' });
const { number, metres, kilograms } = formats;

const inArabic = citedIn({ annex: 'المرفق', matrix: 'المصفوفة', table: 'الجدول', clause: 'البند' });
const cited = (place: string): string => inArabic(place).replaceAll(', ', '، ');
const hdOf = (hd: string | number | undefined): string => ltr(`HD ${hd}`);

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `الملف ليس نصًا بترميز UTF-8${found === undefined ? '' : ` ويبدو أنه ${ltr(found)}`}${byte === undefined ? '' : ` (البايت ${number(Number(byte))}، السطر ${number(Number(line))})`}؛ احفظه بترميز UTF-8`,
  'empty-file': ({ wanted }) => `الملف فارغ؛ أعطِ ${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `الملف أكبر مما يستطيع البرنامج قراءته (${limit_MB} ميغابايت)؛ قسّم المخطط`,
  'wrong-type': ({ expected, found }) => `المتوقع ${kindOf(expected)}، والموجود ${ltr(found)}`,
  missing: ({ expected }) => `ناقص؛ أعطِ ${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `القيمة ${ltr(found)} غير معروفة هنا؛ المسموح به: ${ltr(allowed)}`,
  'not-a-collection': ({ found }) => `المتوقع ${ltr('"FeatureCollection"')}، والموجود ${ltr(found)}؛ مخطط الموقع ملف GeoJSON من نوع FeatureCollection`,
  'not-a-feature': ({ found }) => `المتوقع ${ltr('"Feature"')}، والموجود ${ltr(found)}`,
  'empty-id': () => 'المعرّف فارغ؛ أعطِ كل عنصر معرّفًا خاصًا به',
  'duplicate-id': ({ id, first }) => `المعرّف «${id}» مستعمل من قبل في ${ltr(first)}؛ أعطِ كل عنصر معرّفًا خاصًا به`,
  'not-finite': ({ found }) => `${ltr(found)} ليس عددًا محدودًا`,
  negative: ({ found }) => `${ltr(found)} عدد سالب؛ الكميات والأعداد لا تقل عن 0`,
  'not-a-position': ({ found }) => `المتوقع موضع [خط الطول، خط العرض] بالدرجات، والموجود ${ltr(found)}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `خط الطول ${ltr(longitude)} ليس بين ${ltr(-180)} و180${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `خط العرض ${ltr(latitude)} ليس بين ${ltr(-90)} و90${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => 'ليس للعنصر شكل هندسي؛ ارسمه نقطة أو خطًا أو مضلعًا',
  'geometry-collection': () => 'لا يمكن القياس من GeometryCollection؛ استعمل عنصرًا لكل شكل، أو شكلًا من نوع Multi-',
  'geometry-empty': () => 'فارغ؛ أعطِ موضعًا واحدًا على الأقل',
  'line-too-short': () => 'الخط يحتاج إلى موضعين على الأقل',
  'ring-too-short': () => 'حلقة المضلع تحتاج إلى ثلاثة مواضع مختلفة على الأقل',
  'ring-crosses': ({ first, second }) => `الضلعان ${first} و${second} من الحلقة متقاطعان؛ أعد رسم المحيط بحيث لا يقطع نفسه`,
  'treat-as-not-allowed': ({ hd, allowed }) => `لا يجوز معاملة ${hdOf(hd)} كشعبة أخرى؛ يجوز ذلك مع ${ltr(allowed)}`,
  'density-and-traffic': () => 'الكثافة وأعداد المرور مذكورتان معًا؛ أبقِ إحداهما',
  'density-missing': ({ allowed }) => `ناقصة؛ أعطِ الكثافة (${ltr(allowed)})، أو أعداد المرور بدلًا منها`,
  'traffic-empty': ({ allowed }) => `لم يُذكر أي عدد؛ أعطِ واحدًا على الأقل من ${ltr(allowed)}`,
  'not-ascending': ({ found, previous }) => `${found} كغ ليست فوق نهاية الفرع السابق (${previous} كغ)`,
  'no-distance': ({ neq_kg, value_m }) => `العمود يعطي ${metres(Number(value_m))} عند ${number(Number(neq_kg))} كغ؛ المسافة يجب أن تزيد على 0 م`,
  'bounds-crossed': ({ high, medium }) => `يصبح الطريق متوسط الكثافة من ${number(Number(medium))} مستخدم في اليوم، لكنه عالي الكثافة من ${number(Number(high))} بالفعل؛ لا يجوز أن يزيد حد المتوسطة على حد العالية`,
  'unknown-member': ({ name, meant, allowed }) => `${ltr(`"${name}"`)} ليس عضوًا في ملف القواعد في هذا الموضع؛ ${meant === undefined ? `المسموح به: ${ltr(String(allowed))}` : `لعل المقصود ${ltr(`"${meant}"`)}`}`,
  'no-column-in-cell': ({ cell }) => `الخلية ${ltr(cell)} فيها مسافات ثابتة أو لا مسافة فيها، ولن يغيّر حد أدنى شيئًا؛ احذفه`,
  falls: ({ neq_kg, value_m, before_m }) => `العمود ينقص عند ${number(Number(neq_kg))} كغ، من ${metres(Number(before_m))} إلى ${metres(Number(value_m))}؛ لا يجوز أن تقصر المسافة كلما زادت الكمية`,
  'no-contents': ({ id }) => `«${id}» بلا محتويات: لا يُحكم عليه إلا كموقع معرّض`,
  'contents-not-of-inventory': () => 'ليست المحتويات ما تعطيه قائمة الجرد: غُيّر أحدهما في مكان آخر؛ اكتبها من جديد بالأمر ' + ltr('iatg inventory --into'),
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))} كغ في دفعة واحدة أكثر مما في أي جدول من المعيار (${number(Number(limit_kg))} كغ)؛ هل الكمية بالغرام؟`,
  'looks-swapped': ({ id, distance_km }) => `يقع «${id}» على بعد ${number(Number(distance_km))} كم من وسط المخطط، ولن يكون كذلك لو تبادل خطا الطول والعرض؛ في GeoJSON يأتي خط الطول أولًا`,
  'far-from-others': ({ id, distance_km }) => `يقع «${id}» على بعد ${number(Number(distance_km))} كم من وسط المخطط؛ تحقق من إحداثياته (درجات عشرية، لا درجات ودقائق)`,
  'null-island': ({ id }) => `يقع «${id}» عند 0، 0: هل موضعه ناقص؟`,
  'other-coordinate-system': () => 'الملف يذكر نظام إحداثيات؛ ومع ذلك يُقرأ كخطي طول وعرض في WGS84',
  'carries-profile': ({ name }) => `المخطط يحمل ملف القواعد ${ltr(`"${name}"`)}؛ لا يطبّقه سطر الأوامر إلا إذا سمّاه ${ltr('--profile')} (ويجوز أن يُسمّى هناك مخطط يحمله)`,
  'repeated-member': ({ name }) => `يرد ${ltr(`"${name}"`)} أكثر من مرة في هذا الكائن؛ يُعتد بالأخير، فاحذف البقية`,
  misspelt: ({ name, meant }) => `الخاصية ${ltr(`"${name}"`)} غير معروفة وتُهمل؛ لعل المقصود ${ltr(`"${meant}"`)}`,
  'no-stores': () => 'ليس في المخطط موقع انفجار محتمل، فلا شيء يُحكم عليه',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'مخطط موقع بصيغة GeoJSON',
  'rule-profile': 'ملف قواعد (JSON)، أو مخطط موقع يحمله',
  assessment: 'تقييمًا ذاتيًا (JSON)',
  'authority-levels': 'مستويات سلطة (JSON)',
  'risk-matrix': 'مصفوفة مخاطر (JSON)',
  'planning-areas': 'قطع أراضٍ أو مباني أو طرقًا للمخططين (GeoJSON)',
  overview: 'جردًا سابقًا للمستودعات (JSON)',
  exercise: 'تمرينًا أو ملف صف (JSON)',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: 'قيمة',
  'member-name': 'اسم عضو بين علامتي اقتباس',
  colon: 'نقطتان',
  'comma-or-end-of-array': 'فاصلة أو نهاية المصفوفة',
  'comma-or-end-of-object': 'فاصلة أو نهاية الكائن',
  'end-of-string': 'بقية السلسلة النصية',
  'nothing-more': 'نهاية الملف',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `الملف ليس JSON: ${ltr(detail)}`;
  const place = `السطر ${number(Number(line))}، العمود ${number(Number(column))}${inside === '' ? '' : `، داخل ${ltr(inside)}`}`;
  const belongs = `وموضعه ${JSON_PARTS[expected as JsonExpectation]}`;
  if (found === '') return `الملف ليس JSON: ينتهي عند ${place}، ${belongs}؛ لقد قُطع، احصل على الملف كاملًا`;
  if (found === '\0') return `الملف ليس JSON: عند ${place} بايت صفري؛ لعله UTF-16، احفظه بترميز UTF-8`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'ليس في JSON عدد كهذا؛ أعطِ عددًا محدودًا' : 'صححه هناك';
  return `الملف ليس JSON: ${ltr(JSON.stringify(found))} عند ${place}، ${belongs}؛ ${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'نصًا بين علامتي اقتباس',
  number: 'عددًا',
  boolean: 'true أو false، بلا علامتي اقتباس',
  array: `مصفوفة ${ltr('[ ]')}`,
  object: `كائنًا ${ltr('{ }')}`,
  Feature: 'عنصر GeoJSON من نوع Feature',
  FeatureCollection: 'GeoJSON من نوع FeatureCollection',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `واحدًا من ${ltr(expected)}` : ltr(expected));

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return `؛ يبدو أن خطي الطول والعرض متبادلان (في GeoJSON يأتي خط الطول أولًا: ${ltr(`[${latitude}, ${longitude}]`)})`;
  if (hint === 'metres') return '؛ تبدو هذه أمتارًا من شبكة إسقاط: حوّلها إلى درجات WGS84';
  return '';
}

const RULES = {
  'own-row': '',
  'half-ibd': '، بوصفه نصف مسافة المباني المأهولة',
  'vulnerable-not-below-ibd': '، لأن المبنى الضعيف لا يكون أبدًا أقرب من المبنى المأهول',
} as const;

const PES_COLUMNS: Readonly<Record<string, string>> = {
  P1: 'مخزن مغطى بالتراب، ظهره نحو الموقع المعرّض',
  P2: 'مخزن مغطى بالتراب، جانبه نحو الموقع المعرّض',
  P3: 'مخزن مغطى بالتراب، واجهته نحو الموقع المعرّض',
  P4: 'مستودع متفجرات مسلح (جدران ثقيلة وسقف واقٍ)، أي اتجاه بلا فتحة',
  P5: 'مستودع متفجرات مسلح، الباب أو فتحة كبيرة نحو الموقع المعرّض',
  P6: 'مستودع متفجرات شبه مسلح (جدران ثقيلة بلا سقف واقٍ)',
  P7: 'مبنى متوسط الجدران، محاط بساتر',
  P8: 'مبنى متوسط الجدران، بلا ساتر',
  P9: 'مبنى خفيف أو رصّة مكشوفة، محاطان بساتر',
  P10: 'مبنى خفيف أو رصّة مكشوفة، بلا ساتر',
};

const ES_ROWS: Readonly<Record<string, string>> = {
  r1: 'مخزن مغطى بالتراب 7 بار، ظهره نحو موقع الانفجار المحتمل',
  r2: 'مخزن مغطى بالتراب 7 بار، جانبه نحو موقع الانفجار المحتمل',
  r3: 'مخزن مغطى بالتراب 7 بار، واجهته نحو موقع الانفجار المحتمل',
  r4: 'مخزن مغطى بالتراب 3 بار، الظهر',
  r5: 'مخزن مغطى بالتراب 3 بار، الجانب',
  r6: 'مخزن مغطى بالتراب 3 بار، الواجهة',
  r7: 'مخزن مغطى بالتراب غير محدد المتانة، الواجهة، جدارها الأمامي وبابها يقاومان المقذوفات العالية السرعة',
  r8: 'مخزن مغطى بالتراب غير محدد المتانة، الواجهة، الباب محمي بساتر',
  r9: 'مخزن مغطى بالتراب غير محدد المتانة، الظهر',
  r10: 'مخزن مغطى بالتراب غير محدد المتانة، الجانب',
  r11: 'مخزن مغطى بالتراب غير محدد المتانة، الواجهة، لا هذا ولا ذاك',
  r12: 'مستودع متفجرات مسلح',
  r13: 'مستودع متفجرات شبه مسلح',
  r14: 'مبنى خفيف أو رصّة مكشوفة، محاطان بساتر',
  r15: 'مبنى خفيف أو رصّة مكشوفة، بلا ساتر',
  r16: 'مبنى متوسط الجدران، محاط بساتر',
  r17: 'مبنى متوسط الجدران، بلا ساتر',
  r18: 'مبنى عمليات الذخيرة، محاط بساتر، بسقف واقٍ',
  r19: 'مبنى عمليات الذخيرة، محاط بساتر، بلا سقف واقٍ',
  r20: 'مبنى عمليات الذخيرة، بلا ساتر وبلا سقف واقٍ',
  ptrLow: 'طريق مرور عام، كثافة منخفضة',
  ptrMedium: 'طريق مرور عام، كثافة متوسطة',
  ptrHigh: 'طريق مرور عام، كثافة عالية',
  ibd: 'مبنى مأهول',
  vbd: 'مبنى ضعيف',
  officeLt20: 'مكتب، أقل من 20 من موظفي الدعم',
  officeGt20: 'مكتب، 20 أو أكثر من موظفي الدعم',
  powerSuper: 'خط كهرباء، شبكة فائقة',
  powerNormal: 'خط كهرباء، شبكة عادية',
  powerMinor: 'خط كهرباء، شبكة فرعية',
  polProtected: 'وقود وزيوت، محمية أو تحت الأرض',
  polVital: 'وقود وزيوت، غير محمية فوق الأرض، حيوية',
  polMinor: 'وقود وزيوت، غير محمية فوق الأرض، ثانوية',
  polSmall: 'وقود وزيوت، أقل من 100 لتر للاستعمال الفوري',
};

const INTERPRETATIONS: Readonly<Record<string, Readonly<Record<'place' | 'printed' | 'applied', string>>>> = {
  'I-01': { place: 'المرفق F، المصفوفة F.1، الصفان r16 وr17', printed: 'D5، وهو عمود HD 1.2.2', applied: 'D6، عمود HD 1.2.1 الذي تستعمله الصفوف المجاورة' },
  'I-02': { place: 'المرفق K، المصفوفة K.1، الصف r20، العمود P5', printed: '25 م', applied: '60 م، كما في كل خلية أخرى من الصف' },
  'I-03': { place: 'المرفق D، المصفوفة D.1، منشأة الوقود الثانوية', printed: 'D13 (تستعمل المرفقات الأخرى عمود الطريق المتوسط، وهو هنا D11)', applied: 'D13، كما هو مطبوع' },
  'I-04': { place: 'المرفق D، المصفوفة D.1، الصفان r15 وr17، الخيار D12', printed: 'لا درجة حماية إلا في العمود P3', applied: 'عالية، كما هو مطبوع في العمود P3' },
  'I-05': { place: 'المرفق D، المصفوفة D.1، الصفوف r18 إلى r20، الخيار D9 لأقل من 10 أشخاص', printed: 'لا درجة حماية', applied: 'الدرجة المطبوعة للخيار D10 في الخلية نفسها' },
  'I-06': {
    place: 'كل المصفوفات، الصفوف r14 إلى r17',
    printed: 'صور',
    applied: 'r14 وr15 مبنى خفيف أو رصّة مكشوفة (بساتر، بلا ساتر)؛ r16 وr17 مبنى متوسط الجدران (بساتر، بلا ساتر): خيار تخزين القنابل في حظيرة مكشوفة وارد في r14 وr15، وحماية السقف في r16 وr17',
  },
  'I-07': { place: 'الجدول L.1، العمود D3', printed: `${ltr('4.3 Q^(1/3)')}، لكن القيم المطبوعة توافق ${ltr('2/3 x 6.4')}`, applied: '4.3، وهي الأطول' },
  'I-08': { place: 'الجدول E.1، العمودان D11 وD13 عند 2,500 كغ، وD13 عند 4,500 كغ', printed: 'فروع تهبط درجة', applied: 'تثبَّت عند قيمة نهاية الفرع الأدنى' },
  'I-09': { place: 'الجدول E.1، العمودان D16 وD17، 75 و100 كغ', printed: '258 م، ثم 240 م', applied: '258 م حتى 100 كغ' },
  'I-10': { place: 'البند 6.2.1 والجدول 5 مقابل صف الكثافة المنخفضة في المصفوفة D.1', printed: `نصف مسافة المباني المأهولة؛ ${ltr('0.5 x D12')}`, applied: 'الأطول منهما، ما لم يختر المستعمل غير ذلك' },
  'I-11': { place: 'المصفوفة D.1، المبنى الضعيف (لا حد أدنى مطبوع)', printed: `${ltr('2 x D12')}، دون مسافة المباني المأهولة تحت 731 كغ`, applied: 'لا تقل أبدًا عن مسافة المباني المأهولة' },
  'I-12': { place: 'الجدول 6 (الجمع)', printed: 'لا تُقيَّم 1.3 بجانب 1.1', applied: 'يُقيَّم المجموع أيضًا كشعبة 1.3 الفرعية الموجودة، كي لا تقصّر إضافة دفعة أي مسافة' },
  'I-13': { place: 'دون الصف الأول (50 كغ HD 1.1، و10 كغ HD 1.2، و500 كغ HD 1.3)', printed: 'لا شيء', applied: 'الصف الأول' },
};

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `${hdOf(one.hd)}، ${kilograms(one.neq_kg)} (${cited(one.cite.place)}${one.beyondTable6 ? '، وما بعده' : ''})`;
    case 'place':
      return `${cited(one.cite.place)}: العمود ${one.pesColumn} (${pesColumn(one.pesColumn, one.pes)})، الصف ${one.esRow} (${esRow(one.esRow, one.es)})${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `دون الجدول: يُقرأ كصفه الأول، ${kilograms(one.row_kg)}`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `أُخذ الخيار ${codeOf(taken)}${one.wanted === 'not-met' ? ' مع أنه يعطي حماية أقل من المطلوبة' : ''}${others.length > 0 ? ` (لا ${others.join('؛ ولا ')})` : ''}`;
    }
    case 'function':
      return `${ltr(`${one.column} = ${one.formula}`)}${one.branches > 1 ? `، الفرع ${one.branch} من ${one.branches}` : ''}${one.held ? '، مثبَّتة عند نهاية فرع سابق' : ''} = ${metres(one.value_m)} (${cited(one.cite.place)})`;
    case 'printed':
      return `المطبوع عند ${kilograms(one.row_kg)} في العمود ${ltr(one.column)}: ${metres(one.value_m)}${one.governs ? '' : '، وليس أكبر'} (${cited(one.cite.place)})`;
    case 'column-minimum':
      return `الحد الأدنى للعمود ${metres(one.minimum_m)} ${one.governs ? 'هو الحاكم' : 'ليس هو الحاكم'}`;
    case 'factor':
      return `مضروبة في ${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `الحد الأدنى للخلية ${metres(one.minimum_m)} ${one.governs ? 'هو الحاكم' : 'ليس هو الحاكم'}`;
    case 'half':
      return `نصفها = ${metres(one.value_m)}`;
    case 'fixed':
      return `مسافة ثابتة ${metres(one.value_m)} (${cited(one.cite.place)})`;
    case 'rounded':
      return `بعد التقريب إلى أعلى ${metres(one.value_m)}`;
    case 'interpretation':
      return `يستند إلى التفسير ${ltr(one.id)} (${SIDES[one.side]})`;
  }
}

const pesColumn = (code: string, words: string): string => PES_COLUMNS[code] ?? words;
const esRow = (code: string, words: string): string => ES_ROWS[code] ?? words;
const SIDES = { cautious: 'متحفظ', neutral: 'محايد' } as const;

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? ltr(printed) : `${ltr(printed)} (يُقرأ ${ltr(readAs)})`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed}: لم يُصرَّح بما يلي: ${conditions.map(condition).join('، ')}`;
    case 'below-wanted-protection':
      return `${printed}${distance}: حماية أقل من المطلوبة`;
    case 'not-printed-for-this-neq':
      return `${printed}: غير مطبوع لهذه الكمية`;
    case 'longer':
      return `${printed}${distance}: أطول`;
    case 'shorter':
      return `${printed}${distance}: أقصر، ولا خيار يعطي الحماية المطلوبة`;
    case 'equal-but-later':
      return `${printed}${distance}: مساوٍ`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : 'لا مسافة';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']} (${needs.map((conditions) => conditions.map(condition).join(' و')).join('؛ أو ')})` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `${hdOf(hd)}، ${kilograms(neq_kg)}، ${ltr(`${pesColumn}${esRow ? `/${esRow}` : ''}`)}: ${outcome}`;
}

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': 'مخزن مغطى بالتراب',
  reinforced: 'مستودع متفجرات مسلح',
  'semi-reinforced': 'مستودع متفجرات شبه مسلح',
  medium: 'مبنى متوسط الجدران',
  light: 'مبنى خفيف',
  'open-stack': 'رصّة مكشوفة',
};

const KINDS = {
  'inhabited-building': 'مبنى مأهول',
  'vulnerable-building': 'مبنى ضعيف',
  'public-traffic-route': 'طريق مرور عام',
  office: 'مكتب',
  'process-building': 'مبنى عمليات الذخيرة',
  'power-line': 'خط كهرباء',
  pol: 'وقود وزيوت ومواد تشحيم',
} as const;

const RATINGS = { '7-bar': '7 بار', '3-bar': '3 بار', undefined: 'متانة غير محددة' } as const;
const DENSITIES: Readonly<Record<string, string>> = { high: 'كثافة عالية', medium: 'كثافة متوسطة', low: 'كثافة منخفضة', 'very-low': 'كثافة منخفضة جدًا' };
const NETWORKS: Readonly<Record<string, string>> = { super: 'شبكة فائقة', normal: 'شبكة عادية', minor: 'شبكة فرعية' };
const INSTALLATIONS: Readonly<Record<string, string>> = { protected: 'محمية', vital: 'غير محمية، حيوية', minor: 'ثانوية', small: 'كمية صغيرة' };
const DEGREES = { limited: 'محدودة', high: 'عالية', 'virtually-complete': 'شبه كاملة' } as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': 'لا متفجرات أولية',
  'no-items-vulnerable-to-spall': 'لا أصناف تتأثر بالشظايا المتقشرة',
  'open-bomb-bay-storage': 'تخزين القنابل في حظيرة مكشوفة',
  'standard-ecm-at-pes': 'مخزن ذو تصميم معياري',
  'fewer-than-10-persons': 'أقل من 10 أشخاص',
};
const condition = (name: string): string => CONDITIONS[name] ?? ltr(name);

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: 'مركبات',
  railPassengers_per_day: 'ركاب قطارات',
  waterwayUsers_per_day: 'مستعملو المجرى المائي',
  people_per_day: 'أشخاص',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`الحماية المطلوبة: ${DEGREES[one.protection]}`] : [])].join('، ');
}

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [RATINGS[rating]] : []),
    ...(isMagazine && standardEcm ? ['تصميم معياري'] : []),
    ...(isMagazine && headwallResistant ? ['جدار أمامي مقاوم'] : []),
    ...(isMagazine && doorBarricaded ? ['باب محمي بساتر'] : []),
    ...(hasFront ? [front_deg === null ? 'اتجاه الواجهة غير معروف' : `اتجاه الواجهة ${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricaded ? 'محاط بساتر' : 'بلا ساتر']),
    ...(process ? [`يُستعمل بوصفه ${processFacts(process).join('، ')}`] : []),
    ...[...declared].map(condition),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [DENSITIES[exposure.density] ?? exposure.density] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, `عدد الشاغلين: ${number(exposure.occupants)}`];
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
    barricaded ? 'محاط بساتر' : 'بلا ساتر',
    protectiveRoof ? 'بسقف واقٍ' : 'بلا سقف واقٍ',
    occupants === null ? 'عدد الشاغلين غير معروف' : `عدد الشاغلين: ${number(occupants)}`,
  ];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] => Object.entries(traffic).map(([who, count]) => `${TRAFFIC[who as keyof TrafficCounts]} في اليوم: ${number(count as number)}`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${kilograms(neq_kg)} ${ltr(`HD ${hd}${compatibilityGroup ? ` ${compatibilityGroup}` : ''}`)}${treatAs ? ` تُعامل معاملة ${ltr(treatAs)}` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 0) return 'لا يوجد زوج يُحكم عليه.';
  if (fail > 0) return `أزواج غير مستوفية: ${number(fail)} من ${number(pairs)}${notAssessable > 0 ? `، وأزواج غير قابلة للتقييم: ${number(notAssessable)}` : ''}.`;
  if (notAssessable > 0) return `أزواج غير قابلة للتقييم: ${number(notAssessable)} من ${number(pairs)}؛ وما سواها مستوفٍ أو لا يلزمه شيء.`;
  return `لا زوج غير مستوفٍ، وقد أمكن تقييم كل الأزواج (${number(pairs)}).`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [`مستوفٍ: ${number(pass)}`]),
    ...(notRequired === null ? [] : [`غير مطلوب: ${number(notRequired)}`]),
    `غير مستوفٍ: ${number(fail)}`,
    `غير قابل للتقييم: ${number(notAssessable)}`,
  ];
  return `الأزواج: ${number(pairs)}؛ ${parts.join('، ')}`;
}

const sitesOf = ({ pes, exposedSites }: { readonly pes: number; readonly exposedSites: number }): string => `مواقع الانفجار المحتملة: ${number(pes)}، المواقع المعرّضة: ${number(exposedSites)}`;

const REASONS = {
  'conditions-not-declared': 'لكل خيار في الخلية شرط، ولم يُصرَّح بأي منها؛ صرّح بما يصح على المحتويات',
  'neq-above-table': 'الكمية فوق آخر صف في الجدول؛ قسّم المخزن أو أنقص الكمية',
  'no-distances-in-standard': `ليس في المعيار مسافات للشعبتين ${ltr('HD 1.2.3')} و${ltr('HD 1.6')}؛ اذكر "treatAs" إن كانت سلطة مختصة قد قررت`,
} as const;

/** Arabic, to be reviewed by a specialist who speaks it. */
export const arabic: Messages = {
  language: 'ar',
  direction: 'rtl',
  draft: 'ترجمة أولية: لم يراجعها بعد متخصص ناطق بالعربية. عند الشك يُعتمد النص الإنكليزي.',
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': `الحالة الحاكمة تتجاوز الجدول 6: يُحكم على المجموع أيضًا بوصفه ${ltr('HD 1.3')}، كي لا تقصّر إضافة دفعة أي مسافة`,
    'effect-of-lobbed-ammunition': 'ينبّه المعيار إلى أثر الذخائر المقذوفة',
    'neq-below-table': 'الكمية دون أول صف في الجدول، وتُقرأ كذلك الصف',
    'persons-rapidly-evacuated': 'يعطي المعيار هذه الحماية لأشخاص يُجلون بسرعة',
    'protection-below-wanted': 'لا خيار في الخلية يعطي درجة الحماية المطلوبة؛ أُخذ الأطول',
    'reduced-distance-only-value': 'يطبع المعيار هذه المسافة مخفَّضة لمخزن معياري، ولا يطبع غيرها',
    'row-identity-inferred': 'يبيّن المعيار هذا الصف بصورة؛ والمبنى المقصود بها مستنتج',
    'shorter-than-standard': 'مجموعة القواعد الوطنية أقصر من المعيار هنا: يلزم تحليل عواقب الانفجار (IATG 02.10)',
    'sub-division-assumed': `قُرئت ${ltr('HD 1.2')} أو ${ltr('1.3')} بلا شعبة فرعية على أنها ${ltr('1.2.1')} أو ${ltr('1.3.1')}`,
    'suspected-misprint': 'يبدو في المعيار هنا خطأ مطبعي؛ أُخذت القراءة المتحفظة',
    'treated-as': 'تُعامل دفعة معاملة شعبة غير شعبتها، كما ذُكر',
  },
  status: { pass: 'مستوفٍ', fail: 'غير مستوفٍ', 'not-required': 'غير مطلوب', 'not-assessable': 'غير قابل للتقييم' },
  step,
  place: cited,
  option,
  other,
  nothingRequired: 'لا مسافة مطلوبة',
  pesColumn,
  esRow,
  interpretation: (interpretation) => INTERPRETATIONS[interpretation.id] ?? interpretation,
  method: { calculated: 'محسوبة', tabulated: 'من الجدول', greater: 'الأكبر منهما' },
  degree: DEGREES,
  lowDensityRoute: { longer: 'الأطول', matrix: 'المصفوفة', 'half-ibd': 'نصف مسافة المباني المأهولة' },
  measure: { required: (shown) => `المطلوب ${shown} م`, actual: (shown) => `الفعلي ${shown} م`, margin: (shown) => `الهامش ${shown} م` },
  side: SIDES,
  licenceNote: {
    'not-assessable-pairs': 'بعض الأزواج غير قابلة للتقييم؛ وهي لا تخفض الكمية',
    'table-limit': 'ينتهي الجدول هنا؛ ليس في المعيار مسافة لأكثر من ذلك',
  },
  site,
  division: hdOf,
  condition,
  listed: (parts) => parts.join('، '),
  clauses: (parts) => parts.join('؛ '),
  labelled: (label, text) => `${label}: ${text}`,
  sentence: (text) => `${text}.`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) => `${sitesOf({ pes, exposedSites })}، الأزواج: ${number(pairs)}`,
  checked: sitesOf,
  totals,
  ui: {
    title: 'مسافات الكميات',
    'licence-title': 'الكميات المسموح بها',
    'distance-title': 'مسافة الكمية',
    standard: 'المعيار',
    store: 'موقع الانفجار المحتمل',
    'exposed-site': 'الموقع المعرّض',
    name: 'الاسم',
    kind: 'ما هو',
    structure: 'البناء',
    contents: 'المحتويات (كمية المتفجرات الصافية)',
    'no-contents': 'فارغ: يُحكم عليه كموقع معرّض فقط',
    status: 'الحكم',
    required: 'المطلوب، م',
    'required-short': 'المطلوب',
    'required-distance': 'المسافة المطلوبة',
    exact: 'قبل التقريب:',
    actual: 'الفعلي، م',
    'actual-short': 'الفعلي',
    margin: 'الهامش، م',
    'margin-short': 'الهامش',
    'hazard-division': 'شعبة الخطر',
    neq: 'الكمية الصافية، كغ',
    case: 'الحالة',
    cell: 'الخلية',
    'cell-codes': `خيار الخلية كما تسميه خطوات الاستنتاج: عمود من جدول المسافات (${ltr('2x')} و${ltr('0.5x')}: مضاعف له) أو مسافة ثابتة؛ ${ltr('>400')}: ما لا يقل عن 400 م. بعد النقطتين درجة الحماية: L محدودة، H عالية، HL عالية أو محدودة، VC وVCA شبه كاملة، P للأشخاص. وبعد النقطتين الثانيتين الشروط: npe لا متفجرات أولية، nis لا أصناف تتأثر بالشظايا المتقشرة، obb تخزين القنابل في حظيرة مكشوفة، ecm مخزن معياري، lt10 أقل من 10 أشخاص؛ lob وevac: ملاحظات.`,
    marks: 'الرموز',
    derivation: 'الاستنتاج',
    'also-looked-at': 'نُظر أيضًا في',
    'lower-bound': 'ما أمكن تقييمه يعطي حدًا أدنى فقط',
    'no-distance': 'لا شيء',
    summary: 'الخلاصة',
    'distances-in-metres': 'المسافات بالأمتار. الحالة: شعبة الخطر الحاكمة، وعمود موقع الانفجار المحتمل.',
    'pass-or-not-required': 'مستوفٍ أو لا تلزمه مسافة',
    stores: 'مواقع الانفجار المحتملة',
    'exposed-sites': 'المواقع المعرّضة',
    findings: 'النتائج',
    'all-pairs': 'كل الأزواج',
    'all-pairs-left-out': 'طُلبت النتائج وحدها: جدول كل الأزواج غير مدرج.',
    method: 'الطريقة',
    protection: 'درجة الحماية المطلوبة',
    'low-density-route': 'الطرق المنخفضة الكثافة',
    profile: 'القواعد الوطنية',
    'profile-shorter': 'أقصر من المعيار في مواضع: يلزم فيها تحليل عواقب الانفجار (IATG 02.10)',
    'no-profile': 'لا توجد: المعيار كما هو',
    disclaimer:
      'محسوب وفق IATG 02.20:2021 ببرنامج مفتوح المصدر. لا يغني عن حكم ضابط ذخيرة فني مؤهل؛ والمرجع هو المعيار نفسه. نُسخت الجداول مرتين، ولم يقارنها بعد شخص ثانٍ بالوثيقة.',
    'disclaimer-title': 'حدود هذا التقرير',
    'unnamed-plan': 'مخطط موقع بلا اسم',
    fingerprint: 'بصمة المخطط SHA-256',
    program: 'البرنامج',
    legend: 'مفتاح الرموز',
    'legend-explained': 'المسافات المطلوبة مقرّبة إلى أعلى بالأمتار الكاملة؛ أما الفعلية والهوامش فتُعرض مقرّبة إلى أدنى بالسنتيمتر ويُحكم عليها بلا تقريب.',
    notes: 'ملاحظات',
    reasons: 'أسباب تعذر تقييم زوج',
    'reasons-and-notes': 'الأسباب والملاحظات',
    interpretations: 'تفسيرات المعيار التي تستند إليها المسافات',
    place: 'الموضع',
    printed: 'المطبوع',
    applied: 'المطبَّق',
    side: 'الاتجاه',
    'nothing-found': 'لا زوج غير مستوفٍ، وقد أمكن تقييم كل الأزواج.',
    'no-stores': 'ليس في المخطط موقع انفجار محتمل ذو محتويات.',
    'prepared-by': 'أعدّه',
    'approved-by': 'اعتمده',
    'name-and-rank': 'الاسم والرتبة',
    date: 'التاريخ',
    signature: 'التوقيع',
    permitted: 'المسموح به',
    'permitted-alone': 'كل شعبة كما لو خُزنت وحدها، وكل ما عداها كما هو',
    'as-stored': 'كما هي مخزّنة',
    'limited-by': 'يحدّها',
    'not-assessable-against': 'يتعذر تقييمها تجاه',
    'and-more': 'وغيرها',
    valid: 'صالح',
    warning: 'تنبيه',
  },
};
