/** The words of a citation in another language; the letters and numbers of the document stay. */
export type CitationWords = Readonly<Record<'annex' | 'matrix' | 'table' | 'clause', string>>;

/** A place as the data cite it, `Annex D, matrix D.1`, in another language. */
export const citedIn =
  (words: CitationWords) =>
  (place: string): string =>
    place.replaceAll(/\b(?:annex|matrix|table|clause)\b/gi, (word) => words[word.toLowerCase() as keyof CitationWords]);
