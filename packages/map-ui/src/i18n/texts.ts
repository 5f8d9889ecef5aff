import { createInstance } from 'i18next';

/** The names in braces of a text: `'Faults: {count}'` asks for `count`. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Nothing for a text without names, else a value for each of them. */
type ValuesFor<S extends string> = [NamesIn<S>] extends [never] ? readonly [] : readonly [Readonly<Record<NamesIn<S>, string | number>>];

/**
 * Finds a text by its key and fills in its values. A key that does not exist or a value that is missing does not compile.
 * @template E the English texts, which say what keys and values there are
 */
export type TextOf<E extends Readonly<Record<string, string>>> = <K extends keyof E & string>(key: K, ...values: ValuesFor<E[K]>) => string;

/** Another language says all that English does. */
export type TextsOf<E> = Readonly<Record<keyof E, string>>;

export function textIn<E extends Readonly<Record<string, string>>>(language: string, texts: TextsOf<E>): TextOf<E> {
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
