import { evaluateSite, type PotentialExplosionSite, type SitePlan } from 'iatg-core';
import { allot as allotted, allotmentAsJson, allotmentAsText } from 'iatg-core/decisions';
import { numberAbove0, oneOf, quoted, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { decisionWordsOf, messagesOf } from './language.js';
import { mixIn } from './mix.js';
import { paintFor, writeAll, writeOutput } from './output.js';
import { validPlan } from './plan.js';
import { rulesOf } from './profile.js';

const WEIGHED = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4'] as const;

/** `iatg allot`: a stock into the stores of a plan, as much as possible. */
export const allot: Command = async (args) => {
  const { values, file } = readArguments('allot', args, {
    stock: 'text', stores: 'text', weights: 'text', unit: 'text', 'site-most': 'text', 'event-most': 'text', json: 'flag', profile: 'text', lang: 'text',
  }); // prettier-ignore
  const stated = values.stock === undefined ? null : mixIn(values.stock, 'stock').map(({ hd, weight }) => ({ hd, neq_kg: weight }));
  const weights = values.weights === undefined ? {} : Object.fromEntries(mixIn(values.weights, 'weights').map(({ hd, weight }) => [oneOf(hd, WEIGHED, 'weights'), weight]));
  const kilograms = (option: 'unit' | 'site-most' | 'event-most', unless: number): number => (values[option] === undefined ? unless : numberAbove0(values[option], option, 'a quantity', 'kg'));
  const caps = { unit_kg: kilograms('unit', 1), siteAtMost_kg: kilograms('site-most', Infinity), eventAtMost_kg: kilograms('event-most', Infinity) };
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const stores = storesNamed(values.stores, plan);
  // Without a stock what lies in the stores is placed anew.
  const stock = stated ?? stores.flatMap(({ contents }) => contents.filter(({ neq_kg }) => neq_kg > 0));
  if (stock.length === 0) throw new Refusal(['argument --stock is missing, and the stores hold nothing that could be placed anew']);
  const evaluation = evaluateSite(plan, rules);
  const allotment = allotted(evaluation, { stores: stores.map(({ id }) => id), stock, weights, ...caps });
  if (values.json) await writeOutput(allotmentAsJson(evaluation, allotment));
  else await writeAll(allotmentAsText(evaluation, allotment, { words: decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) }));
  return EXIT.ok;
};

function storesNamed(text: string | undefined, { sites }: SitePlan): readonly PotentialExplosionSite[] {
  const stores = sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');
  if (text === undefined) return stores;
  return [...new Set(text.split(',').map((id) => id.trim()))].map((id) => {
    const found = stores.find((site) => site.id === id);
    if (!found) throw new Refusal([`argument --stores ${quoted(id)} is no potential explosion site of the plan; write ids with commas between them`]);
    return found;
  });
}
