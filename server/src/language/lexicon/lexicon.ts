/** A piece of the lexicon: phrases by the concept they express. `compilePhrases` says how phrases are written. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;
