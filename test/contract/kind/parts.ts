/** Texts that hold an agreement on processing among other things: where it begins and ends, by words that stand there. */
export const PARTS: readonly { readonly name: string; readonly text: string; readonly first: string; readonly last: string }[] = [
  {
    name: 'a chapter of an annex, with the annexes of that annex under deep headings',
    text: `# Anlage 3 zum Softwarevertrag

## Auftragsverarbeitungsvertrag

1. Gegenstand ist die Bereitstellung der Software durch die Werkbank GmbH („Anbieter“) für den Besteller („Kunde“). Die Dauer entspricht der des Softwarevertrags.

2. Der Anbieter verarbeitet personenbezogene Daten ausschließlich auf dokumentierte Weisung des Kunden.

3. Der Anbieter verpflichtet die befugten Personen zur Vertraulichkeit.

4. Der Anbieter trifft die Maßnahmen nach Anhang 3.1.

5. Unterauftragnehmer setzt der Anbieter nur mit vorheriger Zustimmung des Kunden ein.

6. Der Anbieter meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.

7. Nach Vertragsende löscht der Anbieter alle Daten oder gibt sie nach Wahl des Kunden zurück.

#### Anhang 3.1 – Maßnahmen

1. Zutritt nur mit Ausweis

2. Verschlüsselung der Datenträger

#### Anhang 3.2 – Unterauftragnehmer

Keine.`,
    first: 'Auftragsverarbeitungsvertrag',
    last: 'Keine.',
  },
  {
    name: 'an annex of terms of service',
    text: `# Nutzungsbedingungen der Werkbank GmbH

## 1. Gegenstand

Die Werkbank GmbH („Anbieter“) stellt dem Kunden („Kunde“) eine Software für Handwerksbetriebe bereit. Der Anbieter darf die Software weiterentwickeln.

## 2. Entgelt

Das Entgelt ist innerhalb von [●] Tagen zu zahlen. Rechnungen kommen per E-Mail.

## 3. Laufzeit

Der Vertrag läuft zwölf Monate und verlängert sich um weitere zwölf Monate. Die Kündigungsfrist beträgt drei Monate.

## 4. Haftung

Der Anbieter haftet bei Vorsatz und grober Fahrlässigkeit. Im Übrigen ist die Haftung auf das Jahresentgelt beschränkt.

## Anlage 1: Leistungsbeschreibung

Kalender, Angebote, Rechnungen.

## Anlage 2: Vereinbarung zur Auftragsverarbeitung

1. Gegenstand ist die Bereitstellung der Software. Die Dauer entspricht der Laufzeit der Nutzungsbedingungen.

2. Der Anbieter verarbeitet personenbezogene Daten ausschließlich auf dokumentierte Weisung des Kunden.

3. Der Anbieter verpflichtet die befugten Personen zur Vertraulichkeit.

4. Der Anbieter trifft die Maßnahmen nach Anlage 3.

5. Unterauftragnehmer setzt der Anbieter nur mit vorheriger Zustimmung des Kunden ein.

6. Der Anbieter meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.

7. Nach Vertragsende löscht der Anbieter alle Daten oder gibt sie nach Wahl des Kunden zurück.

## Anlage 3: Technische und organisatorische Maßnahmen

Verschlüsselung, Zutrittskontrolle, tägliche Sicherung.

## Anlage 4: Preise

Basis 20 Euro, Profi 40 Euro.`,
    first: 'Anlage 2: Vereinbarung', last: 'tägliche Sicherung.',
  },
  {
    name: 'the only chapter of an annex that stands alone, with the annexes of that annex',
    text: `# Anlage 3 zum Mietvertrag über Software

## Auftragsverarbeitungsvertrag

zwischen der Gesellschaft aus dem Bestellschein („Kunde“) und der Rasterwerk GmbH („Anbieter“).

### 1. Weisungen

Der Anbieter verarbeitet personenbezogene Daten ausschließlich auf dokumentierte Weisung des Kunden.

### 2. Vertraulichkeit

Der Anbieter verpflichtet die befugten Personen zur Vertraulichkeit.

### 3. Vorfälle

Der Anbieter meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.

### 4. Ende

Nach Vertragsende löscht der Anbieter alle Daten oder gibt sie nach Wahl des Kunden zurück.

#### Anhang 3.1 – Beschreibung der Verarbeitung

| | |
|---|---|
| Datenarten | Name, Anschrift, Zeugnisse |

#### Anhang 3.2 – Unterauftragnehmer

Falkenserver GmbH, Jena.`,
    first: 'Auftragsverarbeitungsvertrag', last: 'Falkenserver GmbH, Jena.',
  },
  {
    name: 'a schedule of a master agreement',
    text: `# Master Services Agreement

This Agreement is made between Harlow Foods Ltd ("Customer") and Byteforge Ltd ("Supplier").

## 1. Services

The Supplier shall build and run the web shop described in Schedule 1.

## 2. Charges

The Customer shall pay each invoice within 30 days.

## 3. Confidentiality

Each party shall keep the other's confidential information secret for five years.

## 4. Liability

Neither party excludes liability for fraud.

## Schedule 1 Services

Design, hosting and support of the web shop.

## Schedule 2 Data Processing

1. The Supplier shall process personal data only on documented instructions from the Customer.

2. The Supplier shall ensure that persons authorised to process the data are bound by confidentiality.

3. The Supplier shall implement appropriate technical and organisational measures.

4. The Supplier shall not engage another processor without prior written authorisation of the Customer.

5. The Supplier shall notify the Customer of a personal data breach without undue delay.

6. The Supplier shall assist the Customer with requests of data subjects.

7. At the end of the services the Supplier shall, at the choice of the Customer, delete or return all personal data.

8. The Supplier shall make available all information necessary to demonstrate compliance and allow for audits.

## Schedule 3 Service Levels

The shop is available 99.5 % of the time.`,
    first: 'Schedule 2 Data Processing', last: 'allow for audits.',
  },
  {
    name: 'a chapter of a contract for services',
    text: `# Dienstleistungsvertrag Aktenvernichtung

zwischen der Stadtwerke Lohburg AöR („Auftraggeberin“) und der Schredder & Sohn KG („Auftragnehmerin“)

## § 1 Leistungen

Die Auftragnehmerin holt monatlich Akten ab und vernichtet sie.

## § 2 Vergütung

Die Vergütung beträgt 4 Euro je Kilogramm. Sie ist binnen zwei Wochen fällig.

## § 3 Gewährleistung

Es gelten die gesetzlichen Vorschriften.

## § 4 Auftragsverarbeitung

(1) Soweit die Akten personenbezogene Daten enthalten, verarbeitet die Auftragnehmerin sie ausschließlich auf dokumentierte Weisung der Auftraggeberin (Art. 28 DSGVO).

(2) Sie verpflichtet ihre Beschäftigten zur Vertraulichkeit.

(3) Sie trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO.

(4) Unterauftragnehmer bedürfen der vorherigen Zustimmung der Auftraggeberin. Für sie haftet die Auftragnehmerin wie für sich selbst.

(5) Verletzungen des Schutzes personenbezogener Daten meldet sie unverzüglich.

(6) Sie stellt alle Informationen zum Nachweis zur Verfügung und ermöglicht Überprüfungen vor Ort.

(7) Diese Bestimmungen gehen den übrigen vor.

## § 5 Gerichtsstand

Gerichtsstand ist Lohburg.`,
    first: '§ 4 Auftragsverarbeitung', last: 'gehen den übrigen vor.',
  },
];

