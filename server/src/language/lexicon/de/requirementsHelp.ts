import type { Lexicon } from '../lexicon.js';

/** Help with the controller's own duties and proof: what only looks like it. Art. 28(3)(e) to (h) GDPR. */
export const requirementsHelp: Lexicon = {
  ANAPHORA: ['solcher|solche|solchen|dieser|diese|diesen|derartiger|derartige|derartigen ansprüche|ansprüchen|ersuchen|begehren|anfragen|anliegen|anträge|anträgen'],
  // Held as a controller: those whose data they are ask their own controller.
  HELD_AS_CONTROLLER: ['speicher*|verarbeit*|erheb*|führ* ..8 als eigenständiger|eigene|eigener|alleiniger ..1 verantwortliche*|verantwortlicher', 'als eigenständiger|eigener|alleiniger ..1 verantwortlicher ..8 speicher*|verarbeit*|erheb*|führ*', 'eigenen kunden|mitarbeiter|beschäftigten|kundschaft'],
  // Incidents that sub-processors report to the processor.
  REQUIRES_OF_SUBS: ['verlangt|verpflichtet|fordert ..3 unterauftrag*|subunternehmer*|nachunternehmer*|unterverarbeiter*|subverarbeiter*|subdienstleister*'],
  // Assessments of another kind.
  OTHER_ASSESSMENT: ['transferfolgen*', 'transfer-folgen*', 'umweltverträglichkeit*', 'technikfolgen*', 'gesetzesfolgen*', 'tia', 'umweltfolgen*', 'transfer impact', 'grundrechte-folgen*', 'grundrechtefolgen*'],
  PRIVACY_ASSESSMENT: ['datenschutz-folgen*', 'datenschutzfolgen*', 'dsfa', 'dsfas', 'dpia', 'art. 35', 'artikel 35', 'risikofolgenabschätzung*'],
  // The other side, and no authority, is consulted.
  CONSULTS_PARTY: ['konsultation|rücksprache|abstimmung|absprache ..2 dem|der|den auftraggeber|auftraggeberin|kunden|kundin|verantwortlichen', 'rücksprache', 'konsultiert|konsultieren ..3 auftraggeber|auftraggeberin|kunden|kundin|verantwortlichen'],
  // The side that is helped stands as the subject: `Die Gemeinde ist durch das Rechenzentrum zu unterstützen`.
  IS_TO_BE_HELPED: ['ist|sind ..24 durch|von|vom ..10 zu unterstützen', 'durch|von|vom ..16 zu unterstützen', 'wird|werden ..20 durch|von|vom ..10 unterstützt'],
};
