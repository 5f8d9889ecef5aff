import { use } from 'react';
import { openedParts, type Part } from './language-store.js';
import type { ByLanguage, LanguageCode } from './languages.js';
import { textIn, type TextOf, type TextsOf } from './texts.js';
import { useText } from './use-text.js';

/**
 * The words of a part of the page that loads by itself, in each language. The hook waits for them (under Suspense) the first time; when the
 * language is changed later, they are loaded before it shows.
 */
export function wordsOfPart<T extends object>(loaders: ByLanguage<() => Promise<T>>): () => T {
  const loaded = new Map<LanguageCode, T>();
  const loading = new Map<LanguageCode, Promise<T>>();

  function load(code: LanguageCode): Promise<T> {
    openedParts.add(part);
    const known = loading.get(code);
    if (known) return known;
    const words: Promise<T> = loaders[code]().then(
      (all) => {
        loaded.set(code, all);
        // As React marks a promise that it has waited for: words that are there are shown without waiting again.
        return Object.assign(words, { status: 'fulfilled', value: all }).value;
      },
      (error: unknown) => {
        loading.delete(code);
        throw error;
      },
    );
    loading.set(code, words);
    return words;
  }

  const part: Part = { has: (code) => loaded.has(code), load };
  return function useWords() {
    const { code } = useText();
    // In every rendering, also when the words have come meanwhile: one that goes on after waiting has to ask for the same again.
    return use(load(code));
  };
}

/** Texts with keys and `{values}`, as those of the page. */
export function textsOfPart<E extends Readonly<Record<string, string>>>(loaders: ByLanguage<() => Promise<TextsOf<E>>>): () => TextOf<E> {
  const made = Object.entries(loaders).map(([code, load]) => [code, async () => textIn<E>(await load())] as const);
  return wordsOfPart<TextOf<E>>(Object.fromEntries(made) as unknown as ByLanguage<() => Promise<TextOf<E>>>);
}
