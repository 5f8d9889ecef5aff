import type { ComparisonWords } from './comparison-words.js';

export const arabicComparison: ComparisonWords = {
  ui: {
    title: 'ما الذي تغيّر',
    sites: 'المخازن والمواقع المعرّضة',
    findings: 'النتائج',
    added: 'أُضيف',
    gone: 'زال',
    changed: 'تغيّر',
    appeared: 'جديد',
    before: 'قبل',
    now: 'الآن',
    'no-sites': 'لم يُضف أي موقع ولم يُحذف ولم يتغيّر',
    'no-findings': 'لم تظهر أي نتيجة ولم تزل ولم تتغيّر',
    'other-rules': 'قُيِّم الاثنان بقواعد أو خيارات مختلفة: قد يرجع تغيّر النتيجة إليها لا إلى الموقع.',
  },
  fact: {
    name: 'الاسم',
    role: 'الدور',
    geometry: 'المكان أو المسقط',
    structure: 'البناء',
    barricaded: 'الساتر',
    contents: 'المحتويات',
    exposure: 'نوع الموقع المعرّض',
    process: 'مبنى معالجة',
    declared: 'الحقائق المصرّح بها',
    protection: 'درجة الحماية',
    occupants: 'الأشخاص',
  },
  moved: (shown) => `نُقل ${shown} م`,
  margin: { more: (shown) => `زاد الهامش ${shown} م`, less: (shown) => `نقص الهامش ${shown} م` },
  counts: (fail, open) => `الأزواج غير المستوفية: ${fail}. الأزواج غير القابلة للتقييم: ${open}.`,
};
