import { english } from 'iatg-core';
import type { Ask, Goal } from '../exercises/exercise.js';
import type { Feedback, JudgedPair } from '../exercises/feedback.js';
import type { Action } from '../exercises/plan-changes.js';
import type { TrainingProblem, TrainingProblemKey } from '../exercises/problem.js';
import type { NameOf, TrainingWords } from './words.js';

const { kilograms, metres, status } = english;
const count = (number: number, one: string, more: string): string => `${english.number(number)} ${number === 1 ? one : more}`;

const PROBLEMS: Readonly<Record<TrainingProblemKey, (values: TrainingProblem['values']) => string>> = {
  'not-an-exercise': ({ member }) => `this is not an exercise: the member "${member}" is missing; give it the value 1`,
  'not-a-class': ({ member }) => `this is not a class file: the member "${member}" is missing; give it the value 1`,
  'unsupported-version': ({ found, supported }) => `version ${found} is not known here (${supported} is); a newer program may read it`,
  'empty-text': () => 'the text is empty; write something or leave the member out',
  'empty-list': () => 'the list is empty; give at least one item',
  'duplicate-value': ({ found }) => `"${found}" stands here already; give it once`,
  'not-whole': ({ found }) => `${found} is not a whole number`,
  'out-of-range': ({ found, from, to }) => `${found} is not within ${from} and ${to}`,
  'no-such-site': ({ id }) => `the plan has no site "${id}"; use the id of a feature of the plan`,
  'not-a-store': ({ id }) => `"${id}" is not a potential explosion site; name a store`,
  'no-contents-to-ask-for': ({ id }) => `"${id}" holds nothing, so nothing can be asked of it; give it contents`,
  'not-an-area': ({ id }) => `"${id}" is not an area; draw it as a polygon`,
  'nothing-allowed': () => 'the plan has to be changed, and no change is allowed; list what a student may do',
  'other-kind-of-answer': ({ found, expected }) => `the model answer is of the kind ${found}; the exercise asks for ${expected}`,
  'solution-unreadable': () => 'the hidden solution cannot be decoded; the file was damaged, write the solution again',
  'already-solved': () => 'the plan meets all goals as it stands: there is nothing to do',
  'nothing-to-find': () => 'no pair of the plan has this status: there is nothing to find',
  'solution-rejected': () => 'the engine does not accept the model answer',
  'no-solution': () => 'there is no model answer: nobody has shown yet that the exercise can be solved',
};

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  move: 'move it',
  turn: 'turn it',
  reshape: 'change its outline',
  'set-contents': 'change its contents',
  'set-barricade': 'set or remove a barricade',
  'set-structure': 'change its structure',
  'set-process': 'change roof and occupants of the process building',
  'set-exposure': 'change what kind of exposed site it is',
  declare: 'declare what its contents are',
  'set-protection': 'change the degree of protection',
  'set-options': 'change the options of the plan',
  'add-store': 'add a store',
  'add-site': 'add an exposed site',
  delete: 'delete it',
  'set-role': 'change what it is',
};

function pairWords(pair: JudgedPair, nameOf: NameOf): string {
  const { pes, es, required_m, actual_m, governing } = pair;
  const names = `${nameOf(pes)} → ${nameOf(es)}`;
  if (pair.status === 'not-assessable') return `${names}: not assessable, ${pair.reasons.map((reason) => english.reason[reason]).join('; ')}`;
  if (required_m === null) return `${names}: no distance is required, ${metres(shownDown(actual_m))} are there`;
  const by = governing ? ` for HD ${governing.hd}, ${kilograms(governing.neq_kg)}` : '';
  return `${names}: ${metres(required_m)} are required${by}, ${metres(shownDown(actual_m))} are there`;
}

/** A distance that is there is cut, never rounded up. */
const shownDown = (value_m: number): number => Math.floor(value_m * 100 + 1e-6) / 100;

const pairsWords = (pairs: readonly JudgedPair[], nameOf: NameOf): string => {
  const shown = pairs.slice(0, 3).map((pair) => pairWords(pair, nameOf));
  return shown.join('. ') + (pairs.length > 3 ? `. And ${english.number(pairs.length - 3)} more` : '');
};

const list = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join(', ');

/** Where the figure of a pair comes from, without the figure. */
function wayTo({ governing, reasons }: JudgedPair): string {
  if (!governing) return reasons.length > 0 ? reasons.map((reason) => english.reason[reason]).join('; ') : 'nothing asks for a distance here';
  const { hd, neq_kg, matrix, pesColumn, esRow, table, column, factor, minimum_m } = governing;
  const cell = matrix ? `, matrix ${matrix}, column ${pesColumn}, row ${esRow}` : '';
  const from = table ? `, Table ${table}, ${column}${factor !== null && factor !== 1 ? `, times ${english.number(factor)}` : ''}` : ', a fixed distance';
  return `HD ${hd}, ${kilograms(neq_kg)}${cell}${from}${minimum_m === null ? '' : `, not less than ${metres(minimum_m)}`}`;
}

