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

export function textIn<E extends Readonly<Record<string, string>>>(texts: TextsOf<E>): TextOf<E> {
  return (key, ...[values]) => (values ? texts[key].replaceAll(/\{([\w-]+)\}/g, (whole, name: string) => String((values as Readonly<Record<string, string | number>>)[name] ?? whole)) : texts[key]);
}
