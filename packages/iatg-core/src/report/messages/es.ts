import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import type { InterpretationId } from '../../types.js';
import { citedIn } from '../cited-place.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('es', { metre: 'm', kilogram: 'kg' });
const { number, metres, kilograms } = formats;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `el archivo no es texto UTF-8${found === undefined ? '' : `, parece ${found}`}${byte === undefined ? '' : ` (byte ${number(Number(byte))}, línea ${number(Number(line))})`}; guardarlo como UTF-8`,
  'empty-file': ({ wanted }) => `el archivo está vacío; dar ${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `el archivo es mayor de lo que este programa puede leer (${limit_MB} MB); dividir el plano`,
  'wrong-type': ({ expected, found }) => `se esperaba ${kindOf(expected)}; encontrado: ${foundAs(found)}`,
  missing: ({ expected }) => `falta; indicar ${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `${foundAs(found)} no se conoce aquí; admitido: ${allowed}`,
  'not-a-collection': ({ found }) => `se esperaba "FeatureCollection"; encontrado: ${foundAs(found)}; un plano de emplazamiento es una FeatureCollection GeoJSON`,
  'not-a-feature': ({ found }) => `se esperaba "Feature"; encontrado: ${foundAs(found)}`,
  'empty-id': () => 'el id está vacío; dar a cada Feature un id propio',
  'duplicate-id': ({ id, first }) => `el id «${id}» ya figura en ${first}; dar a cada Feature un id propio`,
  'not-finite': ({ found }) => `${found} no es un número finito`,
  negative: ({ found }) => `${found} es negativo; cantidades y recuentos son 0 o más`,
  'not-a-position': ({ found }) => `se esperaba una posición [longitud, latitud] en grados; encontrado: ${foundAs(found)}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `la longitud ${longitude} no está entre -180 y 180${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `la latitud ${latitude} no está entre -90 y 90${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => 'la Feature no tiene geometría; dibujarla como punto, línea o polígono',
  'geometry-collection': () => 'una GeometryCollection no se puede medir; usar una Feature por geometría, o una geometría Multi-',
  'geometry-empty': () => 'vacía; indicar al menos una posición',
  'line-too-short': () => 'una línea necesita al menos dos posiciones',
  'ring-too-short': () => 'un anillo de polígono necesita al menos tres posiciones distintas',
  'ring-crosses': ({ first, second }) => `los lados ${first} y ${second} del anillo se cruzan; volver a dibujar el contorno de modo que no se cruce`,
  'treat-as-not-allowed': ({ hd, allowed }) => `HD ${hd} no se puede tratar como otra división; admitido en ${allowed}`,
  'density-and-traffic': () => 'se indican density y traffic a la vez; dejar solo uno',
  'density-missing': ({ allowed }) => `falta; indicar la densidad (${allowed}) o, en su lugar, recuentos de tráfico`,
  'traffic-empty': ({ allowed }) => `no se indica ningún recuento; dar al menos uno de ${allowed}`,
  'not-ascending': ({ found, previous }) => `${found} kg no está por encima del final del tramo anterior (${previous} kg)`,
  'no-distance': ({ neq_kg, value_m }) => `la columna da ${metres(Number(value_m))} a ${number(Number(neq_kg))} kg; una distancia es mayor que 0 m`,
  'bounds-crossed': ({ high, medium }) => `una vía sería de densidad media desde ${number(Number(medium))} usuarios al día, pero ya de densidad alta desde ${number(Number(high))}; el límite medio no puede superar el alto`,
  'unknown-member': ({ name, meant, allowed }) => `«${name}» no es un miembro de un perfil de reglas en este lugar; ${meant === undefined ? `se admite: ${allowed}` : `probablemente se quiso decir «${meant}»`}`,
  'no-column-in-cell': ({ cell }) => `${cell} solo contiene distancias fijas o ninguna, y un mínimo no cambiaría nada; quitarlo`,
  falls: ({ neq_kg, value_m, before_m }) => `la columna baja a ${number(Number(neq_kg))} kg, de ${metres(Number(before_m))} a ${metres(Number(value_m))}; una distancia no debe disminuir cuando la cantidad aumenta`,
  'no-contents': ({ id }) => `«${id}» no tiene contenido: solo se juzga como lugar expuesto`,
  'contents-not-of-inventory': () => 'el contenido no es lo que da el inventario: uno de los dos se cambió en otra parte; escríbalo de nuevo con iatg inventory --into',
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))} kg en un solo lote es más de lo que contiene cualquier tabla de la norma (${number(Number(limit_kg))} kg); ¿está la cantidad en gramos?`,
  'looks-swapped': ({ id, distance_km }) => `«${id}» está a ${number(Number(distance_km))} km del centro del plano, y no lo estaría con longitud y latitud intercambiadas; en GeoJSON va primero la longitud`,
  'far-from-others': ({ id, distance_km }) => `«${id}» está a ${number(Number(distance_km))} km del centro del plano; comprobar sus coordenadas (grados decimales, no grados y minutos)`,
  'null-island': ({ id }) => `«${id}» está en 0, 0: ¿falta su posición?`,
  'other-coordinate-system': () => 'el archivo nombra un sistema de coordenadas; se lee aun así como longitud y latitud WGS84',
  'carries-profile': ({ name }) => `el plano lleva el perfil de reglas «${name}»; la línea de órdenes solo lo aplica si --profile lo nombra (se puede nombrar ahí un plano que lo lleve)`,
  'repeated-member': ({ name }) => `«${name}» figura más de una vez en este objeto; cuenta el último, borrar los demás`,
  misspelt: ({ name, meant }) => `«${name}» no es una propiedad conocida y se pasa por alto; probablemente se quiso decir «${meant}»`,
  'no-stores': () => 'el plano no tiene ningún lugar de explosión potencial, así que no hay nada que juzgar',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'un plano de emplazamiento en GeoJSON',
  'rule-profile': 'un perfil de reglas (JSON), o un plano que lo lleve',
  assessment: 'una autoevaluación (JSON)',
  'authority-levels': 'los niveles de una autoridad (JSON)',
  'risk-matrix': 'una matriz de riesgo (JSON)',
  'planning-areas': 'parcelas, edificios o vías de los urbanistas (GeoJSON)',
  overview: 'un inventario anterior de los depósitos (JSON)',
  exercise: 'un ejercicio o un archivo de clase (JSON)',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: 'un valor',
  'member-name': 'un nombre de miembro entre comillas rectas',
  colon: 'dos puntos',
  'comma-or-end-of-array': 'una coma o el final de la lista',
  'comma-or-end-of-object': 'una coma o el final del objeto',
  'end-of-string': 'el resto de un texto',
  'nothing-more': 'el final del archivo',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `el archivo no es JSON: ${detail}`;
  const place = `línea ${number(Number(line))}, columna ${number(Number(column))}${inside === '' ? '' : `, dentro de ${inside}`}`;
  const belongs = `donde corresponde ${JSON_PARTS[expected as JsonExpectation]}`;
  if (found === '') return `el archivo no es JSON: termina (${place}) ${belongs}; está cortado, obtener el archivo completo`;
  if (found === '\0') return `el archivo no es JSON: byte cero (${place}); puede ser UTF-16, guardarlo como UTF-8`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'JSON no conoce ese número; dar uno finito' : 'corregirlo allí';
  return `el archivo no es JSON: ${JSON.stringify(found)} está (${place}) ${belongs}; ${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'un texto entre comillas rectas',
  number: 'un número',
  boolean: 'true o false, sin comillas',
  array: 'una lista [ ]',
  object: 'un objeto { }',
  'array of branches': 'una lista [ ] de tramos',
  Feature: 'una Feature GeoJSON',
  FeatureCollection: 'una FeatureCollection GeoJSON',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `uno de ${expected}` : String(expected));

const FOUND: Readonly<Record<string, string>> = { nothing: 'nada', array: 'una lista', object: 'un objeto' };
const foundAs = (found: string | number | undefined): string => FOUND[String(found)] ?? String(found);

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return `; longitud y latitud parecen intercambiadas (en GeoJSON va primero la longitud: [${latitude}, ${longitude}])`;
  if (hint === 'metres') return '; parecen metros de una cuadrícula proyectada: convertir a grados WGS84';
  return '';
}

/** Where a figure stands: `Annex E, Table E.1`. */
const placeOf = citedIn({ annex: 'anexo', matrix: 'matriz', table: 'tabla', clause: 'apartado' });

const RULES = {
  'own-row': '',
  'half-ibd': ', como la mitad de la distancia a edificios habitados',
  'vulnerable-not-below-ibd': ', porque un edificio vulnerable nunca está más cerca que uno habitado',
} as const;

/** A column or row that is not known here keeps the words that the edition has for it. */
const PES_COLUMNS: Readonly<Record<string, string>> = {
  P1: 'polvorín cubierto de tierra, parte trasera hacia el ES',
  P2: 'polvorín cubierto de tierra, lateral hacia el ES',
  P3: 'polvorín cubierto de tierra, frente hacia el ES',
  P4: 'almacén reforzado (muros pesados y techo protector), toda dirección sin abertura',
  P5: 'almacén reforzado, puerta o gran abertura hacia el ES',
  P6: 'almacén semirreforzado (muros pesados, sin techo protector)',
  P7: 'edificio de muros medios, con barricada',
  P8: 'edificio de muros medios, sin barricada',
  P9: 'edificio ligero o pila al aire libre, con barricada',
  P10: 'edificio ligero o pila al aire libre, sin barricada',
};

const ES_ROWS: Readonly<Record<string, string>> = {
  r1: 'polvorín cubierto de tierra de 7 bar, parte trasera hacia el PES',
  r2: 'polvorín cubierto de tierra de 7 bar, lateral hacia el PES',
  r3: 'polvorín cubierto de tierra de 7 bar, frente hacia el PES',
  r4: 'polvorín cubierto de tierra de 3 bar, parte trasera',
  r5: 'polvorín cubierto de tierra de 3 bar, lateral',
  r6: 'polvorín cubierto de tierra de 3 bar, frente',
  r7: 'polvorín cubierto de tierra no definido, frente, muro frontal y puerta resistentes a proyecciones de alta velocidad',
  r8: 'polvorín cubierto de tierra no definido, frente, puerta con barricada',
  r9: 'polvorín cubierto de tierra no definido, parte trasera',
  r10: 'polvorín cubierto de tierra no definido, lateral',
  r11: 'polvorín cubierto de tierra no definido, frente, ninguno de los dos',
  r12: 'almacén reforzado',
  r13: 'almacén semirreforzado',
  r14: 'edificio ligero o pila al aire libre, con barricada',
  r15: 'edificio ligero o pila al aire libre, sin barricada',
  r16: 'edificio de muros medios, con barricada',
  r17: 'edificio de muros medios, sin barricada',
  r18: 'edificio de proceso de munición, con barricada, techo protector',
  r19: 'edificio de proceso de munición, con barricada, sin techo protector',
  r20: 'edificio de proceso de munición, sin barricada, sin techo protector',
  ptrLow: 'vía de tránsito público, densidad baja',
  ptrMedium: 'vía de tránsito público, densidad media',
  ptrHigh: 'vía de tránsito público, densidad alta',
  ibd: 'edificio habitado',
  vbd: 'edificio vulnerable',
  officeLt20: 'oficina, menos de 20 personas de apoyo',
  officeGt20: 'oficina, 20 personas de apoyo o más',
  powerSuper: 'línea eléctrica, superred',
  powerNormal: 'línea eléctrica, red normal',
  powerMinor: 'línea eléctrica, red secundaria',
  polProtected: 'combustibles y lubricantes, protegidos o enterrados',
  polVital: 'combustibles y lubricantes, sin protección, en superficie, vitales',
  polMinor: 'combustibles y lubricantes, sin protección, en superficie, secundarios',
  polSmall: 'combustibles y lubricantes, menos de 100 litros para uso inmediato',
};

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `HD ${one.hd}, ${kilograms(one.neq_kg)} (${placeOf(one.cite.place)}${one.beyondTable6 ? ', más allá de ella' : ''})`;
    case 'place':
      return `${placeOf(one.cite.place)}: columna ${one.pesColumn} (${PES_COLUMNS[one.pesColumn] ?? one.pes}), fila ${one.esRow} (${ES_ROWS[one.esRow] ?? one.es})${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `por debajo de la tabla: leído como su primera fila, ${kilograms(one.row_kg)}`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `opción ${codeOf(taken)} tomada${one.wanted === 'not-met' ? ' aunque protege menos de lo deseado' : ''}${others.length > 0 ? ` (descartadas: ${others.join('; ')})` : ''}`;
    }
    case 'function':
      return `${one.column} = ${one.formula}${one.branches > 1 ? `, tramo ${one.branch} de ${one.branches}` : ''}${one.held ? ', mantenido en el final de un tramo anterior' : ''} = ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'printed':
      return `impreso a ${kilograms(one.row_kg)} en la columna ${one.column}: ${metres(one.value_m)}${one.governs ? '' : ', no mayor'} (${placeOf(one.cite.place)})`;
    case 'column-minimum':
      return `mínimo de la columna: ${metres(one.minimum_m)}, ${one.governs ? 'determinante' : 'no determinante'}`;
    case 'factor':
      return `por ${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `mínimo de la celda: ${metres(one.minimum_m)}, ${one.governs ? 'determinante' : 'no determinante'}`;
    case 'half':
      return `la mitad = ${metres(one.value_m)}`;
    case 'fixed':
      return `distancia fija: ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'rounded':
      return `redondeado hacia arriba: ${metres(one.value_m)}`;
    case 'interpretation':
      return `se apoya en la interpretación ${one.id} (${SIDES[one.side]})`;
  }
}

const SIDES = { cautious: 'prudente', neutral: 'neutra' } as const;

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? printed : `${printed} (leído como ${readAs})`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed}: no declarado: ${conditions.map(conditionOf).join(', ')}`;
    case 'below-wanted-protection':
      return `${printed}${distance}: menos protección de la deseada`;
    case 'not-printed-for-this-neq':
      return `${printed}: no impreso para esta cantidad`;
    case 'longer':
      return `${printed}${distance}: más larga`;
    case 'shorter':
      return `${printed}${distance}: más corta, y ninguna opción da la protección deseada`;
    case 'equal-but-later':
      return `${printed}${distance}: igual`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : 'ninguna distancia';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']} (${needs.map((conditions) => conditions.map(conditionOf).join(' y ')).join('; o ')})` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `HD ${hd}, ${kilograms(neq_kg)}, ${pesColumn}${esRow ? `/${esRow}` : ''}: ${outcome}`;
}

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': 'polvorín cubierto de tierra',
  reinforced: 'almacén reforzado',
  'semi-reinforced': 'almacén semirreforzado',
  medium: 'edificio de muros medios',
  light: 'edificio ligero',
  'open-stack': 'pila al aire libre',
};

const KINDS = {
  'inhabited-building': 'edificio habitado',
  'vulnerable-building': 'edificio vulnerable',
  'public-traffic-route': 'vía de tránsito público',
  office: 'oficina',
  'process-building': 'edificio de proceso de munición',
  'power-line': 'línea eléctrica',
  pol: 'combustibles y lubricantes',
} as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': 'sin explosivos primarios',
  'no-items-vulnerable-to-spall': 'sin objetos vulnerables al desconchado',
  'open-bomb-bay-storage': 'almacenamiento de bombas en alvéolos abiertos',
  'standard-ecm-at-pes': 'PES: polvorín cubierto de tierra de diseño normalizado',
  'fewer-than-10-persons': 'menos de 10 personas',
};
const conditionOf = (condition: string): string => CONDITIONS[condition] ?? condition;

