import { type Case, judges } from '../judged.js';

const HELPS = 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen.';
const REPORTS = 'Meldung # Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich.';
const ASSESSES = 'Folgenabschätzung # Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen.';
const INSPECTED = 'Kontrollen # Der Auftragnehmer ermöglicht dem Auftraggeber Überprüfungen einschließlich Inspektionen und trägt dazu bei.';
const SECURES = 'Sicherheit # Der Auftragnehmer trifft die in Anlage 1 beschriebenen technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.';
const BINDS = 'Vertraulichkeit # Der Auftragnehmer gewährleistet, dass sich die zur Verarbeitung befugten Personen zur Vertraulichkeit verpflichtet haben.';
const OBEYS = 'Weisungen # Der Auftragnehmer verarbeitet personenbezogene Daten nur auf dokumentierte Weisung des Auftraggebers.';
const DELETES = 'Löschung # Nach Abschluss der Leistungen löscht der Auftragnehmer alle personenbezogenen Daten nach Wahl des Auftraggebers oder gibt sie zurück und löscht die vorhandenen Kopien.';
const ASKS = 'Unterauftragsverhältnisse # Der Auftragnehmer nimmt keinen weiteren Auftragsverarbeiter ohne vorherige schriftliche Genehmigung des Auftraggebers in Anspruch.';
const WARNS = 'Hinweis # Der Auftragnehmer informiert den Auftraggeber unverzüglich, falls er der Auffassung ist, dass eine Weisung gegen die DSGVO verstößt.';

/** Left to its will, not owed, for some customers, as capacity permits; and who else decides, what is paid, what somebody else is not told. */
const help: readonly Case[] = [
  ['partial', `${HELPS} Ob und wann er tätig wird, liegt allein bei ihm.`],
  ['partial', `${HELPS}\n\n(2) Er kann eine Mithilfe jederzeit ablehnen.`],
  ['partial', `${HELPS} Eine Rechtspflicht ist damit nicht verbunden.`],
  ['partial', `${HELPS} Der Auftraggeber kann hieraus keine Ansprüche herleiten.`],
  ['partial', `${HELPS} Kunden ohne Supportvertrag haben darauf keinen Anspruch.`],
  ['partial', `${HELPS}\n\n## 4. Leistungsumfang\n\nNicht enthalten sind Unterstützungsleistungen bei Anträgen betroffener Personen.`],
  ['partial', `${HELPS} Weitere Hilfe erfolgt nicht; Anträge werden erst nach Zahlung einer Gebühr bearbeitet.`],
  ['present', `${HELPS} Der Auftragnehmer erteilt betroffenen Personen selbst keine Auskunft.`],
  ['present', `${HELPS} Darüber hinausgehende Leistungen erbringt er nur gegen gesonderte Vergütung.`],
  ['present', `${HELPS} Über die Erfüllung des Antrags entscheidet allein der Auftraggeber.`],
  ['present', `${HELPS} Eine gesonderte Vergütung wird dafür nicht geschuldet.`],
  ['present', `${HELPS} Wird der Antrag zurückgezogen, entfällt die Unterstützung.`],
];

/** Less than it takes for a breach, later, some of them; and what may follow, or goes to others. */
const breach: readonly Case[] = [
  ['partial', `${REPORTS} Kleinere Vorfälle muss er nicht melden.`],
  ['partial', `${REPORTS} Die Meldung unterbleibt, solange offene Rechnungen bestehen.`],
  ['partial', `${REPORTS}\n\n## 4. Service\n\nMeldungen von Datenschutzverletzungen erhalten ausschließlich Kunden mit Premium-Support.`],
  ['present', `${REPORTS} Fehlende Angaben können nachgereicht werden.`],
  ['present', `${REPORTS} Meldungen an die Aufsichtsbehörde gibt der Auftragnehmer nicht ab.`],
  ['present', `${REPORTS} Die Meldung ist kein Anerkenntnis einer Haftung.`],
];

/** Something less suffices, once it is paid, as far as it pays; and what is charged for work beyond it. */
const assessment: readonly Case[] = [
  ['partial', `${ASSESSES} Die Herausgabe der Angaben setzt die vorherige Zahlung eines Entgelts voraus.`],
  ['partial', `${ASSESSES} Sie wird geleistet, sobald personelle Kapazitäten frei werden.`],
  ['partial', 'Folgenabschätzung # Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen, soweit sich das für ihn lohnt.'],
  ['partial', 'Folgenabschätzung # Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen, sofern dies mit seinem Geschäftsmodell vereinbar ist.'],
  ['present', `${ASSESSES} Ob eine solche nötig ist, entscheidet der Auftraggeber.`],
  ['present', `${ASSESSES} Er erhält dafür eine angemessene Vergütung.`],
];

