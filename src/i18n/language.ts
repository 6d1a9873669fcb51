export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language: a language that lacks one does not compile. */
export type Text = Readonly<Record<Language, string>>;
