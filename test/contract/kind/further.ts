/** More texts that are no agreements: papers of authorities, companies and vendors. */
export const FURTHER: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a questionnaire for tenderers',
    text: `# Bieterfragebogen Datenschutz

Bitte beantworten Sie alle Fragen. Die Antworten werden Teil des Angebots.

| Frage | Antwort |
|---|---|
| Verarbeiten Sie Daten ausschließlich auf dokumentierte Weisung? | ja / nein |
| Sind Ihre Beschäftigten zur Vertraulichkeit verpflichtet? | ja / nein |
| Welche technischen und organisatorischen Maßnahmen treffen Sie? | |
| Setzen Sie Unterauftragnehmer ein? Stimmen Sie einem Widerspruchsrecht zu? | |
| Melden Sie Verletzungen des Schutzes personenbezogener Daten unverzüglich? | ja / nein |
| Löschen Sie nach Vertragsende alle Daten oder geben Sie sie zurück? | ja / nein |
| Ermöglichen Sie Überprüfungen vor Ort? | ja / nein |`,
  },
  {
    name: 'a description of measures alone',
    text: `# Technische und organisatorische Maßnahmen

Stand: Januar 2026

## Zutrittskontrolle

Chipkarten, Alarmanlage, Besucherbuch.

## Zugangskontrolle

Kennwörter mit zwölf Zeichen, zweiter Faktor, Sperre nach fünf Minuten.

## Weitergabekontrolle

Verschlüsselung mit TLS 1.3, VPN für Fernzugriffe.

## Auftragskontrolle

Unterauftragnehmer werden schriftlich verpflichtet. Weisungen werden dokumentiert. Beschäftigte sind zur Vertraulichkeit verpflichtet.

## Verfügbarkeit

Tägliche Sicherung, zweites Rechenzentrum, Notfallplan.`,
  },
  {
    name: 'a help page of a vendor',
    text: `# Signing our DPA

Need a data processing agreement? Here is how it works.

1. Open Settings and choose Legal.
2. Click "Sign DPA". We send a copy to your inbox.

## What does the DPA say?

It says that we process personal data only on your documented instructions, that our people are bound by confidentiality, that we notify you of a personal data breach without undue delay, that you authorise our sub-processors and may object to new ones, and that we delete or return your data when you leave. You also get the right to audit us.

## Can I change it?

Sorry, no. We serve many customers and use one form for all of them.

## Where is the list of sub-processors?

On our trust page.`,
  },
  {
    name: 'minutes of a meeting',
    text: `# Protokoll Jour fixe Datenschutz, 14. April

Anwesend: Frau Ott, Herr Selim, Frau Dr. Brandt

TOP 1: AVV mit Rechenhaus. Frau Ott berichtet: Rechenhaus verarbeitet nur auf dokumentierte Weisung, die Mitarbeiter sind zur Vertraulichkeit verpflichtet, Unterauftragnehmer werden vorher gemeldet, wir können widersprechen. Verletzungen meldet Rechenhaus unverzüglich. Daten werden nach Vertragsende gelöscht oder zurückgegeben. Ein Audit ist für Juni geplant.

TOP 2: Schulungen. Herr Selim organisiert zwei Termine.

TOP 3: Verschiedenes. Keine Wortmeldungen.

Nächster Termin: 12. Mai.`,
  },
  {
    name: 'a list of contracts',
    text: `# Übersicht unserer Auftragsverarbeitungsverträge

| Anbieter | Vertrag vom | Unterauftragnehmer | Meldefrist | Löschung |
|---|---|---|---|---|
| Hostwerk GmbH | 01.02.2024 | mit Genehmigung | 24 Stunden | nach Wahl des Auftraggebers |
| Mailwerk AG | 12.05.2025 | Widerspruch binnen 14 Tagen | unverzüglich | 30 Tage nach Vertragsende |
| Supportly Ltd | 03.03.2025 | general authorisation | without undue delay | return or deletion |

Alle Verträge enthalten die Bindung an dokumentierte Weisungen, die Verpflichtung zur Vertraulichkeit und Kontrollrechte. Fehlende Verträge bitte an den Datenschutzbeauftragten melden.`,
  },
  {
    name: 'a chapter of a textbook',
    text: `## 7.3 Duties of the processor

The processor stands between the controller and the data. Under Article 28 it processes personal data only on documented instructions from the controller. It ensures that authorised persons are bound by confidentiality, and it takes the measures required by Article 32.

It may not engage another processor without authorisation, and it must impose the same obligations on that processor. If the other processor fails, the first remains fully liable to the controller.

The processor assists the controller with requests of data subjects, notifies personal data breaches without undue delay, and helps with impact assessments. At the end it deletes or returns all the data, at the choice of the controller. It makes available all information needed to demonstrate compliance and allows for audits.

*Questions for discussion.* Why does the law speak of "documented" instructions? Can a processor refuse an unlawful one?`,
  },
  {
    name: 'an announcement of a change',
    text: `# We are updating our Data Processing Addendum

Dear customer,

on 1 June 2026 a new version of our Data Processing Addendum takes effect. What changes?

- We now notify you of a personal data breach within 24 hours instead of 72.
- You can object to new sub-processors within 30 days instead of 14.
- We delete or return your data within 30 days after the end.
- Audits can now be requested online.

Everything else stays the same: we process personal data only on your documented instructions, our staff are bound by confidentiality, and we assist you with requests of data subjects.

You do not have to do anything. Read the new version in your account.`,
  },
  {
    name: 'a decision of an authority',
    text: `# Bescheid

Die Datenschutzbehörde entscheidet über die Beschwerde gegen die Rapidpost GmbH wie folgt:

1. Der Beschwerde wird stattgegeben.

Begründung: Die Beschwerdegegnerin hat als Auftragsverarbeiterin Daten der Verantwortlichen ohne dokumentierte Weisung verarbeitet. Sie hat ihre Beschäftigten nicht zur Vertraulichkeit verpflichtet und keine technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO getroffen. Einen weiteren Auftragsverarbeiter hat sie ohne Genehmigung eingesetzt. Die Verletzung des Schutzes personenbezogener Daten hat sie der Verantwortlichen nicht unverzüglich gemeldet. Nach Vertragsende hat sie die Daten weder gelöscht noch zurückgegeben.

Gegen diesen Bescheid kann binnen vier Wochen Beschwerde erhoben werden.`,
  },
  {
    name: 'a contract of employment',
    text: `# Arbeitsvertrag

zwischen der Rosenhof Pflege GmbH (nachfolgend „Arbeitgeberin“) und Frau Jana Ebel (nachfolgend „Arbeitnehmerin“)

§ 1 Die Arbeitnehmerin wird als Sachbearbeiterin eingestellt.

§ 2 Die Arbeitszeit beträgt 30 Stunden.

§ 3 Die Arbeitnehmerin ist zur Vertraulichkeit verpflichtet. Sie verarbeitet personenbezogene Daten nur auf Weisung der Arbeitgeberin, meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich und gibt nach dem Ende des Arbeitsverhältnisses alle Unterlagen zurück.

§ 4 Dieser Vertrag kann mit einer Frist von vier Wochen gekündigt werden.`,
  },
  {
    name: 'an agreement to share data between controllers',
    text: `# Data Sharing Agreement

between Marlow Housing Association ("Marlow") and the Borough of Denby ("Borough")

1. Each party is a controller of the data it shares and receives.

2. Each party shall implement appropriate technical and organisational measures and ensure that its staff are bound by confidentiality.

3. Each party shall notify the other of a personal data breach without undue delay.

4. The parties shall assist each other with requests of data subjects.

5. If a party uses a processor, it shall do so under a contract as required by Article 28 GDPR.

6. When the data are no longer needed, the receiving party shall delete or return them.

7. This Agreement lasts for three years.`,
  },
  {
    name: 'an agreement between controllers to share personal data, titled by both',
    text: `# Data Sharing Agreement for Personal Data

between Larchfield Trust ("Larchfield") and Osmund Housing Ltd ("Osmund"), each a controller of its own

1. Each party shall process the shared data for its own purposes.

2. Each party shall implement appropriate technical and organisational measures and ensure that its staff are bound by confidentiality.

3. Each party shall notify the other of a personal data breach without undue delay.

4. Each party shall assist the other with requests of data subjects.`,
  },
  {
    name: 'a standard of a group',
    text: `# Group Policy: Working with processors

Owner: Chief Privacy Officer. Applies to all subsidiaries.

1. Before a subsidiary engages a vendor, it must conclude a written agreement.

2. The agreement must say that the vendor processes personal data only on documented instructions, that its personnel are bound by confidentiality, and that it implements technical and organisational measures.

3. The vendor must not engage sub-processors without prior authorisation.

4. The vendor must notify a personal data breach within 24 hours.

5. The vendor must delete or return all personal data at the end.

6. The vendor must allow for audits.

Exceptions need the approval of the Chief Privacy Officer. This document is reviewed every year.`,
  },
  {
    name: 'a certificate',
    text: `# Bestätigung

Hiermit bestätigen wir, die Cloudhof GmbH, dass wir mit unseren Kunden Verträge nach Art. 28 DSGVO schließen. Unsere Mitarbeiter sind zur Vertraulichkeit verpflichtet. Wir verarbeiten Daten nur auf dokumentierte Weisung, treffen technische und organisatorische Maßnahmen nach Art. 32 DSGVO und melden Verletzungen unverzüglich. Unsere Rechenzentren liegen in Deutschland.

Cloudhof GmbH, der Geschäftsführer`,
  },
  {
    name: 'questions and answers',
    text: `# Fragen zum AVV

**Auf wessen Weisung verarbeitet ihr Daten?** Wir verarbeiten Daten ausschließlich auf dokumentierte Weisung unserer Kunden.

**Sind eure Leute verpflichtet?** Ja, alle Mitarbeiter sind zur Vertraulichkeit verpflichtet.

**Setzt ihr Unterauftragnehmer ein?** Ja, mit Zustimmung des Kunden; über Änderungen informieren wir vorab, der Kunde kann widersprechen.

**Was passiert bei einer Datenpanne?** Wir melden Verletzungen des Schutzes personenbezogener Daten unverzüglich.

**Und am Ende?** Wir löschen alle Daten oder geben sie nach Wahl des Kunden zurück.

**Darf man prüfen?** Ja, wir ermöglichen Überprüfungen und stellen alle Nachweise zur Verfügung.`,
  },
  {
    name: 'a letter that asks to sign',
    text: `Schreibbüro Ganterer
Inhaberin Lotte Ganterer

**Bitte um Unterzeichnung: Vertrag zur Auftragsverarbeitung**

Liebe Auftraggeberinnen und Auftraggeber,

Sie lassen Ihre Diktate von mir schreiben. Nach Art. 28 DSGVO brauchen wir dafür einen Vertrag; er liegt bei. Darin steht,

- dass ich die Daten nur nach Ihren schriftlichen Weisungen verarbeite,
- dass ich zur Verschwiegenheit verpflichtet bin,
- welche Sicherheitsmaßnahmen ich treffe,
- dass ich Sie bei einer Datenpanne unverzüglich informiere,
- dass ich Unterauftragnehmer nur mit Ihrer Zustimmung einsetze,
- dass ich am Ende alles lösche oder Ihnen nach Ihrer Wahl zurückgebe.

Bitte tragen Sie auf der ersten Seite Ihre Firma ein, unterschreiben Sie den Vertrag und schicken Sie ihn mir zurück.

Mit freundlichen Grüßen

Lotte Ganterer`,
  },
];
