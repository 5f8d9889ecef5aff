import { leftToRight as ltr } from '../left-to-right.js';
import { numberFormats } from '../number-formats.js';
import { GREATEST_kg } from './answer.js';
import type { ConsequenceWords } from './words.js';

const numbers = numberFormats('ar', { metre: 'م', kilogram: 'كغ' });

/** Arabic, to be reviewed by a specialist who speaks it. */
export const arabicConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': 'الضغط الساقط',
    'reflected-pressure': 'الضغط المنعكس',
    'incident-impulse': 'الدفع الساقط',
    'reflected-impulse': 'الدفع المنعكس',
    arrival: 'وصول الجبهة',
    duration: 'مدة الضغط',
    'front-velocity': 'سرعة الجبهة',
  },
  verification: {
    verified: 'مقروء في المصدر',
    secondary: 'من نسخة عن المصدر',
    'recalled-unverified': 'غير متحقق منه: لا مصدر في المتناول',
  },
  warning: {
    'charge-beyond-the-trials': 'بلغت التجارب التي قامت عليها كثيرات الحدود ما يزيد قليلًا على 400 طن',
    'crater-within-30-percent': 'مقاس الحفرة صحيح إلى 30 % في أحسن الأحوال',
    'factor-range-not-stated': 'لا يقول الجدول لأي ضغوط يصح معامل هذه المادة المتفجرة',
    'factor-refused-outside-its-pressures': 'خارج الضغوط التي أُعطي لها معامل هذه المادة المتفجرة: حُسبت كأنها TNT',
    'far-form-steps-by-half-a-percent': 'وراء مسافة مقيّسة قدرها 40 لا تبلغ إلا الصيغة المبسطة؛ وهي تبدأ أعلى بنصف في المئة',
    'fireball-mass-includes-oxygen': 'الكتلة هي كتلة كل ما يحترق مع الأكسجين اللازم له',
    'for-comparison-only': 'للمقارنة؛ تختلف النماذج المنشورة بمعاملات من اثنين إلى أربعة',
    'impulse-factor-misprinted-in-copies': 'معامل الدفع مطبوع 0.19 في النسخ المتاحة؛ والمقصود بوضوح 1.19',
    'long-pulse-injures-at-a-third': 'العتبات لنبضات من 3 إلى 5 ms؛ وهذه أطول، وقد تنزف الرئة عند نحو ثلث الضغط',
    'near-the-charge': 'بهذا القرب من الشحنة تضعف فكرة نقطة تنفجر',
    'not-a-maximum-range': 'خط مستقيم لا مدى أقصى: الشظية التي تطير في قوس تسقط أبعد',
    'pressure-jumps-where-the-factor-ends': 'ينتهي معامل هذه المادة المتفجرة هنا ويقفز الضغط هابطًا عبر القيمة المطلوبة: أُعطيت مسافة القفزة',
    'tier-differs-from-kingery-bulmash': 'الضغط الذي يطبعه المعيار عند 11.1 و3.6 أقل بنسبة 12 إلى 15 % من ضغط كينغري وبولماش',
    'two-distances-the-greater-is-given': 'تتداخل كثيرات الحدود المنشورة هنا: يقع الضغط عند مسافتين، وأُعطيت الكبرى',
    'weather-can-multiply-far-pressures': 'الطقس الذي يركّز الصوت قد يضاعف الضغوط البعيدة عدة مرات',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `لا جواب: ${named(refusal.input)} ${ltr(figure(refusal.found))}، والصيغة تصح من ${ltr(figure(refusal.min))} إلى ${ltr(figure(refusal.max))}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? '، وهي تبدأ عند سطح الشحنة تقريبًا' : ''}`
      : `لا جواب: ${named(refusal.input)} ${ltr(String(refusal.found))} ${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? `؛ المعروف: ${ltr(refusal.allowed.join(', '))}` : ''}`,
  tier: {
    44.4: { buildings: 'أضرار سطحية؛ قد يسقط نصف الألواح والكسوات الكبيرة المواجهة للانفجار أو أكثر', people: 'الإصابة بالعصف نفسه بعيدة الاحتمال جدًا؛ وقد تجرح الألواح الساقطة' },
    22.2: { buildings: 'أضرار طفيفة: النوافذ وأطرها والمداخن', people: 'إصابات معظمها من الزجاج والحطام' },
    14.8: { buildings: 'أضرار نحو عُشر كلفة إعادة البناء', people: 'محميون جيدًا تحت غطاء؛ وشظايا في العراء' },
    11.1: { buildings: 'أضرار تصل إلى خُمس كلفة إعادة البناء', people: 'الإصابة بالعصف في العراء بعيدة الاحتمال' },
    9.6: { buildings: 'تضرر عناصر رئيسية؛ أكثر من خُمس كلفة إعادة البناء', people: 'فقدان السمع لفترة؛ وبعض الإصابات' },
    8: { buildings: 'أضرار أكثر من ثلاثة أعشار كلفة إعادة البناء', people: 'إصابات خطيرة، قد يكون بعضها قاتلًا' },
    3.6: { buildings: 'هدم شبه كامل', people: 'إصابة بالغة أو موت' },
    2.4: { buildings: 'هدم كامل', people: 'إصابة بالغة أو موت' },
  },
  tierDistance: {
    'vulnerable-building': 'مسافة المباني الضعيفة',
    'inhabited-building': 'مسافة المباني المأهولة',
    'public-traffic-route': 'مسافة طرق المرور العامة',
    'low-density-route': 'مسافة الطرق المنخفضة الكثافة',
    'military-at-risk': 'عسكريون معرّضون للخطر',
    'process-building': 'مسافة مباني العمليات',
    'inter-magazine': 'المسافة بين المخازن',
  },
  house: {
    A: 'مهدوم',
    B: 'متضرر إلى حد لا يُصلح، يلزم هدمه',
    Cb: 'غير صالح للسكن، يحتاج إلى إصلاح كبير',
    Ca: 'غير صالح للسكن حتى يُصلح',
    D: 'متضرر قليلًا، صالح للسكن',
  },
  houseSet: { revised: 'الثوابت المنقحة', estc: 'ثوابت ESTC، غير متحقق منها' },
  glass: {
    'none-expected': 'لا يُتوقع كسر',
    'large-strained-panes': 'تنكسر أحيانًا ألواح كبيرة مجهدة',
    'small-strained-panes': 'تنكسر أيضًا ألواح صغيرة مجهدة',
    'typical-failure': 'ينكسر الزجاج عادة',
    'ten-percent': 'ينكسر عُشر النوافذ',
    'usually-shattered': 'تتحطم النوافذ في الغالب',
  },
  injury: {
    'below-eardrum-threshold': 'دون عتبة تمزق طبلة الأذن',
    'eardrum-threshold': 'يبدأ تمزق طبلات الأذن',
    'eardrum-50-percent': 'تمزق نصف طبلات الأذن',
    'lung-threshold': 'يبدأ تضرر الرئة',
    'lung-50-percent': 'تضرر الرئة لدى نصف الأشخاص',
    'lethality-threshold': 'تبدأ الوفيات',
    'lethality-50-percent': 'مقتل نصف الأشخاص',
    'lethality-near-100-percent': 'مقتل كل الأشخاص تقريبًا',
  },
  stance: { 'by-a-wall': 'بجانب جدار عاكس', 'in-the-open': 'في العراء' },
  pressureEffect: {
    'annoying-noise': 'ضجيج مزعج',
    'large-strained-panes-break-now-and-then': 'تنكسر أحيانًا ألواح كبيرة مجهدة',
    'loud-noise-first-glass-failure': 'ضجيج شديد، وأول انكسار للزجاج',
    'small-strained-panes-break': 'تنكسر ألواح صغيرة مجهدة',
    'typical-glass-failure': 'ينكسر الزجاج عادة',
    'ten-percent-of-windows-broken': 'ينكسر عُشر النوافذ، ولا ضرر كبيرًا لما نسبته 95 %',
    'limited-minor-structural-damage': 'أضرار طفيفة محدودة في المنشآت',
    'windows-usually-shattered': 'تتحطم النوافذ في الغالب وتتضرر بعض الأطر',
    'minor-house-damage': 'أضرار طفيفة في البيوت',
    'houses-partly-demolished': 'هدم جزئي للبيوت فلا تصلح للسكن',
    'steel-frame-slightly-distorted': 'تشوه طفيف في الهياكل الفولاذية',
    'walls-and-roofs-partly-collapse': 'انهيار جزئي للجدران والسقوف',
    'serious-structural-damage-begins': 'تبدأ أضرار إنشائية خطيرة',
    'half-of-brickwork-destroyed': 'دمار نصف أعمال الطوب في البيوت',
    'frameless-steel-buildings-demolished': 'هدم المباني الفولاذية بلا هيكل وتمزق خزانات النفط',
    'houses-nearly-destroyed': 'دمار شبه تام للبيوت وانكسار أعمدة المرافق',
    'brick-panels-fail': 'انهيار ألواح الطوب بسماكة 20 إلى 30 سم',
    'loaded-box-cars-demolished': 'تحطم عربات السكة الحديدية المحملة',
    'total-destruction-probable': 'دمار تام محتمل للمباني',
    'crater-lip': 'حد حافة الحفرة',
  },
};

