import { numberFormats } from '../number-formats.js';
import { GREATEST_kg } from './answer.js';
import type { ConsequenceWords } from './words.js';

const numbers = numberFormats('es', { metre: 'm', kilogram: 'kg' });

export const spanishConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': 'sobrepresión incidente',
    'reflected-pressure': 'sobrepresión reflejada',
    'incident-impulse': 'impulso incidente',
    'reflected-impulse': 'impulso reflejado',
    arrival: 'llegada del frente',
    duration: 'duración de la sobrepresión',
    'front-velocity': 'velocidad del frente',
  },
  verification: {
    verified: 'leído en la fuente',
    secondary: 'de una copia de la fuente',
    'recalled-unverified': 'no verificado: sin fuente a mano',
  },
  warning: {
    'charge-beyond-the-trials': 'los ensayos en que se basan los polinomios llegaron a algo más de 400 t',
    'crater-within-30-percent': 'el tamaño de un cráter acierta en el mejor caso al 30 %',
    'factor-range-not-stated': 'la tabla no dice para qué presiones vale el factor de este explosivo',
    'factor-refused-outside-its-pressures': 'fuera de las presiones para las que se da el factor de este explosivo: se cuenta como TNT',
    'far-form-steps-by-half-a-percent': 'más allá de una distancia escalada de 40 solo alcanza la forma simplificada; empieza medio por ciento más arriba',
    'fireball-mass-includes-oxygen': 'la masa es la de todo lo que arde, con el oxígeno que necesita',
    'for-comparison-only': 'para comparar; los modelos publicados difieren en factores de dos a cuatro',
    'impulse-factor-misprinted-in-copies': 'el factor de impulso está impreso como 0,19 en las copias disponibles; evidentemente es 1,19',
    'long-pulse-injures-at-a-third': 'los umbrales son para pulsos de 3 a 5 ms; este es más largo, y los pulmones pueden sangrar a cerca de un tercio de la presión',
    'near-the-charge': 'tan cerca de la carga, la idea de un punto que explota es poco fiable',
    'not-a-maximum-range': 'una línea recta, no un alcance máximo: un fragmento que vuela en arco cae más lejos',
    'pressure-jumps-where-the-factor-ends': 'el factor de este explosivo termina aquí y la presión salta hacia abajo por encima del valor pedido: se da la distancia del salto',
    'tier-differs-from-kingery-bulmash': 'la presión que la norma imprime para 11,1 y 3,6 es de un 12 a un 15 % inferior a la de Kingery-Bulmash',
    'two-distances-the-greater-is-given': 'los polinomios publicados se solapan aquí: la presión está a dos distancias, se da la mayor',
    'weather-can-multiply-far-pressures': 'un tiempo que concentra el sonido puede multiplicar varias veces las presiones lejanas',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `sin respuesta: ${named(refusal.input)} es ${figure(refusal.found)}, la fórmula vale de ${figure(refusal.min)} a ${figure(refusal.max)}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? ', que empieza más o menos en la superficie de la carga' : ''}`
      : `sin respuesta: ${named(refusal.input)}: ${refusal.found} ${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? `; conocidos: ${refusal.allowed.join(', ')}` : ''}`,
  tier: {
    44.4: {
      buildings: 'daños superficiales; puede fallar la mitad o más de los cristales grandes y revestimientos que dan a la explosión',
      people: 'lesiones por la propia onda expansiva muy improbables; los paneles que caen pueden herir',
    },
    22.2: { buildings: 'daños menores: ventanas, sus marcos, chimeneas', people: 'lesiones sobre todo por cristales y escombros' },
    14.8: { buildings: 'daños de cerca de un décimo del coste de reposición', people: 'bien protegidas a cubierto; fragmentos al descubierto' },
    11.1: { buildings: 'daños de hasta un quinto del coste de reposición', people: 'lesiones por onda expansiva al descubierto improbables' },
    9.6: { buildings: 'elementos principales dañados; más de un quinto del coste de reposición', people: 'pérdida temporal del oído; algunas lesiones' },
    8: { buildings: 'daños de más de tres décimos del coste de reposición', people: 'lesiones graves, algunas quizá mortales' },
    3.6: { buildings: 'casi demolidos', people: 'lesiones graves o muerte' },
    2.4: { buildings: 'demolidos', people: 'lesiones graves o muerte' },
  },
  tierDistance: {
    'vulnerable-building': 'distancia a edificios vulnerables',
    'inhabited-building': 'distancia a edificios habitados',
    'public-traffic-route': 'distancia a vías de tránsito público',
    'low-density-route': 'distancia a vías de densidad baja',
    'military-at-risk': 'militares en riesgo',
    'process-building': 'distancia a edificios de proceso',
    'inter-magazine': 'distancia entre polvorines',
  },
  house: {
    A: 'demolida',
    B: 'dañada sin reparación posible, para derribar',
    Cb: 'inhabitable, necesita reparación seria',
    Ca: 'inhabitable hasta repararla',
    D: 'dañada levemente, habitable',
  },
  houseSet: { revised: 'constantes revisadas', estc: 'constantes ESTC, no verificadas' },
  glass: {
    'none-expected': 'no se esperan roturas',
    'large-strained-panes': 'cristales grandes en tensión se rompen a veces',
    'small-strained-panes': 'también se rompen cristales pequeños en tensión',
    'typical-failure': 'el vidrio falla típicamente',
    'ten-percent': 'un décimo de las ventanas rotas',
    'usually-shattered': 'ventanas por lo general destrozadas',
  },
  injury: {
    'below-eardrum-threshold': 'por debajo del umbral de rotura del tímpano',
    'eardrum-threshold': 'empiezan a romperse tímpanos',
    'eardrum-50-percent': 'la mitad de los tímpanos rotos',
    'lung-threshold': 'empiezan los daños pulmonares',
    'lung-50-percent': 'daños pulmonares en la mitad de las personas',
    'lethality-threshold': 'empiezan las muertes',
    'lethality-50-percent': 'la mitad de las personas muertas',
    'lethality-near-100-percent': 'casi todas las personas muertas',
  },
  stance: { 'by-a-wall': 'junto a un muro que refleja', 'in-the-open': 'al descubierto' },
  pressureEffect: {
    'annoying-noise': 'ruido molesto',
    'large-strained-panes-break-now-and-then': 'cristales grandes en tensión se rompen a veces',
    'loud-noise-first-glass-failure': 'ruido fuerte, falla el primer vidrio',
    'small-strained-panes-break': 'se rompen cristales pequeños en tensión',
    'typical-glass-failure': 'el vidrio falla típicamente',
    'ten-percent-of-windows-broken': 'un décimo de las ventanas rotas, sin daños serios al 95 %',
    'limited-minor-structural-damage': 'daños menores limitados en estructuras',
    'windows-usually-shattered': 'ventanas por lo general destrozadas, algunos marcos dañados',
    'minor-house-damage': 'daños menores en casas',
    'houses-partly-demolished': 'casas demolidas en parte, inhabitables',
    'steel-frame-slightly-distorted': 'armazones de acero levemente deformados',
    'walls-and-roofs-partly-collapse': 'muros y techos se derrumban en parte',
    'serious-structural-damage-begins': 'empiezan los daños estructurales serios',
    'half-of-brickwork-destroyed': 'la mitad de la mampostería de las casas destruida',
    'frameless-steel-buildings-demolished': 'edificios de acero sin armazón demolidos, depósitos de petróleo reventados',
    'houses-nearly-destroyed': 'casas casi todas destruidas, postes de servicios partidos',
    'brick-panels-fail': 'fallan paños de ladrillo de 20 a 30 cm',
    'loaded-box-cars-demolished': 'vagones cerrados cargados demolidos',
    'total-destruction-probable': 'probable destrucción total de edificios',
    'crater-lip': 'límite del borde del cráter',
  },
};

const REASONS = {
  'not-a-number': 'no es un número',
  'not-finite': 'no es un número finito',
  'not-positive': 'no es mayor que 0',
  negative: 'es negativo',
  'not-a-share': 'no es una fracción que la fórmula admita',
  unknown: 'no se conoce',
  'not-invertible': 'está a varias distancias y no se puede invertir',
  'beyond-arithmetic': 'supera lo que se puede calcular',
  'beyond-examples': `supera los ${numbers.kilograms(GREATEST_kg)} del mayor ejemplo publicado; el límite es del propio programa, ninguna fuente indica uno`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: 'la distancia escalada en m/kg^(1/3)',
  s_m_kg13: 'la distancia escalada en m/kg^(1/3)',
  pressure_kPa: 'la presión en kPa',
  neq_kg: 'la NEQ en kg',
  tnt_kg: 'la cantidad de TNT en kg',
  distance_m: 'la distancia en m',
  auw_kg: 'la masa total en kg',
  neq_lb: 'la NEQ en lb',
};
const named = (input: string): string => NAMES[input] ?? input;
const figure = (number: number): string => numbers.significant(number, 4);