const RATINGS: Readonly<Record<string, string>> = { undefined: 'resistencia no definida', '7-bar': '7 bar', '3-bar': '3 bar' };
const DEGREES: Readonly<Record<string, string>> = { limited: 'limitada', high: 'alta', 'virtually-complete': 'casi total' };
const DENSITIES: Readonly<Record<string, string>> = { high: 'densidad alta', medium: 'densidad media', low: 'densidad baja', 'very-low': 'densidad muy baja' };
const NETWORKS: Readonly<Record<string, string>> = { super: 'superred', normal: 'red normal', minor: 'red secundaria' };
const INSTALLATIONS: Readonly<Record<string, string>> = { protected: 'protegidos', vital: 'vitales, sin protección', minor: 'secundarios', small: 'pequeña cantidad' };

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: 'vehículos',
  railPassengers_per_day: 'pasajeros de ferrocarril',
  waterwayUsers_per_day: 'usuarios de la vía navegable',
  people_per_day: 'personas',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`protección deseada: ${DEGREES[one.protection] ?? one.protection}`] : [])].join(', ');
}

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [RATINGS[rating] ?? rating] : []),
    ...(isMagazine && standardEcm ? ['diseño normalizado'] : []),
    ...(isMagazine && headwallResistant ? ['muro frontal resistente'] : []),
    ...(isMagazine && doorBarricaded ? ['puerta con barricada'] : []),
    ...(hasFront ? [front_deg === null ? 'frente desconocido' : `frente ${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricaded ? 'con barricada' : 'sin barricada']),
    ...(process ? [`usado como ${processFacts(process).join(', ')}`] : []),
    ...[...declared].map(conditionOf),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [DENSITIES[exposure.density] ?? exposure.density] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, counted(exposure.occupants, 'ocupante', 'ocupantes')];
    case 'process-building':
      return processFacts(exposure);
    case 'power-line':
      return [kind, NETWORKS[exposure.network] ?? exposure.network];
    case 'pol':
      return [kind, INSTALLATIONS[exposure.installation] ?? exposure.installation];
  }
}

function processFacts({ barricaded, protectiveRoof, occupants }: ProcessBuilding): readonly string[] {
  return [
    KINDS['process-building'],
    barricaded ? 'con barricada' : 'sin barricada',
    protectiveRoof ? 'techo protector' : 'sin techo protector',
    occupants === null ? 'número de ocupantes desconocido' : counted(occupants, 'ocupante', 'ocupantes'),
  ];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] =>
  Object.entries(traffic).map(([who, count]) => `${number(count as number)} ${TRAFFIC[who as keyof TrafficCounts]} al día`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${kilograms(neq_kg)} HD ${hd}${compatibilityGroup ? ` ${compatibilityGroup}` : ''}${treatAs ? ` tratada como ${treatAs}` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 1 && fail === 1) return 'La distancia del único par es insuficiente.';
  if (pairs === 1 && notAssessable === 1) return 'El único par no se puede evaluar.';
  if (pairs === 1) return 'La distancia del único par no es insuficiente.';
  if (pairs === 0) return 'No hay ningún par que juzgar.';
  const open = `${number(notAssessable)} no se ${notAssessable === 1 ? 'puede' : 'pueden'} evaluar`;
  if (fail > 0) return `Distancia insuficiente en ${number(fail)} de ${number(pairs)} pares${notAssessable > 0 ? `; ${open}` : ''}.`;
  if (notAssessable > 0) return `De ${number(pairs)} pares, ${open}; ningún otro tiene distancia insuficiente.`;
  return `Ninguna distancia insuficiente: los ${number(pairs)} pares se pudieron evaluar todos.`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [counted(pass, 'cumplida', 'cumplidas')]),
    ...(notRequired === null ? [] : [counted(notRequired, 'no requerida', 'no requeridas')]),
    counted(fail, 'insuficiente', 'insuficientes'),
    counted(notAssessable, 'no evaluable', 'no evaluables'),
  ];
  return `${counted(pairs, 'par', 'pares')}: ${parts.join(', ')}`;
}

const REASONS = {
  'conditions-not-declared': 'cada opción de la celda tiene una condición y ninguna está declarada; declarar lo que sea cierto del contenido',
  'neq-above-table': 'la cantidad supera la última fila de la tabla; dividir el polvorín o reducir la cantidad',
  'no-distances-in-standard': 'la norma no tiene distancias para HD 1.2.3 y HD 1.6; indicar «treatAs» si una autoridad lo ha decidido',
} as const;

/** What is printed, and what is applied. An interpretation that is not known here keeps the words of the edition. */
const INTERPRETATIONS: Readonly<Record<InterpretationId, Readonly<Record<'place' | 'printed' | 'applied', string>> | undefined>> = {
  'I-01': {
    place: 'Anexo F, matriz F.1, filas r16 y r17',
    printed: 'D5, una columna de HD 1.2.2',
    applied: 'D6, la columna de HD 1.2.1 que usan las filas vecinas',
  },
  'I-02': { place: 'Anexo K, matriz K.1, fila r20, columna P5', printed: '25 m', applied: '60 m, como en todas las demás celdas de la fila' },
  'I-03': {
    place: 'Anexo D, matriz D.1, combustibles y lubricantes secundarios',
    printed: 'D13 (otros anexos usan la columna de las vías de densidad media, aquí D11)',
    applied: 'D13, como está impreso',
  },
  'I-04': {
    place: 'Anexo D, matriz D.1, filas r15 y r17, opción D12',
    printed: 'ningún grado de protección, salvo en la columna P3',
    applied: 'alto, como está impreso en la columna P3',
  },
  'I-05': {
    place: 'Anexo D, matriz D.1, filas r18 a r20, opción D9 para menos de 10 personas',
    printed: 'ningún grado de protección',
    applied: 'el grado impreso para D10 en la misma celda',
  },
  'I-06': {
    place: 'Todas las matrices, filas r14 a r17',
    printed: 'imágenes',
    applied:
      'r14, r15 edificio ligero o pila al aire libre (con, sin barricada); r16, r17 edificio de muros medios (con, sin barricada): la opción de alvéolos de bombas abiertos está en r14 y r15, la protección de un techo en r16 y r17',
  },
  'I-07': { place: 'Tabla L.1, columna D3', printed: '4.3 Q^(1/3), pero los valores impresos corresponden a 2/3 x 6.4', applied: '4.3, la más larga' },
  'I-08': {
    place: 'Tabla E.1, columnas D11 y D13 a 2500 kg, D13 a 4500 kg',
    printed: 'tramos que bajan un escalón',
    applied: 'mantenido en el valor final del tramo inferior',
  },
  'I-09': { place: 'Tabla E.1, columnas D16 y D17, 75 y 100 kg', printed: '258 m, luego 240 m', applied: '258 m hasta 100 kg' },
  'I-10': {
    place: 'Apartado 6.2.1, tabla 5, frente a la fila de densidad baja de la matriz D.1',
    printed: 'la mitad de la distancia a edificios habitados; 0.5 x D12',
    applied: 'la más larga, salvo que el usuario elija',
  },
  'I-11': {
    place: 'Matriz D.1, edificio vulnerable (sin mínimo impreso)',
    printed: '2 x D12, por debajo de la distancia a edificios habitados con menos de 731 kg',
    applied: 'nunca por debajo de la distancia a edificios habitados',
  },
  'I-12': {
    place: 'Tabla 6 (agregación)',
    printed: '1.3 no se evalúa junto a 1.1',
    applied: 'la suma se evalúa también como la subdivisión de 1.3 presente, para que añadir un lote nunca acorte una distancia',
  },
  'I-13': {
    place: 'Por debajo de la primera fila (50 kg HD 1.1, 10 kg HD 1.2, 500 kg HD 1.3)',
    printed: 'nada',
    applied: 'la primera fila',
  },
};

const sitesCounted = (pes: number, exposedSites: number): string =>
  `${counted(pes, 'lugar de explosión potencial', 'lugares de explosión potencial')}, ${counted(exposedSites, 'lugar expuesto', 'lugares expuestos')}`;

export const spanish: Messages = {
  language: 'es',
  direction: 'ltr',
  draft: 'Traducción provisional: aún no revisada por una persona de lengua materna española.',
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': 'el caso determinante va más allá de la tabla 6: la suma se juzga también como HD 1.3, para que añadir un lote nunca acorte una distancia',
    'effect-of-lobbed-ammunition': 'la norma señala un efecto de munición proyectada',
    'neq-below-table': 'la cantidad está por debajo de la primera fila de la tabla y se lee como esa fila',
    'persons-rapidly-evacuated': 'la norma da esta protección para personas evacuadas con rapidez',
    'protection-below-wanted': 'ninguna opción de la celda da el grado de protección deseado; se tomó la más larga',
    'reduced-distance-only-value': 'la norma imprime esta distancia como reducida para un polvorín de diseño normalizado, y ninguna otra',
    'row-identity-inferred': 'la norma muestra esta fila con una imagen; el edificio al que se refiere se ha deducido',
    'shorter-than-standard': 'el perfil de reglas es aquí más corto que la norma: se necesita un análisis de consecuencias de una explosión (IATG 02.10)',
    'sub-division-assumed': 'HD 1.2 o 1.3 sin subdivisión se leyó como 1.2.1 o 1.3.1',
    'suspected-misprint': 'la norma parece tener aquí una errata; se tomó la lectura prudente',
    'treated-as': 'un lote se trata como otra división que la suya, según se indica',
  },
  status: { pass: 'cumplida', fail: 'insuficiente', 'not-required': 'no requerida', 'not-assessable': 'no evaluable' },
  step,
  place: placeOf,
  option,
  other,
  nothingRequired: 'no se requiere ninguna distancia',
  pesColumn: (code, words) => PES_COLUMNS[code] ?? words,
  esRow: (code, words) => ES_ROWS[code] ?? words,
  interpretation: (interpretation) => INTERPRETATIONS[interpretation.id] ?? interpretation,
  method: { calculated: 'calculado', tabulated: 'tabulado', greater: 'la mayor de las dos' },
  degree: { limited: 'limitado', high: 'alto', 'virtually-complete': 'casi total' },
  lowDensityRoute: { longer: 'la más larga', matrix: 'la matriz', 'half-ibd': 'la mitad de la distancia a edificios habitados' },
  measure: { required: (shown) => `requerida ${shown} m`, actual: (shown) => `real ${shown} m`, margin: (shown) => `margen ${shown} m` },
  side: SIDES,
  licenceNote: {
    'not-assessable-pairs': 'algunos pares no se pueden evaluar; no reducen la cantidad',
    'table-limit': 'la tabla termina aquí; la norma no tiene distancia para más',
  },
  site,
  division: (hd) => `HD ${hd}`,
  condition: conditionOf,
  listed: (parts) => parts.join(', '),
  clauses: (parts) => parts.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  sentence: (text) => `${text}.`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) => `${sitesCounted(pes, exposedSites)}, ${counted(pairs, 'par', 'pares')}`,
  checked: ({ pes, exposedSites }) => sitesCounted(pes, exposedSites),
  totals,
  ui: {
    title: 'Distancias de seguridad por cantidad',
    'licence-title': 'Cantidades admisibles',
    'distance-title': 'Distancia por cantidad',
    standard: 'Norma',
    store: 'Lugar de explosión potencial',
    'exposed-site': 'Lugar expuesto',
    name: 'Nombre',
    kind: 'Qué es',
    structure: 'Estructura',
    contents: 'Contenido (NEQ)',
    'no-contents': 'vacío: solo se juzga como lugar expuesto',
    status: 'Estado',
    required: 'Requerida, m',
    'required-short': 'Requerida',
    'required-distance': 'Distancia requerida',
    exact: 'sin redondear:',
    actual: 'Real, m',
    'actual-short': 'Real',
    margin: 'Margen, m',
    'margin-short': 'Margen',
    'hazard-division': 'HD',
    neq: 'NEQ, kg',
    case: 'Caso',
    cell: 'Celda',
    'cell-codes':
      'Una opción de una celda, tal como la nombra el detalle del cálculo: una columna de la tabla de distancias (2x, 0.5x: un múltiplo de ella) o una distancia fija; >400: al menos 400 m. Tras dos puntos, el grado de protección: L limitado, H alto, HL alto o limitado, VC y VCA casi total, P para personas. Tras los segundos dos puntos, las condiciones: npe sin explosivos primarios, nis sin objetos vulnerables al desconchado, obb almacenamiento de bombas en alvéolos abiertos, ecm polvorín cubierto de tierra de diseño normalizado, lt10 menos de 10 personas; lob, evac: observaciones.',
    marks: 'Marcas',
    derivation: 'Detalle del cálculo',
    'also-looked-at': 'También examinado',
    'lower-bound': 'Lo que se pudo evaluar solo da un límite inferior',
    'no-distance': 'Ninguna',
    summary: 'Resumen',
    'distances-in-metres': 'Distancias en metros. Caso: la división de peligro determinante y la columna del lugar de explosión potencial.',
    'pass-or-not-required': 'cumplidas o sin distancia requerida',
    stores: 'Lugares de explosión potencial',
    'exposed-sites': 'Lugares expuestos',
    findings: 'Hallazgos',
    'all-pairs': 'Todos los pares',
    'all-pairs-left-out': 'Solo se pidieron los hallazgos: se omite la tabla de todos los pares.',
    method: 'Método',
    protection: 'Grado de protección deseado',
    'low-density-route': 'Vías de densidad baja',
    profile: 'Perfil de reglas',
    'profile-shorter': 'en partes más corto que la norma: allí se necesita un análisis de consecuencias de una explosión (IATG 02.10)',
    'no-profile': 'ninguno: la norma tal cual',
    disclaimer:
      'Calculado según IATG 02.20:2021 con software libre. No sustituye el juicio de un oficial técnico de municiones cualificado; la norma es la autoridad. Las tablas se transcribieron dos veces y una segunda persona aún no las ha comprobado con el documento.',
    'disclaimer-title': 'Límites de este informe',
    'unnamed-plan': 'Plano de emplazamiento sin nombre',
    fingerprint: 'SHA-256 del plano',
    program: 'Programa',
    legend: 'Leyenda',
    'legend-explained': 'Las distancias requeridas se redondean hacia arriba a metros enteros; las distancias reales y los márgenes se muestran redondeados hacia abajo al centímetro y se juzgan sin redondear.',
    notes: 'Notas',
    reasons: 'Motivos por los que un par no se puede evaluar',
    'reasons-and-notes': 'Motivos, notas',
    interpretations: 'Interpretaciones de la norma en que se apoyan las distancias',
    place: 'Lugar del texto',
    printed: 'Impreso',
    applied: 'Aplicado',
    side: 'Lado',
    'nothing-found': 'Ninguna distancia insuficiente, y todos los pares se pudieron evaluar.',
    'no-stores': 'El plano no tiene ningún lugar de explosión potencial con contenido.',
    'prepared-by': 'Preparado por',
    'approved-by': 'Aprobado por',
    'name-and-rank': 'Nombre, grado',
    date: 'Fecha',
    signature: 'Firma',
    permitted: 'Admisible',
    'permitted-alone': 'Cada división como si se almacenara sola, sin cambiar nada más',
    'as-stored': 'como está',
    'limited-by': 'limitado por',
    'not-assessable-against': 'no evaluable frente a',
    'and-more': 'y más',
    valid: 'válido',
    warning: 'advertencia',
  },
};
