import { applyProfile, compareRules, compileRules, english, iatg2021, type RuleDifference, type RuleProfile, type Span } from 'iatg-core';
import { oneOf, readArguments } from '../arguments.js';
import { EXIT, Refusal, type Command } from '../command.js';
import { writeAll, writeOutput } from '../output.js';
import { profileOf } from '../profile.js';

/** `iatg profile`: is a rule profile valid, and where does it differ from the standard or from another? */
export const run: Command = async (args) => {
  const { values, files } = readArguments('profile', args, { json: 'flag' }, 3);
  const [what, first, second] = files;
  if (what === undefined) throw new Refusal(['argument check or compare is missing (see iatg profile --help)']);
  const question = oneOf(what, ['check', 'compare'], 'profile');
  if (question === 'check' && second !== undefined) throw new Refusal(['argument FILE: iatg profile check takes one file (see iatg profile --help)']);
  const profile = await profileOf(first, 'FILE');
  const other = second === undefined ? null : await profileOf(second, 'FILE');
  const standard = compileRules(iatg2021);
  // From the standard to the profile, or from the first profile to the second.
  const [from, to] = other ? [applyProfile(iatg2021, profile), applyProfile(iatg2021, other)] : [standard, applyProfile(iatg2021, profile)];
  const differences = compareRules(from, to);
  const shorter = differences.some((one) => one.shorter);
  const names = { first: other ? profile.name : iatg2021.id, second: other ? other.name : profile.name };
  if (question === 'check') {
    const counted = `${english.number(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'} from ${iatg2021.id}`;
    const found = { valid: true, name: profile.name, differences: differences.length, shorterThanStandard: shorter };
    await writeOutput(values.json ? `${JSON.stringify(found)}\n` : `valid: ${profile.name}; ${counted}${shorter ? `\n${ANALYSIS}` : ''}\n`);
    return EXIT.ok;
  }
  if (values.json) await writeAll(asJson(names, differences, shorter));
  else await writeAll(asText(names, differences, !other && shorter, [profile, other]));
  return shorter ? EXIT.fail : EXIT.ok;
};

const ANALYSIS = 'SHORTER THAN THE STANDARD in places: an explosion consequence analysis is needed (IATG 02.10).';

interface Names {
  readonly first: string;
  readonly second: string;
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

function* asText({ first, second }: Names, differences: readonly RuleDifference[], needsAnalysis: boolean, profiles: readonly (RuleProfile | null)[]): Generator<string, void, undefined> {
  yield `${second}, compared with ${first}\n\n`;
  if (differences.length === 0) yield 'no difference\n';
  for (const one of differences) yield `${one.shorter ? 'SHORTER ' : '        '}${told(one)}\n`;
  if (needsAnalysis) yield `\n${ANALYSIS}\n`;
  const mixing = profiles.flatMap((profile) => profile?.mixing ?? []);
  if (mixing.length > 0) yield '\nA rule set for mixing changes no distance; it is used where the contents of a store are judged (iatg compatibility).\n';
}

const { kilograms, metres, number } = english;

function told(one: RuleDifference): string {
  switch (one.kind) {
    case 'column': {
      const over = (word: string, span: Span | null): string[] => (span ? [`${word} at ${kilograms(span.from_kg)} to ${kilograms(span.to_kg)}, most at ${kilograms(span.most.neq_kg)}: ${metres(span.most.second_m)} in place of ${metres(span.most.first_m)}`] : []);
      return `column ${one.name}, ${english.method[one.method]}: ${[...over('shorter', one.shorterOver), ...over('longer', one.longerOver)].join('; ')}`;
    }
    case 'minimum': {
      const said = (value_m: number | null): string => (value_m === null ? 'no minimum' : metres(value_m));
      return `minimum of ${one.matrix}/${one.row}, ${one.pesColumns.join(', ')}: ${said(one.second_m)} in place of ${said(one.first_m)}`;
    }
    case 'density':
      return `${one.bound} density from ${number(one.second)} ${one.count} in place of ${number(one.first)}`;
    case 'protection':
      return `degree of protection wanted: ${one.second} in place of ${one.first}`;
    case 'mixing':
      return `rule set for mixing: ${one.second ?? 'none named'} in place of ${one.first ?? 'none named'}`;
  }
}

export const help = `iatg profile: national rules, and where they differ from the standard

Usage
  iatg profile check FILE [--json]
  iatg profile compare FILE [OTHER] [--json]

  FILE             rule profile (JSON)
  OTHER            another one; without it FILE is compared with the standard

Options
  --json           JSON (schema iatg-rule-comparison/1), a difference a line

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
