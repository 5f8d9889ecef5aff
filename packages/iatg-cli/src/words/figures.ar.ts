import { leftToRight as ltr, numberFormats } from 'iatg-core';
import type { FigureWords } from './figures.js';

const PLURAL = new Intl.PluralRules('ar');
const counted = (count: number, shown: string): string =>
  ({ zero: `${shown} شظية`, one: `شظية واحدة (${shown})`, two: `شظيتان (${shown})`, few: `${shown} شظايا`, many: `${shown} شظية`, other: `${shown} شظية` })[PLURAL.select(count)];

export const figureWords: FigureWords = {
  formats: numberFormats('ar', { metre: 'م', kilogram: 'كغ' }),
  unit: { metre: 'م', kilogram: 'كغ', gram: 'غ', kilopascal: ltr('kPa'), impulse: ltr('kPa ms'), millisecond: ltr('ms'), second: 'ث', metrePerSecond: 'م/ث', joule: 'جول', scaled: ltr('m/kg^(1/3)') },
  mind: 'تنبيه',
  source: 'المصدر',
  blast: {
    title: ({ neq, explosive, burst, distance, scaled }) => `عصف ${neq} من ${ltr(explosive)} ${burst === 'surface' ? 'على الأرض' : 'في الهواء'} عند ${distance} (المسافة المقيّسة ${scaled})`,
    inverseTitle: ({ quantity, neq, explosive, pressure }) => `أين يبلغ ${quantity} ${pressure} عند انفجار ${neq} من ${ltr(explosive)}`,
    distance: 'المسافة',
    scaled: (scaled, form) => `المقيّسة ${scaled}، الصيغة ${form === 'full' ? 'الكاملة' : 'المبسطة'}`,
    simplified: 'الصيغة المبسطة',
    factor: (factor) => `بوصفه ${factor} ضعفًا من كمية ${ltr('TNT')}`,
  },
  effects: {
    linesTitle: (tnt) => `الخطوط حول ${tnt} من ${ltr('TNT')} على الأرض (نصف القطر؛ ضعف الشحنة)`,
    placeTitle: (tnt, distance) => `آثار ${tnt} من ${ltr('TNT')} على الأرض عند ${distance}`,
    ifItBurns: `إذا احترق (${ltr('HD 1.3')})`,
    fireball: (diameter, duration) => `كرة نار قطرها ${diameter} مدة ${duration}؛ لا جواب عن الحرارة وراءها`,
    table8: 'الجدول 8',
    tier: (coefficient, pressure) => `${coefficient} (${ltr('IATG')}: ${pressure})`,
    houses: (category, set) => `بيوت ${ltr(category)}، ${set}`,
    noise: `ضوضاء ${ltr('140 dB(C)')}`,
    crater: 'حفرة الانفجار',
    peopleByTable8: 'الناس وفق الجدول 8',
    housesOfBrick: 'بيوت الطوب',
    byPressure: 'وفق الضغط',
    glass: 'الزجاج',
    people: { 'by-a-wall': 'الناس بجانب جدار', 'in-the-open': 'الناس في العراء' },
    atLeast: 'على الأقل',
    atMost: 'على الأكثر',
    beyondTiers: 'وراء كل خطوطه',
    lighterThanD: `أخف من ${ltr('D')}`,
    belowLightest: 'دون أخف مدخل',
    effective: (bound, pressure) => `${bound} ${pressure}`.trim(),
    bound: { 'at-least': 'على الأقل', 'at-most': 'على الأكثر' },
  },
  dangerArea: {
    title: (auw, what) => `منطقة خطر الانفجار لوزن كلي قدره ${auw}: ${what}`,
    bare: 'متفجرات بلا غلاف',
    fragmenting: (publicAccess) => `قطع تتشظى، ${publicAccess ? 'وقد يصل الجمهور إلى حدها' : 'والجمهور مبعد عنها'}`,
    radius: 'نصف القطر',
    height: 'الارتفاع',
    ofBlast: 'العصف وحده',
    greater: (fragments, blast) => `الشظايا (${fragments}) والعصف (${blast})`,
    radiusIs: (radius, why) => `${radius}، وهو الأكبر من: ${why}`,
    forAircraft: (height) => `${height} للطائرات`,
    limits: 'لقطع عدة معًا أو كبيرة في العراء: لا يُحسب حشو ولا أعمال حماية. ولا صيغة لقطعة واحدة.',
  },
  fragments: {
    title: (charge, explosive, casing) => `شظايا ${charge} من ${ltr(explosive)} في غلاف كتلته ${casing}`,
    shape: { cylinder: 'أسطوانة', sphere: 'كرة', sandwich: 'بين صفيحتين', 'open-faced': 'صفيحة واحدة' },
    label: { gurney: 'ثابت غورني', velocity: 'السرعة الأولى', masses: 'الكتل', heavier: 'الأثقل', reach: 'المدى المستقيم' },
    after: (distance) => `بعد ${distance}`,
    perCharge: (shape, ratio) => `${shape}، ${ratio} من الغلاف لكل كيلوغرام من الشحنة`,
    masses: (count, shown, mean, greatest) => `${counted(count, shown)}، المتوسط ${mean}، والكبرى ${greatest}`,
    heavier: (count, shown, fragment) => `${counted(count, shown)} أثقل من ${fragment}`,
    reach: (reach, fragment, energy) => `${reach} حتى تقل طاقة شظية كتلتها ${fragment} عن ${energy}؛ وليس مدى أقصى`,
  },
};
