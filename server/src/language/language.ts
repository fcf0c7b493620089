/** Languages a contract may be written in. */
export type Language = 'de' | 'en';

/** Languages the reader may have chosen for messages; another axis than the contract's. */
export type ReaderLanguage = 'de' | 'en';

/** A text in both of the reader's languages; a missing one does not compile. */
export type Localised = Readonly<Record<ReaderLanguage, string>>;
