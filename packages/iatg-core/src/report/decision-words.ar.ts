import { leftToRight } from '../left-to-right.js';
import { compassIn, declared, type DecisionWords } from './decision-words.js';

const compass = compassIn(['شمال', 'شمال شرق', 'شرق', 'جنوب شرق', 'جنوب', 'جنوب غرب', 'غرب', 'شمال غرب']);

const LOTS = { all: 'كل الدفعات بعامل واحد', governing: 'دفعات الشعبة الحاكمة وحدها' } as const;

export const arabicDecisions: DecisionWords = {
  action: (one, becomes, messages) => {
    const { kilograms, metres, number, listed, division } = messages;
    const { site } = one;
    const after = becomes.length > 0 ? `؛ فيصبح: ${becomes.join('؛ ')}` : '';
    switch (one.kind) {
      case 'reduce':
        return one.to_kg === 0 ? `${site}: أفرغه (${kilograms(one.from_kg)})` : `${site}: أنقص من ${kilograms(one.from_kg)} إلى ${kilograms(one.to_kg)}، ${LOTS[one.lots]}`;
      case 'split':
        return `${site}: أبقِ ${kilograms(one.stays_kg)} وانقل الباقي: ${listed(one.to.map((part) => `${kilograms(part.kg)} إلى ${part.site}`))}`;
      case 'move':
        return `${site}: انقله ${metres(one.distance_m)} باتجاه ${number(one.bearing_deg)}° (${compass(one.bearing_deg)})`;
      case 'barricade':
        return one.of === 'process-building' ? `${site}: أقم ساترًا يحمي من فيه` : `${site}: أقم ساترًا حوله`;
      case 'turn':
        return `${site}: أدر واجهته إلى ${number(one.front_deg)}°${one.by_deg === null ? '' : `، بمقدار ${number(one.by_deg)}°`}`;
      case 'rebuild':
        return `${site}: أعد بناءه${after}`;
      case 'roof':
        return `${site}: أضف سقفًا واقيًا`;
      case 'reclassify':
        return `${site}: احسبه شيئًا آخر${after}`;
      case 'declare':
        return `${site}: صرّح عن محتوياته بما يلي: ${declared(one.facts, messages)}`;
      case 'treat-as':
        return `${site}: عامل الدفعة ${number(one.lot + 1)} معاملة ${division(one.hd)}`;
    }
  },
  confirm: {
    'compatibility-groups': 'يجوز تخزين مجموعات التوافق معًا',
    'contents-are-so': 'المحتويات كما صُرّح بها',
    'exposure-is-so': 'الموقع المعرّض هو فعلًا ما يُحسب عليه عندئذ',
    'front-is-there': 'الواجهة في تلك الجهة',
    'ground-is-free': 'الأرض هناك خالية ويمكن البناء عليها',
    'site-can-move': 'يمكن نقل الموقع المعرّض',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `تعالج: ${number(cured.length)}`,
      ...(cleared.length > 0 ? [`تجعله قابلًا للتقييم: ${number(cleared.length)}`] : []),
      ...(broken.length > 0 ? [`تُخلّ بما عدده: ${number(broken.length)}`] : []),
      ...(unclear.length > 0 ? [`تترك غير واضح: ${number(unclear.length)}`] : []),
      `غير المستوفي في المخطط: ${number(failing.before)} الآن، و${number(failing.after)} بعدها`,
    ].join('؛ '),
  pair: ({ pes, es }) => leftToRight(`${pes} -> ${es}`),
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `أبعد بمتر عن ${listed(measure.sites)}`;
      case 'without':
        return `بلا ${measure.site}`;
      case 'move':
        return `${measure.site}: منقولًا ${metres(measure.distance_m)} باتجاه ${number(measure.bearing_deg)}° (${compass(measure.bearing_deg)})`;
      case 'barricade':
        return `${measure.site}: محاطًا بساتر`;
      case 'standard-design':
        return `${measure.site}: بتصميم معياري`;
      case 'turn':
        return `واجهته إلى ${number(measure.front_deg)}°`;
      case 'declare':
        return `صُرّح عن محتويات ${measure.site} بما يلي: ${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `زيادة ${kilograms}: ${measure}`,
  noMore: (division, limit) => `لا مزيد من ${division}: ${limit}`,
  allowedGround: (allowed_ha, window_ha) => (allowed_ha === null ? `لا موضع في إطار مساحته ${window_ha} هكتار لا يخلّ فيه أي زوج له` : `لا يخلّ أي زوج له على ${allowed_ha} هكتار من إطار مساحته ${window_ha} هكتار`),
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return 'وُضع كله';
      case 'site-cap':
        return 'حد الموقع كله';
      case 'compatibility-groups':
        return 'لا يجوز أن يجتمع الباقي مع ما فيه: مجموعات التوافق';
      case 'shares':
        return 'الحصص المطلوبة';
      case 'event-cap':
        return 'حد الانفجار الواحد';
      case 'table-end':
        return 'الصف الأخير من الجدول';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': 'المعالجات',
    'cures-order': 'أولًا ما لا يخلّ بشيء؛ ثم بحسب الجهد، مما يُنجَز بالقلم إلى ما يُبنى. والتصريحات بما هو قائم تأتي أخيرًا: لا تعالج إلا إذا صحّت.',
    'cures-plan': 'المخطط كله',
    'cures-finding': 'النتيجة',
    'cures-none': 'لا يعالجها أي تغيير واحد يعرفه هذا البرنامج.',
    'cures-no-finding': 'هذا الزوج مستوفٍ ويمكن تقييمه: لا شيء يحتاج إلى علاج.',
    'cures-more': 'المزيد بالخيار --most',
    'cures-tried': 'جُرّبت كل معالجة: قُيّم المخطط بعد تغييره، بكل أزواج المواقع المغيَّرة.',
    costs: 'الكلفة',
    confirm: 'يلزم تأكيد ما يلي',
    breaks: 'تُخلّ بما يلي',
    unclear: 'غير واضح عندئذ',
    'domino-title': 'الأحداث المشتركة',
    'domino-rule':
      'حيث لا يستوفي مخزن مسافته من آخر قد يفجّر أحدهما الآخر، ويحسبهما المعيار واحدًا. والمخازن المرتبطة في أي اتجاه، ولو عبر غيرها، حدث واحد؛ والرابط غير القابل للتقييم يُحسب رابطًا.',
    'domino-links': 'الروابط',
    'domino-no-links': 'كل مخزن ذي محتويات مستوفٍ لمسافته من غيره: ينفجر كل منها وحده.',
    'domino-events': 'الأحداث',
    'domino-no-events': 'لا مخازن تُحسب واحدًا.',
    'domino-alone': 'تنفجر وحدها',
    'too-close': 'أقرب مما يجوز',
    'not-assessable-link': 'غير قابل للتقييم: يُحسب رابطًا',
    'only-together': 'غير مستوفٍ بمحتويات الجميع فقط',
    'joint-fails': 'أقرب مما يجوز إلى الحدث كله',
    'joint-holds': 'كل موقع حوله مستوفٍ لمسافته من الحدث كله.',
    'joint-doubtful': 'غير قابل للتقييم تجاه الحدث كله',
    'greatest-event': 'أكبر كمية دفعة واحدة',
    'counts-as': 'تُحسب على أنها',
    'joint-licence':
      'يجوز أن تحوي المخازن كلها كمياتها المسموح بها في آن واحد: فالمسافة تتبع محتويات المخزن نفسه وحدها، والمخزن الفارغ يُحمى كالممتلئ. لذا فالأكبر لكل مخزن هو الأكبر للموقع كله أيضًا.',
    mix: 'خليط',
    'mix-unlimited': 'لا مسافة تتبع كمية هذا الخليط',
    'allot-title': 'مخزون موزَّع على المخازن',
    'allot-about': 'أكبر قدر ممكن دون أن يخلّ أي زوج لمخزن مملوء؛ ويُخرج أولًا ما كان في المخازن.',
    'allot-asked': 'المطلوب',
    'allot-shares': 'الحصص',
    'allot-weights': 'الأوزان',
    'allot-unit': 'بمضاعفات',
    'allot-site-most': 'الموقع كله على الأكثر',
    'allot-event-most': 'دفعة واحدة على الأكثر',
    'allot-placed': 'وُضع',
    'allot-left': 'بلا مكان',
    'allot-no-distances': 'لم يوضع، فليس في المعيار مسافات له؛ اذكر treatAs إن كانت سلطة مختصة قد قررت',
    'allot-best': 'لا توزيع آخر أكبر قيمة.',
    'allot-not-proven': 'قُطع البحث. وقيمة الأفضل لا تزيد على',
    'allot-empty': 'يبقى فارغًا',
    'allot-holds': 'قُيّم بعد ملئه هكذا: لا يخلّ أي زوج من هذه المخازن.',
    'allot-fails': 'قُيّم بعد ملئه هكذا، وهناك أزواج غير مستوفية',
    'allot-groups': 'لا تجتمع مجموعات التوافق إلا حيث تسمح قواعد المخزن؛ وما يتوقف على شرط يبقى مفصولًا حتى يُجاب عنه بنعم.',
    'allot-groups-not-looked-at': 'لم يُنظر في جواز اجتماع مجموعات التوافق.',
    'allot-without-group': 'لم تُذكر مجموعة توافق لهذه الدفعات: لم يُنظر في جواز اجتماعها بغيرها',
    'where-title': 'أين يجوز أن يقوم',
    'where-here-allowed': 'حيث يقوم الآن لا يخلّ أي زوج له.',
    'where-nearest': 'أقرب موضع مسموح به',
    'where-not-assessable': 'لا يقول شيئًا عن الأزواج غير القابلة للتقييم أينما قام',
    'where-tolerance': 'رُسم الحد على الجانب الآمن، بفرق لا يزيد على',
  },
};
