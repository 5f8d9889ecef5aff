import { compassIn, declared, type DecisionWords } from './decision-words.js';

const compass = compassIn(['norte', 'nordeste', 'este', 'sudeste', 'sur', 'sudoeste', 'oeste', 'noroeste']);

const LOTS = { all: 'todos los lotes por un mismo factor', governing: 'solo los lotes de la división determinante' } as const;

export const spanishDecisions: DecisionWords = {
  action: (one, becomes, messages) => {
    const { kilograms, metres, number, listed, division } = messages;
    const { site } = one;
    const after = becomes.length > 0 ? `; pasa a ser: ${becomes.join('; ')}` : '';
    switch (one.kind) {
      case 'reduce':
        return one.to_kg === 0 ? `${site}: vaciar (${kilograms(one.from_kg)})` : `${site}: reducir de ${kilograms(one.from_kg)} a ${kilograms(one.to_kg)}, ${LOTS[one.lots]}`;
      case 'split':
        return `${site}: conservar ${kilograms(one.stays_kg)} y trasladar el resto: ${listed(one.to.map((part) => `${kilograms(part.kg)} a ${part.site}`))}`;
      case 'move':
        return `${site}: mover ${metres(one.distance_m)} hacia ${number(one.bearing_deg)}° (${compass(one.bearing_deg)})`;
      case 'barricade':
        return one.of === 'process-building' ? `${site}: construir una barricada que proteja a sus ocupantes` : `${site}: rodearlo de una barricada`;
      case 'turn':
        return `${site}: girar su frente hacia ${number(one.front_deg)}°${one.by_deg === null ? '' : `, en ${number(one.by_deg)}°`}`;
      case 'rebuild':
        return `${site}: reconstruir${after}`;
      case 'roof':
        return `${site}: añadir un techo protector`;
      case 'reclassify':
        return `${site}: contarlo como otra cosa${after}`;
      case 'declare':
        return `${site}: declarar de su contenido: ${declared(one.facts, messages)}`;
      case 'treat-as':
        return `${site}: tratar el lote ${number(one.lot + 1)} como ${division(one.hd)}`;
    }
  },
  confirm: {
    'compatibility-groups': 'los grupos de compatibilidad se pueden almacenar juntos',
    'contents-are-so': 'el contenido es como se declara',
    'exposure-is-so': 'el lugar expuesto es aquello por lo que entonces cuenta',
    'front-is-there': 'el frente está de ese lado',
    'ground-is-free': 'el terreno está libre allí y se puede construir',
    'site-can-move': 'el lugar expuesto se puede mover',
  },
  outcome: ({ cured, broken, unclear, cleared, failing }, { number }) =>
    [
      `corrige ${number(cured.length)}`,
      ...(cleared.length > 0 ? [`hace evaluables ${number(cleared.length)}`] : []),
      ...(broken.length > 0 ? [`HACE INSUFICIENTES ${number(broken.length)}`] : []),
      ...(unclear.length > 0 ? [`deja inciertos ${number(unclear.length)}`] : []),
      `insuficientes en el plano: ${number(failing.before)} -> ${number(failing.after)}`,
    ].join('; '),
  pair: ({ pes, es }) => `${pes} -> ${es}`,
  gain: (measure, messages) => {
    const { number, metres, listed } = messages;
    switch (measure.kind) {
      case 'metre-farther':
        return `un metro más lejos de ${listed(measure.sites)}`;
      case 'without':
        return `sin ${measure.site}`;
      case 'move':
        return `${measure.site} movido ${metres(measure.distance_m)} hacia ${number(measure.bearing_deg)}° (${compass(measure.bearing_deg)})`;
      case 'barricade':
        return `${measure.site} rodeado de una barricada`;
      case 'standard-design':
        return `${measure.site} de diseño normalizado`;
      case 'turn':
        return `su frente hacia ${number(measure.front_deg)}°`;
      case 'declare':
        return `declarado del contenido de ${measure.site}: ${declared(measure.facts, messages)}`;
    }
  },
  gained: (kilograms, measure) => `${kilograms} más con: ${measure}`,
  noMore: (division, limit) => `no más de ${division}: ${limit}`,
  allowedGround: (allowed_ha, window_ha) => (allowed_ha === null ? `En un marco de ${window_ha} ha no hay ningún lugar donde ninguno de sus pares fuera insuficiente` : `Ninguno de sus pares sería insuficiente en ${allowed_ha} ha de un marco de ${window_ha} ha`),
  limit: (limit, named) => {
    switch (limit.by) {
      case 'stock':
        return 'todo está colocado';
      case 'site-cap':
        return 'el tope de todo el emplazamiento';
      case 'compatibility-groups':
        return 'lo que queda no puede estar con lo que hay: grupos de compatibilidad';
      case 'shares':
        return 'las partes que se pidieron';
      case 'event-cap':
        return 'el tope por explosión';
      case 'table-end':
        return 'la última fila de la tabla';
      case 'exposed-sites':
        return named(limit.sites);
    }
  },
  ui: {
    'cures-title': 'Correcciones',
    'cures-order': 'Primero las que no infringen nada; después por esfuerzo, de lo que se hace con la pluma a lo que se construye. Las declaraciones sobre lo que hay van al final: solo corrigen si son ciertas.',
    'cures-plan': 'El plano en su conjunto',
    'cures-finding': 'Hallazgo',
    'cures-none': 'Ningún cambio único que este programa conozca lo corrige.',
    'cures-no-finding': 'Este par no es insuficiente y se puede evaluar: no hay nada que corregir.',
    'cures-more': 'más con --most',
    'cures-tried': 'Cada corrección se ha probado: se evaluó el plano cambiado, todos los pares de los lugares cambiados.',
    costs: 'cuesta',
    confirm: 'por confirmar',
    breaks: 'hace insuficiente',
    unclear: 'incierto entonces',
    'domino-title': 'Sucesos conjuntos',
    'domino-rule':
      'Donde un polvorín no cumple su distancia a otro, uno puede hacer explotar al otro, y la norma los cuenta como uno solo. Los polvorines unidos en cualquier sentido, también a través de otros, son un solo suceso; un enlace no evaluable cuenta como enlace.',
    'domino-links': 'Enlaces',
    'domino-no-links': 'Cada polvorín con contenido cumple su distancia a todos los demás: cada uno explota solo.',
    'domino-events': 'Sucesos',
    'domino-no-events': 'Ningún polvorín cuenta junto con otro.',
    'domino-alone': 'explotan solos',
    'too-close': 'demasiado cerca',
    'not-assessable-link': 'no evaluable: cuenta como enlace',
    'only-together': 'insuficiente solo con el contenido de todos',
    'joint-fails': 'demasiado cerca del suceso completo',
    'joint-holds': 'Cada lugar de alrededor cumple su distancia al suceso completo.',
    'joint-doubtful': 'no evaluable frente al suceso completo',
    'greatest-event': 'Mayor cantidad a la vez',
    'counts-as': 'cuenta como',
    'joint-licence':
      'Todos los polvorines pueden contener sus cantidades admisibles a la vez: una distancia depende solo del contenido del propio polvorín, y un polvorín vacío se protege como uno lleno. Por eso el máximo de cada polvorín es también el de todo el emplazamiento.',
    mix: 'mezcla',
    'mix-unlimited': 'ninguna distancia depende de la cantidad de esta mezcla',
    'allot-title': 'Existencias colocadas en polvorines',
    'allot-about': 'Tanto como sea posible, sin que falle ningún par de un polvorín llenado; lo que contenían los polvorines se saca primero.',
    'allot-asked': 'Se pide',
    'allot-shares': 'partes',
    'allot-weights': 'pesos',
    'allot-unit': 'en múltiplos de',
    'allot-site-most': 'todo el sitio como máximo',
    'allot-event-most': 'de una vez como máximo',
    'allot-placed': 'Colocado',
    'allot-left': 'Sin lugar',
    'allot-no-distances': 'No colocado, porque la norma no da distancias; indicar treatAs si una autoridad lo ha decidido',
    'allot-best': 'Ninguna otra colocación tiene más valor.',
    'allot-not-proven': 'La búsqueda se cortó. La mejor tendría como máximo este valor',
    'allot-empty': 'queda vacío',
    'allot-holds': 'Evaluado así lleno: ningún par de estos polvorines es insuficiente.',
    'allot-fails': 'EVALUADO ASÍ LLENO, HAY PARES INSUFICIENTES',
    'allot-groups': 'Los grupos de compatibilidad solo están juntos donde las reglas del polvorín lo permiten; lo que depende de una condición queda separado hasta que se responda con sí.',
    'allot-groups-not-looked-at': 'No se ha examinado si los grupos de compatibilidad pueden estar juntos.',
    'allot-without-group': 'De estos lotes no se indica grupo de compatibilidad: no se ha examinado si pueden estar con otros',
    'where-title': 'Dónde puede estar',
    'where-here-allowed': 'Donde está, ninguno de sus pares es insuficiente.',
    'where-nearest': 'Lugar admitido más cercano',
    'where-not-assessable': 'No dice nada de los pares no evaluables esté donde esté',
    'where-tolerance': 'El borde se traza en el lado seguro, como máximo a',
  },
};
