import { applyProfile, compareRules, compileRules, iatg2021, padEnd, widthOf, type Messages, type RuleDifference, type RuleProfile } from 'iatg-core';
import type { ClassificationWords, RuleSetChoice } from 'iatg-core/classification';
import { differenceAsText, type ProfileWords } from 'iatg-core/profiles';
import { quoted, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption } from '../help-parts.js';
import { classificationWordsOf, messagesOf, profileWordsOf } from '../language.js';
import { writeAll, writeOutput } from '../output.js';
import { profileOf } from '../profile.js';

const QUESTIONS = ['check', 'compare'] as const;

/** `iatg profile`: is a rule profile valid, and where does it differ from the standard or from another? */
export const run: Command = async (args) => {
  const { values, files } = readArguments('profile', args, { json: 'flag', lang: 'text' }, 3);
  const language: Language = { messages: await messagesOf(values.lang), words: await profileWordsOf(values.lang), ruleSets: (await classificationWordsOf(values.lang)).ruleSets };
  const [what, first, second] = files;
  if (what === undefined) throw refused('QUESTION', (words) => words.missingOneOf(QUESTIONS.join(', ')), 'profile');
  const question = QUESTIONS.find((one) => one === what);
  if (!question) throw refused(`QUESTION ${quoted(what)}`, (words) => words.notKnown(QUESTIONS.join(', ')), 'profile');
  if (question === 'check' && second !== undefined) throw refused(quoted(second), (words) => words.oneTooMany, 'profile');
  const profile = await profileOf(first, 'FILE');
  const other = second === undefined ? null : await profileOf(second, 'FILE');
  const standard = compileRules(iatg2021);
  // From the standard to the profile, or from the first profile to the second.
  const [from, to] = other ? [applyProfile(iatg2021, profile), applyProfile(iatg2021, other)] : [standard, applyProfile(iatg2021, profile)];
  const differences = compareRules(from, to);
  const shorter = differences.some((one) => one.shorter);
  const names = { first: other ? profile.name : iatg2021.id, second: other ? other.name : profile.name };
  if (question === 'check') {
    const found = { valid: true, name: profile.name, differences: differences.length, shorterThanStandard: shorter };
    if (values.json) await writeOutput(`${JSON.stringify(found)}\n`);
    else await writeAll(checkedAsText(profile, differences.length, shorter, language));
    return EXIT.ok;
  }
  if (values.json) await writeAll(asJson(names, differences, shorter));
  else await writeAll(asText(names, differences, !other && shorter, [profile, other], language));
  return shorter ? EXIT.fail : EXIT.ok;
};

interface Names {
  readonly first: string;
  readonly second: string;
}

interface Language extends Pick<ClassificationWords, 'ruleSets'> {
  readonly messages: Messages;
  readonly words: ProfileWords;
}

function* asJson(names: Names, differences: readonly RuleDifference[], shorter: boolean): Generator<string, void, undefined> {
  yield `{"schema":"iatg-rule-comparison/1","standard":${JSON.stringify(iatg2021.id)},${JSON.stringify({ ...names, shorter }).slice(1, -1)},"differences":[`;
  let separator = '\n';
  for (const one of differences) {
    yield separator + JSON.stringify(one);
    separator = ',\n';
  }
  yield '\n]}\n';
}

const analysis = ({ messages: { ui, labelled, sentence } }: Language): string => sentence(labelled(ui.warning, ui['profile-shorter']));

function* checkedAsText({ name }: RuleProfile, count: number, shorter: boolean, language: Language): Generator<string, void, undefined> {
  const { messages, words } = language;
  yield `${messages.clauses([messages.labelled(messages.ui.valid, name), words.differences(iatg2021.id, messages.number(count))])}\n`;
  if (shorter) yield `${analysis(language)}\n`;
  if (messages.draft !== null) yield `\n${messages.draft}\n`;
}

function* asText(names: Names, differences: readonly RuleDifference[], needsAnalysis: boolean, profiles: readonly (RuleProfile | null)[], language: Language): Generator<string, void, undefined> {
  const { messages, words, ruleSets } = language;
  const named = { traffic: (kind: string) => kind, ruleSet: (id: string) => ruleSets[id as RuleSetChoice] };
  yield `${words.compared(names)}\n\n`;
  if (differences.length === 0) yield `${words.same}\n`;
  for (const one of differences) yield `${padEnd(one.shorter ? words.shorter : '', widthOf(words.shorter))}  ${differenceAsText(one, words, messages, named)}\n`;
  if (needsAnalysis) yield `\n${analysis(language)}\n`;
  const mixing = profiles.flatMap((profile) => profile?.mixing ?? []);
  if (mixing.length > 0) yield `\n${words.mixingAbout('iatg compatibility')}\n`;
  if (messages.draft !== null) yield `\n${messages.draft}\n`;
}

export const help = `iatg profile: national rules, and where they differ from the standard

Usage
  iatg profile check FILE [options]
  iatg profile compare FILE [OTHER] [options]

  FILE             rule profile (JSON)
  OTHER            another one; without it FILE is compared with the standard

Options
  --json           JSON (schema iatg-rule-comparison/1), a difference a line
${languageOption}

A difference that may make a distance shorter begins with SHORTER. Columns are
compared at every whole kilogram of their table, by every method.

Examples
  iatg profile check my-nation.json
  iatg profile compare my-nation.json
  iatg profile compare last-year.json this-year.json --json

Exit status
  0  valid; nothing is shorter    1  compare: something is shorter
  2  profile or argument invalid
`;