/** Agreements under titles that do not say so, or hardly. */
export const UNTITLED: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a letter',
    text: `Sehr geehrte Frau Winter,

hiermit vereinbaren wir, die Lohnkontor Ems GmbH („Lohnkontor“), mit Ihrem Betrieb („Betrieb“) Folgendes nach Art. 28 DSGVO:

Lohnkontor verarbeitet die Lohndaten nur auf dokumentierte Weisung des Betriebs. Die Mitarbeiter von Lohnkontor sind zur Vertraulichkeit verpflichtet. Lohnkontor trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO.

Lohnkontor setzt Unterauftragnehmer nur mit vorheriger Zustimmung des Betriebs ein. Verletzungen des Schutzes personenbezogener Daten meldet Lohnkontor unverzüglich. Am Ende löscht Lohnkontor alle Daten oder gibt sie nach Wahl des Betriebs zurück.

Diese Vereinbarung gilt, solange Sie uns beauftragen. Einverstanden?`,
  },
  {
    name: 'plain words of a small company',
    text: `# How we look after your customers' data

This agreement is between you (the café that uses Beanlist) and us (Beanlist Ltd). You are the controller, we are the processor.

- We only use the data on your documented instructions.
- Our people are bound by confidentiality.
- We keep the data safe with appropriate technical and organisational measures.
- We only engage other processors with your prior authorisation and we are liable for them.
- We tell you about a personal data breach without undue delay.
- We help you answer requests from data subjects.
- When you leave we delete or return the data, as you choose.

This agreement runs as long as you use Beanlist.`,
  },
  {
    name: 'an exhibit that only has a letter',
    text: `EXHIBIT C

to the Subscription Agreement between Calderon Labs Inc. ("Vendor") and Northwick College ("College")

1. Roles. College is the controller of Student Records and Vendor is the processor.

2. Instructions. Vendor shall process Student Records only on documented instructions from College.

3. Personnel. Vendor shall ensure that its personnel are bound by confidentiality.

4. Security. Vendor shall implement appropriate technical and organisational measures.

5. Sub-processors. Vendor shall not engage a sub-processor without prior authorisation of College and shall remain liable for it.

6. Breach. Vendor shall notify College of a personal data breach without undue delay.

7. Return. At the end of the services Vendor shall delete or return all Student Records, at College's choice.

8. Audits. Vendor shall make available all information and allow for audits.`,
  },
];
