import type { texts as english } from './en.js';

/** The languages of the papers: the six of the United Nations. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type PaperLanguage = (typeof LANGUAGES)[number];

export type English = typeof english;
export type TextKey = keyof English;
/** Another language says all that English does. */
export type PaperTexts = Readonly<Record<TextKey, string>>;

/** The names in braces of a text: `'Page {page} of {pages}'` asks for both. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ValuesFor<S extends string> = [NamesIn<S>] extends [never] ? readonly [] : readonly [Readonly<Record<NamesIn<S>, string>>];

/** Finds a text by its key and fills in its values, as plain text. */
export type Say = <K extends TextKey>(key: K, ...values: ValuesFor<English[K]>) => string;

export const sayIn =
  (texts: PaperTexts): Say =>
  (key, ...[values]) =>
    texts[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => (values as Readonly<Record<string, string>>)[name]!);
