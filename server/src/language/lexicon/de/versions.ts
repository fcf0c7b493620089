import type { Lexicon } from '../lexicon.js';

/** `die englische dient …`: the noun stands with the other version. */
const VERB = 'dient|dienen|ist|geht|gilt|hat|wird|soll|nur|lediglich|bloß';

const TEXT = 'fassung|version|text|wortlaut|sprachfassung|sprachversion|vertragstext|vertragsfassung|originalfassung|original|urfassung|übersetzung|textfassung';

/** What tells one language version from another: which one counts, and how strongly a sentence binds. */
export const versions: Lexicon = {
  VERSION_DE: [`deutsch* ..1 ${TEXT}`, `deutschsprachig* ..1 ${TEXT}`, `${TEXT} in deutscher sprache`, 'übersetzung ins deutsche', `die deutsche|deutschsprachige ${VERB}`, `deutsche|deutschen und|oder ..1 englisch* ${TEXT}|fassungen|versionen`],
  VERSION_EN: [`englisch* ..1 ${TEXT}`, `englischsprachig* ..1 ${TEXT}`, `${TEXT} in englischer sprache`, 'übersetzung ins englische', `die englische|englischsprachige ${VERB}`, `englische|englischen und|oder ..1 deutsch* ${TEXT}|fassungen|versionen`],
  VERSION_PREVAILS: [
    'maßgeblich|maßgebend|ausschlaggebend|entscheidend|verbindlich|rechtsverbindlich|bindend', 'maßgebliche|maßgebende|verbindliche|rechtsverbindliche', 'ist|sind ..10 maßgeblich|maßgebend|ausschlaggebend|entscheidend|verbindlich|rechtsverbindlich|bindend', 'geht|gehen ..10 vor', 'vorgeht|vorgehen', 'hat|haben|genießt|geniesst|besitzt ..10 vorrang|geltungsvorrang', 'vorrang', 'vorrangig', 'gilt', 'gilt ..8 vorrangig',
  ],
  // The other version is the one that counts.
  VERSION_COURTESY: [
    'unverbindlich|unverbindliche|unverbindlichen', 'nicht ..1 verbindlich|rechtsverbindlich|bindend|maßgeblich|maßgebend', '*information|*informationszwecken|informationszweck|*verständnis|*verständlichkeit|*erleichterung|lesehilfe|verständnishilfe|gefälligkeit|orientierung', 'lesefassung|leseübersetzung|arbeitsübersetzung|gefälligkeitsübersetzung|servicezwecken',
  ],
  THIS_TRANSLATION: ['diese|vorliegende ..2 übersetzung|lesefassung|leseübersetzung|sprachfassung'],
  // What binds, what allows, and what takes either back.
  FORCE_DUTY: ['muss|müssen', 'ist|sind ..14 verpflichtet', 'verpflichtet|verpflichten sich'],
  // May bind as well.
  FORCE_DUTY_LOOSE: ['hat|haben|ist|sind ..14 zu', 'soll|sollen', 'obliegt|obliegen'],
  FORCE_MAY: ['darf|dürfen|kann|können', 'ist|sind ..14 berechtigt|befugt', 'ist|sind|wird|werden ..10 zulässig|gestattet|erlaubt'],
  FORCE_MAY_LOOSE: [
    'berechtigt*|befugt*|befugnis*', 'hat|haben|besitzt|besitzen|steht|stehen ..10 recht|rechte', 'recht auf', '*weisungsrecht|*kontrollrecht|*widerspruchsrecht|*prüfungsrecht|*kündigungsrecht|*auskunftsrecht|*zutrittsrecht|*einsichtsrecht|*auditrecht|*zurückbehaltungsrecht', 'steht|stehen ..10 frei|zu|offen', 'zusteht|zustehen|freisteht', 'möglich|mögliche|möglichen|möglicher|möglicherweise|möglichkeit|möglichkeiten', 'zulässig*|statthaft', 'erlaubt|erlauben|gestattet|gestatten|gewährt|gewähren', 'option*|wahlweise|wahlrecht*|ermessen', 'hat|haben ..3 wahl', 'vorbehalten|vorbehält|behält|behalten', 'könnte|könnten|dürfte|dürften|mag|mögen', 'sollte|sollten', 'etwaige*|eventuell*|gegebenenfalls|ggf|ggfs|allfällig*', 'genehmig*|ermächtig*|autorisier*', 'verlangt|verlangen|wunsch', 'lässt|lassen', '*einsehbar|*abrufbar|*verfügbar|*kündbar|*widerrufbar|*übertragbar|*änderbar', 'imstande|stande|fähig*|vermag|vermögen',
  ],
  FORCE_BAN: ['untersagt|verboten|unzulässig|unstatthaft', 'verbietet|verbieten'],
  FORCE_LIMIT: [
    'nicht|nichts|kein*|nie|niemals|weder|ohne|nur|ausschließlich|lediglich|allein|erst|außer|sofern|solange|untersagt|untersagen|verboten|verbietet|verbieten|ausgeschlossen|unzulässig*|unterlässt|unterlassen|verzichtet|vorbehaltlich|bedarf|bedürfen|einzig|beschränk*|vermeid*|verhinder*|unterbleib*',
  ],
};