/** Places let off, paper in its stead; and rivals, other customers, a second visit. */
const inspections: readonly Case[] = [
  ['partial', `${INSPECTED} Die Rechenzentren des Auftragnehmers sind von Prüfungen ausgenommen.`],
  ['partial', `${INSPECTED} Kontrollen setzen voraus, dass der Auftraggeber zuvor eine Prüfpauschale entrichtet hat.`],
  ['present', `${INSPECTED} Der Auftragnehmer kann Prüfer ablehnen, die zu ihm im Wettbewerb stehen.`],
  ['present', `${INSPECTED} Der Auftraggeber verzichtet auf Prüfungen auch im ersten Jahr nicht.`],
];

/** Old systems, no duty, when there is a budget; and the same level by other means. */
const security: readonly Case[] = [
  ['partial', 'Sicherheit # Der Auftragnehmer trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO nur bei Kunden mit dem Tarif „Business“.'],
  ['present', `${SECURES} Der Auftragnehmer darf sie durch gleichwertige ersetzen.`],
  ['present', `${SECURES} Die Wahl der Mittel steht ihm frei, solange das Schutzniveau nicht sinkt.`],
];

/** Some persons, or later; and those whom the law binds. */
const confidentiality: readonly Case[] = [
  ['partial', 'Vertraulichkeit # Der Auftragnehmer behandelt die Daten vertraulich, ohne dass seine Beschäftigten darauf verpflichtet werden.'],
  ['present', `${BINDS} Dies gilt auch für Aushilfskräfte und freie Mitarbeiter.`],
  ['present', `${BINDS} Dies gilt nicht für Personen, die bereits einer gesetzlichen Verschwiegenheitspflicht unterliegen.`],
];

/** Its own ends and its own choice; and instructions that break the law. */
const instructions: readonly Case[] = [
  ['partial', `${OBEYS} Ob er eine Weisung ausführt, entscheidet er nach Prüfung der Wirtschaftlichkeit.`],
  ['partial', `${OBEYS} Weisungen, die Mehraufwand verursachen, muss er nicht befolgen.`],
  ['present', `${OBEYS} Hiervon ausgenommen sind Verarbeitungen, zu denen er nach dem Recht der Union verpflichtet ist.`],
  ['present', `${OBEYS} Rechtswidrige Weisungen muss er nicht befolgen.`],
  ['present', `${OBEYS} Der Auftragnehmer muss eine solche Weisung einstweilen nicht befolgen.`],
  ['present', `${OBEYS} In dringenden Fällen genügt eine mündliche Weisung, die der Auftragnehmer protokolliert und per E-Mail bestätigt.`],
];

/** Copies kept, no fixed time; and duties of storage under the law. */
const deletion: readonly Case[] = [
  ['partial', `${DELETES} Die Löschung erfolgt erst nach Begleichung aller offenen Forderungen.`],
  ['present', `${DELETES} Die Pflicht zur Löschung besteht nicht, soweit nach Unionsrecht eine Pflicht zur Speicherung besteht.`],
  ['present', `${DELETES} Sicherungskopien werden nach 30 Tagen automatisch überschrieben.`],
  ['present', `${DELETES} Der Auftragnehmer verzichtet auf Zurückbehaltungsrechte an den Daten.`],
];

/** Companies of its group, urgent cases, afterwards; and services that process nothing. */
const authorisation: readonly Case[] = [
  ['partial', `${ASKS} Die Genehmigung kann auch nachträglich eingeholt werden.`],
  ['present', `${ASKS} Für Reinigungs- und Telekommunikationsdienste bedarf es keiner Genehmigung.`],
  ['present', `${ASKS} Keine weiteren Auftragsverarbeiter sind Telekommunikations- und Reinigungsdienste.`],
  ['present', `${ASKS} Die Genehmigung gilt für die in Anlage 2 genannten Unternehmen als erteilt.`],
];

/** Only if ordered; and no legal review, no execution meanwhile. */
const unlawful: readonly Case[] = [
  ['partial', `${WARNS} Diesen Hinweis schuldet er nur bei gesonderter Beauftragung.`],
  ['partial', `${WARNS} Eine Pflicht zur Mitteilung besteht nicht.`],
  ['present', `${WARNS} Eine rechtliche Prüfung der Weisungen schuldet er nicht.`],
  ['present', `${WARNS} Er kann den Vollzug bis zu dessen Rückmeldung aufschieben.`],
];

describe('undone in German', () => {
  judges('data-subject-rights', help);
  judges('breach-notification', breach);
  judges('dpia-assistance', assessment);
  judges('audit-inspections', inspections);
  judges('security', security);
  judges('confidentiality', confidentiality);
  judges('documented-instructions', instructions);
  judges('deletion-or-return', deletion);
  judges('subprocessor-authorisation', authorisation);
  judges('unlawful-instruction-notice', unlawful);
});