function numberWords(feedback: Extract<Feedback, { kind: 'number' }>, nameOf: NameOf): string {
  const { ask, given, found, unit, pairs, beyondTable } = feedback;
  const question = askWords(ask, nameOf);
  const value = given === null ? '' : unit === 'm' ? metres(given) : kilograms(given);
  switch (found) {
    case 'missing':
      return `${question}: no number given yet.`;
    case 'right':
      return `${question}: ${value}. Right.`;
    case 'no-distance':
      return `${question}: the standard gives no distance here${pairs.length > 0 ? `. ${pairsWords(pairs, nameOf)}` : ''}.`;
    case 'not-rounded':
      return unit === 'm' ? `${question}: ${value} is the value before rounding. A distance is rounded up to the whole metre.` : `${question}: ${value} is not whole. A quantity is rounded down to the whole kilogram.`;
    case 'too-low':
      return unit === 'm'
        ? `${question}: ${value} is too short, and too short is the unsafe side. What governs: ${wayTo(pairs[0]!)}.`
        : `${question}: ${value} breaks nothing, but more is permitted: with one kilogram more no pair fails yet.`;
    case 'too-high':
      if (unit === 'm') return `${question}: ${value} is more than is required. What governs: ${wayTo(pairs[0]!)}.`;
      return `${question}: ${value} is too much. ${beyondTable ? 'The table ends below it' : 'With it'}${pairs.length > 0 ? `${beyondTable ? '; also ' : ' '}${pairsWords(pairs, nameOf)}` : ''}.`;
  }
}

function askWords(ask: Ask, nameOf: NameOf): string {
  if (ask.label !== undefined) return ask.label;
  switch (ask.of) {
    case 'required': {
      const { method, protection, lowDensityRoute } = ask.options ?? {};
      const options = [method, protection, lowDensityRoute].filter((option) => option !== undefined);
      return `Required distance ${nameOf(ask.store)} → ${nameOf(ask.site)}${options.length > 0 ? ` (${options.join(', ')})` : ''}`;
    }
    case 'permitted':
      return `Permitted in ${nameOf(ask.store)}, HD ${ask.hd} alone`;
    case 'permitted-as-stored':
      return `Permitted in ${nameOf(ask.store)}, contents as they are`;
  }
}

function goalWords(goal: Goal, nameOf: NameOf): string {
  switch (goal.goal) {
    case 'no-fail':
      return `No pair fails${of(goal, nameOf)}.`;
    case 'all-assessable':
      return `Every pair can be assessed${of(goal, nameOf)}.`;
    case 'nothing-deleted':
      return 'Nothing is deleted.';
    case 'contents-unchanged':
      return goal.stores ? `The contents stay as they are: ${list(goal.stores, nameOf)}.` : 'Every store holds what it held.';
    case 'stands-within':
      return `${nameOf(goal.site)} stands within: ${nameOf(goal.area)}.`;
    case 'total-at-least':
      return `${goal.stores ? list(goal.stores, nameOf) : 'All stores together'}: at least ${kilograms(goal.neq_kg)}${goal.hd ? ` of HD ${goal.hd}` : ''}.`;
    case 'exposure-is':
      return `${nameOf(goal.site)} is recorded as what it is.`;
    case 'at-most-changes':
      return `At most ${count(goal.count, 'change', 'changes')}.`;
  }
}

function of({ stores, sites }: { readonly stores?: readonly string[]; readonly sites?: readonly string[] }, nameOf: NameOf): string {
  return `${stores ? `, from ${list(stores, nameOf)}` : ''}${sites ? `, to ${list(sites, nameOf)}` : ''}`;
}

function goalFeedback({ goal, ok, pairs, sites, found }: Extract<Feedback, { kind: 'goal' }>, nameOf: NameOf): string {
  const wanted = goalWords(goal, nameOf);
  if (ok) return `Met: ${wanted}`;
  switch (goal.goal) {
    case 'no-fail':
      return `${wanted} ${count(found!, 'pair still fails', 'pairs still fail')}. ${pairsWords(pairs, nameOf)}.`;
    case 'all-assessable':
      return `${wanted} ${count(found!, 'pair is still open', 'pairs are still open')}. ${pairsWords(pairs, nameOf)}.`;
    case 'nothing-deleted':
      return `${wanted} Missing: ${list(sites, nameOf)}.`;
    case 'contents-unchanged':
      return `${wanted} Changed: ${list(sites, nameOf)}.`;
    case 'stands-within':
      return `${wanted} It reaches outside.`;
    case 'total-at-least':
      return `${wanted} ${kilograms(found!)} are there, ${kilograms(goal.neq_kg - found!)} are missing.`;
    case 'exposure-is':
      return `${wanted} Look at the site again: who is in it, and what is it built of?`;
    case 'at-most-changes':
      return `${wanted} ${english.number(found!)} were made.`;
  }
}

