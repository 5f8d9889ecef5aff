import { french } from 'iatg-core/messages/fr';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, status } = french;
/** French has the singular for 0, too. */
const count = (number: number, one: string, more: string): string => `${french.number(number)} ${number < 2 ? one : more}`;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `ce n’est pas un exercice : le membre « ${member} » manque ; lui donner la valeur 1`,
  'not-a-class': ({ member }) => `ce n’est pas un fichier de classe : le membre « ${member} » manque ; lui donner la valeur 1`,
  'unsupported-version': ({ found, supported }) => `la version ${found} n’est pas connue ici (${supported} l’est) ; un programme plus récent peut la lire`,
  'empty-text': () => 'le texte est vide ; écrire quelque chose ou omettre le membre',
  'empty-list': () => 'la liste est vide ; donner au moins un élément',
  'duplicate-value': ({ found }) => `« ${found} » figure déjà ici ; ne le donner qu’une fois`,
  'not-whole': ({ found }) => `${found} n’est pas un nombre entier`,
  'out-of-range': ({ found, from, to }) => `${found} n’est pas compris entre ${from} et ${to}`,
  'no-such-site': ({ id }) => `le plan n’a pas de site « ${id} » ; employer l’id d’une Feature du plan`,
  'not-a-store': ({ id }) => `« ${id} » n’est pas un site d’explosion potentielle ; nommer un dépôt`,
  'no-contents-to-ask-for': ({ id }) => `« ${id} » ne contient rien, on ne peut donc rien en demander ; lui donner un contenu`,
  'not-an-area': ({ id }) => `« ${id} » n’est pas une surface ; le dessiner comme polygone`,
  'nothing-allowed': () => 'le plan doit être modifié et aucune modification n’est permise ; énumérer ce qu’un stagiaire peut faire',
  'other-kind-of-answer': ({ found, expected }) => `le corrigé est du genre ${found} ; l’exercice demande ${expected}`,
  'solution-unreadable': () => 'la solution cachée ne peut pas être décodée ; le fichier a été abîmé, écrire la solution à nouveau',
  'already-solved': () => 'le plan atteint déjà tous les buts : il n’y a rien à faire',
  'nothing-to-find': () => 'aucune paire du plan n’a ce statut : il n’y a rien à trouver',
  'solution-rejected': () => 'le moteur n’accepte pas le corrigé',
  'no-solution': () => 'il n’y a pas de corrigé : personne n’a encore montré que l’exercice peut être résolu',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: 'déplacer',
  turn: 'tourner',
  reshape: 'modifier le contour',
  'set-contents': 'modifier le contenu',
  'set-barricade': 'poser ou retirer une barricade',
  'set-structure': 'modifier la structure',
  'set-process': 'modifier le toit et les occupants de l’atelier',
  'set-exposure': 'modifier le genre de site exposé',
  declare: 'déclarer ce qu’est le contenu',
  'set-protection': 'modifier le degré de protection',
  'set-options': 'modifier les options du plan',
  'add-store': 'ajouter un dépôt',
  'add-site': 'ajouter un site exposé',
  delete: 'supprimer',
  'set-role': 'modifier la nature',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `${nameOf(pes)} → ${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names} : non évaluable, ${pair.reasons.map((reason) => french.reason[reason]).join(' ; ')}`;
  if (required_m === null) return `${names} : aucune distance requise, ${metres(shownDown(actual_m))} présents`;
  const by = governing ? ` pour HD ${governing.hd}, ${kilograms(governing.neq_kg)}` : '';
  return `${names} : ${metres(required_m)} requis${by}, ${metres(shownDown(actual_m))} présents`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('. ') + (pairs.length > 3 ? `. Et ${french.number(pairs.length - 3)} de plus` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join(', ');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => french.reason[reason]).join(' ; ') : 'rien ne demande ici une distance';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `, matrice ${matrix}, colonne ${pesColumn}, ligne ${esRow}` : '';
  const from = table ? `, tableau ${table}, ${column}${factor !== null && factor !== 1 ? `, fois ${french.number(factor)}` : ''}` : ', une distance fixe';
  return `HD ${hd}, ${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `, au moins ${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question} : aucun nombre donné pour l’instant.`;
    case 'right':
      return `${question} : ${value}. Juste.`;
    case 'no-distance':
      return `${question} : la norme ne donne pas de distance ici${pairs.length > 0 ? `. ${pairsWords(pairs, nameOf)}` : ''}.`;
    case 'not-rounded':
      return unit === 'm'
        ? `${question} : ${value} est la valeur avant arrondi. Une distance s’arrondit au mètre supérieur.`
        : `${question} : ${value} n’est pas entier. Une quantité s’arrondit au kilogramme inférieur.`;
    case 'too-low':
      return unit === 'm'
        ? `${question} : ${value} est trop court, et trop court est le côté dangereux. Ce qui détermine : ${wayTo(pairs[0]!)}.`
        : `${question} : ${value} n’enfreint rien, mais davantage est admissible : avec un kilogramme de plus, aucune distance n’est encore insuffisante.`;
    case 'too-high':
      if (unit === 'm') return `${question} : ${value} dépasse ce qui est requis. Ce qui détermine : ${wayTo(pairs[0]!)}.`;
      return `${question} : ${value}, c’est trop. ${beyondTable ? 'Le tableau s’arrête en dessous' : 'Avec cette quantité'}${pairs.length > 0 ? `${beyondTable ? ' ; aussi ' : ' : '}${pairsWords(pairs, nameOf)}` : ''}.`;
  }
}

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method, protection, lowDensityRoute].filter((option) => option !== undefined).map((option) => OPTION_WORDS[option]);
      return `Distance requise ${nameOf(ask.store)} → ${nameOf(ask.site)}${options.length > 0 ? ` (${options.join(', ')})` : ''}`;
    }
    case 'permitted':
      return `Admissible dans ${nameOf(ask.store)}, HD ${ask.hd} seule`;
    case 'permitted-as-stored':
      return `Admissible dans ${nameOf(ask.store)}, contenu tel quel`;
  }
}

const OPTION_WORDS = {
  calculated: 'calculée',
  tabulated: 'tabulée',
  greater: 'la plus grande des deux',
  limited: 'protection limitée',
  high: 'protection élevée',
  'virtually-complete': 'protection quasi totale',
  longer: 'la plus longue',
  matrix: 'la matrice',
  'half-ibd': 'la moitié de la distance d’immeuble habité',
} as const;

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `Aucune distance insuffisante${of(goal, nameOf)}.`;
    case 'all-assessable':
      return `Chaque paire peut être évaluée${of(goal, nameOf)}.`;
    case 'nothing-deleted':
      return 'Rien n’est supprimé.';
    case 'contents-unchanged':
      return goal.stores ? `Le contenu reste tel quel : ${list(goal.stores, nameOf)}.` : 'Chaque dépôt contient ce qu’il contenait.';
    case 'stands-within':
      return `${nameOf(goal.site)} se trouve à l’intérieur de : ${nameOf(goal.area)}.`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : 'Tous les dépôts ensemble'} : au moins ${kilograms(goal.neq_kg)}${goal.hd ? ` de HD ${goal.hd}` : ''}.`;
    case 'exposure-is':
      return `${nameOf(goal.site)} est enregistré pour ce qu’il est.`;
    case 'at-most-changes':
      return `Au plus ${count(goal.count, 'modification', 'modifications')}.`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `, depuis ${list(stores, nameOf)}` : ''}${sites ? `, vers ${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `Atteint : ${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted} Encore ${count(found!, 'distance insuffisante', 'distances insuffisantes')}. ${pairsWords(pairs, nameOf)}.`;
    case 'all-assessable':
      return `${wanted} Encore ${count(found!, 'paire ouverte', 'paires ouvertes')}. ${pairsWords(pairs, nameOf)}.`;
    case 'nothing-deleted':
      return `${wanted} Il manque : ${list(sites, nameOf)}.`;
    case 'contents-unchanged':
      return `${wanted} Modifié : ${list(sites, nameOf)}.`;
    case 'stands-within':
      return `${wanted} Le site en dépasse.`;
    case 'total-at-least':
      return `${wanted} ${kilograms(found!)} présents, il manque ${kilograms(goal.neq_kg - found!)}.`;
    case 'exposure-is':
      return `${wanted} Regarder de nouveau ce site : qui s’y trouve, et en quoi est-il construit ?`;
    case 'at-most-changes':
      return `${wanted} Il y en a eu ${french.number(found!)}.`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return 'Rien de choisi pour l’instant.';
    case 'pair':
      return feedback.ok ? `Juste : ${pairWords(feedback.pair, nameOf)}.` : `Ce n’en est pas une : ${pairWords(feedback.pair, nameOf)} ; statut de cette paire : ${status[feedback.pair.status]}.`;
    case 'no-such-pair':
      return `${nameOf(feedback.pes)} → ${nameOf(feedback.es)} n’est pas une paire demandée : une paire va d’un dépôt avec contenu à un autre site.`;
    case 'pairs-missing':
      return `${count(feedback.count, 'paire', 'paires')} de statut « ${status[feedback.asked]} » à trouver encore.`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)} : ${nameOf(feedback.site)} peut s’y trouver.` : `${nameOf(feedback.spot)} : pas là. ${pairsWords(feedback.pairs, nameOf)}.`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? ` Avec un kilogramme de plus que l’admissible : ${pairWords(pair, nameOf)}.` : '';
      return ok ? `Juste : ${nameOf(site)} empêche davantage de HD ${hd} dans ${nameOf(store)}.${told}` : `${nameOf(site)} permettrait davantage.${told}`;
    }
    case 'permits':
      return `${nameOf(feedback.store)} peut contenir ${kilograms(feedback.permitted_kg)} de HD ${feedback.hd}. ${feedback.ok ? 'Aucun ne peut contenir davantage' : 'Un autre peut contenir davantage'}.${feedback.pairs.length > 0 ? ` Un kilogramme de plus : ${pairsWords(feedback.pairs, nameOf)}.` : ''}`;
    case 'choices-missing':
      return `Encore ${french.number(feedback.count)} à trouver.`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)} n’est pas parmi les choix.`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)} : ${value === null ? 'aucune distance' : unit === 'm' ? metres(value) : kilograms(value)}`).join(' ; ');
      return ok
        ? `${nameOf(first.site)} avant ${nameOf(second.site)} : juste.`
        : `${nameOf(first.site)} et ${nameOf(second.site)} sont dans le mauvais ordre, ${direction === 'ascending' ? 'le plus petit d’abord' : 'le plus grand d’abord'}. ${told}.`;
    }
    case 'items-missing':
      return `Pas encore dans l’ordre : ${list(feedback.sites, nameOf)}.`;
    case 'plan-faults':
      return `Le plan contient des erreurs et ne peut pas être évalué : ${feedback.faults.slice(0, 3).map((fault) => `${fault.pointer} ${french.problem(fault)}`).join('. ')}.`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? 'Le plan' : nameOf(site)} : cet exercice ne le permet pas : ${ACTION_WORDS[action]}. À annuler.`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

export const trainingFrench: TrainingWords = {
  language: 'fr',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : french.problem(problem as Parameters<typeof french.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => (sites ? `${list(sites, nameOf)} : ${ACTION_WORDS[action]}.` : `Tout site : ${ACTION_WORDS[action]}.`),
  kind: {
    'choose-pairs': 'Choisir des paires',
    'choose-site': 'Choisir un lieu ou un site',
    number: 'Donner des nombres',
    'change-plan': 'Modifier le plan',
    order: 'Mettre en ordre',
  },
  correct: 'Juste.',
  notYet: 'Pas encore.',
  hiddenCanBeRead: 'Les solutions cachées sont encodées, non chiffrées : qui a le fichier peut les lire.',
};
