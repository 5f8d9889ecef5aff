import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { leftToRight } from '../left-to-right.js';
import { numberFormats } from '../number-formats.js';
import type { SiteConsequenceWords } from './words.js';

const numbers = numberFormats('ar', { metre: 'م', kilogram: 'كغ' });
const { kilograms, number } = numbers;
const hd = (division: string): string => leftToRight(`HD ${division}`);

/** Arabic, to be reviewed by a specialist who speaks it. */
export const arabicSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': 'يُحسب كل كيلوغرام من الكمية الصافية كيلوغرامًا من TNT',
    'tnt-factor-given': 'تُحسب الكمية الصافية TNT بالمعامل المعطى',
    'other-divisions-explode-with-1.1': `بجانب ${hd('1.1')} ينفجر معها كل شيء عدا ${hd('1.4')} (الجدول 6)`,
    '1.5-counted-as-1.1': `تُحسب ${hd('1.5')} كأنها ${hd('1.1')} (الجدول 6)`,
    'treated-as': 'تُحسب دفعة بالشعبة التي يذكرها treatAs',
    'sub-division-assumed': `تُحسب ${hd('1.2')} أو 1.3 بلا شعبة فرعية كأنها 1.2.1 أو 1.3.1`,
    'surface-burst-in-the-open': 'الشحنة مكشوفة على أرض مستوية مفتوحة: لا تُحسب الجدران ولا الغطاء الترابي ولا السواتر ولا المنحدرات',
    'whole-fire-lot-burns-as-one': `تحترق كل ${hd('1.3')} في المخزن كرة نار واحدة، ولا تنفجر`,
    'lots-of-1.4-left-out': `ليس للشعبة ${hd('1.4')} أثر يُذكر خارج عبوتها`,
  },
  gap: {
    'largest-single-explosion-unknown': `تنفجر ${hd('1.2')} قطعة قطعة، ولا يذكر المخطط كم ينفجر دفعة واحدة؛ ويمكن ذكر قرار في treatAs`,
    'no-effect-in-standard': `لا يعطي المعيار كمية تنفجر دفعة واحدة من ${hd('1.2.3')} أو 1.6؛ ويمكن ذكر قرار في treatAs`,
    'charge-beyond-examples': `ينفجر دفعة واحدة أكثر من ${kilograms(GREATEST_kg)}، ولا مثال منشورًا بهذا القدر؛ والحد من هذا البرنامج نفسه`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`تنفجر دفعة واحدة: ${kilograms(blast.neq_kg)}${blast.tnt_kg === blast.neq_kg ? '' : `، تعادل ${kilograms(blast.tnt_kg)} من TNT`}`);
    if (blast.kind === 'not-assessable') parts.push(`العصف غير قابل للتقييم: ${blast.gaps.map((gap) => arabicSiteConsequences.gap[gap]).join('؛ ')}`);
    if (fire.kind === 'assessed') {
      parts.push(`تحترق: ${kilograms(fire.neq_kg)}${isValue(fire.fireball) ? ` في كرة نار قطرها ${number(fire.fireball.diameter_m, 0)} م مدة ${number(fire.fireball.duration_s, 1)} ث؛ ولا جواب عن الحرارة وراءها` : ''}`);
    }
    return parts.length > 0 ? parts.join('؛ ') : `${hd('1.4')} وحدها: لا انفجار`;
  },
  count: ({ sites, occupants, sitesOfUnknown }) => `المواقع: ${number(sites)}، الأشخاص: ${number(occupants)}${sitesOfUnknown > 0 ? `، ومواقع لا تذكر عدد من فيها: ${number(sitesOfUnknown)}` : ''}`,
  head: { distance: 'm', pressure: 'kPa', impulse: 'kPa ms', arrival: 'ث', tier: 'الجدول 8', house: 'البيت', people: 'أشخاص', injury: 'الإصابة، بجانب جدار', glass: 'الزجاج' },
  ui: {
    title: 'العواقب',
    apart: 'ما يُتوقع إن انفجر مخزن، مخزن واحد في كل مرة. ليست هذه مسافات مطلوبة، ولا شيء منها يغيّر مسافة.',
    charges: 'ما ينفجر أو يحترق',
    noStores: 'لا مخزن ذا محتويات.',
    tntFactor: 'كغ من TNT لكل كغ من الكمية الصافية:',
    exposed: 'أسوأ مخزن لكل موقع',
    columns:
      'm: من الجدار إلى الجدار. kPa وkPa ms: الضغط والدفع الساقطان. ث: وقت وصول الجبهة. الجدول 8: بين أي خطين منه، بوحدة \u200em/kg^(1/3)\u200e. البيت: فئة الضرر. أشخاص: ? حيث لم يذكر أحد. +?: تعذر تقييم مخازن أخرى.',
    totals: 'كم في كل نطاق',
    legend: 'ما يستند إليه',
    assumed: 'مفترض',
    mind: 'تنبّه',
    houses: 'البيوت',
    remains: 'وراء مسافة المباني المأهولة يظل الزجاج ينكسر والحطام يتطاير: لا يُبيَّن ذلك هنا، ولا الشظايا.',
    closing: 'تقديرات للتخطيط والتعليم. لا تغني عن حكم ضابط ذخيرة فني مؤهل.',
    worst: 'أسوأ مخزن',
    inFireball: 'داخل كرة نار',
    noBlast: 'لا عصف',
    notAssessable: 'غير قابل للتقييم',
    incomplete: 'بعض المخازن غير قابلة للتقييم',
    byTier: 'بحسب خطوط الجدول 8',
    byHouse: 'لو كان بيتًا من الطوب',
    byInjury: 'الأشخاص بجانب جدار، بالعصف وحده',
    byGlass: 'الزجاج',
    others: 'إضافة إلى ذلك',
    beyondTiers: 'وراء كل خطوط الجدول 8',
    lighterThanD: 'أخف من D',
    noPressure: 'أبعد من أن يكون له ضغط',
  },
};
