import { leftToRight } from '../left-to-right.js';
import type { NationalWords } from './national-words.js';

export const arabicNational: NationalWords = {
  standing: { unreadable: 'غير مقروء', fail: 'غير مستوفٍ', 'not-assessable': 'غير قابل للتقييم', pass: 'مستوفٍ' },
  change: { appeared: 'جديد', gone: 'اختفى', lost: 'لم يعد مقروءًا', readable: 'عاد مقروءًا', worse: 'أسوأ', mixed: 'أفضل جزئيًا وأسوأ جزئيًا', better: 'أفضل', same: 'بلا تغيير' },
  verdict: ({ depots, standing }, { number }) =>
    `عدد المستودعات ${number(depots)}: ${number(standing.fail)} فيها أزواج غير مستوفية، و${number(standing['not-assessable'])} ليس فيها ما هو غير مستوفٍ لكن فيها ما لا يمكن تقييمه، و${number(standing.pass)} مستوفية؛ وتعذرت قراءة ${number(standing.unreadable)}.`,
  otherFiles: (count, { number }) => `ملفات أخرى ليست مخططات مواقع فلم تُقيَّم: ${number(count)}؛ ينتهي اسم مخطط الموقع بـ .geojson أو .json.`,
  passedOver: (file, schema) => `${file}: ليس مخطط موقع بل ملف آخر من هذا البرنامج (${leftToRight(schema)})؛ تُجووز`,
  moreFaults: (count, { number }) => `وأخطاء أخرى عددها ${number(count)}`,
  ui: {
    title: 'الجرد الوطني',
    about: 'تأتي أولًا المستودعات التي تعذرت قراءة مخططها لأن لا شيء معروف عنها؛ ثم بحسب أكبر نقص وعدد الأزواج غير المستوفية وعدد ما لا يمكن تقييمه.',
    totals: 'المجاميع', depots: 'المستودعات', depot: 'المستودع', file: 'الملف', standing: 'النتيجة', worst: 'أسوأ نتيجة', shortfall: 'النقص م',
    pes: 'PES', 'exposed-sites': 'ES', pairs: 'الأزواج', fail: 'غير مستوفية', 'not-assessable': 'غير قابلة للتقييم',
    neq: 'الكمية الصافية حسب الشعبة كغ', 'total-neq': 'الكمية الصافية كغ', rules: 'القواعد', unreadable: 'مخططات تعذرت قراءتها',
    trend: 'التغير منذ الجرد السابق', change: 'التغير', before: 'سابقًا', now: 'الآن', 'other-rules': 'قُيّم بقواعد غير السابقة',
    position: 'الموقع الجغرافي', 'positions-warning': 'تبيّن هذه الوثيقة مواقع كل المستودعات: وهي الأشد حساسية على الإطلاق. احفظها على هذا الأساس.',
    unnamed: 'بلا اسم', 'nothing-fails': 'لا شيء غير مستوفٍ', shorter: 'أقصر من المعيار',
    'position-withheld': 'غير صالح؛ لا يُعرض ما فيه لأنه قد يدل على الموقع: افحص هذا المخطط وحده',
  },
};
