import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';

/** The terms a text defines, in its order; each span covers the words. */
function termsOf(text: string): string[] {
  const { definitions } = analyse(text).terms;
  for (const { span, term } of definitions) assert.equal(text.slice(span.start, span.end).replace(/[*_]/g, ''), term, 'the span covers the term');
  return definitions.map((definition) => definition.term);
}

const CASES: readonly (readonly [text: string, ...terms: string[]])[] = [
  // German: hereinafter
  ['Die Muster GmbH (nachfolgend „Anbieter“) betreibt eine Plattform.', 'Anbieter'],
  ['Die Muster GmbH, nachstehend Auftragnehmer genannt, hilft.', 'Auftragnehmer'],
  ['Es gilt der Vertrag vom Mai (im Folgenden auch »Hauptvertrag« genannt).', 'Hauptvertrag'],
  ['Grundlage ist ein Vertrag, im Folgenden Rahmenvertrag, über den Betrieb.', 'Rahmenvertrag'],
  ['Wir schliessen diesen Vertrag (nachfolgend «ABV»).', 'ABV'],
  ["Der Vertrag (kurz 'Vertrag') gilt.", 'Vertrag'],
  ['Der Nutzer (nachfolgend „**Auftraggeber**“ oder „**Verantwortlicher**“) bestellt.', 'Auftraggeber', 'Verantwortlicher'],
  ['Die Muster AG (nachfolgend "Auftragnehmer", "Muster") liefert.', 'Auftragnehmer', 'Muster'],
  // German: brackets
  ['Dazu gehört das Hosting („Leistungen“).', 'Leistungen'],
  ['Dazu gehört das Hosting (die „Leistungen“).', 'Leistungen'],
  ['Sie bilden zusammen die "Parteien" und einzeln je eine "Partei".', 'Parteien', 'Partei'],
  ['Der Vertrag kann durch Anweisungen im Einzelfall ergänzt werden (Einzelweisung).', 'Einzelweisung'],
  // German: meaning
  ['„Kundendaten“ sind alle Daten, die der Kunde einstellt.', 'Kundendaten'],
  ['„Vorfall“ bezeichnet jede Störung der Sicherheit.', 'Vorfall'],
  ['Störfall bezeichnet jede Störung des Betriebs.', 'Störfall'],
  ['Besteller bezeichnet eine natürliche oder juristische Person, die den Dienst nutzt.', 'Besteller'],
  ['Personendaten bezeichnet alle Angaben über eine Person.', 'Personendaten'],
  ['Der Dienst bezeichnet die Software samt ihrer Wartung.', 'Dienst'],
  ['Die Auftraggeberin bezeichnet die Gärtnerei Ulmenhof OHG.', 'Auftraggeberin'],
  ['Der Auftragnehmer bezeichnet die Stelle, die den Betrieb besorgt.', 'Auftragnehmer'],
  ['Leserin bezeichnet eine Person, die Bücher ausleiht.', 'Leserin'],
  ['Vertrauensperson bezeichnet eine von der Auftraggeberin gewählte Kontaktperson.', 'Vertrauensperson'],
  // German: who is appointed
  ['Der Auftraggeber bezeichnet der Auftragnehmerin zwei Mitarbeitende, die Weisungen erteilen dürfen.'],
  ['Die Parteien bezeichnen je eine Kontaktstelle.'],
  ['Die Auftraggeberin bezeichnet eine Person, die Weisungen erteilt.'],
  ['**Der Auftraggeber** bezeichnet die Anlagen, die gewartet werden.'],
  ['Der Verwaltungsrat bezeichnet eine Datenschutzberaterin und meldet ihren Namen.'],
  ['Gemeinden bezeichnen ihre Ansprechpersonen bis Ende März.'],
  ['## 1. Begriffsbestimmungen\n\n**Weisung:** jede Anordnung der Auftraggeberin.\n\n**Vorfall:** jede Störung der Sicherheit.', 'Weisung', 'Vorfall'],
  ['## 1. Definitionen\n\n| Begriff | Bedeutung |\n|---|---|\n| Plattform | die Software der Anbieterin |\n| „Vorfall“ | jede Störung |', 'Plattform', 'Vorfall'],
  ['„Plattform“ ist die Software der Anbieterin.', 'Plattform'],
  ['„Du“ bist die Firma, die das Konto angelegt hat.', 'Du'],
  ['Der Vertrag über die Server heißt hier „Hauptvertrag“.', 'Hauptvertrag'],
  ['Spricht dieser Vertrag von «Daten» oder «Angaben», so sind damit alle Personendaten gemeint.', 'Daten', 'Angaben'],
  ['In diesem Vertrag bedeutet\n\na) „Lohndaten“ sämtliche Daten der Abrechnung;\n\nb) „Störfall“ jede Verletzung;', 'Lohndaten', 'Störfall'],
  ['Im Sinne dieses Vertrags bedeuten:\n\na) *Messwerte*: Stand und Zeit der Ablesung;\n\nb) *Zähler*: das Gerät beim Kunden;\n\n## 2. Ablauf\n\na) *Ablesung*: einmal im Jahr;', 'Messwerte', 'Zähler'],
  ['Zu den Maßnahmen zählen:\n\na) *Zutritt*: Schlüssel für alle Türen;\n\nb) *Zugang*: Kennwörter;'],
  ['Mit „wir“ und „uns“ ist die Muster GmbH gemeint, mit „Sie“ die Person, die das Konto führt.', 'wir', 'uns', 'Sie'],
  ['Mit „Export“ laden Sie die Datei herunter.'],
  ['# Vertrag zur Auftragsverarbeitung\n\n**Auftraggeber (Sportfreunde)**\n\nName: Sportfreunde Oberried\n\n**Auftragnehmer (Druckerei)**\n\nName: Druckhaus Hell', 'Auftraggeber', 'Auftragnehmer'],
  ['Der Knopf heißt „Export“ und ist rot.'],
  ['Zu löschen sind\n\na) „Altdaten“ der Kunden;\n\nb) „Protokolle“ der Server;'],
  // German: parties at the head
  ['# Vertrag zur Auftragsverarbeitung\n\n| Merkmal | Angabe |\n|---|---|\n| Auftraggeber | Schreinerei Holz e.K., Lindenweg 2 |\n| Auftragnehmer | Lohnhaus Main GmbH, Kai 4 |', 'Auftraggeber', 'Auftragnehmer'],
  ['# Vertrag zur Auftragsverarbeitung\n\nMuster GmbH, Musterweg 1\n– Auftraggeberin –\n\nBeispiel AG, Hafen 3\n– Auftragnehmerin –', 'Auftraggeberin', 'Auftragnehmerin'],
  ['# Vertrag zur Auftragsverarbeitung\n\nMuster GmbH, Musterweg 1\n\n- Auftraggeber -\n\nund\n\nBeispiel AG\n\n- Auftragnehmer -', 'Auftraggeber', 'Auftragnehmer'],
  // English
  ['Acme Ltd ("Customer") and Widget Inc. (the **“Provider”**) agree.', 'Customer', 'Provider'],
  ['This data processing agreement (the "Agreement") supplements the contract.', 'Agreement'],
  ['Widget Inc. (the "Processor, we, us") runs it.', 'Processor'],
  ['When we say "we" or "Widget", we mean Widget Ltd of Leeds.', 'we', 'Widget'],
  ['Acme Trust, a charity registered in Kent ("the Charity"), orders the work.', 'Charity'],
  ['In this Deed: "Works" means the works ordered; and "Delay" means any delay of them.', 'Works', 'Delay'],
  ['## Part B\n\n| No. | Expression | Meaning |\n|---|---|---|\n| B1 | "Member Data" | data of the members |\n| B2 | "Office Hours" | from nine to five |', 'Member Data', 'Office Hours'],
  ['| No. | Matter | Duty |\n|---|---|---|\n| C1 | Staff | The staff are bound to secrecy. |'],
  ['“Services” means the services ordered by Customer.', 'Services'],
  ['**Services** means the services ordered by Customer.', 'Services'],
  ['**"Process"** or **"Processing"** means any operation.', 'Process', 'Processing'],
  ['Customer Data means all data uploaded by Customer.', 'Customer Data'],
  ['The terms “Controller”, “Data Subject” and “Processing” shall have the same meaning as in the GDPR.', 'Controller', 'Data Subject', 'Processing'],
  ['The provider, hereinafter referred to as the Supplier, hosts the data.', 'Supplier'],
  ['The Supplier renders all help reasonably called for, and logs every page called up.'],
  ['Die Kennwörter werden verschlüsselt gespeichert (Argon2), der Schutzbedarf ist bekannt (Stufe „mittel“).'],
  ['# Data Processing Agreement\n\nThis agreement is made between the Client (as named in the order) and Widget Ltd (“Widget”).', 'Client', 'Widget'],
  ['– nachfolgend „Auftraggeber“ / hereinafter “Client” –', 'Auftraggeber', 'Client'],
  ['befundweg Logistik GmbH, Hafenweg 3, 48155 Münster – „befundweg“ –', 'befundweg'],
  ['D.1.2 "Client Data" means all data that the Supplier processes for the Client.', 'Client Data'],
  ['between the customer, hereinafter referred to as "client", and the host', 'client'],
  ['each a "Party" and together the "Parties".', 'Party', 'Parties'],
  ['the "Standard Clauses" ("SC") apply.', 'Standard Clauses', 'SC'],
  ['“Act” is the Act of 2020, “Ordinance” the one of 2022, and “Rules” Regulation (EU) 2016/679.', 'Act', 'Ordinance', 'Rules'],
  ['“Affiliate” means any entity that controls a Party, where “control” means ownership of more than half.', 'Affiliate', 'control'],
  ['The terms “Controller”, “Process” (and its cognates) and “Processor” have the meaning given in the GDPR.', 'Controller', 'Process', 'Processor'],
  ['We will call those details “guest data”.', 'guest data'],
  ['“We” = Harbour Labs BV, Utrecht.', 'We'],
  ['**A.3** “Confirmed Incident” means an acquisition of data.', 'Confirmed Incident'],
  ['## 1. Definitions\n\n1.1 In this agreement:\n\n**Working Day**: any day but a Sunday.\n\n**Client Data**: the data described in Schedule 1.', 'Working Day', 'Client Data'],
  ['Saying “no” is enough, and “maybe” is not.'],
  // Quotations, scare quotes, titles, pointers
  ['Klicken Sie auf „Speichern“, um den Vorgang abzuschließen.'],
  ['Der Dienst „Muster-Telefonie“ kommt zum Einsatz.'],
  ['Weisungen gibt die Abteilung „Technik“ (siehe „Kontakte“).'],
  ['Soweit Erklärungen im Folgenden „schriftlich“ zu erfolgen haben, gilt § 126 BGB.'],
  ['Nachfolgend Anlage 1: die Liste.'],
  ['Im Folgenden werden die Maßnahmen beschrieben.'],
  ['This means that the data are deleted.'],
  ['Press “Accept” to continue.'],
  ['**Confidentiality.** Any person authorised to process data is bound by secrecy.'],
];

describe('definitions', () => {
  for (const [text, ...terms] of CASES) it(JSON.stringify(text.slice(0, 90)), () => assert.deepEqual(termsOf(text), terms));

  it('keeps other names of one thing together', () => {
    const [term] = analyse('Widget Inc. (the "Processor, we, us") runs it.').terms.definitions;
    assert.deepEqual(term?.aliases, ['we', 'us']);
  });

  it('counts an abbreviation in brackets only when it is used', () => {
    const intro = 'Die Parteien schließen diesen Auftragsverarbeitungsvertrag (AVV) als Anhang.';
    assert.deepEqual(termsOf(intro), []);
    assert.deepEqual(termsOf(`${intro}\n\nDieser AVV gilt ab sofort.`), ['AVV']);
  });
});
