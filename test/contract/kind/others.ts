import { FURTHER } from './further.js';

/** Texts that speak of data processing agreements, or quote their duties, and are none. */
export const OTHERS: readonly { readonly name: string; readonly text: string }[] = [
  ...FURTHER,
  {
    name: 'an article on what such an agreement must say',
    text: `# Auftragsverarbeitung richtig regeln

*Von unserer Redaktion, 12. März 2026*

Wer einen Dienstleister einsetzt, kommt an einem Vertrag nach Art. 28 DSGVO kaum vorbei. Was gehört hinein?

Der Auftragsverarbeiter darf die Daten nur auf dokumentierte Weisung des Verantwortlichen verarbeiten. Er muss seine Beschäftigten zur Vertraulichkeit verpflichten. Er trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.

Unterauftragnehmer setzt der Auftragsverarbeiter nur mit vorheriger Genehmigung des Verantwortlichen ein; über Änderungen informiert er ihn vorab. Er unterstützt den Verantwortlichen bei Anfragen betroffener Personen und bei der Datenschutz-Folgenabschätzung. Eine Verletzung des Schutzes personenbezogener Daten meldet er unverzüglich.

Nach dem Ende der Leistungen löscht er alle Daten oder gibt sie nach Wahl des Verantwortlichen zurück. Er stellt alle Informationen zum Nachweis zur Verfügung und ermöglicht Überprüfungen. Hält er eine Weisung für rechtswidrig, informiert er den Verantwortlichen unverzüglich.

## Unser Rat

Prüfen Sie bestehende Verträge einmal im Jahr. Viele stammen noch aus der Zeit vor 2018. Wer unsicher ist, fragt die Aufsichtsbehörde.`,
  },
  {
    name: 'the words of a law',
    text: `Artikel 28

Auftragsverarbeiter

(1) Erfolgt eine Verarbeitung im Auftrag eines Verantwortlichen, so arbeitet dieser nur mit Auftragsverarbeitern, die hinreichend Garantien bieten.

(2) Der Auftragsverarbeiter nimmt keinen weiteren Auftragsverarbeiter ohne vorherige Genehmigung des Verantwortlichen in Anspruch. Er informiert den Verantwortlichen über jede beabsichtigte Änderung, wodurch dieser Einspruch erheben kann.

(3) Die Verarbeitung durch einen Auftragsverarbeiter erfolgt auf der Grundlage eines Vertrags. Dieser Vertrag sieht insbesondere vor, dass der Auftragsverarbeiter

a) die personenbezogenen Daten nur auf dokumentierte Weisung des Verantwortlichen verarbeitet;

b) gewährleistet, dass sich die befugten Personen zur Vertraulichkeit verpflichtet haben;

c) alle gemäß Artikel 32 erforderlichen Maßnahmen ergreift;

d) den Verantwortlichen bei Anträgen betroffener Personen unterstützt;

e) nach Abschluss der Leistungen alle Daten nach Wahl des Verantwortlichen löscht oder zurückgibt;

f) dem Verantwortlichen alle Informationen zum Nachweis zur Verfügung stellt und Überprüfungen ermöglicht.

(4) Der Auftragsverarbeiter informiert den Verantwortlichen unverzüglich, falls er der Auffassung ist, dass eine Weisung gegen diese Verordnung verstößt.

Artikel 33

(2) Wenn dem Auftragsverarbeiter eine Verletzung des Schutzes personenbezogener Daten bekannt wird, meldet er diese dem Verantwortlichen unverzüglich.`,
  },
  {
    name: 'a checklist in English',
    text: `# DPA review checklist

Use this list when a vendor sends you its data processing agreement.

- [ ] The processor processes personal data only on documented instructions.
- [ ] Persons authorised to process are bound by confidentiality.
- [ ] The processor implements appropriate technical and organisational measures.
- [ ] Sub-processors are engaged only with prior authorisation, and the same obligations are imposed on them.
- [ ] The processor assists with data subject requests.
- [ ] The processor notifies a personal data breach without undue delay.
- [ ] The processor assists with impact assessments and prior consultation.
- [ ] The processor deletes or returns all personal data at the controller's choice.
- [ ] The processor makes available all information and allows for audits.

If one box stays empty, ask Legal.`,
  },
  {
    name: 'a privacy policy of a processor',
    text: `# How we handle your information

Last updated: 4 January 2026

Northlight Apps Ltd ("we", "us") runs the Northlight calendar. This policy tells you what we do with your personal data.

When we work for a business customer we are a processor. In that role we process personal data only on documented instructions from the customer, our staff are bound by confidentiality, we implement technical and organisational measures, we engage sub-processors only with authorisation, we notify the customer of a personal data breach without undue delay, we assist with requests of data subjects, and we delete or return the data at the end.

## Your rights

You may ask us for access, rectification or erasure, and you may complain to a supervisory authority.

## Cookies

We use cookies to keep you signed in. You can refuse them in your browser.

## Legal bases

We rely on Article 6(1)(b) and (f) GDPR.`,
  },
  {
    name: 'a non-disclosure agreement with a clause on data',
    text: `# Vertraulichkeitsvereinbarung

zwischen der Lindgrün AG („Offenlegende Partei“) und der Testfeld GmbH („Empfangende Partei“)

1. Die Empfangende Partei behandelt alle Informationen vertraulich und verwendet sie nur zur Prüfung der Zusammenarbeit.

2. Die Mitarbeiter der Empfangenden Partei sind zur Vertraulichkeit verpflichtet.

3. Die Empfangende Partei trifft angemessene technische und organisatorische Maßnahmen zum Schutz der Informationen.

4. Nach Ende der Gespräche vernichtet oder übergibt sie alle Unterlagen nach Wahl der Offenlegenden Partei.

5. Werden personenbezogene Daten im Auftrag verarbeitet, schließen die Parteien einen gesonderten Vertrag nach Art. 28 DSGVO.

6. Bei Verletzung dieser Vereinbarung wird eine Vertragsstrafe von 25.000 EUR fällig.`,
  },
  {
    name: 'terms with a paragraph on data protection',
    text: `# Terms of Service

These Terms of Service ("Terms") are an agreement between Corkboard Inc. ("Corkboard") and the customer ("Customer").

## 1. The service

Corkboard provides an online notice board. Customer may create boards and invite guests. Corkboard may change features at any time.

## 2. Fees

Fees are due within 30 days of the invoice. Late payments bear interest.

## 3. Data protection

Corkboard processes Customer's personal data only on Customer's documented instructions, keeps it secure by appropriate technical and organisational measures, and notifies Customer of a personal data breach without undue delay. Details are in the data processing agreement, which Customer may request.

## 4. Intellectual property

Corkboard keeps all rights in the service. Customer grants Corkboard a licence to host its content.

## 5. Liability

Neither party is liable for indirect damages. Corkboard's total liability is limited to the fees of twelve months.

## 6. Term

The subscription renews every year unless either party gives notice.`,
  },
  {
    name: 'a record of processing activities',
    text: `# Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)

Verantwortlicher: Möbelhaus Kant GmbH, Jena

| Nr. | Tätigkeit | Zweck | Datenarten | Betroffene | Auftragsverarbeiter | Löschfrist |
|---|---|---|---|---|---|---|
| 1 | Lohnabrechnung | Auszahlung | Name, Konto, Steuerklasse | Beschäftigte | Lohnwerk KG | 10 Jahre |
| 2 | Newsletter | Werbung | Name, E-Mail | Kunden | Postkorb GmbH | bis Widerruf |
| 3 | Videoüberwachung | Hausrecht | Bilder | Besucher | – | 72 Stunden |

Technische und organisatorische Maßnahmen: siehe Sicherheitskonzept. Die Auftragsverarbeiter sind auf Weisung und Vertraulichkeit verpflichtet. Alle Verträge liegen beim Datenschutzbeauftragten.`,
  },
  {
    name: 'an advertisement for a job',
    text: `# Datenschutzjurist:in (m/w/d) in Teilzeit

Die Rechtswerk GmbH sucht Verstärkung.

**Deine Aufgaben**

- Du prüfst Auftragsverarbeitungsverträge nach Art. 28 DSGVO.
- Du achtest darauf, dass Auftragsverarbeiter nur auf dokumentierte Weisung handeln und ihre Beschäftigten zur Vertraulichkeit verpflichten.
- Du meldest Datenpannen unverzüglich und unterstützt bei der Datenschutz-Folgenabschätzung.
- Du begleitest Audits bei Dienstleistern und prüfst technische und organisatorische Maßnahmen.
- Du sorgst dafür, dass Daten nach Vertragsende gelöscht oder zurückgegeben werden.

**Wir bieten** 30 Tage Urlaub und ein Büro am Fluss. Bewirb dich bis zum 30. April.`,
  },
  {
    name: 'clauses with a commentary',
    text: `# Musterklauseln zur Auftragsverarbeitung mit Erläuterungen

Die folgenden Klauseln dienen als Beispiel. Sie ersetzen keine Beratung.

**Klausel 1.** „Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.“

*Erläuterung:* Art. 28 Abs. 3 lit. a DSGVO verlangt Dokumentation. Textform genügt.

**Klausel 2.** „Der Auftragnehmer verpflichtet die eingesetzten Personen zur Vertraulichkeit.“

*Erläuterung:* Die Verpflichtung sollte über das Ende der Tätigkeit hinaus gelten.

**Klausel 3.** „Der Auftragnehmer meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.“

*Erläuterung:* Viele Verantwortliche verlangen eine Frist von 24 Stunden.

**Klausel 4.** „Nach Vertragsende löscht der Auftragnehmer alle Daten oder gibt sie nach Wahl des Auftraggebers zurück.“

*Erläuterung:* Das Wahlrecht liegt beim Auftraggeber.

**Klausel 5.** „Der Auftragnehmer stellt alle Informationen zum Nachweis zur Verfügung und ermöglicht Überprüfungen.“

*Erläuterung:* Zertifikate allein reichen nicht aus.`,
  },
  {
    name: 'a memorandum on a draft',
    text: `# Memo: review of the Castellan DPA draft

To: procurement. From: legal. 3 February 2026.

We have read the draft data processing agreement that Castellan sent. Our comments:

1. Instructions. The draft says that Castellan processes personal data only on documented instructions. Fine.

2. Confidentiality. Staff are bound by confidentiality. Fine.

3. Sub-processors. Castellan may engage sub-processors after 14 days' notice, and we may object. We would prefer 30 days.

4. Breach. Castellan notifies us without undue delay, and within 48 hours. We suggest 24 hours.

5. Deletion. Castellan deletes or returns all data at our choice. Fine.

6. Audits. Castellan makes available information and allows for audits once a year. Acceptable.

7. Liability for sub-processors is missing. Please ask Castellan to add it.

We recommend not to sign before points 3, 4 and 7 are settled.`,
  },
  {
    name: 'an agreement between joint controllers',
    text: `# Vereinbarung über die gemeinsame Verantwortlichkeit

zwischen dem Verein Stadtlauf e. V. („Verein“) und der Zeitnahme GmbH („Zeitnahme“) nach Art. 26 DSGVO

1. Die Parteien legen Zwecke und Mittel gemeinsam fest.

2. Der Verein informiert die Teilnehmer und beantwortet Anträge betroffener Personen; die Zeitnahme unterstützt ihn dabei.

3. Jede Partei trifft technische und organisatorische Maßnahmen und verpflichtet ihre Beschäftigten zur Vertraulichkeit.

4. Die Parteien melden einander Verletzungen des Schutzes personenbezogener Daten unverzüglich.

5. Auftragsverarbeiter setzt eine Partei nur nach Mitteilung an die andere ein.

6. Nach dem Lauf löscht jede Partei die Daten, die sie nicht mehr braucht.`,
  },
  {
    name: 'an article under the name of the agreement, on processors at large',
    text: `# Data Processing Agreement

This agreement is one that every company needs which has data processed by a service. This agreement is concluded between a controller and a processor.

## What a processor must do

Under this agreement a processor processes personal data only on documented instructions from the controller. A processor ensures that persons authorised to process the personal data have committed themselves to confidentiality. A processor takes all measures required under Article 32 GDPR. This agreement obliges a processor to assist the controller in responding to requests of data subjects, and to notify the controller without undue delay after becoming aware of a personal data breach.

## Sub-processors

A processor does not engage another processor without prior authorisation of the controller, informs the controller of intended changes and gives it the opportunity to object. It imposes the same obligations on every sub-processor and remains fully liable for it.

## At the end

The processor deletes or returns, at the choice of the controller, all personal data, and makes available all information necessary to demonstrate compliance and allows for audits, including inspections.

This agreement is best drafted by a lawyer.
`,
  },
  {
    name: 'an article under the name of the agreement, on customers and vendors with a capital',
    text: `# Data Processing Agreement (DPA)

Posted by Jane. 6 min read. Under Article 28 GDPR a Customer needs a contract with every Vendor that handles personal data for it.

Where a Customer is a controller, a Vendor is a processor. A processor handles the data only on documented instructions from the Customer. The Vendor ensures that persons who handle the data are bound by confidentiality.

The Vendor takes appropriate technical and organisational measures. A Vendor engages no other processor without prior authorisation of the Customer, informs the Customer of intended changes, and stays fully liable for every processor that it engages.

The Vendor assists the Customer with requests of data subjects, and notifies the Customer of a personal data breach without undue delay. A Vendor then deletes or returns the data at the choice of the Customer, and allows for audits, including inspections.
`,
  },
];
