import { compassIn, declared, type DecisionWords } from './decision-words.js';

const compass = compassIn(['北', '东北', '东', '东南', '南', '西南', '西', '西北']);

const LOTS = { all: '所有批次按同一比例', governing: '只减起控制作用项别的批次' } as const;

export const chineseDecisions: DecisionWords = {
  action: (one, becomes, messages) => {
    const { kilograms, metres, number, listed, division } = messages;
    const { site } = one;
    const after = becomes.length > 0 ? `；此后为：${becomes.join('；')}` : '';
    switch (one.kind) {
      case 'reduce':
        return one.to_kg === 0 ? `${site}：清空（${kilograms(one.from_kg)}）` : `${site}：从${kilograms(one.from_kg)}减至${kilograms(one.to_kg)}，${LOTS[one.lots]}`;
      case 'split':
        return `${site}：保留${kilograms(one.stays_kg)}，其余移走：${listed(one.to.map((part) => `${kilograms(part.kg)}至${part.site}`))}`;
      case 'move':
        return `${site}：向${number(one.bearing_deg)}°（${compass(one.bearing_deg)}）移动${metres(one.distance_m)}`;
      case 'barricade':
        return one.of === 'process-building' ? `${site}：修建遮护其中人员的防护屏障` : `${site}：在四周修建防护屏障`;
      case 'turn':
        return `${site}：将正面转向${number(one.front_deg)}°${one.by_deg === null ? '' : `，转动${number(one.by_deg)}°`}`;
      case 'rebuild':
        return `${site}：改建${after}`;
      case 'roof':
        return `${site}：加设防护屋盖`;
      case 'reclassify':
        return `${site}：按其他种类计${after}`;
      case 'declare':
        return `${site}：声明存放物：${declared(one.facts, messages)}`;
      case 'treat-as':
        return `${site}：批次${number(one.lot + 1)}按${division(one.hd)}处理`;
    }
  },
  confirm: {
    'compatibility-groups': '各配装组可以同存',
    'contents-are-so': '存放物与声明相符',
    'exposure-is-so': '该暴露点确实是其届时所计的种类',
    'front-is-there': '正面朝向该方向',
    'ground-is-free': '该处地面空闲并可以建造',
    'site-can-move': '该暴露点可以移动',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `消除${number(cured.length)}项`,
      ...(cleared.length > 0 ? [`使${number(cleared.length)}项变为可评估`] : []),
      ...(broken.length > 0 ? [`造成${number(broken.length)}项不符合`] : []),
      ...(unclear.length > 0 ? [`留下${number(unclear.length)}项不明`] : []),
      `平面图中的不符合：${number(failing.before)} -> ${number(failing.after)}`,
    ].join('；'),
  pair: ({ pes, es }) => `${pes} -> ${es}`,
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `离${listed(measure.sites)}再远一米`;
      case 'without':
        return `没有${measure.site}`;
      case 'move':
        return `${measure.site}向${number(measure.bearing_deg)}°（${compass(measure.bearing_deg)}）移动${metres(measure.distance_m)}`;
      case 'barricade':
        return `${measure.site}四周修建防护屏障`;
      case 'standard-design':
        return `${measure.site}为标准设计`;
      case 'turn':
        return `正面朝向${number(measure.front_deg)}°`;
      case 'declare':
        return `对${measure.site}的存放物声明：${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `可增加${kilograms}：${measure}`,
  noMore: (division, limit) => `${division}不能再多：${limit}`,
  allowedGround: (allowed_ha, window_ha) => (allowed_ha === null ? `在${window_ha} ha的框内，没有任何位置使其点对无一不符合` : `在${window_ha} ha的框内，其点对无一不符合的面积为${allowed_ha} ha`),
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return '已全部安排';
      case 'site-cap':
        return '全场上限';
      case 'compatibility-groups':
        return '余下的不得与已有存放物同存：配装组';
      case 'shares':
        return '所要求的比例';
      case 'event-cap':
        return '一次爆炸上限';
      case 'table-end':
        return '表的最后一行';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': '措施',
    'cures-order': '不造成其他不符合的在前；其次按所费工夫，从动笔即可到须施工。对现状的声明排在最后：只有属实才有效。',
    'cures-plan': '整张平面图',
    'cures-finding': '问题',
    'cures-none': '本程序所知的任何单项改动都不能消除它。',
    'cures-no-finding': '该点对没有不符合，且可以评估：无须消除任何问题。',
    'cures-more': '用--most显示更多',
    'cures-tried': '每项措施都已试过：对改动后的平面图作了评估，包括所改场所的全部点对。',
    costs: '代价',
    confirm: '须确认',
    breaks: '造成不符合',
    unclear: '届时不明',
    'domino-title': '联合爆炸',
    'domino-rule': '一个库房与另一个库房的距离不足时，一个可能引爆另一个，标准将其按一个计。无论方向、包括经由其他库房相连的，都是一次爆炸；无法评估的按相连计。',
    'domino-links': '关联',
    'domino-no-links': '每个有存放物的库房与其他每个库房都保持了距离：各自单独爆炸。',
    'domino-events': '联合爆炸',
    'domino-no-events': '没有库房须合并计算。',
    'domino-alone': '单独爆炸',
    'too-close': '过近',
    'not-assessable-link': '无法评估：按相连计',
    'only-together': '仅在合计全部存放物时不符合',
    'joint-fails': '距联合爆炸过近',
    'joint-holds': '周围每个场所与联合爆炸都保持了距离。',
    'joint-doubtful': '对联合爆炸无法评估',
    'greatest-event': '一次爆炸的最大药量',
    'counts-as': '按以下计',
    'joint-licence': '所有库房可同时存放各自的允许药量：距离只取决于该库房自身的存放物，空库房与满库房受同样的保护。因此各库房的最大值也是全场的最大值。',
    mix: '配比',
    'mix-unlimited': '没有距离取决于此配比的药量',
    'allot-title': '将库存安排入库房',
    'allot-about': '尽可能多地安排，所装库房的点对无一不符合；先取出这些库房原有的存放物。',
    'allot-asked': '要求',
    'allot-shares': '比例',
    'allot-weights': '权重',
    'allot-unit': '整倍数',
    'allot-site-most': '全场最多',
    'allot-event-most': '一次最多',
    'allot-placed': '已安排',
    'allot-left': '没有位置',
    'allot-no-distances': '标准没有给出距离，未安排；若主管机关已有决定，请注明treatAs',
    'allot-best': '没有其他安排的价值更大。',
    'allot-not-proven': '搜索提前结束。最佳安排的价值至多为',
    'allot-empty': '保持空置',
    'allot-holds': '按此装满并评估：这些库房的点对无一不符合。',
    'allot-fails': '按此装满并评估，有点对不符合',
    'allot-groups': '只有库房的规则允许时，配装组才同存；取决于条件的，在以“是”答复之前分开存放。',
    'allot-groups-not-looked-at': '配装组能否同存未作检查。',
    'allot-without-group': '这些批次未注明配装组：能否与其他批次同存未作检查',
    'where-title': '可以放在哪里',
    'where-here-allowed': '在现在的位置上，其点对无一不符合。',
    'where-nearest': '最近的允许位置',
    'where-not-assessable': '不涉及无论放在哪里都无法评估的点对',
    'where-tolerance': '所画边缘在安全一侧，最多相差',
  },
};
