import type { Lexicon } from '../lexicon.js';

const AUSGENOMMEN = 'freie|freien|freiberufler*|aushilfen|aushilfskräfte|praktikant*|leiharbeit*|zeitarbeit*|werkstudent*|ehrenamtlich*|reinigungskräfte|externe|externen';

/** What reaches the processor and what comes of it, said in running words; duties that run out, leave some out, or help nobody. */
export const requirementsRunningWords: Lexicon = {
  // The contract on the data, and no other that the sides or third persons have.
  OUR_PAPER: ['vertrag|vereinbarung zwischen uns|ihnen|den', 'sie und wir ..3 vertrag|vereinbarung', 'wir und sie ..3 vertrag|vereinbarung', 'vertrag|vereinbarung über ..3 *daten'],
  // `solange der Auftragnehmer es für richtig hält`
  AS_IT_WISHES: ['für ..2 richtig|sinnvoll|zweckmässig|zweckmäßig|angemessen|geboten|nützlich|tunlich hält|halten|erachtet|erachten|ansieht|ansehen', 'als ..2 sinnvoll|zweckmässig|zweckmäßig|angemessen ansieht|ansehen|erachtet|erachten', 'nach ..2 belieben|gutdünken', 'wünscht', 'beliebt|belieben'],
  // What comes of the processing for whom it is done.
  COMES_OF_IT: ['dadurch|damit|hierdurch|hiermit|so kann|können|ist|sind|hat|haben|muss|spart|erfüllt|erreicht', 'auf diese weise', 'das|dies erlaubt|ermöglicht|erspart|hilft|entlastet'],
  // What reaches the processor, with what is in it.
  REACHES_PROCESSOR: ['übergeben|übermittelt|übersandt|weitergegeben|hochgeladen|überlassen|zugeleitet|gemeldet ..1 werden', 'werden|wird ..12 übergeben|übermittelt|übersandt|weitergegeben|hochgeladen|überlassen|zugeleitet', 'erhält|erhalten', 'bekommt|bekommen ..2 zu sehen', 'zu gesicht', 'gelangen|gelangt ..4 an|zu|in', 'gerät|app|sensor|system|formular|kasse ..2 sendet|übermittelt|erfasst|meldet|fragt'],
  // Contracts that change hands, and no data.
  ASSIGNS_CONTRACT: ['abtritt|abtreten|abgetreten', 'abtretung|übertragung|übergang ..2 dieses|des ..1 vertrages|vertrags|vertragsverhältnisses', 'abtretung ..3 ansprüche|ansprüchen|rechte|rechten|forderungen', 'rechte und pflichten aus ..6 übertragen|abtreten|übertragung'],
  // `darf davon aber abweichen, wo es ihm zweckmäßig erscheint`: the tie is loosened again.
  MAY_DEPART: ['darf|kann davon|hiervon abweichen', 'darf|kann aber|jedoch|allerdings davon|hiervon abweichen', 'vorbehalten|vor ..6 davon|hiervon abzuweichen'],
  SOME_LET_OFF: [`nicht|entfällt|entbehrlich ..3 für|bei ..2 ${AUSGENOMMEN}`, `${AUSGENOMMEN} ..8 ausgenommen|befreit|entbunden|nicht verpflichtet`, `ausgenommen|mit ausnahme|ausser|außer ..4 ${AUSGENOMMEN}`],
  // Advice on what the other side should do in its own house.
  ADVISES_ON: ['berät|beraten ..12 massnahmen|maßnahmen|sicherheit', 'beratung ..8 massnahmen|maßnahmen|sicherheit', 'empfiehlt|empfehlen ..10 massnahmen|maßnahmen'],
};
