import type { papers as english } from '../en/papers.js';
import type { TextsOf } from '../texts.js';

/** Papers to print and sign. */
export const papers: TextsOf<typeof english> = {
  'papers.title': 'الوثائق',
  'papers.which': 'الوثيقة',
  'papers.report': 'تقرير تقييم الموقع',
  'papers.licence': 'رخصة حدود المتفجرات',
  'papers.safeguarding': 'مخطط مناطق الحماية',
  'papers.safety-case': 'ملف السلامة: الهيكل',
  'papers.signs': 'رموز الحريق، ورقة لكل مبنى',
  'papers.store': 'المخزن',
  'papers.all-stores': 'كل المخازن',
  'papers.size': 'القياس',
  'papers.orientation': 'الاتجاه',
  'papers.portrait': 'عمودي',
  'papers.landscape': 'أفقي',
  'papers.language': 'لغة الوثيقة',
  'papers.authority': 'الجهة المختصة',
  'papers.site': 'الموقع',
  'papers.author': 'المُعِدّ',
  'papers.marking': 'علامة السرية',
  'papers.empty': 'ما يبقى فارغًا هنا يصبح سطرًا للكتابة باليد. وتظهر العلامة في رأس كل صفحة.',
  'papers.secret': 'تُظهر هذه الوثيقة نقاط ضعف المستودع: لا تسلّمها إلا لمن يجوز له معرفتها.',
  'papers.outward': 'هذه الوثيقة موجّهة للغير: حدود فقط ولا شيء عن المخازن. ومع ذلك يدل الحد حول مخزن منفرد على مكانه.',
  'papers.how': 'اطبع بنسبة 100 % دون رؤوس المتصفح وتذييلاته. لا يطبع Firefox وSafari أرقام الصفحات والعلامة والبصمة.',
  'papers.print': 'طباعة …',
  'papers.save': 'حفظ كملف HTML واحد',
  'papers.preview': 'معاينة الوثيقة',
  'papers.making': 'يجري إعداد الوثيقة …',
  'papers.exercise': 'هناك تمرين مفتوح، ووثائقه تكشف الإجابات. اخرج منه أولًا.',
  'papers.failed': 'تعذّر إعداد الوثيقة: أعد تحميل الصفحة وحاول مجددًا.',
};
