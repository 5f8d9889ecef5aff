import type { Requirement } from '../rules/required-distance.js';
import type { Rules } from '../rules/rules.js';
import type { RuleOptions } from '../types.js';
import { derivationOf } from './derivation.js';
import type { Messages } from './messages.js';

/** One readable sentence that tells why a distance is what it is, or why there is none. */
export function sentenceOf(requirement: Requirement, options: RuleOptions, rules: Rules, messages: Messages): string {
  const { steps, others } = derivationOf(requirement, options, rules);
  const told = steps.map(messages.step);
  const unanswered = others.filter(({ reason }) => reason !== null);
  // A reason that no case has is one of the contents as a whole.
  const ofContents = requirement.reasons.filter((reason) => !unanswered.some((other) => other.reason === reason));
  const gaps = [...unanswered.map(messages.other), ...ofContents.map((reason) => messages.reason[reason])];
  const body = told.length > 0 ? told : gaps.length > 0 ? [] : [messages.nothingRequired];
  return `${[...body, ...gaps].join('; ')}.`;
}
