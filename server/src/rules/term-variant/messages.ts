import type { Messages } from '../finding.js';

export const messages: Messages = {
  misspelt: {
    de: ({ text, wanted }) => `„${text}“ ist vermutlich ein Schreibfehler; der Vertrag sagt sonst „${wanted}“.`,
    en: ({ text, wanted }) => `“${text}” looks like a misspelling; elsewhere the agreement says “${wanted}”.`,
  },
  'other-gender': {
    de: ({ text, wanted }) => `„${text}“ steht in anderem Geschlecht als die Parteibezeichnung „${wanted}“; ein Begriff sollte überall gleich lauten.`,
    en: ({ text, wanted }) => `“${text}” differs in gender from the party name “${wanted}”; a term should read the same throughout.`,
  },
  'other-word': {
    de: ({ text, wanted }) => `„${text}“ steht anstelle von „${wanted}“; dieselbe Partei sollte überall gleich heißen.`,
    en: ({ text, wanted }) => `“${text}” stands in place of “${wanted}”; one party should have one name throughout.`,
  },
  alsoHere: { de: ({ text }) => `Auch hier steht „${text}“.`, en: ({ text }) => `“${text}” also stands here.` },
  defined: { de: ({ wanted }) => `Hier ist „${wanted}“ definiert.`, en: ({ wanted }) => `“${wanted}” is defined here.` },
  replaceAll: {
    de: ({ wanted, places }) => `Überall durch „${wanted}“ ersetzen (${places} Stellen)`,
    en: ({ wanted, places }) => `Replace with “${wanted}” everywhere (${places} places)`,
  },
  replaceOne: { de: ({ text, wanted }) => `„${text}“ hier durch „${wanted}“ ersetzen`, en: ({ text, wanted }) => `Replace “${text}” with “${wanted}” here` },
};
