import type { Lexicon } from '../lexicon.js';

const SUB = '*unterauftrag*|subunternehm*|subauftrag*|sub-auftrag*|nachunternehm*|unterbeauftrag*|unterbearbeit*|unterverarbeit*|subdienstleist*|unterdienstleist*|sub';

/** Sub-processors in few words: who may come, who is told, who answers. Art. 28(2), (4) DSGVO. */
export const requirementsSubsBriefly: Lexicon = {
  // Those that stand in a list, as the subject of what is said.
  THOSE_NAMED: ['die|diejenigen in|im|auf ..5 genannten|aufgeführten|bezeichneten|gelisteten', 'die ..1 genannten|aufgeführten|bezeichneten|gelisteten|nachstehenden|folgenden', 'folgende'],
  THE_OTHERS: ['für|von|vor weitere|weiteren|andere|anderen|neue|neuen', 'weitere*|andere* firmen|firma|dienstleister*|unternehmen|anbieter|betriebe'],
  INFORM: ['steht|stehen ..10 in einer|der|einem|unserer|unserem ..1 mail|e-mail|nachricht|rundschreiben|newsletter|rundmail', 'erfahren|erfährt ..1 es|das|dies ..6 vorher|vorab|voraus|zuvor|uns|ihm|ihr'],
  LIABLE_FOR_THEM: [
    `haftet|haften|einzustehen|verantwortlich ..4 für ..1 sie|diese|deren|ihn .|,|;|und|wie`, 'steht|stehen ..4 für ..1 sie|diese|deren|ihn ein|gerade', 'für ..1 sie|diese|deren|ihn haftet|haften|einsteht|einstehen|verantwortlich|geradesteht|geradestehen', 'für ..1 sie|diese|deren steht|stehen ..3 ein|gerade',
    `haftet|haften ..5 für den|die|das|jeden|jede|alle|seine|seinen|ihre|ihren|unsere|unseren|einen|eingesetzte ..2 ${SUB}`, `steht|stehen ..5 für den|die|jeden|jede|alle|seine|seinen|ihre|ihren|unsere|unseren|einen ..2 ${SUB} ..1 ein|gerade`,
  ],
  LIABLE_OUTRIGHT: ['haftbar|verantwortlich .|;'],
};
