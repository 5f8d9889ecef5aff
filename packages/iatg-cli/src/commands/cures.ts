import { evaluateSite } from 'iatg-core';
import { cureFinder, curesAsJson, curesAsText, deskOf, ranked, rankedForPlan, type Cure, type CuredFinding, type Desk, type PairName } from 'iatg-core/decisions';
import { given, numberAbove0, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, planArgument, profileOption } from '../help-parts.js';
import { decisionWordsOf, messagesOf } from '../language.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { watched } from '../progress.js';

/** `iatg cures`: what would cure the findings of a plan, each cure tried. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('cures', args, { pair: 'text', most: 'text', json: 'flag', profile: 'text', lang: 'text' });
  const most = Math.floor(numberAbove0(values.most ?? '5', 'most'));
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const desk = deskOf(evaluateSite(plan, rules));
  const pairs = values.pair === undefined ? desk.findings() : [pairNamed(values.pair, desk)];
  const finder = cureFinder(desk);
  const all = new Map<string, Cure>();
  const findings: CuredFinding[] = [];
  for (const { pes, es } of watched(pairs, 'findings', pairs.length)) {
    const found = ranked(finder.forFinding({ pes, es }));
    for (const cure of found) all.set(cure.key, cure);
    findings.push({ pair: { pes, es }, status: desk.statusOf({ pes, es })!, cures: found });
  }
  const forPlan = values.pair === undefined ? rankedForPlan(all.values()) : null;
  const language = { words: await decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) };
  await writeAll(values.json ? curesAsJson(desk.evaluation, findings, forPlan) : curesAsText(desk.evaluation, findings, forPlan && findings.length > 0 ? forPlan : null, most, language));
  return EXIT.ok;
};

/** `PES,ES`; an id may hold a comma itself, as long as one reading alone names sites of the plan. */
function pairNamed(text: string, desk: Desk): PairName {
  const parts = text.split(',');
  const readings = parts.slice(1).map((_, i): PairName => ({ pes: parts.slice(0, i + 1).join(','), es: parts.slice(i + 1).join(',') }));
  const known = readings.filter(({ pes, es }) => desk.siteOf(pes)?.role === 'pes' && desk.siteOf(es) && pes !== es);
  if (known.length !== 1) throw refused(given('pair', text), (words) => (known.length === 0 ? words.noPair : words.pairInTwoWays));
  if (desk.statusOf(known[0]!) === null) throw refused(given('pair', text), (words) => words.emptyStore);
  return known[0]!;
}

export const help = `iatg cures: what would cure the findings of a plan

For the plan as a whole and for each finding a list, the best first: store less, move a
part to other stores, turn a front, barricade, move the site (how far, in which
direction), give it a roof, rebuild it, declare or count it as what it is. Each cure has
been tried: the changed plan was evaluated, and what it breaks is named.

Usage
  iatg cures PLAN [--pair PES,ES] [--json] [options]

${planArgument}

Options
  --pair PES,ES    only this finding, by the ids of its store and its exposed site
  --most N         show so many cures of each list (default 5; --json has all)
  --json           JSON (schema iatg-cures/1), a finding a line, each cure with the
                   change of the plan as data
${languageOption}
${profileOption}

Examples
  iatg cures depot.geojson
  iatg cures depot.geojson --pair M1,school --most 20
  iatg cures depot.geojson --json > cures.json

Exit status
  0  answered    2  plan or argument invalid
`;
