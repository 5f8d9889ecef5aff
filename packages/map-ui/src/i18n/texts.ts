import { createInstance } from 'i18next';
import type { en } from './en.js';

export type TextKey = keyof typeof en;

/** What a language has to say. */
export type Texts = Readonly<Record<TextKey, string>>;

/** The names in braces of a text: `'Faults: {count}'` asks for `count`. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Nothing for a text without names, else a value for each of them. */
export type ValuesFor<K extends TextKey> = [NamesIn<(typeof en)[K]>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<NamesIn<(typeof en)[K]>, string | number>>];

/** Finds a text by its key and fills in its values. A key that does not exist or a value that is missing does not compile. */
export type Text = <K extends TextKey>(key: K, ...values: ValuesFor<K>) => string;

export function textIn(language: string, texts: Texts): Text {
  const { t } = createInstance(
    {
      lng: language,
      resources: { [language]: { translation: texts } },
      keySeparator: false,
      nsSeparator: false,
      // React escapes what it shows.
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      initAsync: false,
    },
    (error: unknown) => {
      if (error) throw error as Error;
    },
  );
  return (key, ...[values]) => t(key, values as Record<string, string | number>);
}
