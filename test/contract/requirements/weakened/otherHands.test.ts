import { judges } from '../judged.js';

describe('requirements: duties weakened in other hands', () => {
  judges('breach-notification', [
    ['partial', 'Der Auftragsverarbeiter wird den Auftraggeber nach Möglichkeit unverzüglich von Datenschutzverletzungen in Kenntnis setzen, soweit der laufende Betrieb dies gestattet.'],
    ['partial', 'Unverzüglich gemeldet werden Verletzungen des Schutzes personenbezogener Daten der Schweregrade 1 und 2 nach der internen Einstufung des Auftragnehmers.'],
    ['absent', 'Provider’s duty to notify Customer without undue delay arises only where a breach concerns special categories of data of at least one hundred individuals.'],
    ['partial', 'Es steht dem Auftragnehmer frei, den Auftraggeber unverzüglich über Datenpannen zu unterrichten.'],
    ['partial', 'Der Auftragnehmer unterrichtet den Auftraggeber über Datenschutzverletzungen, sobald es seine betrieblichen Abläufe erlauben.'],
    ['present', 'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, so meldet er sie dem Auftraggeber unverzüglich, möglichst binnen 24 Stunden.'],
    ['present', 'Provider shall notify Customer without undue delay of any personal data breach. Provider may delay the notice where a law enforcement authority so demands in writing.'],
  ]);
  judges('deletion-or-return', [
    ['partial', 'Nach Ende des Auftrags hat der Auftragnehmer die Daten zu löschen oder zurückzugeben; welcher Weg beschritten wird, bestimmt er selbst.'],
    ['partial', 'On termination, Provider decides whether Customer Data is erased or handed back.'],
    ['partial', 'After the end of the services, the Provider returns or deletes the data at the Customer’s choice if and when its operations allow.'],
    ['partial', 'Die Auftragsbearbeiterin darf nach Vertragsende Personendaten nach Wahl der Verantwortlichen löschen oder zurückgeben.'],
    ['partial', 'Nach Vertragsende werden die Daten auf Wunsch des Auftraggebers zurückgegeben oder gelöscht, sofern dieser die dafür vom Auftragnehmer festgesetzten Gebühren vorab entrichtet hat.'],
    ['present', 'Nach Vertragsende hat der Auftraggeber die Wahl, ob die Daten gelöscht oder zurückgegeben werden; das Format der Rückgabe bestimmt der Auftragnehmer nach seinem Ermessen unter den gängigen Formaten.'],
    ['present', 'At the Customer’s option the Provider shall delete or return all personal data at the end of the services, and may keep copies only as far as Union law requires.'],
  ]);
  judges('audit-inspections', [
    ['partial', 'Audits # Customer’s audit right is deemed exercised once Provider has made its latest penetration test summary available.'],
    ['partial', 'Kontrollen # Der Auftraggeber kann die Einhaltung dieses Vertrages prüfen. Betriebsbesichtigungen werden nicht angeboten.'],
    ['partial', 'Audits # The Customer may audit the Provider’s compliance. Physical access to the Provider’s facilities is not provided.'],
    ['partial', 'Kontrollen # Die Auftragsbearbeiterin kann Kontrollen der Verantwortlichen zulassen, wenn sie einen hinreichenden Anlass sieht.'],
    ['partial', 'Audits # Provider will use reasonable endeavours to accommodate inspections by Customer.'],
    ['partial', 'Prüfungen # Prüfungen durch den Auftraggeber sind auf die Auswertung der vom Auftragnehmer gelieferten Dokumente begrenzt.'],
    ['present', 'Kontrollen # Der Auftraggeber darf sich nach Anmeldung vor Ort überzeugen. Besuche außerhalb der Geschäftszeiten finden nicht statt.'],
    ['present', 'Audits # Provider shall allow for and contribute to audits, including inspections. No access is granted to data of other customers.'],
    ['present', 'Audits # Customer may inspect the processing on site. Provider may require the auditor to sign a confidentiality undertaking.'],
  ]);
  judges('audit-information', [
    ['partial', 'Kontrollen # Der Auftragnehmer darf dem Auftraggeber Informationen zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO überlassen.'],
    ['partial', 'The Provider reserves the right to provide information demonstrating its compliance.'],
    ['present', 'Provider shall make available to Customer all information necessary to demonstrate compliance; it may mark such information as confidential.'],
  ]);
  judges('confidentiality', [
    ['partial', 'Vertraulichkeit # Der Auftragnehmer bittet seine Mitarbeiter, über die verarbeiteten Daten Stillschweigen zu bewahren.'],
    ['partial', 'The Provider asks its personnel to respect the confidentiality of the personal data.'],
    ['partial', 'Confidentiality # Staff members may be bound to secrecy where the Provider sees a need.'],
    ['partial', 'Vertraulichkeit # Die mit der Verarbeitung betrauten Personen sollen zur Verschwiegenheit verpflichtet werden.'],
    ['partial', 'Wo es der Auftragnehmer für angebracht hält, werden Beschäftigte zur Vertraulichkeit verpflichtet.'],
    ['partial', 'The Provider makes its privacy handbook, which speaks of confidentiality, available to all staff.'],
    ['present', 'Die Auftragsbearbeiterin setzt nur Personen ein, die einer Geheimhaltungspflicht unterstehen und auf sie hingewiesen wurden.'],
    ['present', 'Persons who may come into contact with the data are bound by written confidentiality undertakings that outlast their employment.'],
  ]);
  judges('documented-instructions', [
    ['partial', 'The Provider shall endeavour to process personal data solely on the Customer’s documented instructions.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten grundsätzlich nur auf dokumentierte Weisung des Auftraggebers.'],
    ['partial', 'The Provider takes the Customer’s documented instructions into account when processing personal data.'],
    ['partial', 'Die Auftragsbearbeiterin orientiert sich bei der Bearbeitung an den schriftlichen Weisungen der Verantwortlichen.'],
    ['partial', 'Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung, soweit er diese für zweckmäßig erachtet.'],
    ['present', 'The Provider shall process personal data only on documented instructions from the Customer. The Provider may refuse instructions that infringe the law.'],
  ]);
  judges('legal-requirement-notice', [
    ['partial', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung, es sei denn, das Unionsrecht verpflichtet ihn zu einer anderen Verarbeitung. Er kann den Auftraggeber hiervon vor der Verarbeitung unterrichten.'],
    ['partial', 'The Provider processes data only on instructions unless Union law requires otherwise, in which case the Provider will try to inform the Customer before processing.'],
    ['present', 'The Provider processes data only on instructions unless required otherwise by Union law; it shall then inform the Customer before processing unless that law prohibits it.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['partial', 'Erkennt der Auftragnehmer, dass eine Weisung gegen die DSGVO verstößt, steht es ihm frei, den Auftraggeber darauf hinzuweisen.'],
    ['partial', 'If Provider believes an instruction infringes the GDPR, Provider can raise this with Customer.'],
    ['partial', 'Der Auftragnehmer wird den Auftraggeber auf rechtswidrige Weisungen hinweisen, soweit ihm dies opportun erscheint.'],
    ['present', 'Ist der Auftragnehmer der Ansicht, dass eine Weisung gegen Datenschutzvorschriften verstößt, weist er den Auftraggeber unverzüglich darauf hin. Er darf die Weisung bis zur Klärung aussetzen.'],
  ]);
  judges('security', [
    ['partial', 'Die Auftragsbearbeiterin darf angemessene technische und organisatorische Massnahmen treffen.'],
    ['partial', 'Provider will implement technical and organisational measures to the extent its budget allows.'],
    ['partial', 'Provider aims to maintain appropriate technical and organisational measures.'],
    ['partial', 'Welche technischen und organisatorischen Maßnahmen getroffen werden, liegt im Belieben des Auftragnehmers.'],
    ['partial', 'Technical and organisational measures may be taken by the Provider where it is economically justified.'],
    ['present', 'Provider shall implement appropriate technical and organisational measures and may from time to time replace them with measures of no less effect.'],
    ['present', 'Unter Berücksichtigung des Stands der Technik und der Implementierungskosten trifft der Auftragnehmer geeignete technische und organisatorische Maßnahmen.'],
  ]);
  judges('data-subject-rights', [
    ['partial', 'Provider can support Customer in answering data subject requests if its staff have time.'],
    ['partial', 'Der Auftragnehmer ist bereit, den Auftraggeber bei Betroffenenanfragen zu unterstützen, sofern man sich über die Vergütung einigt.'],
    ['partial', 'Die Unterstützung bei Anträgen Betroffener erfolgt freiwillig und ohne Anerkennung einer Rechtspflicht.'],
    ['partial', 'Provider assists Customer with data subject requests that it considers well-founded.'],
    ['partial', 'Unterstützung bei Betroffenenrechten leistet der Auftragnehmer im Rahmen freier Ressourcen.'],
    ['present', 'Provider shall assist Customer in responding to data subject requests. Provider may charge its standard rates for assistance beyond the agreed services.'],
  ]);
  judges('dpia-assistance', [
    ['partial', 'Der Auftragnehmer unterstützt bei Datenschutz-Folgenabschätzungen, wenn und soweit er Kapazitäten frei hat.'],
    ['partial', 'Provider may be asked to help with data protection impact assessments and will respond as it deems fit.'],
    ['present', 'Provider shall provide reasonable assistance to Customer with data protection impact assessments.'],
  ]);
  judges('prior-consultation', [
    ['partial', 'Der Auftragnehmer kann den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde unterstützen.'],
    ['partial', 'Provider will support Customer in prior consultations with the supervisory authority at Provider’s convenience.'],
  ]);
  judges('subprocessor-change-notice', [
    ['partial', 'Sub-processors # Customer gives general authorisation. Provider should inform Customer in advance of intended changes; Customer may object.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Änderungen der Unterauftragnehmer kann der Auftragnehmer vorher mitteilen; der Auftraggeber darf widersprechen.'],
    ['present', 'Sub-processors # Customer gives general authorisation. Provider informs Customer at least 30 days in advance of any intended change, and Customer may object on reasonable grounds.'],
  ]);
  judges('subprocessor-flow-down', [
    ['partial', 'Sub-processors # Provider may bind sub-processors to the same data protection obligations.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer wird sich bemühen, mit Unterauftragnehmern dieselben Datenschutzpflichten zu vereinbaren.'],
    ['partial', 'Sub-processors # Provider contracts with sub-processors on such data protection terms as it sees fit.'],
    ['partial', 'Unterauftragnehmer # Soweit verhandelbar, erlegt der Auftragnehmer Unterauftragnehmern dieselben Datenschutzpflichten auf.'],
    ['present', 'Sub-processors # Provider enters into a written contract with each sub-processor imposing data protection obligations no less protective than those in this Agreement.'],
  ]);
  judges('subprocessor-liability', [
    ['partial', 'Sub-processors # Provider can be held liable for a sub-processor only for gross negligence in selecting it.'],
    ['absent', 'Unterauftragnehmer # Für Unterauftragnehmer haftet der Auftragnehmer nur nach Maßgabe der Haftung, die der Unterauftragnehmer ihm gegenüber übernimmt.'],
  ]);
  judges('transfer-restriction', [
    ['partial', 'Provider will endeavour to keep transfers to third countries within the limits of Chapter V GDPR.'],
    ['partial', 'Der Auftragnehmer übermittelt Daten in Drittländer, soweit er dies für unbedenklich hält.'],
    ['present', 'Übermittlungen in ein Drittland bedürfen der vorherigen Zustimmung des Auftraggebers und setzen voraus, dass Art. 44 ff. DSGVO eingehalten werden.'],
  ]);
});
