import { compassIn, declared, type DecisionWords } from './decision-words.js';

const compass = compassIn(['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest']);

const LOTS = { all: 'tous les lots par un même facteur', governing: 'les seuls lots de la division déterminante' } as const;

export const frenchDecisions: DecisionWords = {
  action: (one, becomes, messages) => {
    const { kilograms, metres, number, listed, division } = messages;
    const { site } = one;
    const after = becomes.length > 0 ? ` ; il est alors : ${becomes.join(' ; ')}` : '';
    switch (one.kind) {
      case 'reduce':
        return one.to_kg === 0 ? `${site} : vider (${kilograms(one.from_kg)})` : `${site} : réduire de ${kilograms(one.from_kg)} à ${kilograms(one.to_kg)}, ${LOTS[one.lots]}`;
      case 'split':
        return `${site} : garder ${kilograms(one.stays_kg)} et déplacer le reste : ${listed(one.to.map((part) => `${kilograms(part.kg)} vers ${part.site}`))}`;
      case 'move':
        return `${site} : déplacer de ${metres(one.distance_m)} vers ${number(one.bearing_deg)}° (${compass(one.bearing_deg)})`;
      case 'barricade':
        return one.of === 'process-building' ? `${site} : poser une barricade qui protège ses occupants` : `${site} : l’entourer d’une barricade`;
      case 'turn':
        return `${site} : tourner sa face avant vers ${number(one.front_deg)}°${one.by_deg === null ? '' : `, de ${number(one.by_deg)}°`}`;
      case 'rebuild':
        return `${site} : reconstruire${after}`;
      case 'roof':
        return `${site} : ajouter un toit de protection`;
      case 'reclassify':
        return `${site} : le compter autrement${after}`;
      case 'declare':
        return `${site} : déclarer pour son contenu : ${declared(one.facts, messages)}`;
      case 'treat-as':
        return `${site} : traiter le lot ${number(one.lot + 1)} comme ${division(one.hd)}`;
    }
  },
  confirm: {
    'compatibility-groups': 'les groupes de compatibilité peuvent être stockés ensemble',
    'contents-are-so': 'le contenu est tel que déclaré',
    'exposure-is-so': 'le site exposé est bien ce pour quoi il compte alors',
    'front-is-there': 'la face avant est de ce côté',
    'ground-is-free': 'le terrain y est libre et constructible',
    'site-can-move': 'le site exposé peut être déplacé',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `corrige ${number(cured.length)}`,
      ...(cleared.length > 0 ? [`rend évaluables ${number(cleared.length)}`] : []),
      ...(broken.length > 0 ? [`REND INSUFFISANTES ${number(broken.length)}`] : []),
      ...(unclear.length > 0 ? [`laisse incertaines ${number(unclear.length)}`] : []),
      `insuffisantes dans le plan : ${number(failing.before)} -> ${number(failing.after)}`,
    ].join(' ; '),
  pair: ({ pes, es }) => `${pes} -> ${es}`,
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `un mètre plus loin de ${listed(measure.sites)}`;
      case 'without':
        return `sans ${measure.site}`;
      case 'move':
        return `${measure.site} déplacé de ${metres(measure.distance_m)} vers ${number(measure.bearing_deg)}° (${compass(measure.bearing_deg)})`;
      case 'barricade':
        return `${measure.site} entouré d’une barricade`;
      case 'standard-design':
        return `${measure.site} de modèle normalisé`;
      case 'turn':
        return `sa face avant vers ${number(measure.front_deg)}°`;
      case 'declare':
        return `déclaré pour le contenu de ${measure.site} : ${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `${kilograms} de plus : ${measure}`,
  noMore: (division, limit) => `pas plus de ${division} : ${limit}`,
  allowedGround: (allowed_ha, window_ha) => (allowed_ha === null ? `Aucun endroit d’un cadre de ${window_ha} ha où aucune de ses paires ne serait insuffisante` : `Aucune de ses paires ne serait insuffisante sur ${allowed_ha} ha d’un cadre de ${window_ha} ha`),
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return 'tout est placé';
      case 'site-cap':
        return 'le plafond du site entier';
      case 'compatibility-groups':
        return 'ce qui reste ne peut pas être avec ce qui s’y trouve : groupes de compatibilité';
      case 'shares':
        return 'les parts demandées';
      case 'event-cap':
        return 'le plafond par explosion';
      case 'table-end':
        return 'la dernière ligne du tableau';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': 'Remèdes',
    'cures-order': 'D’abord ceux qui n’enfreignent rien ; puis par effort, de ce qui se fait d’un trait de plume à ce qui se construit. Les déclarations sur ce qui existe viennent en dernier : elles ne corrigent que si elles sont vraies.',
    'cures-plan': 'Le plan dans son ensemble',
    'cures-finding': 'Constat',
    'cures-none': 'Aucun changement unique connu de ce programme n’y remédie.',
    'cures-no-finding': 'Cette paire n’est pas insuffisante et peut être évaluée : il n’y a rien à corriger.',
    'cures-more': 'davantage avec --most',
    'cures-tried': 'Chaque remède a été essayé : le plan modifié a été évalué, toutes les paires des sites modifiés.',
    costs: 'coûte',
    confirm: 'à confirmer',
    breaks: 'rend insuffisant',
    unclear: 'alors incertain',
    'domino-title': 'Événements joints',
    'domino-rule':
      'Là où un dépôt ne respecte pas sa distance à un autre, l’un peut faire exploser l’autre, et la norme les compte comme un seul. Les dépôts liés dans un sens ou dans l’autre, même par d’autres, forment un seul événement ; un lien non évaluable compte comme un lien.',
    'domino-links': 'Liens',
    'domino-no-links': 'Chaque dépôt avec un contenu respecte sa distance à tous les autres : chacun explose seul.',
    'domino-events': 'Événements',
    'domino-no-events': 'Aucun dépôt ne compte avec un autre.',
    'domino-alone': 'explosent seuls',
    'too-close': 'trop près',
    'not-assessable-link': 'non évaluable : compte comme un lien',
    'only-together': 'insuffisante seulement avec le contenu de tous',
    'joint-fails': 'trop près de l’événement entier',
    'joint-holds': 'Chaque site alentour respecte sa distance à l’événement entier.',
    'joint-doubtful': 'non évaluable face à l’événement entier',
    'greatest-event': 'Plus grande quantité à la fois',
    'counts-as': 'compte comme',
    'joint-licence':
      'Tous les dépôts peuvent contenir leurs quantités admissibles en même temps : une distance ne dépend que du contenu du dépôt lui-même, et un dépôt vide est protégé comme un dépôt plein. Le maximum de chaque dépôt est donc aussi celui du site entier.',
    mix: 'mélange',
    'mix-unlimited': 'aucune distance ne dépend de la quantité de ce mélange',
    'allot-title': 'Un stock placé dans des dépôts',
    'allot-about': 'Le plus possible, sans qu’une paire d’un dépôt rempli soit insuffisante ; ce que les dépôts contenaient est d’abord retiré.',
    'allot-asked': 'Demandé',
    'allot-shares': 'parts',
    'allot-weights': 'pondérations',
    'allot-unit': 'par multiples de',
    'allot-site-most': 'le site entier au plus',
    'allot-event-most': 'à la fois au plus',
    'allot-placed': 'Placé',
    'allot-left': 'Sans place',
    'allot-no-distances': 'Non placé, car la norme ne donne pas de distances ; indiquer treatAs si une autorité a décidé',
    'allot-best': 'Aucun autre placement n’a plus de valeur.',
    'allot-not-proven': 'La recherche a été écourtée. Le meilleur aurait au plus cette valeur',
    'allot-empty': 'reste vide',
    'allot-holds': 'Évalué ainsi rempli : aucune paire de ces dépôts n’est insuffisante.',
    'allot-fails': 'ÉVALUÉ AINSI REMPLI, DES PAIRES SONT INSUFFISANTES',
    'allot-groups': 'Les groupes de compatibilité ne sont ensemble que là où les règles du dépôt le permettent ; ce qui dépend d’une condition reste séparé tant qu’on n’y a pas répondu oui.',
    'allot-groups-not-looked-at': 'Il n’a pas été examiné si les groupes de compatibilité peuvent être ensemble.',
    'allot-without-group': 'Aucun groupe de compatibilité n’est indiqué pour ces lots : il n’a pas été examiné s’ils peuvent être avec d’autres',
    'where-title': 'Où il peut se trouver',
    'where-here-allowed': 'Là où il se trouve, aucune de ses paires n’est insuffisante.',
    'where-nearest': 'Lieu admis le plus proche',
    'where-not-assessable': 'Ne dit rien des paires non évaluables où qu’il se trouve',
    'where-tolerance': 'Le bord est tracé du côté sûr, à au plus',
  },
};