function feedbackWords(feedback: Feedback, nameOf: NameOf): string {
  switch (feedback.kind) {
    case 'nothing-given':
      return 'Nothing chosen yet.';
    case 'pair':
      return feedback.ok ? `Right: ${pairWords(feedback.pair, nameOf)}.` : `Not one of them: ${pairWords(feedback.pair, nameOf)}; this pair is: ${status[feedback.pair.status]}.`;
    case 'no-such-pair':
      return `${nameOf(feedback.pes)} → ${nameOf(feedback.es)} is not a pair that is asked for: a pair leads from a store with contents to another site.`;
    case 'pairs-missing':
      return `${count(feedback.count, 'pair', 'pairs')} with the status "${status[feedback.asked]}" not found yet.`;
    case 'placed':
      return feedback.ok ? `${nameOf(feedback.spot)}: ${nameOf(feedback.site)} may stand there.` : `${nameOf(feedback.spot)}: not there. ${pairsWords(feedback.pairs, nameOf)}.`;
    case 'limits': {
      const { ok, pair, site, store, hd } = feedback;
      const told = pair ? ` With one kilogram more than is permitted: ${pairWords(pair, nameOf)}.` : '';
      return ok ? `Right: ${nameOf(site)} stands in the way of more HD ${hd} in ${nameOf(store)}.${told}` : `${nameOf(site)} would allow more.${told}`;
    }
    case 'permits':
      return `${nameOf(feedback.store)} may hold ${kilograms(feedback.permitted_kg)} of HD ${feedback.hd}. ${feedback.ok ? 'None may hold more' : 'Another may hold more'}.${feedback.pairs.length > 0 ? ` One kilogram more: ${pairsWords(feedback.pairs, nameOf)}.` : ''}`;
    case 'choices-missing':
      return `${count(feedback.count, 'more', 'more')} to be found.`;
    case 'not-a-choice':
      return `${nameOf(feedback.site)} is not among the choices.`;
    case 'number':
      return numberWords(feedback, nameOf);
    case 'order': {
      const { ok, first, second, direction } = feedback;
      const told = [first, second].map(({ site, value, unit }) => `${nameOf(site)}: ${value === null ? 'no distance' : unit === 'm' ? metres(value) : kilograms(value)}`).join('; ');
      return ok ? `${nameOf(first.site)} before ${nameOf(second.site)}: right.` : `${nameOf(first.site)} and ${nameOf(second.site)} stand the wrong way round, ${direction === 'ascending' ? 'the smaller first' : 'the greater first'}. ${told}.`;
    }
    case 'items-missing':
      return `Not in the order yet: ${list(feedback.sites, nameOf)}.`;
    case 'plan-faults':
      return `The plan has faults and cannot be evaluated: ${feedback.faults.slice(0, 3).map((fault) => `${fault.pointer} ${english.problem(fault)}`).join('. ')}.`;
    case 'not-allowed': {
      const { site, action } = feedback.change;
      return `${site === null ? 'The plan' : nameOf(site)}: this exercise does not allow to ${ACTION_WORDS[action]}. Undo it.`;
    }
    case 'goal':
      return goalFeedback(feedback, nameOf);
  }
}

export const trainingEnglish: TrainingWords = {
  language: 'en',
  problem: (problem) => {
    const own = (PROBLEMS as Readonly<Record<string, ((values: TrainingProblem['values']) => string) | undefined>>)[problem.key];
    return own ? own(problem.values) : english.problem(problem as Parameters<typeof english.problem>[0]);
  },
  feedback: feedbackWords,
  goal: goalWords,
  ask: askWords,
  action: ACTION_WORDS,
  allowance: ({ do: action, sites }, nameOf) => (sites ? `${list(sites, nameOf)}: ${ACTION_WORDS[action]}.` : `Any site: ${ACTION_WORDS[action]}.`),
  kind: {
    'choose-pairs': 'Choose pairs',
    'choose-site': 'Choose a place or a site',
    number: 'Give numbers',
    'change-plan': 'Change the plan',
    order: 'Put in order',
  },
  correct: 'Right.',
  notYet: 'Not yet.',
  hiddenCanBeRead: 'Hidden solutions are encoded, not encrypted: whoever has the file can read them.',
};