const REASONS = {
  'not-a-number': 'ليس عددًا',
  'not-finite': 'ليس عددًا محدودًا',
  'not-positive': 'ليس فوق 0',
  negative: 'سالب',
  'not-a-share': 'ليس نسبة تقبلها الصيغة',
  unknown: 'غير معروف',
  'not-invertible': 'يقع عند مسافات عدة ولا يمكن عكسه',
  'beyond-arithmetic': 'يتجاوز ما يمكن حسابه',
  'beyond-examples': `يتجاوز أكبر مثال منشور، وهو ${numbers.kilograms(GREATEST_kg)}؛ والحد من هذا البرنامج نفسه، ولا يذكر أي مصدر حدًا`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: `المسافة المقيّسة بوحدة ${ltr('m/kg^(1/3)')}`,
  s_m_kg13: `المسافة المقيّسة بوحدة ${ltr('m/kg^(1/3)')}`,
  pressure_kPa: 'الضغط بوحدة kPa',
  neq_kg: 'كمية المتفجرات الصافية بالكيلوغرام',
  tnt_kg: 'كمية TNT بالكيلوغرام',
  distance_m: 'المسافة بالأمتار',
  auw_kg: 'الوزن الكلي بالكيلوغرام',
  neq_lb: 'كمية المتفجرات الصافية بالرطل',
};
const named = (input: string): string => NAMES[input] ?? ltr(input);
const figure = (number: number): string => numbers.significant(number, 4);
