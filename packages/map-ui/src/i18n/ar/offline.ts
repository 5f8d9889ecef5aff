import type { offline as english } from '../en/offline.js';
import type { TextsOf } from '../texts.js';

/** Does the page work without a network? Arabic, to be reviewed by a native speaker. */
export const offline: TextsOf<typeof english> = {
  'offline.title': 'الاستعمال بلا شبكة',
  'offline.asking': 'يُستعلم عما هو محفوظ على هذا الحاسوب …',
  'offline.taking-in': 'تُحفظ الصفحة على هذا الحاسوب للاستعمال بلا شبكة …',
  'offline.ready': 'تعمل بلا شبكة: الصفحة كلها محفوظة على هذا الحاسوب ({size})',
  'offline.incomplete': 'لا تُستعمل بلا شبكة بعد: تعذر جلب بعض ملفات الصفحة. يُعاد ذلك في الزيارة التالية.',
  'offline.insecure': 'لا تُستعمل بلا شبكة: لا تحفظ المتصفحات إلا صفحات عناوين https وصفحات هذا الحاسوب.',
  'offline.not-possible': 'لا تُستعمل بلا شبكة: هذا المتصفح لا يحفظ صفحات، كما في بعض النوافذ الخاصة.',
  'offline.folder': 'تعمل من مجلد: لا تحتاج إلى شبكة',
  'offline.newer': 'نسخة أحدث من هذه الصفحة جاهزة.',
  'offline.take-over': 'انتقل إليها الآن',
  'offline.other-windows': 'هذه الصفحة مفتوحة في نوافذ أخرى. أغلقها، وإلا جاءت النسخة الأحدث بعد إغلاق كل النوافذ.',
  'offline.unsaved': 'ليس الآن: عمل هذه النافذة غير محفوظ، أو فيها تمرين مفتوح.',
};
