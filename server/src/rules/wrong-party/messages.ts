import type { Messages } from '../finding.js';

export const messages: Messages = {
  controller: {
    de: ({ matterDe, provisionDe }) => `${matterDe} ist Sache des Verantwortlichen (${provisionDe}); dieser Satz kehrt das um. Sind die Parteien vertauscht?`,
    en: ({ matterEn, provisionEn }) => `${matterEn} is for the controller (${provisionEn}); this sentence has it the other way round. Were the parties swapped?`,
  },
  processor: {
    de: ({ matterDe, provisionDe }) => `${matterDe} ist Sache des Auftragsverarbeiters (${provisionDe}); dieser Satz kehrt das um. Sind die Parteien vertauscht?`,
    en: ({ matterEn, provisionEn }) => `${matterEn} is for the processor (${provisionEn}); this sentence has it the other way round. Were the parties swapped?`,
  },
  replace: { de: () => 'Hier die andere Partei einsetzen', en: () => 'Put the other party here' },
  swap: { de: () => 'Die beiden Parteien in diesem Satz vertauschen', en: () => 'Swap the two parties in this sentence' },
};
