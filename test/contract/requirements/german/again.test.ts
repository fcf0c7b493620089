import { judges } from '../judged.js';

/** The duties once more: authorities, cooperatives, agencies, hospitals, translators, and what takes back what was promised. */
describe('requirements in German hands once more', () => {
  judges('subprocessor-liability', [
    ['present', 'Wer für uns arbeitet, arbeitet auf unser Risiko: Macht einer unserer Partner einen Fehler, ist es unser Fehler.'],
    ['present', 'Der Auftragnehmer bleibt auch bei Einschaltung von Nachunternehmern gegenüber dem Auftraggeber in vollem Umfang verantwortlich.'],
    ['present', 'Die Auftragsbearbeiterin steht für das Handeln der Unterauftragsbearbeiter ein wie für ihr eigenes.'],
    ['partial', 'Für Pflichtverletzungen der Unterauftragnehmer haftet der Auftragnehmer höchstens bis zur Höhe der Jahresvergütung.'],
    ['partial', 'Der Auftragnehmer hat nur die sorgfältige Auswahl seiner Unterauftragnehmer zu vertreten; für deren Handeln haftet er nicht.'],
    ['absent', 'Der Auftragnehmer verpflichtet Unterauftragnehmer, eine Haftpflichtversicherung zu unterhalten.'],
  ]);
  judges('subprocessor-flow-down', [
    ['present', 'Unsere Dienstleister haben uns vertraglich das Gleiche zugesagt, was wir Ihnen zusagen.'],
    ['present', 'Die in diesem Vertrag vereinbarten Pflichten gelten auch für Unterauftragnehmer; der Auftragnehmer legt sie ihnen schriftlich auf.'],
    ['partial', 'Der Auftragnehmer vereinbart mit Unterauftragnehmern, wenn möglich, dieselben Pflichten.'],
    ['partial', 'Mit Unterauftragsbearbeitern bestehen schriftliche Verträge nach den Vorlagen der Auftragsbearbeiterin.'],
    ['absent', 'Unterauftragnehmer werden dem Auftraggeber auf Anfrage genannt.'],
  ]);
  judges('subprocessor-change-notice', [
    ['present', 'Wollen wir einen neuen Dienstleister einsetzen, schreiben wir Ihnen sechs Wochen vorher. Sind Sie damit nicht einverstanden, sagen Sie Nein.'],
    ['present', 'Die Agentur darf Subunternehmer austauschen, sofern sie den Kunden einen (1) Monat im Voraus verständigt und dieser nicht binnen zwei (2) Wochen widerspricht.'],
    ['partial', 'Neue Unterauftragnehmer werden dem Auftraggeber einen Monat vorher angezeigt.'],
    ['absent', 'Der Auftragnehmer wählt seine Unterauftragnehmer sorgfältig aus.'],
  ]);
  judges('audit-information', [
    ['present', 'Der Auftragnehmer erteilt dem Auftraggeber auf Verlangen Auskunft und legt ihm die Dokumente vor, aus denen sich die Einhaltung dieses Vertrags ergibt.'],
    ['present', 'Kontrolle # Auf Anfrage erhält die Verantwortliche die für die Kontrolle nötigen Auskünfte und Belege.'],
    ['partial', 'Die Parteien müssen die Einhaltung dieses Vertrages nachweisen können. Der Auftragnehmer kann hierzu ein Zertifikat vorlegen.'],
    ['partial', 'Der Auftragnehmer stellt Nachweise zur Einhaltung bereit, wenn der Aufwand für ihn vertretbar ist.'],
    ['absent', 'Wendet sich eine betroffene Person mit einer Anfrage auf Auskunft an den Auftragnehmer, legt er sie dem Auftraggeber vor.'],
  ]);
  judges('audit-inspections', [
    ['present', 'Wenn Sie sich bei uns umschauen wollen, melden Sie sich eine Woche vorher an; wir führen Sie durch unsere Räume und geben Auskunft.'],
    ['present', 'Der Auftraggeber kann die Betriebsstätte nach Anmeldung betreten und die Einhaltung der Maßnahmen prüfen; der Auftragnehmer unterstützt ihn dabei.'],
    ['partial', 'Kontrollen des Auftraggebers erfolgen durch Übersendung eines Fragebogens und durch Einsicht in Prüfberichte.'],
    ['partial', 'Statt einer Begehung stellt der Auftragnehmer ein Zertifikat zur Verfügung. Weitergehende Prüfungen finden nicht statt.'],
    ['absent', 'Der Auftragnehmer prüft seine Maßnahmen einmal im Jahr selbst.'],
  ]);
  judges('documented-instructions', [
    ['present', 'Ohne schriftlichen Auftrag von Ihnen fassen wir Ihre Daten nicht an.'],
    ['present', 'Die Bediensteten des Rechenzentrums verarbeiten Daten nur nach dokumentierter Weisung des Auftraggebers; anderes ist dem Auftragnehmer untersagt.'],
    ['partial', 'Jede Übermittlung in ein Drittland erfolgt nur auf dokumentierte Weisung. Im Übrigen folgt der Auftragnehmer den Weisungen des Auftraggebers.'],
    ['partial', 'Der Auftragnehmer arbeitet ausschließlich nach den Weisungen des Auftraggebers. Hält der Auftragnehmer eine Weisung für unzulässig, darf er sie aussetzen, bis sie schriftlich bestätigt ist.'],
    ['partial', 'Der Auftragnehmer richtet sich nach den Weisungen des Auftraggebers, soweit dies betrieblich sinnvoll ist.'],
    ['absent', 'Der Auftragnehmer weist seine Beschäftigten an, Bildschirme zu sperren.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Weisungen # Schreibt uns ein Gesetz etwas anderes vor, erfahren Sie das von uns, bevor wir loslegen, sofern wir es Ihnen sagen dürfen.'],
    ['present', 'Weisungen # Dies gilt nicht, soweit Unionsrecht den Auftragnehmer zu einer anderen Verarbeitung verpflichtet; in diesem Fall benachrichtigt er den Auftraggeber vor der Verarbeitung.'],
    ['partial', 'Weisungen # Eine Verarbeitung ohne Weisung ist nur zulässig, soweit der Auftragnehmer hierzu gesetzlich verpflichtet ist.'],
    ['absent', 'Der Auftragnehmer wird gesetzliche Änderungen beobachten.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['present', 'Meint der Auftragnehmer, eine Weisung verstoße gegen Datenschutzvorschriften, so teilt er dies dem Auftraggeber unverzüglich mit.'],
    ['present', 'Finden wir, dass etwas, das Sie von uns verlangen, gegen die DSGVO verstößt, melden wir uns sofort.'],
    ['partial', 'Rechtswidrige Weisungen spricht der Auftragnehmer im nächsten Jahresgespräch an und informiert den Auftraggeber dort.'],
    ['absent', 'Hält der Auftragnehmer eine Weisung für rechtswidrig, so ist er nicht verpflichtet, sie auszuführen. Die Beschäftigten werden auf die Strafbarkeit hingewiesen.'],
    ['absent', 'Bei rechtswidrigen Weisungen kann der Auftragnehmer den Vertrag kündigen.'],
  ]);
  judges('confidentiality', [
    ['present', 'Unsere Leute haben schriftlich zugesagt, über alles Stillschweigen zu bewahren, was sie bei der Arbeit mit Ihren Daten erfahren.'],
    ['present', 'Die Mitglieder des Projektteams unterzeichnen vor Beginn eine Geheimhaltungserklärung.'],
    ['partial', 'Der Auftragnehmer wahrt das Steuergeheimnis. Zugriff haben nur Beschäftigte, die ihn für ihre Aufgabe benötigen.'],
    ['partial', 'Der Auftragnehmer informiert sein Personal über die Bestimmungen des Datenschutzes und schult es jährlich.'],
    ['absent', 'Der Auftragnehmer setzt ausreichend qualifiziertes Personal ein.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'Meldet sich jemand bei uns, der seine Daten löschen lassen will, geben wir das an Sie weiter und helfen Ihnen bei der Erledigung.'],
    ['present', 'Der Auftragnehmer versetzt den Auftraggeber in die Lage, Auskunfts- und Löschbegehren fristgerecht zu erfüllen.'],
    ['partial', 'Der Auftragnehmer unterstützt bei Betroffenenanfragen, soweit dies im Hauptvertrag vorgesehen ist.'],
    ['partial', 'Unterstützung bei Auskunftsersuchen leistet der Auftragnehmer auf Wunsch und gegen Vergütung nach Aufwand.'],
    ['absent', 'Auskünfte an betroffene Personen erteilt allein der Auftraggeber.'],
  ]);
  judges('dpia-assistance', [
    ['present', 'Planen Sie etwas Heikles und müssen die Risiken für die Menschen beurteilen, unterstützen wir Sie mit unserem Wissen.'],
    ['present', 'Der Auftragnehmer wirkt an Datenschutz-Folgenabschätzungen mit und überlässt dem Auftraggeber die benötigten Unterlagen.'],
    ['partial', 'Der Auftragnehmer hilft bei Folgenabschätzungen im Umfang der im Servicevertrag gebuchten Leistungen.'],
    ['partial', 'Bei Datenschutz-Folgenabschätzungen unterstützt der Auftragnehmer ausschließlich nach Aufwand.'],
    ['absent', 'Der Auftragnehmer bewertet jährlich die Risiken für seine Systeme.'],
  ]);
  judges('breach-notification', [
    ['present', 'Geschieht mit Ihren Daten etwas, das nicht vorgesehen war, sagen wir Ihnen binnen 24 Stunden Bescheid.'],
    ['partial', 'Datenschutzverletzungen von erheblicher Bedeutung meldet der Auftragnehmer dem Auftraggeber unverzüglich.'],
    ['partial', 'Datenschutzverletzungen teilt der Auftragnehmer im monatlichen Bericht mit.'],
    ['absent', 'Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn die Daten durch Pfändung gefährdet werden.'],
  ]);
  judges('deletion-or-return', [
    ['present', 'Nach der Kündigung haben Sie 60 Tage Zeit, Ihre Daten herunterzuladen. Dann löschen wir alles, auch die Sicherungskopien.'],
    ['partial', 'Der Auftragnehmer bestimmt nach Vertragsende, ob die Daten gelöscht oder zurückgegeben werden.'],
    ['partial', 'Daten werden nach Vertragsende auf Wunsch und gegen Entgelt herausgegeben oder gelöscht.'],
    ['absent', 'Protokolle werden nach sechs Monaten überschrieben.'],
  ]);
  judges('data-subjects', [
    ['present', 'Um diese Menschen geht es:\n\n- Mitglieder des Vereins\n- Eltern der Jugendspieler'],
    ['partial', 'Folgende Kategorien betroffener Personen: jene natürlichen Personen, deren Daten der Verantwortliche übermittelt. Datenarten: Name, Anschrift, Angaben zu Kindern, Ehegatten.'],
    ['absent', 'Folgende Datenkategorien werden verarbeitet: Name, Familienstand und Angaben zu Kindern und Ehegatten.'],
  ]);
  judges('duration', [
    ['present', 'Der Auftrag läuft bis zur Abnahme der Migration.'],
    ['partial', 'Dauer # Die Dauer steht noch nicht fest.'],
    ['absent', 'Der Verantwortliche kann während der gesamten Dauer der Verarbeitung Weisungen erteilen.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'Sie sind verantwortlich dafür, dass die Einwilligungen vorliegen. Weisungen können Sie uns jederzeit geben.'],
    ['partial', 'Dem Auftraggeber stehen Weisungs- und Kontrollrechte zu; mündliche Weisungen bestätigt er schriftlich.'],
    ['absent', 'Der Auftraggeber nennt eine Lieferadresse.'],
  ]);
});
