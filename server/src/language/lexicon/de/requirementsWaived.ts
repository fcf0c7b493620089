import type { Lexicon } from '../lexicon.js';

/** What the processor may leave undone, or do without being told, after it promised the contrary. Art. 28 Abs. 2, Abs. 3 lit. a, c DSGVO. */
export const requirementsWaived: Lexicon = {
  MAY_OMIT: ['kann|können|darf|dürfen ..8 unterlassen|unterbleiben|weglassen|entfallen|wegfallen', 'kann|können|darf|dürfen ..6 von ..2 absehen', 'braucht|muss ..6 nicht ..2 umzusetzen|umsetzen|ergreifen|zu ergreifen'],
  // Something as good takes its place, or the level of protection stays.
  LEVEL_KEPT: ['schutzniveau|sicherheitsniveau|niveau', 'gleichwertig*', 'ersetzt|ersetzen|ersatz', 'nicht ..2 unterschritten|unterschreiten|herabgesetzt', 'zustimmung|einverständnis|einvernehmen|abstimmung|weisung ..6 auftraggeber*|kunde*|verantwortliche*', 'nicht ..3 erforderlich|notwendig|nötig|einschlägig|anwendbar', 'überholt|veraltet'],
  INSTRUCTION_NOT_NEEDED: ['ohne ..1 dass ..6 weisung ..1 bedarf|bedürfte|erforderlich|nötig', 'weisung|weisungen ..3 bedarf|bedürfen ..5 nicht', 'keiner ..2 weisung|weisungen', 'auch ohne ..2 weisung|weisungen', 'weisung ..4 nicht ..1 erforderlich|nötig|notwendig'],
  USED_FOR_ITSELF: ['eigene|eigenen|eigener ..2 zweck|zwecke|zwecken|interesse|interessen|produkt|produkte|produkten|produktentwicklung|statistik|statistiken|modelle|modellen|forschung|analysen', 'weiterentwicklung|verbesserung|training|entwicklung ..3 seiner|ihrer|unserer|eigenen|eigener'],
  EVEN_WITHOUT_CONSENT: ['auch ohne ..3 zustimmung|genehmigung|einwilligung|freigabe', 'ohne ..2 zustimmung|genehmigung|einwilligung|freigabe ..6 kann|können|darf|dürfen|berechtigt|zulässig|eingesetzt', 'kann|können|darf|dürfen ..12 ohne ..2 zustimmung|genehmigung|einwilligung|freigabe'],
};
