import type { AssessmentProblem, OwnProblemKey } from '../problem.js';
import { isOwnProblem } from '../problem.js';
import type { ItemTexts } from '../items/modules.js';
import type { texts as english } from './texts.en.js';

/** The languages of the assessment: the six of the United Nations. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type AssessmentLanguage = (typeof LANGUAGES)[number];

export type English = typeof english;
export type TextKey = keyof English;
/** Another language says all that English does. */
export type AssessmentTexts = Readonly<Record<TextKey, string>>;

/** All words of the assessment in one language: the page, the papers and the command line say the same. */
export interface AssessmentWords {
  readonly language: AssessmentLanguage;
  readonly items: ItemTexts;
  readonly texts: AssessmentTexts;
}

/** The names in braces of a text: `'{fails} fail'` asks for `fails`. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ValuesFor<S extends string> = [NamesIn<S>] extends [never] ? readonly [] : readonly [Readonly<Record<NamesIn<S>, string>>];

/** Finds a text by its key and fills in its values, as plain text. */
export type Say = <K extends TextKey>(key: K, ...values: ValuesFor<English[K]>) => string;

export const sayIn =
  ({ texts }: Pick<AssessmentWords, 'texts'>): Say =>
  (key, ...[values]) =>
    filled(texts[key], values ?? {});

const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** What is wrong in a file: the faults of this package in its own words, the others in those of the core. */
export const problemIn =
  ({ texts }: Pick<AssessmentWords, 'texts'>, core: { readonly problem: (problem: CoreProblem) => string }) =>
  (problem: AssessmentProblem): string =>
    isOwnProblem(problem.key) ? filled(texts[`problem.${problem.key}`], problem.values) : core.problem(problem as CoreProblem);

type CoreProblem = AssessmentProblem & { readonly key: Exclude<AssessmentProblem['key'], OwnProblemKey> };
