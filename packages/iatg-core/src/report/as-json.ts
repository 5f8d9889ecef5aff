import type { Requirement } from '../rules/required-distance.js';
import { isShorter, type Rules } from '../rules/rules.js';
import type { PairEvaluation, SiteEvaluation } from '../site/evaluate-site.js';
import type { SiteLicence } from '../site/licence-site.js';
import type { Ring } from '../site/rings.js';
import type { Tally } from '../site/summary.js';
import type { RuleOptions } from '../types.js';
import { derivationOf } from './derivation.js';
import type { Messages } from './messages.js';
import { sentenceOf } from './sentence.js';

// Every writer yields pieces of text, so that output of any size is streamed.

/** An evaluation as JSON (schema `iatg-evaluation/1`), a pair a line, each with its derivation. */
export function* evaluationAsJson(
  evaluation: SiteEvaluation,
  pairs: Iterable<PairEvaluation>,
  tally: Tally,
  findingsOnly: boolean,
  messages: Messages,
): Generator<string, void, undefined> {
  yield `{"schema":"iatg-evaluation/1",${headerOf(evaluation)},"pairs":[`;
  const explained = explainer(evaluation.options, evaluation.rules, messages);
  let separator = '\n';
  for (const { pes, es, status, required_m, exact_m, actual_m, margin_m, requirement } of tally.count(pairs)) {
    const head = JSON.stringify({ pes, es, status, required_m, exact_m, actual_m, margin_m });
    yield `${separator}${head.slice(0, -1)},${explained(requirement)}}`;
    separator = ',\n';
  }
  yield `\n],"summary":${JSON.stringify(tally.summary(evaluation, findingsOnly))}}\n`;
}

/** What is the same for all pairs that share a requirement, as members of a JSON object. */
function explainer(options: RuleOptions, rules: Rules, messages: Messages): (requirement: Requirement) => string {
  const known = new WeakMap<Requirement, string>();
  return (requirement) => {
    let members = known.get(requirement);
    if (!members) {
      const { governing, reasons, notes } = requirement;
      const why = sentenceOf(requirement, options, rules, messages);
      members = JSON.stringify({ governing, reasons, notes, why, derivation: derivationOf(requirement, options, rules) }).slice(1, -1);
      known.set(requirement, members);
    }
    return members;
  };
}

export function headerOf({ options, rules }: SiteEvaluation): string {
  const { method, protection, lowDensityRoute } = options;
  return JSON.stringify({ standard: rules.edition.id, options: { method, protection, lowDensityRoute }, ...profileMember({ options, rules }) }).slice(1, -1);
}

/** What every file says that rests on a rule profile; nothing where the standard holds. */
export const profileMember = ({ options: { method }, rules }: Pick<SiteEvaluation, 'options' | 'rules'>): object =>
  rules.profile ? { profile: { name: rules.profile.name, shorterThanStandard: isShorter(rules, method) } } : {};

/** A single distance as JSON. */
export function distanceAsJson(requirement: Requirement, options: RuleOptions, rules: Rules, messages: Messages): string {
  const { required_m, exact_m } = requirement;
  return `{${JSON.stringify({ required_m, exact_m }).slice(1, -1)},${explainer(options, rules, messages)(requirement)}}\n`;
}

/** A licence as JSON (schema `iatg-licence/1`), a site a line. @param more further members of a site */
export function* licenceAsJson(evaluation: SiteEvaluation, sites: Iterable<SiteLicence>, more: (site: SiteLicence) => object = () => ({})): Generator<string, void, undefined> {
  yield `{"schema":"iatg-licence/1",${headerOf(evaluation)},"sites":[`;
  let separator = '\n';
  for (const site of sites) {
    // `permitted` and `stored` are found when they are asked for.
    yield separator + JSON.stringify({ pes: site.pes, permitted: site.permitted, stored: site.stored, ...more(site) });
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Rings as a GeoJSON FeatureCollection, a ring a line. */
export function* ringsAsGeoJson(rings: Iterable<Ring>): Generator<string, void, undefined> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for (const ring of rings) {
    yield separator + JSON.stringify(ring);
    separator = ',\n';
  }
  yield '\n]}\n';
}
