import type { Lexicon } from '../lexicon.js';

const HERE = 'ewr|eu|union|europa|europas|schweiz|wirtschaftsraum|wirtschaftsraums|wirtschaftsraumes|bundesrepublik|deutschland|deutschlands|österreich|österreichs|liechtenstein|unionsgebiet|mitgliedstaaten';
const FAR = 'indien|china|japan|korea|südkorea|singapur|israel|türkei|russland|ukraine|serbien|brasilien|kanada|australien|philippinen|vietnam|pakistan|südafrika|marokko|tunesien|mexiko|argentinien|amerika';
const STATED = 'genannte|genannten|angegebene|angegebenen|bezeichnete|bezeichneten|aufgeführte|aufgeführten|ausgewiesene|ausgewiesenen|vermerkte|vermerkten|bestimmte|bestimmten';

/** What data may leave the Union for, said by way of the place, the basis that is named elsewhere, or an order. Art. 44 to 49 GDPR, Art. 16 DSG. */
export const requirementsAbroad: Lexicon = {
  ABROAD: [`zugriff|zugriffe|fernzugriff|fernzugriffe|fernwartung|support|übermittlung|übermittlungen ..5 aus|nach|in ${FAR}`, `gebiet|raum|territorium|grenze|grenzen|boden ..1 des|der ..3 ${HERE} ..10 verlassen|verlässt|verliessen|überschreiten|hinaus`, `${HERE} ..3 nicht|nie|niemals|keinesfalls ..2 verlassen|verlässt`, 'ausserhalb ..1 der|des ..2 mitgliedstaaten|vertragsstaaten|bundesgebiets|inlands'],
  TRANSFERS: ['datenverkehr*', 'datenfluss|datenflusses|datenflüsse|datenflüssen', 'ausfuhr', 'ausführen', 'ausgeführt', 'fernwartung*', 'fernzugriff*', 'verliessen', 'überspiel*', 'gespiegelt', 'repliziert', 'replikation'],
  LOCATED: ['in|innerhalb europa|europas'],
  // `Das angemessene Schutzniveau ergibt sich aus …`: the basis of the transfer named before.
  LEVEL_SHOWN: ['datenschutzniveau|schutzniveau|schutz ..12 ergibt|festgestellt|hergestellt|gewährleistet|sichergestellt|beruht|gesichert|gegeben|anerkannt', 'ergibt|beruht ..3 datenschutzniveau|schutzniveau'],
  // Without asking.
  WITHOUT_CONSENT: ['kann|können|darf|dürfen ..12 ohne ..2 zustimmung|genehmigung|einwilligung|freigabe|bewilligung', 'auch ohne ..4 zustimmung|genehmigung|einwilligung|freigabe|bewilligung|weisung|rücksprache', 'ohne weitere|gesonderte|erneute|nochmalige|zusätzliche zustimmung|genehmigung|einwilligung|freigabe|bewilligung|rücksprache'],
  // `nur auf der jeweils genannten Grundlage`
  BASIS_AS_STATED: [`nur|ausschliesslich|allein|lediglich ..2 auf ..4 ${STATED} ..2 *grundlage|basis|*garantie|*garantien|rechtsgrundlage|instrument|instruments|instrumente|transferinstrument*|transfermechanism*|klauseln`, `nur|ausschliesslich|allein|lediglich ..2 mit|unter|nach ..3 ${STATED} ..2 *garantie|*garantien|transferinstrument*|transfermechanism*|klauseln`],
  MAKES_SURE: ['stellt|stellen ..3 sicher', 'sicherzustellen', 'sicherstellen', 'sichergestellt', 'sorgt|sorgen ..2 dafür', 'dafür zu sorgen', 'gewährleistet|gewährleisten', 'trägt|tragen ..1 dafür sorge', 'muss|müssen', 'zwingend'],
  TRANSFER_ASSESSMENT: ['transfer ..1 impact assessment|assessments', 'tia', 'transferfolgenabschätzung*', 'datentransferfolgenabschätzung*', 'transfer ..1 folgenabschätzung*', 'transferrisiko*'],
  EXPORT_CONTROL: ['exportkontroll*', 'ausfuhrkontroll*', 'ausfuhrgenehmigung*', 'ausfuhrbestimmung*', 'ausfuhrrecht*', 'aussenwirtschaft*', 'embargo*', 'sanktionsliste*', 'sanktionsrecht*', 'zollrecht*', 'zollvorschrift*', 'dual-use*', 'exportvorschrift*', 'exportrecht*', 'exportbeschränkung*'],
};
