import type { Lexicon } from '../lexicon.js';

const AREA = 'eu|eea|uk|union|kingdom|switzerland|germany|austria|ireland|area|europe|eu/eea|uk/eea|eea/uk|eu/uk|uk/eu';
const MOVE = 'transfer|transfers|transferred|send|sends|sent|process|processes|processed|store|stores|stored|move|moves|moved|take|takes|taken|export|exports|exported|disclose|disclosed|host|hosts|hosted|ship|shipped|access|accessed|handle|handled|keep|kept|bring|brought';

/** Staying within an area, said as a promise. Art. 44 GDPR, Art. 16 FADP. */
export const requirementsPlaces: Lexicon = {
  ABROAD: ['outside|beyond|leave|leaves|leaving ..4 uk/eea|eea/uk|eu/eea|eu/uk|uk/eu|eea/switzerland|eea/ch'],
  KEPT_WITHIN: [
    `only|exclusively|solely|purely|entirely ..1 in|within|inside ..4 ${AREA}`, `nowhere but|else|other ..3 ${AREA}`, `not|never outside ..4 ${AREA}`, `${AREA} only|exclusively`,
  ],
  PLACE_HEADING: ['where', 'location|locations|place|places|region|regions|residency|transfer|transfers'],
  OUTSIDE_AREA: [`outside|beyond|leave|leaves|leaving ..6 ${AREA}|territory|country`, `out of ..3 ${AREA}`, 'abroad|overseas|offshore', 'third|foreign|other|another country|countries|state|states', 'united states', 'usa'],
  NOTHING_LEAVES: [
    `not|never ..3 ${MOVE}`, `nothing ..3 leaves|leave|goes|go|${MOVE}`, `no ..4 data|information|records|files ..4 leave|leaves|go|goes|${MOVE}`, 'no ..3 transfer|transfers|export|exports|processing', 'not|never leave|leaves|go|goes', 'does|do|happens nothing',
  ],
  // Where data lie does not say from where they are worked with.
  MERELY_KEPT: ['hosting|hosted|hosts|host', '*server|*servers', 'data centre|center|centres|centers', 'storage|stored|store|stores|kept|keep|keeps'],
  // What holds for now, as a rule or as an aim is no promise.
  FOR_NOW: ['currently|presently', 'at present', 'at the moment', 'for now', 'primarily|mainly|mostly|usually|normally|generally|typically|predominantly', 'in principle', 'as a rule', 'by default', 'aim|aims|intend|intends|plan|plans|prefer|prefers|expect|expects', 'where|wherever|whenever|if|when possible|practicable|feasible|appropriate'],
  NOT_ONLY: ['not|n\'t only|exclusively|solely|merely', 'not ..2 excluded|prohibited|barred|ruled'],
  SELLS: ['sold|sells|available|offered|marketed|licensed|distributed|billed|invoiced'],
  // The tools of Chapter V, at work.
  CLAUSES_APPLY: ['scc|sccs|idta|addendum|clauses ..8 apply|applies|incorporated|agreed|concluded|govern|governs|form', 'standard contractual clauses ..8 apply|applies|incorporated|agreed|concluded|govern|governs|form', 'apply|applies|incorporate|incorporated|governed|enter ..6 scc|sccs|idta', 'governed by|under ..3 standard contractual clauses'],
};
