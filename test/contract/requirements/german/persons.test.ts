import { judges } from '../judged.js';

/** The people who handle the data, and the people the data are about: German, Austrian and Swiss hands, with near misses. */
describe('requirements in German hands: persons', () => {
  judges('confidentiality', [
    ['present', 'Alle in unserem Team haben eine Verschwiegenheitserklärung unterschrieben.'],
    ['present', 'Wer bei uns mit Ihren Daten arbeitet, hat unterschrieben, darüber zu schweigen.'],
    ['present', 'Zum Einsatz kommen nur Beschäftigte, die auf das Datengeheimnis verpflichtet wurden.'],
    ['present', 'Die mit der Durchführung betrauten Bediensteten sind zur Verschwiegenheit zu verpflichten; die Verpflichtung besteht nach Ende der Tätigkeit fort.'],
    ['present', 'Der Auftragsverarbeiter hat alle mit der Datenverarbeitung beauftragten Personen vor Aufnahme der Tätigkeit zur Vertraulichkeit verpflichtet oder diese unterliegen einer angemessenen gesetzlichen Verschwiegenheitsverpflichtung.'],
    ['present', 'Die Auftragsbearbeiterin auferlegt ihren Mitarbeitenden eine Geheimhaltungspflicht.'],
    ['present', 'Alle Hilfspersonen der Auftragsbearbeiterin sind schriftlich auf die Schweigepflicht nach Art. 62 DSG und Art. 321 StGB verpflichtet.'],
    ['present', '- Personal: auf Vertraulichkeit verpflichtet, Schulung jährlich'],
    ['present', 'Zugang erhalten nur Mitarbeiterinnen und Mitarbeiter, mit denen eine Vertraulichkeitsvereinbarung besteht.'],
    ['partial', 'Der Auftragnehmer verpflichtet sich, über die ihm bekannt gewordenen Daten Stillschweigen zu bewahren.'],
    ['partial', 'Der Auftragnehmer behandelt die Daten vertraulich. Zugriff haben nur Beschäftigte, die ihn für ihre Aufgabe benötigen.'],
    ['partial', 'Die Mitarbeitenden der Auftragsbearbeiterin werden über die Vertraulichkeit der Personendaten informiert und geschult.'],
    ['partial', 'Der Auftragnehmer weist seine Beschäftigten auf die Geheimhaltung hin.'],
    ['partial', 'Die Mitarbeiter des Auftragnehmers sollen nach Möglichkeit auf Vertraulichkeit verpflichtet werden.'],
    ['absent', 'Die Parteien behandeln den Inhalt dieses Vertrages und die Preise vertraulich.'],
    ['absent', 'Der Auftraggeber verpflichtet seine Beschäftigten, Zugangsdaten geheim zu halten.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'Wendet sich jemand mit einem Auskunftswunsch an uns, leiten wir ihn an Sie weiter und helfen Ihnen bei der Antwort.'],
    ['present', 'Bei der Erfüllung von Auskunfts-, Berichtigungs- und Löschbegehren steht der Auftragnehmer dem Auftraggeber zur Seite.'],
    ['present', 'Die Auftragsbearbeiterin wirkt an der Beantwortung von Auskunfts- und Herausgabebegehren mit.'],
    ['present', 'Der Auftragnehmer trifft Vorkehrungen, damit der Auftraggeber den Anträgen betroffener Personen fristgerecht nachkommen kann.'],
    ['present', 'Der Auftragnehmer schafft die technischen Voraussetzungen dafür, dass der Auftraggeber die Rechte der Betroffenen nach Kapitel III der DSGVO erfüllen kann.'],
    ['partial', 'Der Auftragnehmer kann den Auftraggeber bei Anfragen betroffener Personen gegen gesondertes Entgelt unterstützen.'],
    ['partial', 'Soweit es seine Auslastung zulässt, wird der Auftragnehmer den Auftraggeber bei Auskunftsersuchen unterstützen.'],
    ['partial', 'Eine Unterstützung bei Betroffenenanfragen erfolgt nur auf Wunsch und nach Aufwand.'],
    ['partial', 'Bei Anfragen Betroffener unterstützt der Auftragnehmer im Umfang der im Hauptvertrag vereinbarten Leistungen.'],
    ['partial', 'Anfragen betroffener Personen leitet der Auftragnehmer an den Auftraggeber weiter. Im Übrigen ist deren Bearbeitung allein Sache des Auftraggebers.'],
    ['absent', 'Die Wahrung der Rechte der Betroffenen obliegt allein dem Auftraggeber.'],
    ['absent', 'Der Auftragnehmer beantwortet Supportanfragen des Auftraggebers binnen eines Werktags.'],
  ]);
});
