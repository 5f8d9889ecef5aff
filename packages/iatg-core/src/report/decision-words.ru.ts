import { compassIn, declared, type DecisionWords } from './decision-words.js';

const compass = compassIn(['север', 'северо-восток', 'восток', 'юго-восток', 'юг', 'юго-запад', 'запад', 'северо-запад']);

const LOTS = { all: 'все партии в одинаковое число раз', governing: 'только партии определяющего подкласса' } as const;

export const russianDecisions: DecisionWords = {
  action: (one, becomes, messages) => {
    const { kilograms, metres, number, listed, division } = messages;
    const { site } = one;
    const after = becomes.length > 0 ? `; тогда это: ${becomes.join('; ')}` : '';
    switch (one.kind) {
      case 'reduce':
        return one.to_kg === 0 ? `${site}: освободить (${kilograms(one.from_kg)})` : `${site}: уменьшить с ${kilograms(one.from_kg)} до ${kilograms(one.to_kg)}, ${LOTS[one.lots]}`;
      case 'split':
        return `${site}: оставить ${kilograms(one.stays_kg)}, остальное переместить: ${listed(one.to.map((part) => `${kilograms(part.kg)} в ${part.site}`))}`;
      case 'move':
        return `${site}: переместить на ${metres(one.distance_m)} по азимуту ${number(one.bearing_deg)}° (${compass(one.bearing_deg)})`;
      case 'barricade':
        return one.of === 'process-building' ? `${site}: построить защитный вал, прикрывающий людей в нём` : `${site}: построить вокруг защитный вал`;
      case 'turn':
        return `${site}: повернуть фронтом на ${number(one.front_deg)}°${one.by_deg === null ? '' : `, то есть на ${number(one.by_deg)}° от нынешнего`}`;
      case 'rebuild':
        return `${site}: перестроить${after}`;
      case 'roof':
        return `${site}: добавить защитную кровлю`;
      case 'reclassify':
        return `${site}: считать иным объектом${after}`;
      case 'declare':
        return `${site}: заявить о содержимом: ${declared(one.facts, messages)}`;
      case 'treat-as':
        return `${site}: считать партию ${number(one.lot + 1)} как ${division(one.hd)}`;
    }
  },
  confirm: {
    'compatibility-groups': 'группы совместимости можно хранить вместе',
    'contents-are-so': 'содержимое таково, как заявлено',
    'exposure-is-so': 'подверженный воздействию объект действительно таков, каким он тогда считается',
    'front-is-there': 'фронт обращён в эту сторону',
    'ground-is-free': 'земля там свободна и пригодна для строительства',
    'site-can-move': 'подверженный воздействию объект можно переместить',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `устраняет: ${number(cured.length)}`,
      ...(cleared.length > 0 ? [`становится возможно оценить: ${number(cleared.length)}`] : []),
      ...(broken.length > 0 ? [`НАРУШАЕТ: ${number(broken.length)}`] : []),
      ...(unclear.length > 0 ? [`остаётся неясным: ${number(unclear.length)}`] : []),
      `нарушения в плане: ${number(failing.before)} -> ${number(failing.after)}`,
    ].join('; '),
  pair: ({ pes, es }) => `${pes} -> ${es}`,
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `на метр дальше от ${listed(measure.sites)}`;
      case 'without':
        return `без ${measure.site}`;
      case 'move':
        return `${measure.site}: перемещение на ${metres(measure.distance_m)} по азимуту ${number(measure.bearing_deg)}° (${compass(measure.bearing_deg)})`;
      case 'barricade':
        return `${measure.site}: защитный вал вокруг`;
      case 'standard-design':
        return `${measure.site}: типовая конструкция`;
      case 'turn':
        return `фронт обращён на ${number(measure.front_deg)}°`;
      case 'declare':
        return `о содержимом ${measure.site} заявлено: ${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `на ${kilograms} больше: ${measure}`,
  noMore: (division, limit) => `больше нельзя, ${division}: ${limit}`,
  allowedGround: (allowed_ha, window_ha) => (allowed_ha === null ? `В рамке площадью ${window_ha}\u00a0га нет места, где ни одна пара не была бы нарушена` : `Ни одна пара не была бы нарушена на ${allowed_ha}\u00a0га из рамки в ${window_ha}\u00a0га`),
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return 'всё размещено';
      case 'site-cap':
        return 'предел всего объекта';
      case 'compatibility-groups':
        return 'оставшееся нельзя хранить с тем, что там лежит: группы совместимости';
      case 'shares':
        return 'заданные доли';
      case 'event-cap':
        return 'предел одного взрыва';
      case 'table-end':
        return 'последняя строка таблицы';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': 'Меры',
    'cures-order': 'Сначала те, которые ничего не нарушают; затем по затратам, от того, что делается пером, до того, что строится. Заявления о том, что есть, стоят последними: они помогают, только если верны.',
    'cures-plan': 'План в целом',
    'cures-finding': 'Замечание',
    'cures-none': 'Ни одно отдельное изменение, известное этой программе, его не устраняет.',
    'cures-no-finding': 'Эта пара не нарушена, и её можно оценить: устранять нечего.',
    'cures-more': 'больше с --most',
    'cures-tried': 'Каждая мера проверена: изменённый план оценён, все пары изменённых объектов.',
    costs: 'затраты',
    confirm: 'подтвердить',
    breaks: 'нарушает',
    unclear: 'тогда неясно',
    'domino-title': 'Общие взрывы',
    'domino-rule':
      'Если хранилище не выдерживает расстояния до другого, одно может вызвать взрыв другого, и стандарт считает их одним. Хранилища, связанные в любом направлении, в том числе через другие, дают один взрыв; связь, которую нельзя оценить, считается связью.',
    'domino-links': 'Связи',
    'domino-no-links': 'Каждое хранилище с содержимым выдерживает расстояние до каждого другого: каждое взрывается отдельно.',
    'domino-events': 'Взрывы',
    'domino-no-events': 'Ни одно хранилище не считается вместе с другим.',
    'domino-alone': 'взрываются отдельно',
    'too-close': 'слишком близко',
    'not-assessable-link': 'оценить нельзя: считается связью',
    'only-together': 'нарушение только с содержимым всех',
    'joint-fails': 'слишком близко к общему взрыву',
    'joint-holds': 'Каждый объект вокруг выдерживает расстояние до общего взрыва.',
    'joint-doubtful': 'оценить относительно общего взрыва нельзя',
    'greatest-event': 'Наибольшее количество за раз',
    'counts-as': 'считается как',
    'joint-licence':
      'Все хранилища могут содержать свои допустимые количества одновременно: расстояние зависит только от содержимого самого хранилища, и пустое хранилище защищается как полное. Поэтому наибольшее для каждого хранилища есть и наибольшее для всего объекта.',
    mix: 'смесь',
    'mix-unlimited': 'ни одно расстояние не зависит от количества этой смеси',
    'allot-title': 'Запас, размещённый в хранилищах',
    'allot-about': 'Как можно больше без нарушения пар заполненных хранилищ; прежнее содержимое этих хранилищ сначала вынуто.',
    'allot-asked': 'Задано',
    'allot-shares': 'доли',
    'allot-weights': 'веса',
    'allot-unit': 'кратно',
    'allot-site-most': 'на всём объекте не более',
    'allot-event-most': 'одновременно не более',
    'allot-placed': 'Размещено',
    'allot-left': 'Без места',
    'allot-no-distances': 'Не размещено, так как стандарт не даёт расстояний; укажите treatAs, если так решил компетентный орган',
    'allot-best': 'Никакое другое размещение не имеет большей ценности.',
    'allot-not-proven': 'Поиск прерван. Лучшее имело бы самое большее такую ценность',
    'allot-empty': 'остаётся пустым',
    'allot-holds': 'План так заполнен и оценён: ни одна пара этих хранилищ не нарушена.',
    'allot-fails': 'ПЛАН ТАК ЗАПОЛНЕН И ОЦЕНЁН, НАРУШЕНЫ ПАРЫ',
    'allot-groups': 'Группы совместимости лежат вместе только там, где это разрешают правила хранилища; то, что зависит от условия, хранится отдельно, пока на него не отвечено «да».',
    'allot-groups-not-looked-at': 'Можно ли хранить группы совместимости вместе, не проверялось.',
    'allot-without-group': 'У этих партий группа совместимости не указана: можно ли хранить их с другими, не проверялось',
    'where-title': 'Где это может стоять',
    'where-here-allowed': 'Там, где это стоит сейчас, ни одна пара не нарушена.',
    'where-nearest': 'Ближайшее допустимое место',
    'where-not-assessable': 'Ничего не говорит о парах, которые нельзя оценить, где бы это ни стояло',
    'where-tolerance': 'Край начерчен на безопасной стороне, не дальше',
  },
};
