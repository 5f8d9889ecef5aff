import { printable, type Messages } from 'iatg-core';
import { englishClassification, MIXING_RULE_SETS, RULE_SET_CHOICES, verdictOf, type ClassificationWords, type MixingPair, type MixingVerdict } from 'iatg-core/classification';
import { oneOf, readArguments } from '../arguments.js';
import { EXIT, type Command } from '../command.js';
import { languageOption, listed, planArgument } from '../help-parts.js';
import { classificationWordsOf, messagesOf } from '../language.js';
import { paintFor, writeAll, writeOutput } from '../output.js';
import { profileIn } from '../profile.js';
import { stockedPlan, type Store } from '../stock.js';

/** `iatg compatibility`: may what stands in each store stand together? */
export const run: Command = async (args) => {
  const { values, file } = readArguments('compatibility', args, { 'rule-set': 'text', profile: 'text', json: 'flag', lang: 'text' });
  const words = await classificationWordsOf(values.lang);
  const messages = await messagesOf(values.lang);
  const profile = await profileIn(values.profile);
  // What is named here counts first, then what the nation lays down, then what a store states.
  const ruleSet = values['rule-set'] === undefined ? (profile?.mixing ?? undefined) : oneOf(values['rule-set'], RULE_SET_CHOICES, 'rule-set');
  const ofProfile = values['rule-set'] === undefined && profile?.mixing ? profile.name : null;
  const { stores } = await stockedPlan(file, 'PLAN', messages);
  const judged = stores.map((store) => ({ store, ruleSet: ruleSet ?? store.stock.mixing.ruleSet, verdict: verdictOf(store.stock, ruleSet) }));
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-compatibility/1', ...(ofProfile !== null && { profile: ofProfile }), stores: judged.map(({ store, ruleSet: by, verdict }) => ({ pes: store.id, ruleSet: by, ...verdict })) })}\n`);
  else await writeAll(linesOf(judged, ofProfile, words, messages));
  const results = judged.map(({ verdict }) => verdict.result);
  return results.includes('not-allowed') ? EXIT.fail : results.includes('needs-answer') ? EXIT.notAssessable : EXIT.ok;
};

const TONE = { allowed: 'good', 'needs-answer': 'doubtful', 'not-allowed': 'bad' } as const;

function* linesOf(judged: readonly { readonly store: Store; readonly ruleSet: (typeof RULE_SET_CHOICES)[number]; readonly verdict: MixingVerdict }[], ofProfile: string | null, words: ClassificationWords, messages: Messages): Generator<string, void, undefined> {
  const paint = paintFor(process.stdout);
  const { ui, labelled, clauses } = messages;
  for (const { store, ruleSet, verdict } of judged) {
    const empty = store.stock.items.length === 0;
    yield `${labelled(paint('heading', `${printable(store.id)}${store.name === store.id ? '' : ` (${printable(store.name)})`}`), empty ? ui['no-contents'] : paint(TONE[verdict.result], words.results[verdict.result]))}\n`;
    if (empty) continue;
    yield `  ${words.byRuleSet(words.ruleSets[ruleSet])}${ofProfile === null ? '' : ` (${labelled(ui.profile, printable(ofProfile))})`}\n`;
    if (verdict.withoutGroup > 0) yield `  ${labelled(words.groupNotStated, messages.number(verdict.withoutGroup))}\n`;
    for (const pair of verdict.pairs) yield* linesOfPair(pair, words, messages, paint);
  }
  const used = new Set(judged.flatMap(({ verdict }) => verdict.pairs.flatMap(({ by }) => by.map(({ ruleSet }) => ruleSet))));
  if (used.size > 0) yield `\n${paint('heading', words.sources.toUpperCase())}\n`;
  for (const { id, verification } of MIXING_RULE_SETS) {
    if (!used.has(id)) continue;
    const { source, check } = words.ruleSetSources[id];
    yield `  ${source}\n    ${clauses([words.verifications[verification], check])}\n`;
  }
  if (messages.draft !== null) yield `\n${messages.draft}\n`;
}

function* linesOfPair({ groups, result, by }: MixingPair, words: ClassificationWords, { labelled, clauses, listed }: Messages, paint: ReturnType<typeof paintFor>): Generator<string, void, undefined> {
  yield `  ${labelled(words.pair(...groups), paint(TONE[result], words.results[result]))}\n`;
  for (const one of by) {
    const doubt = one.cell?.lowConfidence ? [words.lowConfidence] : [];
    yield `    ${labelled(words.ruleSets[one.ruleSet], listed([words.results[one.result], words.whys[one.why]]))} [${clauses([words.verificationsShort[one.verification], ...doubt])}]\n`;
    for (const { condition, key, answer } of one.conditions) yield `      ${labelled(words.answers[answer], words.conditions[condition])} (${key})\n`;
  }
}

export const help = `iatg compatibility: may what stands in each store stand together?

Looks at every pair of compatibility groups in a store, by its inventory or its contents.
A with any other group and L with any other group or kind is never allowed. What depends
on a condition is allowed only once it is answered with yes; answers stand in the plan,
in the property "mixing" of the store: { "ruleSet": "...", "answers": { KEY: "yes" } }.
No rule set here is called that of IATG: the table of IATG 01.50 was not obtainable.

Usage
  iatg compatibility PLAN [--rule-set SET | --profile FILE] [--json] [--lang CODE]

${planArgument}

Options
  --rule-set SET   in place of the one that each store states (default strictest)
  --profile FILE   by the rule set that a rule profile names ("mixing"), in place of
                   the one that each store states
${languageOption}
  --json           JSON (schema iatg-compatibility/1)

SET is one of
${listed(new Map(RULE_SET_CHOICES.map((choice) => [choice, englishClassification.ruleSets[choice]])), 19)}

Examples
  iatg compatibility depot.geojson
  iatg compatibility depot.geojson --rule-set german-2-sprengv --json

Exit status
  0  all allowed                 1  something is not allowed
  2  plan or argument invalid    3  nothing is forbidden, but something needs an answer
`;
