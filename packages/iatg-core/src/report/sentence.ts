import type { Requirement } from '../rules/required-distance.js';
import type { Rules } from '../rules/rules.js';
import type { RuleOptions } from '../types.js';
import { derivationOf } from './derivation.js';
import type { Messages } from './messages.js';

/** One readable sentence that tells why a distance is what it is, or why there is none. */
export function sentenceOf(requirement: Requirement, options: RuleOptions, rules: Rules, messages: Messages): string {
  const { steps } = derivationOf(requirement, options, rules);
  const told = steps.map(messages.step);
  const gaps = requirement.reasons.map((reason) => messages.reason[reason]);
  const body = told.length > 0 ? told : gaps.length > 0 ? [] : [messages.nothingRequired];
  return `${[...body, ...gaps].join('; ')}.`;
}
