import assert from 'node:assert/strict';
import { readBare } from '../../../../server/src/contract/citations.js';
import { readTermMatters } from '../../../../server/src/contract/requirement/termMatters.js';
import { readRequirements } from '../../../../server/src/contract/requirements.js';
import { analyse } from '../../../../server/src/services/analyse.js';
import { judges } from '../judged.js';

/* Print shops, agencies and clubs in their own words, and what only sounds like them. */
describe('a club', () => {
  const CLUB = '# Vertrag zur Auftragsverarbeitung\n\nDer Förderverein Alte Mühle e. V., Mühlweg 2, Rotenburg („der Verein“)\n\nund\n\ndie Nordstern Text GmbH, Rotenburg („die Agentur“)\n\nhaben sich auf Folgendes verständigt:\n\n';
  const verdict = (id: string, text: string): string | undefined => {
    const contract = analyse(CLUB + text);
    return readRequirements(contract.blocks, contract.parties, readBare(contract.holding), readTermMatters(contract.terms.definitions, contract.parties), null).requirements.find((r) => r.id === id)?.verdict;
  };
  it('acts like any other party: `der Verein` is no feminine word', () => {
    const text = '**1. Gegenstand.** Die Agentur gestaltet den Rundbrief im Auftrag des Vereins.\n\n**2. Pflichten.** Der Verein achtet darauf, dass Einwilligungen vorliegen. Er erteilt Weisungen.\n';
    assert.equal(verdict('controller-rights-obligations', text), 'present');
  });
  it('tells nobody anything by agreeing', () => {
    const text = '**1. Welche Daten?** Vorname, Nachname, E-Mail-Adresse.\n\n**2. Datenpannen.** Eine Datenpanne behebt die Agentur sofort.\n';
    assert.equal(verdict('data-types', text), 'present');
    assert.notEqual(verdict('breach-notification', text), 'present');
  });
});
judges('unlawful-instruction-notice', [
  ['present', 'Weisungen # Kommt uns einer Ihrer Aufträge datenschutzrechtlich schief vor, sagen wir Ihnen das umgehend.'],
  ['present', 'Weisungen # Wenn uns ein Auftrag rechtlich faul vorkommt, sagen wir euch das gleich.'],
  ['present', 'Weisungen # Findet der Auftragnehmer, dass ein Wunsch des Auftraggebers mit dem Datenschutz nicht zusammenpasst, sagt er das sofort.'],
  ['present', 'Weisungen # Meint der Auftragnehmer, eine Vorgabe des Auftraggebers vertrage sich nicht mit der DSGVO, teilt er ihm das gleich mit.'],
  ['present', 'Weisungen # Halten wir eine Ihrer Ansagen für rechtlich problematisch, melden wir uns sofort bei Ihnen.'],
  ['present', 'Weisungen # Sieht der Auftragnehmer, dass ein Auftrag gegen das Gesetz geht, sagt er es dem Auftraggeber auf der Stelle.'],
  ['present', 'Weisungen # Erscheint uns eine Vorgabe rechtlich nicht sauber, geben wir Ihnen sofort Bescheid.'],
  ['absent', 'Mitarbeiter # Merkt ein Mitarbeiter etwas, das mit dem Datenschutzrecht nicht zusammengeht, sagt er es Ihnen unverzüglich.'],
  ['absent', 'Weisungen # Kommt uns ein Auftrag technisch schief vor, sagen wir Ihnen das umgehend.'],
  ['absent', 'Weisungen # Kommt dem Auftraggeber ein Auftrag rechtlich schief vor, sagt er es dem Auftragnehmer sofort.'],
  ['absent', 'Weisungen # Einen Auftrag, der uns rechtlich schief vorkommt, führen wir nicht aus.'],
  ['absent', 'Weisungen # Findet der Auftragnehmer, dass ein Wunsch des Auftraggebers nicht zum Zeitplan passt, sagt er das sofort.'],
  ['absent', 'Weisungen # Kommt uns eine Rechnung schief vor, sagen wir Ihnen das sofort.'],
  ['absent', 'Mitarbeiter # Unsere Mitarbeitenden sagen ihrem Vorgesetzten sofort, wenn ihnen etwas rechtlich faul vorkommt.'],
  ['absent', 'Wenn etwas schiefgeht # Läuft rechtlich etwas schief, sagen wir Ihnen das sofort.'],
  ['absent', 'Weisungen # Ob ein Auftrag rechtlich heikel ist, prüfen wir nicht.'],
]);
judges('subprocessor-change-notice', [
  ['present', 'Dienstleister # Wir dürfen andere Unternehmen einschalten; dazu geben Sie uns Ihre allgemeine Genehmigung.\n\nKommt jemand hinzu oder wird ausgetauscht, steht das mindestens drei Wochen vorher in einer E-Mail an Sie. Passt Ihnen das nicht, können Sie bis dahin Einspruch einlegen.'],
  ['present', 'Dienstleister # Sie sind damit einverstanden, dass wir Dienstleister einsetzen. Kommt einer dazu oder fällt einer weg, steht das einen Monat vorher in unserem Rundschreiben an Sie. Sie können widersprechen.'],
  ['present', 'Fremdvergabe # Bei Engpässen darf der Auftragnehmer andere Betriebe heranziehen; der Auftraggeber stimmt dem zu. Soll ein anderer Betrieb herangezogen werden, kündigt der Auftragnehmer dies zehn Arbeitstage vorher an. Meldet der Auftraggeber binnen fünf Tagen Bedenken an, unterbleibt die Vergabe.'],
  ['present', 'Untervergabe # Der Auftraggeber stimmt dem Einsatz anderer Firmen allgemein zu. Will der Auftragnehmer einen weiteren Betrieb heranziehen, zeigt er das zwei Wochen vorher an; meldet der Auftraggeber Bedenken an, unterbleibt es.'],
  ['absent', 'Dienstleister # Wir dürfen andere Unternehmen einschalten; dazu geben Sie uns Ihre allgemeine Genehmigung. Kommt jemand hinzu, steht das in der Liste auf unserer Website.'],
  ['absent', 'Dienstleister # Wir dürfen andere Unternehmen einschalten; dazu geben Sie uns Ihre allgemeine Genehmigung. Kommt jemand hinzu, steht das im nächsten Quartalsbericht.'],
  ['absent', 'Team # Kommt in unserem Team jemand hinzu oder wird ausgetauscht, steht das vorher in einer E-Mail an Sie.'],
  ['absent', 'Preise # Ändern sich die Preise, steht das vier Wochen vorher in einer E-Mail an Sie. Passt Ihnen das nicht, können Sie kündigen.'],
]);
judges('subprocessor-flow-down', [
  ['present', 'Dienstleister # Wir dürfen andere Unternehmen einschalten. Jedes dieser Unternehmen hat mit uns einen Vertrag, der ihm im Datenschutz dasselbe abverlangt wie dieser Vertrag uns.'],
  ['present', 'Dienstleister # Andere Unternehmen setzen wir nur ein, wenn ein Vertrag ihnen beim Datenschutz das Gleiche abverlangt wie uns.'],
  ['present', 'Unterauftragnehmer # Der Auftragnehmer verlangt jedem Unterauftragnehmer vertraglich dieselben Datenschutzpflichten ab.'],
  ['absent', 'Dienstleister # Wir dürfen andere Unternehmen einschalten. Jedes dieser Unternehmen hat mit uns einen Vertrag über Preise und Lieferzeiten.'],
  ['absent', 'Team # Jede Mitarbeiterin hat mit uns einen Arbeitsvertrag, der ihr dasselbe abverlangt wie allen anderen.'],
]);
judges('subprocessor-liability', [
  ['present', 'Fremdvergabe # Andere Betriebe darf der Auftragnehmer heranziehen. Für Fehler eines herangezogenen Betriebs steht der Auftragnehmer dem Auftraggeber gegenüber so ein, als hätte er sie selbst begangen.'],
  ['present', 'Unterauftragnehmer # Für Fehler des Unterauftragnehmers haftet der Auftragnehmer so, als hätte er sie selbst gemacht.'],
  ['present', 'Dienstleister # Ihr seid einverstanden, dass wir andere Dienstleister einsetzen. Bauen sie Mist, stehen wir euch dafür gerade, als hätten wir ihn selbst gebaut.'],
  ['absent', 'Fremdvergabe # Andere Betriebe darf der Auftragnehmer heranziehen. Für Fehler eines herangezogenen Betriebs steht dieser selbst ein.'],
  ['absent', 'Haftung # Für Fehler seiner Mitarbeiter steht der Auftragnehmer so ein, als hätte er sie selbst begangen.'],
]);
judges('data-subjects', [
  ['present', 'Wessen Angaben # Meist geht es um Auftraggeber, Mieter und Lieferanten, außerdem um Nachunternehmer und Beschäftigte einschließlich Azubis.'],
  ['present', 'Beschreibung # **Wessen Angaben?** Bauherren, Lieferanten und Beschäftigte.'],
  ['present', 'Beschreibung # **Von wem?** Vereinsmitglieder, Spenderinnen und Spender, Leute, die sich angemeldet haben.'],
  ['present', 'Steckbrief der Verarbeitung # | Merkmal | Inhalt |\n|---|---|\n| Adressatenkreis | Abonnentinnen und Abonnenten, frühere Bezieher, Interessenten |'],
  ['present', 'Steckbrief der Verarbeitung # | Merkmal | Inhalt |\n|---|---|\n| Zielgruppe | Patientinnen und Patienten, Angehörige |'],
  ['absent', 'Meldung # **Von wem?** Vom Auftragnehmer.'],
  ['absent', 'Auskunft # | Empfänger | Zweck |\n|---|---|\n| Finanzamt | Steuer |'],
]);
judges('nature-and-purpose', [
  ['present', 'Steckbrief der Verarbeitung # | Merkmal | Inhalt |\n|---|---|\n| Tätigkeiten | Entgegennehmen, Sortieren, Druck, Versand |\n| Ziel | Werbung für Zeitschriften des Auftraggebers |'],
  ['present', 'Beschreibung # | | |\n|---|---|\n| Vorgänge | Erheben, Speichern, Auswerten |\n| Ziele | Abrechnung der Leistungen gegenüber Versicherten |'],
  ['partial', 'Steckbrief der Verarbeitung # | Merkmal | Inhalt |\n|---|---|\n| Tätigkeiten | Entgegennehmen, Sortieren, Druck, Versand |\n| Ziel | |'],
  ['partial', 'Steckbrief # | Merkmal | Inhalt |\n|---|---|\n| Tätigkeiten | Entgegennehmen, Sortieren, Druck, Versand |\n| Reiseziel | Hamburg |'],
]);
judges('controller-rights-obligations', [
  ['present', 'Was der Auftraggeber beizutragen hat # Ob eine Adresse beworben werden darf, klärt der Auftraggeber vor Anlieferung. Er kann dem Auftragnehmer Weisungen erteilen.'],
  ['present', 'Was der Auftraggeber tun muss # Der Auftraggeber holt die Einwilligungen ein. Er kann Weisungen erteilen.'],
  ['present', 'Zusammenarbeit # Dafür sorgen Sie, dass Sie die Daten nutzen dürfen und dass die Einwilligungen nachweisbar sind. Sie können uns jederzeit Weisungen geben.'],
]);
judges('documented-instructions', [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Adressen allein nach den schriftlichen Vorgaben des Auftraggebers. Nachträge am Telefon hält er fest und lässt sie vom Auftraggeber gegenzeichnen.'],
  ['present', 'Weisungen # Allein nach den Vorgaben des Auftraggebers darf der Auftragnehmer die Daten verwenden. Telefonische Weisungen hält der Auftragnehmer fest und lässt sie vom Auftraggeber per E-Mail gegenzeichnen.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Mündliche Weisungen zeichnet der Auftraggeber binnen drei Tagen schriftlich ab.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Den Lieferschein lässt er vom Auftraggeber gegenzeichnen.'],
]);
judges('data-subject-rights', [
  ['present', 'Auskünfte # Auskunftsverlangen, die beim Auftragnehmer eingehen, reicht dieser binnen zwei Tagen an den Auftraggeber durch. Benötigt der Auftraggeber für die Antwort Angaben, sucht der Auftragnehmer sie heraus.'],
  ['present', 'Anfragen # Will jemand wissen, was gespeichert ist, gibt der Auftragnehmer das an den Auftraggeber weiter und sucht heraus, was für die Antwort gebraucht wird.'],
  ['partial', 'Auskünfte # Auskunftsverlangen, die beim Auftragnehmer eingehen, reicht dieser binnen zwei Tagen an den Auftraggeber durch.'],
]);
judges('security', [
  ['present', 'Wie wir aufpassen # Büro mit Schließanlage, Rechner verschlüsselt, Passwortmanager, nächtliches Backup.'],
  ['present', 'So passen wir auf die Daten auf # Rechner verschlüsselt, Virenschutz, zweiter Faktor für alle Konten.'],
  ['present', 'Vereinbarung # **7. Sicherheit.** Folgendes ist vereinbart:\n\n* Laptop mit verschlüsselter Festplatte\n* Zugang nur mit zweitem Faktor'],
  ['present', 'Vereinbarung # **Sicherheit.** Der Auftragnehmer sorgt für:\n\n* Virenschutz\n* Kennwörter mit zwölf Zeichen'],
  ['absent', 'Vereinbarung # **Sicherheit.** Der Auftraggeber sorgt in seinem Haus für:\n\n* Virenschutz\n* Kennwörter mit zwölf Zeichen'],
  ['absent', 'Vereinbarung # **Sicherheit.** Nicht geschuldet sind:\n\n* Virenschutz\n* Backups'],
  ['absent', 'Worauf Sie aufpassen # Ihre Passwörter halten Sie bitte geheim.'],
]);
judges('breach-notification', [
  ['present', 'Wenn etwas schiefgeht # Verteiler an die Falschen geschickt, Laptop weg: Der Auftragnehmer ruft den Auftraggeber sofort an, spätestens am selben Tag.'],
  ['present', 'Pannen # Bei einer Datenpanne rufen wir Sie sofort an.'],
  ['absent', 'Support # Bei Fragen rufen wir Sie sofort zurück.'],
]);
judges('transfer-restriction', [
  ['present', 'Ort # Eine Verlagerung an einen anderen Standort ist nur mit Zustimmung des Auftraggebers zulässig. Das gilt erst recht für eine Verarbeitung außerhalb der EU.'],
  ['present', 'Andere Dienste # Weitere Anbieter nimmt der Auftragnehmer nur, wenn der Auftraggeber vorher schriftlich zugestimmt hat. Das gilt erst recht für Programme, die Daten außerhalb der EU speichern.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Weisungen # Erhalten wir Anordnungen, die rechtlich heikel sind, melden wir das dem Kunden umgehend.'],
  ['present', 'Weisungen # Hält der Auftragnehmer einen Auftrag für datenschutzrechtlich nicht zulässig, sagt er das dem Auftraggeber sofort.'],
  ['absent', 'Weisungen # Aufträge, die rechtlich problematisch sind, darf der Auftraggeber nicht erteilen.'],
  ['absent', 'Unterauftragnehmer # Ist der Auftrag an einen Unterauftragnehmer vergeben, der rechtlich nicht haltbar arbeitet, kündigt der Auftragnehmer den Vertrag mit ihm.'],
  ['absent', 'Haftung # Für Aufträge, die gegen das Gesetz gehen, haftet der Auftraggeber.'],
]);
judges('breach-notification', [
  ['present', 'Pannen # Ist ein Laptop weg oder ein Konto geknackt, sagt der Auftragnehmer dem Auftraggeber sofort Bescheid.'],
  ['present', 'Pannen # Geht eine Mail an den falschen Empfänger geschickt hinaus oder mit offenem Verteiler, meldet der Auftragnehmer das dem Auftraggeber sofort.'],
  ['absent', 'Pannen # Ist beim Auftraggeber ein Laptop weg, meldet er das dem Auftragnehmer sofort, damit der Zugang gesperrt wird.'],
  ['absent', 'Sicherheit # Ist ein Laptop weg, melden das die Beschäftigten sofort ihrem Vorgesetzten.'],
  ['absent', 'Maßnahmen # Laptops sind verschlüsselt; geht ein Laptop verloren, wird er aus der Ferne gelöscht.'],
  ['absent', 'Support # Ist Ihr Konto gesperrt, rufen Sie uns sofort an.'],
]);
judges('subprocessor-flow-down', [
  ['absent', 'Dienstleister # Diese Unternehmen haben mit uns Verträge, die ihnen dieselben Preise abverlangen wie uns.'],
  ['absent', 'Kunden # Jeder unserer Kunden hat mit uns einen Vertrag, der ihm beim Datenschutz dasselbe abverlangt wie allen anderen.'],
]);
judges('subprocessor-change-notice', [
  ['absent', 'Preise # Kommt eine Leistung hinzu oder wird eine ausgetauscht, steht das vier Wochen vorher in einer E-Mail an Sie. Passt Ihnen das nicht, können Sie widersprechen.'],
  ['absent', 'Ansprechpartner # Wird ein Ansprechpartner ausgetauscht oder kommt einer hinzu, steht das vorher in einer E-Mail. Sie können widersprechen.'],
  ['absent', 'Maßnahmen # Kommt eine Maßnahme hinzu oder wird ersetzt, teilen wir Ihnen das vorher mit. Sie können widersprechen.'],
]);
judges('subprocessor-liability', [
  ['absent', 'Fremdvergabe # Andere Betriebe darf der Auftragnehmer heranziehen. Der Auftraggeber steht für deren Fehler so ein, als hätte er sie selbst begangen.'],
]);
judges('data-subjects', [
  ['absent', 'Vertrieb # | Zielgruppe | Preis |\n|---|---|\n| Handwerk | 30 Euro |'],
  ['absent', 'Unterauftragnehmer # | Firma | Scanwerk GmbH |\n|---|---|\n| Kundenkreis | Arztpraxen und Apotheken |'],
  ['absent', 'Meldung von Vorfällen # **Von wem?** Vom Auftragnehmer an den Auftraggeber.'],
]);
judges('nature-and-purpose', [
  ['absent', 'Maßnahmen # | Ziel | Umsetzung |\n|---|---|\n| Zutritt | Alarmanlage, Besucherbuch |\n| Ziele | jährlich überprüft durch die Revision |'],
  ['absent', 'Unterauftragnehmer # | Merkmal | Angabe |\n|---|---|\n| Firma | Scanwerk GmbH |\n| Tätigkeiten | Scannen, Speichern, Löschen |'],
]);
judges('controller-rights-obligations', [
  ['partial', 'Was der Auftraggeber tun darf # Der Auftraggeber darf jederzeit Weisungen erteilen und Kontrollen durchführen.'],
  ['absent', 'Was der Auftragnehmer beizutragen hat # Der Auftragnehmer stellt dem Auftraggeber die Auswertung bereit.'],
  ['partial', 'Was der Auftraggeber zu zahlen hat # Der Auftraggeber zahlt die Vergütung binnen 14 Tagen. Er kann Weisungen erteilen.'],
]);
judges('documented-instructions', [
  ['present', 'Weisungen # Der Auftragnehmer macht mit der Liste nur das, worum der Auftraggeber ihn per E-Mail gebeten hat.'],
]);
judges('security', [
  ['absent', 'Leistungen # **Sicherheit.** Gegen Aufpreis können Sie dazubuchen:\n\n* Backups\n* Virenschutz'],
  ['absent', 'Unterauftragnehmer # **Sicherheit.** Unterauftragnehmer sorgen für:\n\n* Virenschutz\n* Backups'],
  ['absent', 'Vertragsende # Was passiert mit den Backups? Sie werden gelöscht.'],
]);
judges('transfer-restriction', [
  ['present', 'Ort # Ein Wechsel des Rechenzentrums ist nur mit Zustimmung des Auftraggebers zulässig; Gleiches gilt für eine Verarbeitung in einem Drittland.'],
  ['partial', 'Ort # Der Auftragnehmer kann den Ort wechseln. Das gilt erst recht für eine Verarbeitung außerhalb der EU.'],
]);
judges('data-types', [
  ['present', 'Vereinbarung # Die Parteien haben sich auf Folgendes verständigt:\n\n**1. Welche Daten?** Vorname, Nachname, E-Mail-Adresse, Geburtsdatum.'],
]);
judges('breach-notification', [
  ['absent', 'Pannen # Bei einer Datenpanne ruft der Auftraggeber den Auftragnehmer sofort an.'],
  ['absent', 'Support # Bei einem Ausfall der Telefonanlage ruft der Auftragnehmer sofort den Hersteller an.'],
  ['absent', 'Pannen # Bei einer Datenpanne ruft der Auftragnehmer sofort seinen Versicherer an.'],
  ['present', 'Pannen # Bei einer Datenpanne wird der Auftragnehmer den Auftraggeber sofort anrufen.'],
  ['absent', 'Pannen # Bei einer Datenpanne muss der Auftraggeber den Auftragnehmer sofort anrufen.'],
  ['absent', 'Gegenstand # Der Auftragnehmer nimmt Gespräche an, wenn Kunden des Auftraggebers wegen einer Störung anrufen.'],
  ['absent', 'Pannen # Bei einer Datenpanne rufen Sie uns bitte sofort an.'],
  ['absent', 'Pannen # Bei einer Datenpanne kann der Auftragnehmer den Auftraggeber sofort anrufen.'],
]);
judges('audit-inspections', [
  ['absent', 'Support # Der Auftraggeber darf den Auftragnehmer jederzeit anrufen.'],
]);
judges('unlawful-instruction-notice', [
  ['present', 'Weisungen # Kommt dem Auftragnehmer ein Auftrag rechtlich faul vor, ruft er den Auftraggeber gleich an.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Weisungen # Glauben wir, dass etwas, das Sie uns auftragen, gegen den Datenschutz verstößt, sagen wir Ihnen das gleich.'],
  ['present', 'Weisungen # Haben wir bei einem Ihrer Aufträge datenschutzrechtlich Bauchschmerzen, melden wir uns sofort bei Ihnen.'],
  ['present', 'Weisungen # Sind wir der Meinung, dass ein Auftrag nicht mit der DSGVO vereinbar ist, geben wir sofort Bescheid.'],
  ['present', 'Weisungen # Wenn wir finden, dass ein Auftrag gegen Datenschutzrecht verstößt, rufen wir Sie sofort an.'],
  ['present', 'Weisungen # Bei Zweifeln, ob ein Auftrag zulässig ist, fragt der Auftragnehmer beim Auftraggeber unverzüglich nach und weist auf die Bedenken hin.'],
  ['present', 'Weisungen # Aufträge, die wir für rechtswidrig halten, führen wir nicht aus, sondern weisen Sie unverzüglich darauf hin.'],
]);
judges('deletion-or-return', [
  ['present', 'Vertragsende # Nach Ende der Zusammenarbeit geben wir euch die Daten zurück oder löschen sie, ganz wie ihr wollt; Kopien löschen wir ebenfalls.'],
  ['present', 'Vertragsende # Bei Vertragsende sagt uns der Kunde, ob wir alle Daten herausgeben oder löschen sollen.'],
  ['present', 'Vertragsende # Nach Vertragsende werden alle Daten nach Vorgabe des Auftraggebers gelöscht oder ausgehändigt.'],
  ['present', 'Vertragsende # Mit Vertragsende hat der Auftragnehmer sämtliche Daten über Aufforderung des Auftraggebers auszufolgen oder zu löschen.'],
]);
judges('subprocessor-change-notice', [
  ['present', 'Dienstleister # Sie stimmen zu, dass wir andere Unternehmen einsetzen. Wollen wir ein neues Unternehmen einsetzen, schreiben wir Ihnen das einen Monat vorher. Sie können dann widersprechen.'],
  ['present', 'Dienstleister # Sie stimmen zu, dass wir andere Unternehmen einsetzen. Bevor ein neuer Dienstleister dazukommt, bekommen Sie mindestens 30 Tage vorher eine E-Mail. Wenn Sie das nicht wollen, sagen Sie Nein.'],
  ['present', 'Unterauftragnehmer # Der Auftraggeber erteilt die allgemeine Genehmigung. Jeder Wechsel wird vier Wochen vorher im Kundenportal angezeigt und per E-Mail gemeldet; der Auftraggeber kann Einspruch erheben.'],
]);
judges('subprocessor-flow-down', [
  ['present', 'Dienstleister # Wir setzen andere Unternehmen ein. Mit ihnen haben wir Verträge, in denen dasselbe steht wie in diesem Vertrag zum Datenschutz.'],
  ['present', 'Dienstleister # Andere Unternehmen, die wir einsetzen, müssen sich an dieselben Datenschutzregeln halten wie wir; das steht in unseren Verträgen mit ihnen.'],
]);
judges('data-subjects', [
  ['present', 'Um wen es geht # Kundinnen und Kunden, Beschäftigte, Lieferanten.'],
  ['present', 'Beschreibung # **Wer ist betroffen?** Mitglieder, Trainer, Eltern.'],
  ['present', 'Beschreibung # **Von welchen Menschen?** Mitglieder, Trainer, Eltern.'],
]);
judges('data-types', [
  ['present', 'Beschreibung # **Was für Daten?** Name, Anschrift, Telefonnummer.'],
  ['present', 'Beschreibung # **Welche Angaben?** Name, Anschrift, Telefonnummer.'],
]);
judges('security', [
  ['present', 'So schützen wir eure Daten # Rechner verschlüsselt, Virenschutz, Backups jede Nacht.'],
  ['present', 'Schutz # Wir achten auf: verschlüsselte Rechner, starke Passwörter, tägliche Backups.'],
  ['present', 'Was wir für die Sicherheit tun # - Festplatten verschlüsselt\n- Backups jede Nacht'],
]);
judges('breach-notification', [
  ['present', 'Pannen # Passiert mit euren Daten etwas, das nicht passieren darf, erfahrt ihr es sofort von uns.'],
  ['present', 'Wenn etwas schiefgeht # Kommen Daten weg oder sieht sie jemand, der sie nicht sehen darf, melden wir uns sofort bei Ihnen.'],
]);
judges('duration', [
  ['present', 'Laufzeit # Diese Anlage gilt, solange der Hauptvertrag gilt.'],
  ['present', 'Laufzeit # Sie läuft so lange wie der Rahmenvertrag.'],
  ['present', 'Dauer # Der Vertrag hängt am Hauptvertrag: endet dieser, endet auch er.'],
  ['present', 'Dauer # Der Vertrag steht und fällt mit dem Hauptvertrag.'],
  ['present', 'Dauer # Der Vertrag wird auf die Dauer des Mandats geschlossen.'],
]);

judges('deletion-or-return', [
  ['partial', 'Vertragsende # Nach Ende der Zusammenarbeit geben wir Ihnen die Daten zurück oder löschen sie, wie der Geschäftsführer unserer Agentur es will.'],
]);
judges('subprocessor-change-notice', [
  ['absent', 'Vertrieb # Wollen wir ein neues Unternehmen als Kunden gewinnen, schreiben wir Ihnen das einen Monat vorher. Sie können widersprechen.'],
  ['absent', 'Team # Wollen wir eine neue Firma für die Reinigung beauftragen, ist das unsere Sache.'],
]);
judges('subprocessor-flow-down', [
  ['absent', 'Kunden # Mit allen Kunden haben wir Verträge, in denen dasselbe steht wie hier.'],
]);
judges('unlawful-instruction-notice', [
  ['absent', 'Weisungen # Hat der Auftraggeber zu einem Auftrag rechtliche Bedenken, teilt er sie dem Auftragnehmer mit.'],
  ['absent', 'Haftung # Aufträge ohne rechtliche Bedenken führt der Auftragnehmer aus.'],
]);
