/** The words by which English contracts call the two sides. */
const FAMILIES = [['customer', 'client', 'controller'], ['provider', 'processor', 'supplier', 'vendor', 'contractor']].flatMap((names) => [names, names.map((name) => `${name}'s`)]);
/** Where companies in general are meant, no side is. */
const ANY_COMPANY = /^(?:compan(?:y|ies)|firms?|part(?:y|ies)|business(?:es)?|organi[sz]ations?|partners?|affiliates?)$/;

/** A part of a phrase with every name of a side that two names of it stand for: `provider|supplier` is the processor, whatever the contract calls it. */
export function withEverySideName(part: string): string {
  const words = part.split('|');
  if (words.length < 2 || words.some((word) => ANY_COMPANY.test(word))) return part;
  const meant = FAMILIES.filter((names) => names.filter((name) => words.includes(name)).length > 1);
  return meant.length === 0 ? part : [...new Set([...words, ...meant.flat()])].join('|');
}
