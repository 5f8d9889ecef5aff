import { evaluateSite, type PotentialExplosionSite, type SitePlan } from 'iatg-core';
import { sharingRule } from 'iatg-core/classification';
import { allot as allotted, allotmentAsJson, allotmentAsText } from 'iatg-core/decisions';
import { given, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, planArgument, profileOption } from '../help-parts.js';
import { decisionWordsOf, messagesOf } from '../language.js';
import { mixIn, stockIn } from '../mix.js';
import { paintFor, writeAll, writeOutput } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { stocksOf } from '../stock.js';

const WEIGHED = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4'] as const;

/** `iatg allot`: a stock into the stores of a plan, as much as possible. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('allot', args, {
    stock: 'text', stores: 'text', weights: 'text', shares: 'text', unit: 'text', 'site-most': 'text', 'event-most': 'text', json: 'flag', profile: 'text', lang: 'text',
  }); // prettier-ignore
  const stated = values.stock === undefined ? null : stockIn(values.stock, 'stock').map(({ hd, weight, group }) => ({ hd, neq_kg: weight, compatibilityGroup: group }));
  if (values.weights !== undefined && values.shares !== undefined) throw refused('--shares', (words) => words.notTogether('--weights'));
  const byDivision = (option: 'weights' | 'shares', text: string) => Object.fromEntries(mixIn(text, option).map(({ hd, weight }) => [oneOf(hd, WEIGHED, option), weight]));
  const weights = values.weights === undefined ? {} : byDivision('weights', values.weights);
  const shares = values.shares === undefined ? null : byDivision('shares', values.shares);
  const kilograms = (option: 'unit' | 'site-most' | 'event-most', unless: number): number => (values[option] === undefined ? unless : numberAbove0(values[option], option, 'kg'));
  const caps = { unit_kg: kilograms('unit', 1), siteAtMost_kg: kilograms('site-most', Infinity), eventAtMost_kg: kilograms('event-most', Infinity) };
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan, bytes } = await validPlan(file, messages);
  const stores = storesNamed(values.stores, plan);
  // Without a stock what lies in the stores is placed anew.
  const stock = stated ?? stores.flatMap(({ contents }) => contents.filter(({ neq_kg }) => neq_kg > 0));
  if (stock.length === 0) throw refused('--stock', (words) => words.nothingToPlace);
  const evaluation = evaluateSite(plan, rules);
  const mixing = new Map(stocksOf(bytes, plan, messages).map(({ id, stock: { mixing: stated } }) => [id, stated]));
  const mayShare = sharingRule(mixing, rules.profile?.mixing ?? null);
  const question = { stores: stores.map(({ id }) => id), stock, weights, shares, ...caps, mayShare };
  const allotment = allotted(evaluation, question);
  if (values.json) await writeOutput(allotmentAsJson(evaluation, allotment));
  else await writeAll(allotmentAsText(evaluation, question, allotment, { words: await decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) }));
  return EXIT.ok;
};

function storesNamed(text: string | undefined, { sites }: SitePlan): readonly PotentialExplosionSite[] {
  const stores = sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');
  if (text === undefined) return stores;
  return [...new Set(text.split(',').map((id) => id.trim()))].map((id) => {
    const found = stores.find((site) => site.id === id);
    if (!found) throw refused(given('stores', id), (words) => words.noStore);
    return found;
  });
}

export const help = `iatg allot: a stock placed in the stores of a plan, as much as possible

Finds contents for the stores so that as much of the stock as possible has a place, no
pair of these stores fails, and no cap is passed; shows what limits it, and evaluates the
plan so filled. What the stores held before is taken out first; all other stores stay as
they are. Compatibility groups lie together only where the rule set of the store allows
it (property "mixing", see iatg compatibility); what depends on a condition is kept apart
until it is answered. Lots without a stated group are placed without looking at it.

Usage
  iatg allot PLAN [--stock HD=KG,HD=KG] [options]

${planArgument}

Options
  --stock MIX      what is to be placed, as 1.1D=5000,1.3.1=20000, with or without the
                   group (default: what lies in the stores now, placed anew)
  --stores ID,ID   the stores that may be filled (default: all of the plan)
  --weights MIX    what a kilogram counts for, as 1.1=3 (default 1 each)
  --shares MIX     parts of each division in what is placed, as 1.1=3,1.3.1=1; others
                   are not placed
  --unit KG        quantities in whole multiples of this (default 1)
  --site-most KG   all stores of the plan together hold no more
  --event-most KG  no joint event and no store holds more
  --json           JSON (schema iatg-allotment/1) with the change of the plan as data
${languageOption}
${profileOption}

Examples
  iatg allot depot.geojson
  iatg allot depot.geojson --stock 1.1D=20000,1.3.1G=50000 --stores M1,M2 --unit 100
  iatg allot depot.geojson --stock 1.1=20000 --event-most 8000 --json

Exit status
  0  answered    2  plan or argument invalid
`;
