import { spanish } from 'iatg-core/messages/es';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, status } = spanish;
const count = (number: number, one: string, more: string): string => `${spanish.number(number)} ${number === 1 ? one : more}`;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `esto no es un ejercicio: falta el miembro «${member}»; darle el valor 1`,
  'not-a-class': ({ member }) => `esto no es un archivo de clase: falta el miembro «${member}»; darle el valor 1`,
  'unsupported-version': ({ found, supported }) => `la versión ${found} no se conoce aquí (${supported} sí); un programa más nuevo puede leerla`,
  'empty-text': () => 'el texto está vacío; escribir algo u omitir el miembro',
  'empty-list': () => 'la lista está vacía; dar al menos un elemento',
  'duplicate-value': ({ found }) => `«${found}» ya figura aquí; darlo una sola vez`,
  'not-whole': ({ found }) => `${found} no es un número entero`,
  'out-of-range': ({ found, from, to }) => `${found} no está entre ${from} y ${to}`,
  'no-such-site': ({ id }) => `el plano no tiene ningún lugar «${id}»; usar el id de una Feature del plano`,
  'not-a-store': ({ id }) => `«${id}» no es un lugar de explosión potencial; nombrar un polvorín`,
  'no-contents-to-ask-for': ({ id }) => `«${id}» no contiene nada, así que nada se le puede preguntar; darle contenido`,
  'not-an-area': ({ id }) => `«${id}» no es una superficie; dibujarlo como polígono`,
  'nothing-allowed': () => 'hay que cambiar el plano y no se permite ningún cambio; enumerar qué puede hacer un alumno',
  'other-kind-of-answer': ({ found, expected }) => `la solución modelo es del tipo ${found}; el ejercicio pide ${expected}`,
  'solution-unreadable': () => 'la solución oculta no se puede descodificar; el archivo se dañó, escribir la solución de nuevo',
  'already-solved': () => 'el plano ya alcanza todas las metas: no hay nada que hacer',
  'nothing-to-find': () => 'ningún par del plano tiene este estado: no hay nada que encontrar',
  'solution-rejected': () => 'el motor no acepta la solución modelo',
  'no-solution': () => 'no hay solución modelo: nadie ha mostrado todavía que el ejercicio se puede resolver',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: 'mover',
  turn: 'girar',
  reshape: 'cambiar el contorno',
  'set-contents': 'cambiar el contenido',
  'set-barricade': 'poner o quitar una barricada',
  'set-structure': 'cambiar la estructura',
  'set-process': 'cambiar techo y ocupantes del edificio de proceso',
  'set-exposure': 'cambiar el tipo de lugar expuesto',
  declare: 'declarar qué es el contenido',
  'set-protection': 'cambiar el grado de protección',
  'set-options': 'cambiar las opciones del plano',
  'add-store': 'añadir un polvorín',
  'add-site': 'añadir un lugar expuesto',
  delete: 'eliminar',
  'set-role': 'cambiar lo que es',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `${nameOf(pes)} → ${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names}: no evaluable, ${pair.reasons.map((reason) => spanish.reason[reason]).join('; ')}`;
  if (required_m === null) return `${names}: no se requiere ninguna distancia, hay ${metres(shownDown(actual_m))}`;
  const by = governing ? ` para HD ${governing.hd}, ${kilograms(governing.neq_kg)}` : '';
  return `${names}: se requieren ${metres(required_m)}${by}, hay ${metres(shownDown(actual_m))}`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('. ') + (pairs.length > 3 ? `. Y ${spanish.number(pairs.length - 3)} más` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join(', ');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => spanish.reason[reason]).join('; ') : 'nada pide aquí una distancia';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `, matriz ${matrix}, columna ${pesColumn}, fila ${esRow}` : '';
  const from = table ? `, tabla ${table}, ${column}${factor !== null && factor !== 1 ? `, por ${spanish.number(factor)}` : ''}` : ', una distancia fija';
  return `HD ${hd}, ${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `, no menos de ${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question}: aún sin número.`;
    case 'right':
      return `${question}: ${value}. Correcto.`;
    case 'no-distance':
      return `${question}: la norma no da aquí ninguna distancia${pairs.length > 0 ? `. ${pairsWords(pairs, nameOf)}` : ''}.`;
    case 'not-rounded':
      return unit === 'm'
        ? `${question}: ${value} es el valor antes de redondear. Una distancia se redondea hacia arriba al metro entero.`
        : `${question}: ${value} no es entero. Una cantidad se redondea hacia abajo al kilogramo entero.`;
    case 'too-low':
      return unit === 'm'
        ? `${question}: ${value} es demasiado corto, y demasiado corto es el lado inseguro. Lo que determina: ${wayTo(pairs[0]!)}.`
        : `${question}: ${value} no infringe nada, pero se admite más: con un kilogramo más ninguna distancia es aún insuficiente.`;
    case 'too-high':
      if (unit === 'm') return `${question}: ${value} es más de lo que se requiere. Lo que determina: ${wayTo(pairs[0]!)}.`;
      return `${question}: ${value} es demasiado. ${beyondTable ? 'La tabla termina por debajo' : 'Con esa cantidad'}${pairs.length > 0 ? `${beyondTable ? '; también ' : ': '}${pairsWords(pairs, nameOf)}` : ''}.`;
  }
}

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method, protection, lowDensityRoute].filter((option) => option !== undefined).map((option) => OPTION_WORDS[option]);
      return `Distancia requerida ${nameOf(ask.store)} → ${nameOf(ask.site)}${options.length > 0 ? ` (${options.join(', ')})` : ''}`;
    }
    case 'permitted':
      return `Admisible en ${nameOf(ask.store)}, HD ${ask.hd} sola`;
    case 'permitted-as-stored':
      return `Admisible en ${nameOf(ask.store)}, contenido tal como está`;
  }
}

const OPTION_WORDS = {
  calculated: 'calculada',
  tabulated: 'tabulada',
  greater: 'la mayor de las dos',
  limited: 'protección limitada',
  high: 'protección alta',
  'virtually-complete': 'protección casi total',
  longer: 'la más larga',
  matrix: 'la matriz',
  'half-ibd': 'la mitad de la distancia a edificios habitados',
} as const;

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `Ninguna distancia insuficiente${of(goal, nameOf)}.`;
    case 'all-assessable':
      return `Todos los pares se pueden evaluar${of(goal, nameOf)}.`;
    case 'nothing-deleted':
      return 'No se elimina nada.';
    case 'contents-unchanged':
      return goal.stores ? `El contenido queda como está: ${list(goal.stores, nameOf)}.` : 'Cada polvorín contiene lo que contenía.';
    case 'stands-within':
      return `${nameOf(goal.site)} está dentro de: ${nameOf(goal.area)}.`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : 'Todos los polvorines juntos'}: al menos ${kilograms(goal.neq_kg)}${goal.hd ? ` de HD ${goal.hd}` : ''}.`;
    case 'exposure-is':
      return `${nameOf(goal.site)} está registrado como lo que es.`;
    case 'at-most-changes':
      return `Como máximo ${count(goal.count, 'cambio', 'cambios')}.`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `, desde ${list(stores, nameOf)}` : ''}${sites ? `, hacia ${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `Alcanzado: ${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted} Todavía ${count(found!, 'distancia insuficiente', 'distancias insuficientes')}. ${pairsWords(pairs, nameOf)}.`;
    case 'all-assessable':
      return `${wanted} Todavía ${count(found!, 'par abierto', 'pares abiertos')}. ${pairsWords(pairs, nameOf)}.`;
    case 'nothing-deleted':
      return `${wanted} Faltan: ${list(sites, nameOf)}.`;
    case 'contents-unchanged':
      return `${wanted} Cambiado: ${list(sites, nameOf)}.`;
    case 'stands-within':
      return `${wanted} Sobresale.`;
    case 'total-at-least':
      return `${wanted} Hay ${kilograms(found!)}, faltan ${kilograms(goal.neq_kg - found!)}.`;
    case 'exposure-is':
      return `${wanted} Mirar de nuevo ese lugar: ¿quién está en él, y de qué está construido?`;
    case 'at-most-changes':
      return `${wanted} Se hicieron ${spanish.number(found!)}.`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return 'Aún no se ha elegido nada.';
    case 'pair':
      return feedback.ok ? `Correcto: ${pairWords(feedback.pair, nameOf)}.` : `No es uno de ellos: ${pairWords(feedback.pair, nameOf)}; estado de este par: ${status[feedback.pair.status]}.`;
    case 'no-such-pair':
      return `${nameOf(feedback.pes)} → ${nameOf(feedback.es)} no es un par de los que se piden: un par va de un polvorín con contenido a otro lugar.`;
    case 'pairs-missing':
      return `Por encontrar: ${count(feedback.count, 'par', 'pares')} con el estado «${status[feedback.asked]}».`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)}: ${nameOf(feedback.site)} puede estar ahí.` : `${nameOf(feedback.spot)}: ahí no. ${pairsWords(feedback.pairs, nameOf)}.`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? ` Con un kilogramo más de lo admisible: ${pairWords(pair, nameOf)}.` : '';
      return ok ? `Correcto: ${nameOf(site)} impide más HD ${hd} en ${nameOf(store)}.${told}` : `${nameOf(site)} permitiría más.${told}`;
    }
    case 'permits':
      return `${nameOf(feedback.store)} puede contener ${kilograms(feedback.permitted_kg)} de HD ${feedback.hd}. ${feedback.ok ? 'Ninguno puede contener más' : 'Otro puede contener más'}.${feedback.pairs.length > 0 ? ` Un kilogramo más: ${pairsWords(feedback.pairs, nameOf)}.` : ''}`;
    case 'choices-missing':
      return `Por encontrar: ${spanish.number(feedback.count)} más.`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)} no está entre las opciones.`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)}: ${value === null ? 'ninguna distancia' : unit === 'm' ? metres(value) : kilograms(value)}`).join('; ');
      return ok
        ? `${nameOf(first.site)} antes de ${nameOf(second.site)}: correcto.`
        : `${nameOf(first.site)} y ${nameOf(second.site)} están al revés, ${direction === 'ascending' ? 'el menor primero' : 'el mayor primero'}. ${told}.`;
    }
    case 'items-missing':
      return `Aún no están en el orden: ${list(feedback.sites, nameOf)}.`;
    case 'plan-faults':
      return `El plano tiene errores y no se puede evaluar: ${feedback.faults.slice(0, 3).map((fault) => `${fault.pointer} ${spanish.problem(fault)}`).join('. ')}.`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? 'El plano' : nameOf(site)}: este ejercicio no permite ${ACTION_WORDS[action]}. Deshacerlo.`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

export const trainingSpanish: TrainingWords = {
  language: 'es',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : spanish.problem(problem as Parameters<typeof spanish.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => (sites ? `${list(sites, nameOf)}: ${ACTION_WORDS[action]}.` : `Cualquier lugar: ${ACTION_WORDS[action]}.`),
  kind: {
    'choose-pairs': 'Elegir pares',
    'choose-site': 'Elegir un lugar',
    number: 'Dar números',
    'change-plan': 'Cambiar el plano',
    order: 'Poner en orden',
  },
  correct: 'Correcto.',
  notYet: 'Todavía no.',
  hiddenCanBeRead: 'Las soluciones ocultas están codificadas, no cifradas: quien tiene el archivo puede leerlas.',
};
