/** The languages of the page, by their two letters, each in its own script. One stands here once all its files do. */
export const LANGUAGES = { ar: 'العربية', en: 'English', es: 'Español', fr: 'Français', ru: 'Русский', zh: '中文' } as const;

export type LanguageCode = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** One of each for every language of the page. Does not compile while one is missing; those of a language to come may stand there already. */
export type ByLanguage<T> = Readonly<Record<LanguageCode, T>> & Readonly<Partial<Record<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es', T>>>;

/** The first language of a reader that the page has, else English. */
export const preferredOf = (wanted: readonly string[]): LanguageCode => wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';

export const isLanguage = (code: string | null | undefined): code is LanguageCode => code !== null && code !== undefined && Object.hasOwn(LANGUAGES, code);
