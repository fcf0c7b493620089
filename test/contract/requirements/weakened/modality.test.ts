import { judges } from '../judged.js';

describe('requirements: duties weakened by whoever drafts for the processor', () => {
  judges('breach-notification', [
    ['partial', 'Der Auftragnehmer meldet dem Auftraggeber unverzüglich Datenschutzverletzungen, sofern mehr als 1.000 Personen betroffen sind.'],
    ['partial', 'Der Auftragnehmer unterrichtet den Auftraggeber unverzüglich über solche Verletzungen des Schutzes personenbezogener Daten, die er selbst als meldepflichtig bewertet.'],
    ['partial', 'The Provider shall without undue delay notify the Customer of personal data breaches affecting more than 500 data subjects.'],
    ['partial', 'The Provider may notify the Customer without undue delay of a personal data breach.'],
    ['partial', 'The Provider will endeavour to inform the Customer of personal data breaches in a timely manner.'],
    ['partial', 'Auf Anfrage teilt der Auftragnehmer dem Auftraggeber unverzüglich mit, ob es zu Datenschutzverletzungen gekommen ist.'],
    ['partial', 'Der Auftragnehmer informiert den Auftraggeber unverzüglich über Datenpannen von erheblichem Gewicht.'],
    ['partial', 'The Provider shall promptly notify the Customer of any personal data breach that, in the Provider’s reasonable opinion, is likely to result in significant harm.'],
    ['partial', 'Der Auftragnehmer kann den Auftraggeber bei Verletzungen des Schutzes personenbezogener Daten unverzüglich informieren, wenn er dies für geboten hält.'],
    ['partial', 'Über Datenschutzvorfälle berichtet der Auftragnehmer im Rahmen des jährlichen Sicherheitsberichts.'],
    ['absent', 'Personal data breaches are published on the Provider’s status page; the Customer shall check the page regularly.'],
    ['partial', 'Provider shall notify Customer promptly of a security incident once its internal forensic investigation has established that Customer Data was in fact accessed.'],
    ['partial', 'Verletzungen des Schutzes personenbezogener Daten, die nach Einschätzung des Auftragnehmers zu keinem hohen Risiko führen, werden nicht gemeldet; im Übrigen informiert er unverzüglich.'],
    ['present', 'Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich, unabhängig davon, wie schwer sie wiegt.'],
    ['present', 'The Provider shall notify the Customer without undue delay after becoming aware of a personal data breach. The notice may be given in stages.'],
    ['present', 'Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen unverzüglich. Die Meldung kann auch telefonisch erfolgen.'],
  ]);
  judges('deletion-or-return', [
    ['partial', 'Nach Vertragsende gibt der Auftragnehmer die Daten zurück oder löscht sie; die Wahl steht ihm frei.'],
    ['partial', 'Nach Abschluss der Leistungen entscheidet der Auftragnehmer, ob die Daten gelöscht oder zurückgegeben werden.'],
    ['partial', 'Nach Vertragsende löscht der Auftragnehmer nach freiem Ermessen die Daten oder gibt sie heraus.'],
    ['partial', 'Upon termination, the Provider shall delete or return all personal data, as the Provider considers appropriate.'],
    ['partial', 'After the end of the services, the Provider may delete or return the personal data.'],
    ['partial', 'On expiry the Provider shall, at its sole discretion, return or destroy the Customer Data.'],
    ['partial', 'Nach Ende der Leistungen kann der Auftragnehmer die Daten nach Wahl des Auftraggebers löschen oder zurückgeben.'],
    ['partial', 'Nach Ende der Leistungen löscht der Auftragnehmer nach Wahl des Auftraggebers die Daten oder gibt sie zurück, soweit ihm dies mit vertretbarem Aufwand möglich ist.'],
    ['partial', 'At the end of the services, the Provider shall use reasonable endeavours to delete or return, at the Customer’s choice, all personal data.'],
    ['partial', 'Nach Ende des Vertrages werden die Daten gelöscht. Eine Rückgabe ist nicht geschuldet.'],
    ['partial', 'Die Daten sind nach Vertragsende nach dem Belieben der Auftragsbearbeiterin zurückzugeben oder zu vernichten.'],
    ['present', 'Nach Abschluss der Leistungen löscht der Auftragnehmer nach Wahl des Auftraggebers alle personenbezogenen Daten oder gibt sie zurück, sofern keine gesetzliche Pflicht zur Speicherung besteht.'],
    ['present', 'At the choice of the Customer, the Provider deletes or returns all personal data after the end of the services; return in other than the usual formats may be charged.'],
    ['present', 'Der Auftragnehmer löscht oder übergibt die Daten nach Vertragsende nach Weisung des Auftraggebers. Das Löschprotokoll kann der Auftraggeber verlangen.'],
  ]);
  judges('audit-inspections', [
    ['partial', 'Der Auftraggeber überzeugt sich von der Einhaltung der Maßnahmen anhand der vom Auftragnehmer bereitgestellten Zertifikate; Kontrollen vor Ort werden nicht gewährt.'],
    ['partial', 'Kontrollen # Die Kontrolle der Einhaltung dieses Vertrages geschieht durch Einsicht in die Prüfberichte unabhängiger Dritter. Ein Zutritt zu den Räumen des Auftragnehmers ist nicht vorgesehen.'],
    ['partial', 'Audits # The Customer agrees that its right to audit is exercised by reviewing the Provider’s most recent SOC 2 report.'],
    ['partial', 'Audits # The Provider may, at its discretion, allow the Customer to inspect its premises.'],
    ['partial', 'Audits # Once a year the Provider answers a written questionnaire of the Customer. On-site inspections are not owed.'],
    ['partial', 'Audits # The Customer may request an inspection; the Provider is free to decline it.'],
    ['partial', 'Kontrollrechte # Der Auftragnehmer kann dem Auftraggeber Inspektionen vor Ort gestatten.'],
    ['partial', 'Kontrollrechte # Der Auftraggeber hat das Recht, die Einhaltung durch Einholung von Auskünften und Zertifikaten zu prüfen; weitergehende Prüfungen sind ausgeschlossen.'],
    ['partial', 'Kontrollen # Statt eigener Kontrollen erhält der Auftraggeber auf Verlangen das jeweils gültige ISO-27001-Zertifikat.'],
    ['partial', 'Der Auftraggeber darf die Einhaltung vor Ort prüfen. Der Auftragnehmer kann an Stelle der Prüfung ein Testat vorlegen.'],
    ['partial', 'Audits # The Customer accepts certifications held by the Provider as conclusive proof of compliance and shall not conduct audits of its own.'],
    ['present', 'Der Auftraggeber kann sich vor Ort von der Einhaltung überzeugen. Zunächst prüft er die vorgelegten Zertifikate; reichen diese nicht aus, findet eine Inspektion statt.'],
    ['present', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Zutritt zu Bereichen mit Daten anderer Kunden ist nicht gestattet.'],
    ['present', 'Audits # The Provider allows for and contributes to audits, including inspections, conducted by the Customer. Audits outside business hours are not permitted unless urgent.'],
    ['present', 'Audits # The Provider shall permit inspections on reasonable notice. The Provider may charge a reasonable fee for audits exceeding one day a year.'],
  ]);
  judges('audit-information', [
    ['partial', 'Audits # The Provider may provide the Customer with information it considers suitable to show compliance.'],
    ['partial', 'Der Auftragnehmer kann dem Auftraggeber auf Anfrage Informationen zum Nachweis der Einhaltung seiner Pflichten zur Verfügung stellen.'],
    ['partial', 'Nachweise über die Einhaltung stellt der Auftragnehmer nach eigener Auswahl zur Verfügung.'],
    ['partial', 'The Provider will make available such information on its compliance as it chooses to publish on its trust page.'],
    ['partial', 'The Provider shall make available the information necessary to demonstrate compliance to the extent it does not regard it as commercially sensitive.'],
    ['partial', 'Der Auftragnehmer wird sich bemühen, dem Auftraggeber die zum Nachweis der Einhaltung erforderlichen Informationen bereitzustellen.'],
    ['present', 'Der Auftragnehmer stellt dem Auftraggeber alle erforderlichen Informationen zum Nachweis der Einhaltung seiner Pflichten zur Verfügung. Der Nachweis kann auch durch Zertifikate geführt werden.'],
    ['present', 'The Provider makes available to the Customer all information necessary to demonstrate compliance with Article 28 GDPR, and may redact data of other customers.'],
  ]);
  judges('confidentiality', [
    ['partial', 'The Provider makes the persons who process the data aware of their confidential nature.'],
    ['partial', 'The Provider may require its staff to sign confidentiality undertakings.'],
    ['partial', 'The Provider encourages its employees to keep the data confidential.'],
    ['partial', 'Der Auftragnehmer wirkt darauf hin, dass seine Mitarbeiter die Daten vertraulich behandeln.'],
    ['partial', 'Vertraulichkeit # Der Auftragnehmer weist die eingesetzten Mitarbeiter auf die Vertraulichkeit der Daten hin.'],
    ['partial', 'Der Auftragnehmer kann die mit der Verarbeitung befassten Personen zur Vertraulichkeit verpflichten.'],
    ['partial', 'Vertraulichkeit # Mitarbeiter des Auftragnehmers werden gebeten, eine Vertraulichkeitserklärung zu unterzeichnen.'],
    ['partial', 'Personnel are asked to sign a confidentiality agreement on joining the Provider.'],
    ['absent', 'Confidentiality # Only persons who need access to the personal data to fulfil the Provider’s obligations are granted access.'],
    ['present', 'The Provider ensures that persons who may access the data have committed themselves to confidentiality and are trained regularly.'],
    ['present', 'Der Auftragnehmer setzt nur Personen ein, die auf die Vertraulichkeit verpflichtet und mit dem Datenschutz vertraut gemacht wurden.'],
    ['present', 'Alle Personen, die auf die Daten zugreifen können, sind zur Vertraulichkeit verpflichtet.'],
  ]);
  judges('documented-instructions', [
    ['partial', 'The Provider processes personal data with due regard to the documented instructions of the Customer.'],
    ['partial', 'Der Auftragnehmer berücksichtigt bei der Verarbeitung die dokumentierten Weisungen des Auftraggebers.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers, soweit er diese für sachgerecht hält.'],
    ['partial', 'The Provider processes personal data on documented instructions of the Customer and for such other purposes as it considers legitimate.'],
    ['present', 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers. Er kann die Ausführung einer rechtswidrigen Weisung aussetzen.'],
    ['present', 'The Provider processes personal data only on documented instructions. The Provider may charge for instructions that go beyond the agreed services.'],
  ]);
  judges('legal-requirement-notice', [
    ['partial', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung, sofern er nicht gesetzlich zu einer anderen Verarbeitung verpflichtet ist; hierüber kann er den Auftraggeber vorab informieren.'],
    ['partial', 'The Provider processes data only on instructions unless Union law requires otherwise; in that case it may inform the Customer before processing.'],
    ['partial', 'The Provider processes data only on instructions unless Union law requires otherwise; it informs the Customer of that requirement after the processing has taken place.'],
    ['partial', 'The Provider processes data only on instructions unless required by Union law, of which it will inform the Customer where it considers this appropriate.'],
    ['present', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung, sofern er nicht gesetzlich zu einer anderen Verarbeitung verpflichtet ist; in diesem Fall teilt er dies dem Auftraggeber vor der Verarbeitung mit, sofern das Recht eine solche Mitteilung nicht verbietet.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['partial', 'The Provider may inform the Customer if it considers an instruction to infringe data protection law.'],
    ['partial', 'Hält der Auftragnehmer eine Weisung für rechtswidrig, kann er den Auftraggeber darauf hinweisen.'],
    ['partial', 'Der Auftragnehmer ist berechtigt, den Auftraggeber auf rechtswidrige Weisungen hinzuweisen.'],
    ['partial', 'The Provider is under no obligation to tell the Customer that an instruction infringes the GDPR, but may do so.'],
    ['partial', 'Der Auftragnehmer soll den Auftraggeber informieren, wenn eine Weisung gegen Datenschutzrecht verstößt.'],
    ['partial', 'The Provider shall inform the Customer only of manifestly unlawful instructions, and in its discretion.'],
    ['present', 'Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn eine Weisung nach seiner Auffassung gegen Datenschutzrecht verstößt; er kann die Ausführung bis zur Bestätigung aussetzen.'],
    ['present', 'The Provider shall immediately inform the Customer if, in its opinion, an instruction infringes the GDPR. It may suspend the instruction until it is confirmed.'],
  ]);
  judges('security', [
    ['partial', 'The Provider may implement appropriate technical and organisational measures to protect the data.'],
    ['partial', 'Der Auftragnehmer kann technische und organisatorische Maßnahmen zum Schutz der Daten ergreifen.'],
    ['partial', 'Der Auftragnehmer trifft technische und organisatorische Maßnahmen im Rahmen seiner Möglichkeiten.'],
    ['partial', 'The Provider should maintain technical and organisational measures.'],
    ['partial', 'The Provider applies such technical and organisational measures as it regards as adequate from time to time.'],
    ['partial', 'Der Auftragnehmer ergreift die technischen und organisatorischen Maßnahmen, die er für ausreichend erachtet.'],
    ['partial', 'Technische und organisatorische Maßnahmen werden nach Maßgabe des verfügbaren Budgets umgesetzt.'],
    ['present', 'Der Auftragnehmer trifft die in Anlage 2 beschriebenen technischen und organisatorischen Maßnahmen. Er kann sie durch gleichwertige ersetzen, wenn das Schutzniveau nicht sinkt.'],
    ['present', 'The Provider implements appropriate technical and organisational measures, taking into account the state of the art and the costs of implementation. It may update them as long as security is not reduced.'],
  ]);
  judges('data-subject-rights', [
    ['partial', 'The Provider may assist the Customer in responding to requests of data subjects.'],
    ['partial', 'Der Auftragnehmer kann den Auftraggeber bei Anfragen betroffener Personen gegen gesondertes Entgelt unterstützen.'],
    ['partial', 'Der Auftragnehmer unterstützt den Auftraggeber bei Betroffenenanfragen nach Maßgabe freier Kapazitäten.'],
    ['partial', 'Der Auftragnehmer wird, sofern sein Tagesgeschäft es erlaubt, den Auftraggeber bei der Beantwortung von Anträgen Betroffener unterstützen.'],
    ['partial', 'The Provider assists the Customer with data subject requests as its workload permits.'],
    ['partial', 'Die Unterstützung bei Betroffenenanfragen ist nicht Bestandteil der Leistung und kann gesondert beauftragt werden.'],
    ['partial', 'Assistance with data subject requests is available as an optional add-on service.'],
    ['partial', 'The Provider assists the Customer with data subject requests for such fee as it may determine.'],
    ['present', 'The Provider assists the Customer, taking into account the nature of the processing, by appropriate measures, insofar as this is possible, in answering requests of data subjects.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber nach Möglichkeit mit geeigneten Maßnahmen bei Anträgen betroffener Personen. Aufwand über zwei Stunden im Monat hinaus kann er nach der Preisliste berechnen.'],
  ]);
  judges('dpia-assistance', [
    ['partial', 'Der Auftragnehmer wird sich, soweit seine Auslastung es zulässt, bemühen, den Auftraggeber bei Datenschutz-Folgenabschätzungen zu unterstützen.'],
    ['partial', 'The Provider may, if it sees fit, support the Customer with data protection impact assessments.'],
    ['partial', 'Der Auftragnehmer steht dem Auftraggeber bei Datenschutz-Folgenabschätzungen unterstützend zur Seite, wenn er dies für sinnvoll hält.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der Pflichten aus Art. 32 bis 36 DSGVO unter Berücksichtigung der Art der Verarbeitung und der ihm zur Verfügung stehenden Informationen.'],
  ]);
  judges('prior-consultation', [
    ['partial', 'The Provider will consider assisting the Customer with prior consultations of the supervisory authority.'],
    ['partial', 'Bei einer vorherigen Konsultation der Aufsichtsbehörde kann der Auftragnehmer auf Basis eines gesonderten Angebots mitwirken.'],
  ]);
  judges('subprocessor-authorisation', [
    ['partial', 'Die Beauftragung von Unterauftragnehmern ist zulässig, wenn der Auftragnehmer sie für zweckmäßig hält.'],
    ['partial', 'Der Auftragnehmer ist frei, Unterauftragnehmer einzusetzen. Einer Zustimmung des Auftraggebers bedarf es nicht.'],
    ['present', 'Der Auftraggeber genehmigt allgemein den Einsatz von Unterauftragnehmern.'],
  ]);
  judges('subprocessor-change-notice', [
    ['partial', 'Sub-processors # The Customer generally authorises sub-processors. The current list is on the Provider’s website; the Customer shall check it regularly for changes and may object.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Der Auftragnehmer kann über beabsichtigte Änderungen vorab informieren; der Auftraggeber kann widersprechen.'],
    ['partial', 'Sub-processors # The Customer generally authorises sub-processors. The Provider informs the Customer of intended changes in advance. Objections are noted but do not prevent the engagement.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Der Auftragnehmer informiert vorab über beabsichtigte Änderungen. Ein Widerspruch ist unbeachtlich.'],
    ['present', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Der Auftragnehmer informiert vorab über jede beabsichtigte Änderung; der Auftraggeber kann binnen 14 Tagen widersprechen. Kommt keine Lösung zustande, kann jede Partei kündigen.'],
  ]);
  judges('subprocessor-flow-down', [
    ['partial', 'Sub-processors # Data protection terms chosen by the Provider may be imposed on sub-processors by contract.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer kann Unterauftragnehmern dieselben Datenschutzpflichten auferlegen.'],
    ['absent', 'Unterauftragnehmer # Der Auftragnehmer verpflichtet Unterauftragnehmer zur Beachtung der geltenden Datenschutzgesetze.'],
    ['partial', 'Sub-processors # The Provider will try to impose the same data protection obligations on sub-processors.'],
    ['partial', 'Sub-processors # The Provider imposes on sub-processors, as far as its bargaining position allows, the same data protection obligations.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer legt Unterauftragnehmern die Pflichten auf, die er für angemessen hält.'],
    ['present', 'Unterauftragnehmer # Der Auftragnehmer legt jedem Unterauftragnehmer vertraglich dieselben Datenschutzpflichten auf, die in diesem Vertrag festgelegt sind.'],
  ]);
  judges('subprocessor-liability', [
    ['partial', 'Sub-processors # The Provider is liable for sub-processors only if it failed to select them carefully.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer tritt dem Auftraggeber seine Ansprüche gegen den Unterauftragnehmer ab; eine eigene Haftung für den Unterauftragnehmer besteht nicht.'],
    ['partial', 'Sub-processors # The Provider shall not be liable for acts and omissions of its sub-processors.'],
    ['partial', 'Sub-processors # The Provider may assume liability for its sub-processors.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer haftet für Unterauftragnehmer nur, soweit er von diesen Ersatz erlangt.'],
    ['present', 'Sub-processors # The Provider remains fully liable to the Customer for the performance of the sub-processor’s obligations.'],
  ]);
  judges('transfer-restriction', [
    ['partial', 'Personal data are transferred outside the EEA where the Provider deems it safe.'],
    ['partial', 'Der Auftragnehmer kann Daten in Drittländer übermitteln, wenn er das dortige Schutzniveau für ausreichend hält.'],
    ['partial', 'The Provider will try to transfer data to third countries only where Chapter V is complied with.'],
    ['present', 'Transfers to third countries take place only on documented instructions of the Customer and in compliance with Chapter V GDPR.'],
  ]);
});
