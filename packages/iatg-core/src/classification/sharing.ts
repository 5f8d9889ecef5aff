import { isGroup } from './codes.js';
import type { StoredMixing } from './inventory.js';
import { mixingVerdict, type RuleSetChoice } from './mixing.js';

/**
 * May two compatibility groups lie together in a store? By the rule set of a rule profile, else of the store, and by what was answered there. What is
 * not answered is not allowed, and a group that is no group of Class 1 shares a store with nothing.
 * @param mixing what each store that is asked for states, by its id
 * @param ofProfile the rule set that a rule profile names for all stores; null: none
 */
export function sharingRule(mixing: ReadonlyMap<string, StoredMixing>, ofProfile: RuleSetChoice | null): (store: string, group: string, other: string) => boolean {
  const answers = new Map<string, boolean>();
  return (store, group, other) => {
    const key = JSON.stringify([store, group, other]);
    let answer = answers.get(key);
    if (answer === undefined) {
      const stated = mixing.get(store)!;
      answer = isGroup(group) && isGroup(other) && mixingVerdict([{ group }, { group: other }], { ...stated, ruleSet: ofProfile ?? stated.ruleSet }).result === 'allowed';
      answers.set(key, answer);
    }
    return answer;
  };
}
