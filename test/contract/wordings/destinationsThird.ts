import type { DestinationCase } from './destinationsGerman.js';

export const GERMAN_DESTINATIONS_THIRD: readonly DestinationCase[] = [
  ['In Staaten, die weder Mitglied der EU noch Vertragspartei des EWR-Abkommens sind, werden keine Daten gespeichert.', 'EU, EEA, out no'],
  ['Die Weitergabe in einen Staat, der weder der EU noch dem EWR angehört, ist untersagt.', 'EU, EEA, out no'],
  ['Mandantendaten dürfen nicht in Länder gelangen, die nicht zum EWR zählen.', 'EEA, out no'],
  ['Lohndaten werden in Liechtenstein bearbeitet und sonst nirgends.', 'LI only'],
  ['Die Server stehen in Luxemburg und an keinem anderen Standort.', 'LU only'],
  ['Wir speichern Ihre Daten in Österreich, in keinem weiteren Land.', 'AT only'],
  ['In ein anderes Land leiten wir Kundendaten erst weiter, wenn Sie eingewilligt haben.', 'out if'],
  ['Daten schicken wir in Drittländer nur, wenn ihr uns dazu auffordert.', 'out if'],
  ['Für jede Übertragung in einen Drittstaat braucht der Anbieter die Freigabe der Praxis.', 'out if'],
  ['Einer Verlagerung in ein Drittland muss die Gemeinde schriftlich zustimmen.', 'out if'],
  ['Übermittlungen in Drittstaaten erfolgen allein auf ausdrückliche Weisung.', 'out if'],
  ['Ob Daten in ein Drittland übertragen werden, hängt von der Zustimmung der Schule ab.', 'out if'],
  ['Ein Hosting in Indien kommt nicht in Frage.', 'IN no'],
  ['Eine Wartung aus den USA scheidet aus.', 'US no'],
  ['Die Daten lagern in Ungarn nur auf verschlüsselten Datenträgern.', 'HU'],
];

export const ENGLISH_DESTINATIONS_THIRD: readonly DestinationCase[] = [
  ['Records shall not be sent to a state that is neither a member of the European Union nor a party to the EEA Agreement.', 'out no'],
  ['Hosting in countries which do not belong to the EEA is prohibited.', 'out no'],
  ['Pupil data are stored in Iceland and nowhere else.', 'IS only'],
  ['We process orders in Norway and at no other location.', 'NO only'],
  ['Access from Brazil is ruled out.', 'BR no'],
  ['Storage in Vietnam is out of the question.', 'VN no'],
  ['Transfers to Mexico shall not take place.', 'MX no'],
  ['Shifting data to a third country is only permitted once the Client has approved in writing.', 'out if'],
  ['Data go to third countries only upon instructions of the Hospital.', 'out if'],
  ['Any relocation to another country calls for the approval of the Council.', 'out if'],
  ['For a transfer to a third country the Customer must agree in advance.', 'out if'],
  ['Data may be processed in any other country in which the Supplier keeps an office.', 'out'],
  ['A transfer to Canada is not ruled out.', 'CA'],
  ['The parties agree that, unless otherwise stated, data are hosted in the United States.', 'US'],
  ['The Supplier hosts data in Germany only on dedicated servers.', 'DE'],
];

export const NO_DESTINATIONS_THIRD: readonly string[] = [
  'The Act is directly applicable in the UK.',
  'Those laws, as amended from time to time, in Ireland remain reserved.',
  'Das in Österreich geltende Recht bleibt unberührt.',
];
