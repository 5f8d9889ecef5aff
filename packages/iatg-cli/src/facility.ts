import { compileRules, iatg2021, type Messages } from 'iatg-core';
import { answersAsJson, answersAsText, otherStorageAnswers, parseFacility, type Facility, type OtherAnswer, type OtherStorageWords } from 'iatg-core/other-storage';
import { EXIT, Refusal, refused } from './command.js';
import { messagesOf, otherStorageWordsOf } from './language.js';
import { mixIn } from './mix.js';
import { paintFor, writeAll, writeOutput } from './output.js';
import { given } from './arguments.js';

/** Facts as they stand in JSON, with the option that gave each. */
export type Facts = Readonly<Record<string, readonly [option: string, value: unknown] | undefined>>;

/** Checks what was given; every fault names its option. */
export function facilityFrom(kind: Facility['kind'], facts: Facts, { fault: say }: OtherStorageWords): Facility {
  const stated = Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact && fact[1] !== undefined ? [[name, fact[1]]] : [])));
  const parsed = parseFacility({ kind, ...stated });
  if (parsed.ok) return parsed.facility;
  const optionOf = (pointer: string): string => facts[pointer.split('/')[1] ?? '']?.[0] ?? pointer;
  throw new Refusal(parsed.faults.map((fault) => ({ words }) => words.argument(`--${optionOf(fault.pointer)}`, say(fault))));
}

/** `1.1=5000,1.3.1=200` in kilograms, as contents. */
export const contentsIn = (text: string | undefined, option: string): object[] | undefined =>
  text === undefined ? undefined : mixIn(text, option).map(({ hd, weight }) => ({ hd, neq_kg: weight }));

/** A plain decimal number, or undefined where the option is not given; what range it has is the fact's business. */
export function numberIn(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const number = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw refused(given(option, text), (words) => words.notANumber);
  return number;
}

/** Answers of one or more facilities, as text or JSON. */
export async function writeAnswers(facilities: readonly Facility[], { json, lang }: { readonly json: boolean; readonly lang: string | undefined }, isAsked: (answer: OtherAnswer) => boolean = () => true): Promise<number> {
  const messages: Messages = await messagesOf(lang);
  const words = await otherStorageWordsOf(lang);
  const rules = compileRules(iatg2021);
  const asked = facilities.map((facility) => ({ facility, answers: otherStorageAnswers(facility, rules).filter(isAsked) }));
  if (json) await writeOutput(answersAsJson(asked, rules));
  else for (const { facility, answers } of asked) await writeAll(answersAsText(words.kind[facility.kind], answers, rules, words, messages, paintFor(process.stdout)));
  const answers = asked.flatMap((one) => one.answers);
  return answers.length > 0 && answers.every(({ kind }) => kind === 'not-assessable') ? EXIT.notAssessable : EXIT.ok;
}

export const contentsOption = `  --contents MIX   divisions and their NEQ in kilograms, for example 1.1=5000,1.3.1=200`;
