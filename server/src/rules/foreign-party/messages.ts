import type { Messages } from '../finding.js';

export const messages: Messages = {
  foreign: {
    de: ({ name }) => `„${name}“ ist weder Partei noch als Dritter eingeführt. Stammt der Name aus einem anderen Vertrag?`,
    en: ({ name }) => `“${name}” is neither a party nor introduced as a third party. Is the name left over from another agreement?`,
  },
  form: {
    de: ({ name, wanted }) => `„${name}“ nennt eine andere Rechtsform als die Partei „${wanted}“.`,
    en: ({ name, wanted }) => `“${name}” has another legal form than the party “${wanted}”.`,
  },
  misspelt: {
    de: ({ name, wanted }) => `„${name}“ weicht vom Namen der Partei „${wanted}“ ab.`,
    en: ({ name, wanted }) => `“${name}” differs from the name of the party “${wanted}”.`,
  },
  introduced: { de: ({ wanted }) => `Hier ist „${wanted}“ als Partei genannt.`, en: ({ wanted }) => `“${wanted}” is named as a party here.` },
  replace: { de: ({ name, wanted }) => `„${name}“ durch „${wanted}“ ersetzen`, en: ({ name, wanted }) => `Replace “${name}” with “${wanted}”` },
};
