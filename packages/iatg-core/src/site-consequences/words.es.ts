import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { numberFormats } from '../number-formats.js';
import type { SiteConsequenceWords } from './words.js';

const numbers = numberFormats('es', { metre: 'm', kilogram: 'kg' });
const { kilograms } = numbers;

export const spanishSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': 'un kilogramo de NEQ cuenta como un kilogramo de TNT',
    'tnt-factor-given': 'la NEQ cuenta como TNT según el factor indicado',
    'other-divisions-explode-with-1.1': 'junto a HD 1.1 todo salvo HD 1.4 explota con ella (tabla 6)',
    '1.5-counted-as-1.1': 'HD 1.5 cuenta como HD 1.1 (tabla 6)',
    'treated-as': 'un lote cuenta como la división que indica su treatAs',
    'sub-division-assumed': 'HD 1.2 o 1.3 sin subdivisión cuenta como 1.2.1 o 1.3.1',
    'surface-burst-in-the-open': 'la carga está desnuda sobre terreno llano y abierto: muros, cubierta de tierra, barricadas y pendientes no se cuentan',
    'whole-fire-lot-burns-as-one': 'toda la HD 1.3 de un polvorín arde como una sola bola de fuego, y no explota',
    'lots-of-1.4-left-out': 'HD 1.4 no tiene efecto de consideración fuera de su embalaje',
  },
  gap: {
    'largest-single-explosion-unknown': 'HD 1.2 explota pieza a pieza, y el plano no indica cuánto explota a la vez; treatAs puede indicar una decisión',
    'no-effect-in-standard': 'la norma no da la cantidad de HD 1.2.3 o 1.6 que explota a la vez; treatAs puede indicar una decisión',
    'charge-beyond-examples': `explotarían a la vez más de ${kilograms(GREATEST_kg)}, lo que ningún ejemplo publicado alcanza; el límite es del propio programa`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`${kilograms(blast.neq_kg)} explotan a la vez${blast.tnt_kg === blast.neq_kg ? '' : `, como ${kilograms(blast.tnt_kg)} de TNT`}`);
    if (blast.kind === 'not-assessable') parts.push(`onda expansiva no evaluable: ${blast.gaps.map((gap) => spanishSiteConsequences.gap[gap]).join('; ')}`);
    if (fire.kind === 'assessed') {
      parts.push(`${kilograms(fire.neq_kg)} arden${isValue(fire.fireball) ? ` en una bola de fuego de ${numbers.number(fire.fireball.diameter_m, 0)} m durante ${numbers.number(fire.fireball.duration_s, 1)} s; del calor más allá no se da respuesta` : ''}`);
    }
    return parts.length > 0 ? parts.join('; ') : 'HD 1.4 sola: sin explosión';
  },
  count: ({ sites, occupants, sitesOfUnknown }) =>
    `${counted(sites, 'lugar', 'lugares')}, ${counted(occupants, 'persona', 'personas')}${sitesOfUnknown > 0 ? ` y las de ${sitesOfUnknown === 1 ? '1 lugar que no lo dice' : `${numbers.number(sitesOfUnknown)} lugares que no lo dicen`}` : ''}`,
  head: { distance: 'm', pressure: 'kPa', impulse: 'kPa ms', arrival: 's', tier: 'tabla 8', house: 'casa', people: 'personas', injury: 'lesiones, junto a un muro', glass: 'vidrio' },
  ui: {
    title: 'Consecuencias',
    apart: 'Lo que se espera si explota un polvorín, uno cada vez. No son distancias requeridas, y nada de esto cambia ninguna.',
    charges: 'Qué explota o arde',
    noStores: 'Ningún polvorín tiene contenido.',
    tntFactor: 'kg de TNT por kg de NEQ:',
    exposed: 'El peor polvorín para cada lugar',
    columns:
      'm: de muro a muro. kPa, kPa ms: sobrepresión e impulso incidentes. s: llegada del frente. Tabla 8: entre cuáles de sus líneas, en m/kg^(1/3). casa: categoría de daños. personas: ? donde nadie lo ha dicho. +?: otros polvorines no se pudieron evaluar.',
    totals: 'Cuántos en cada banda',
    legend: 'En qué se apoya',
    assumed: 'Supuesto',
    mind: 'A tener en cuenta',
    houses: 'Casas',
    remains: 'Más allá de la distancia a edificios habitados aún se rompen cristales y vuelan escombros: no se muestra aquí, como tampoco los fragmentos.',
    closing: 'Estimaciones para planificar y enseñar. No sustituyen el juicio de un oficial técnico de municiones cualificado.',
    worst: 'peor polvorín',
    inFireball: 'dentro de una bola de fuego',
    noBlast: 'sin onda expansiva',
    notAssessable: 'no evaluable',
    incomplete: 'algunos polvorines no evaluables',
    byTier: 'Según las líneas de la tabla 8',
    byHouse: 'Si fuera una casa de ladrillo',
    byInjury: 'Personas junto a un muro, solo por la onda expansiva',
    byGlass: 'Vidrio',
    others: 'Además',
    beyondTiers: 'más allá de todas las líneas de la tabla 8',
    lighterThanD: 'más leve que D',
    noPressure: 'demasiado lejos para una presión',
  },
};

const counted = (count: number, one: string, many: string): string => `${numbers.number(count)} ${count === 1 ? one : many}`;
