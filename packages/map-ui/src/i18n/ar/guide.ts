import type { guide as en } from '../en/guide.js';
import type { TextsOf } from '../texts.js';

/** Rapid assessment of a site, step by step. */
export const guide = {
  'guide.title': 'تقييم سريع لموقع',
  'guide.explained': 'ست خطوات على النماذج نفسها. ما تتركه يُسمّى في الحكم ولا يُفترض أبداً.',
  'guide.end': 'إنهاء الخطوات',
  'guide.place': 'المكان: أين الموقع؟',
  'guide.place-do': 'حرّك الخريطة إليه أو ابدأ مخططاً جديداً.',
  'guide.new-plan': 'مخطط جديد',
  'guide.locate': 'استخدام موضع هذا الجهاز',
  'guide.asking': 'سؤال الجهاز …',
  'guide.insecure': 'لا يعطي هذا الجهاز موضعه إلا لصفحات https وصفحات هذا الحاسوب. اكتب الإحداثيات في نموذج الموقع.',
  'guide.refused': 'رُفض الموضع. اسمح به في المتصفح أو اكتب الإحداثيات في نموذج الموقع.',
  'guide.unknown': 'الجهاز لا يعرف مكانه. قد يعرفه تحت السماء المكشوفة.',
  'guide.here': 'يقول الجهاز: {place}',
  'guide.error': 'الخطأ المعلن {error} (بيقين 95 %).',
  'guide.put': 'وضع {name} هنا',
  'guide.choose': 'اختر موقعاً ليوضع هنا.',
  'guide.stores': 'المخازن: {count}',
  'guide.stores-do': 'أضف كل مخزن واختر نوع بنائه.',
  'guide.quantities': 'الكميات: مخازن بلا محتوى: {count}',
  'guide.quantities-do': 'إدخال محتوى {name}',
  'guide.quantities-done': 'لكل مخزن محتوى.',
  'guide.neighbours': 'الجوار: {count}',
  'guide.neighbours-do': 'أضف المنازل والمدارس والطرق وخطوط الكهرباء والوقود: كل ما هو ضمن نحو كيلومترين.',
  'guide.verdict': 'الحكم: مخالف {fail}، غير قابل للتقييم {open}',
  'guide.verdict-do': 'إلى المخالفات',
  'guide.second': 'بعد طرح خطأ الجهاز، بجانب الهوامش المعتمدة. المسافات الفعلية لا تتغير:',
  'guide.second-pair': '{store} – {site}: {margin}، بعد طرح الخطأ {second}',
  'guide.report': 'التقرير: للطباعة والتوقيع',
  'guide.report-do': 'إعداد الوثائق',
} as const satisfies TextsOf<typeof en>;
