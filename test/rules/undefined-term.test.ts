import assert from 'node:assert/strict';
import { english, findingsOf, german, subjectsOf } from './terms.js';

const FIRES: readonly (readonly [name: string, text: string, ...subjects: string[]])[] = [
  ['the paper that defines the words, and not these', english('Words defined in clause 1 of the Terms have the same meaning in this Schedule. The Customer pays the Supplier. The Supplier serves the Customer well.'), 'Terms'],
  ['a paper named by two things', english('The parties have entered into the Licence and Hosting Agreement on which the Provider makes the software available.'), 'Licence and Hosting Agreement'],
  ['beside terms that the law defines', english('Words defined in the GDPR have the same meaning in this agreement. The parties are bound by this agreement as of the Effective Date.'), 'Effective Date'],
  ['a document never named', english('The Provider processes the data as described in the Service Order and in the Security Policy.'), 'Service Order', 'Security Policy'],
  ['something that happens, any of its kind', english('The Provider does not carry out a Restricted Transfer before the Customer agrees to it. Trade Secrets are kept.'), 'Restricted Transfer'],
  ['data of a party by another name', english('The Provider returns all Firm Data to the Customer when the contract ends.'), 'Firm Data'],
  ['secrets that open a sentence', english('Business Secrets may be passed on only with the consent of the party concerned.'), 'Business Secrets'],
  ['a date', english('The parties are bound by this agreement as of the Effective Date and not before.'), 'Effective Date'],
  ['data of somebody', english('The Provider shall not sell or rent any of the Client Data to other companies.'), 'Client Data'],
  ['affiliates', english('The Provider and its Affiliates may access the data only for support purposes.'), 'Affiliates'],
  ['one finding for one term', english('The Provider follows the Service Order in every respect. A new Service Order changes the earlier one.'), 'Service Order'],
  ['what a defined word stands before', english('The Provider deletes the Customer Content within the Contract Year in which it was stored.'), 'Customer Content', 'Contract Year'],
  ['a term that opens a sentence', english('Support Credits may be used up until the end of the term of this agreement.'), 'Support Credits'],
  ['whose personal data', english('The Provider shall Process Customer Personal Data only as instructed. “Personal Data” means any information about a person.'), 'Customer Personal Data'],
  ['schedules by their names', english('Records are kept for the periods stated in the Retention Schedule, and no liability goes beyond the Service Level Schedule.'), 'Retention Schedule', 'Service Level Schedule'],
  ['papers that say what is paid', english('The Provider may charge a fee in line with the Rate Card or at the rates in the Tariff Sheet.'), 'Rate Card', 'Tariff Sheet'],
  ['a matrix', english('Who does what is laid down in the Responsibility Matrix and nowhere else in this agreement.'), 'Responsibility Matrix'],
  ['a document that a known word is only part of', english('The Provider ends the work when the Customer Agreement ends and not before that.'), 'Customer Agreement'],
  ['a paper that is not the first of the list', english('The parties sign an amendment and the Service Order before any work begins.'), 'Service Order'],
  ['a term before the section that speaks of it', english('The Provider follows the Service Order under Section 4 of this agreement in every respect.'), 'Service Order'],
  ['what a field with another name does not say', english('The parties are bound as of the Effective Date and not before.\n\n**Date:** 1 May 2026'), 'Effective Date'],
  ['German: another document', german('Mit Ende des Hauptvertrags endet auch dieser Vertrag.'), 'Hauptvertrags'],
  ['German: a description of services', german('Das gilt für Leistungen, die nicht in der Leistungsbeschreibung stehen.'), 'Leistungsbeschreibung'],
  ['a list of prices, a place for help and a panel', english('The Provider charges what the Price List says, helps through the Customer Care Hub and asks the Steering Committee.'), 'Price List', 'Customer Care Hub', 'Steering Committee'],
  ['German: a specification', german('Der Umfang der Arbeiten ergibt sich aus dem Pflichtenheft.'), 'Pflichtenheft'],
  ['German: a paper of the parties', german('Das gilt für Leistungen, die nicht in der Leistungsbeschreibung der beteiligten Parteien stehen.'), 'Leistungsbeschreibung'],
  ['German: a contract of any other kind', german('Kosten trägt, wer sie nach der Vergütungsvereinbarung zu tragen hat.'), 'Vergütungsvereinbarung'],
  ['German: a contract also named without article', german('Die Haftung richtet sich nach dem Nutzungsvertrag. Widersprechen sich Nutzungsvertrag und diese Vereinbarung, so geht diese vor.'), 'Nutzungsvertrag'],
  ['German: what follows does not describe it', german('Jede Partei kann den Hauptvertrag mit einer Frist von einem Monat zum Ende des Jahres kündigen. Die im Hauptvertrag zur Leistung vereinbarten Regeln gelten.'), 'Hauptvertrag'],
  ['German: data by a made-up name', german('Nach dem Ende sind sämtliche Auftragsdaten zu löschen oder zu übergeben.'), 'Auftragsdaten'],
  ['German: a name in quotation marks', german('Die „Notfalldaten“ legt er getrennt ab, und der „Tarifkatalog“ ist dafür nicht maßgeblich.'), 'Notfalldaten', 'Tarifkatalog'],
  ['German: an office in quotation marks', german('Die Anzeige geht an die „Meldestelle“ und ist von dieser zu bestätigen.'), 'Meldestelle'],
  ['German: an adjective with a capital', german('Er informiert über jedes Kritische Ereignis vorab in Textform und verarbeitet nur für den Vereinbarten Zweck.'), 'Kritische Ereignis', 'Vereinbarten Zweck'],
  ['an instrument of a region', english('The parties are deemed to have signed the UK Addendum when they sign this agreement.'), 'UK Addendum'],
  ['a term that only heads a chapter', english('The Provider tells the Customer of each Security Incident without delay.\n\n## Security Incidents\n\nEach Security Incident is written down by the staff of the Provider.'), 'Security Incident'],
  ['one term of a list', english(`${['Order', 'Fee', 'Report', 'Content', 'Contracted Processor'].map((term) => `“${term}” means what the parties so call, a Subprocessor not excluded.`).join('\n\n')}\n\nThe Provider engages no Subprocessor before that.`), 'Subprocessor'],
  ['German: an adjective with its noun in quotation marks', german('Der Einspruch gegen eine „Wesentliche Änderung“ ist binnen 14 Tagen zu erheben. Eine »Geringfügige Abweichung« teilt er nicht mit.'), 'Wesentliche Änderung'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['an annex by its number, and this one', english('The details are set out in Schedule 1, in Part A of Schedule 2 and in this Security Schedule, as the parties agree.')],
  ['a schedule that is a heading of the agreement', english('The data are kept for the periods stated in the Retention Schedule below.\n\n## Retention Schedule\n\nAll data are kept for a year.')],
  ['a schedule defined', english('The periods of clause 9 (the "Retention Schedule") apply. The Provider follows the Retention Schedule in every respect.')],
  ['any schedule', english('The parties may agree a separate Retention Schedule where they think it useful. The Provider keeps to the retention schedule of the Customer.')],
  ['cards that are paid with', english('The Provider stores Payment Card Data of the Customer, and follows the Payment Card Industry Data Security Standard in all systems.')],
  ['a public register', english('The Provider is entered in the Commercial Register and in the Trade Register of its seat as required by law.')],
  ['an authority', english('The Provider answers to the Data Protection Agency (Datatilsynet) and to no one else in these matters.')],
  ['a name that goes on in the next line', english('The Provider pays what it costs to notify the Data Subjects and the Data\nProtection Commission of all of this.')],
  ['defined terms in plural and genitive', english("The Customer orders the hosting (the “Services”). The Provider's Service is described below, and the Customer's Services are listed.")],
  ['words of the law', english('The Provider assists where Data Subjects or a Supervisory Authority ask about Personal Data Breaches.')],
  ['a plan that is sold', english('The Provider answers calls at night on the Service plan, and keeps copies for longer in the Platform tier.')],
  ['German: an adjective with a capital that is defined', german('„Kritisches Ereignis“ bedeutet jeder Ausfall von mehr als einer Stunde.\n\nEr informiert über jedes Kritische Ereignis vorab und listet die Kritischen Ereignisse auf.')],
  ['German: a name that a noun introduces', german('Der Ordner „Notfalldaten“ ist gesperrt, das „Kern“-System auch, die Spalte „Preisliste“ bleibt leer und die „Robinsonliste“ wird beachtet.')],
  ['German: names and words of the law', german('Es gelten die Beschlüsse der Europäischen Kommission, die Technischen und Organisatorischen Maßnahmen, die Rechte der Betroffenen Personen und die „Gesundheitsdaten“ im Sinne des Gesetzes.')],
  ['German: a title in quotation marks, and a phrase defined where it stands', german('Der Abschnitt „Besondere Maßnahmen“ gilt entsprechend. Jede Erweiterung des Umfangs (nachfolgend „Wesentliche Änderung“) bedarf der Zustimmung; gegen eine „Wesentliche Änderung“ kann er Einspruch erheben.')],
  ['German: an adjective at the head of a sentence', german('Vertrauliche Informationen sind zu schützen. Wesentliche Änderungen teilt er mit.')],
  ['German: a chapter of that name', german('## Kritische Ereignisse\n\nEr informiert über jedes Kritische Ereignis vorab in Textform und nennt dessen Ursachen.')],
  ['German: what the sentence calls so', german('Er legt die besonders schutzbedürftigen Datensätze (nachfolgend die „Notfalldaten“) getrennt ab. Die „Notfalldaten“ sind gesperrt.')],
  ['German: a date agreed by telephone', german('Gespeichert werden Name, Wohnung und die Telefonnummer für die Terminvereinbarung.')],
  ['German: what is still to be filled in', german('Die Vereinbarung gilt ab dem [Datum der Auftragsbestätigung] und für unbestimmte Zeit.')],
  ['what the law calls a processing', english('The Provider answers questions on the Processing of Personal Data and on the Processing of Customer Data under this agreement. “Customer Data” means all of it.')],
  ['a treaty', english('Nothing here affects Article 101 of the Treaty on the Functioning of the European Union in any way.')],
  ['the first word behind a raised number', english('¹ Work that the law demands is part of the fee. ² Instructions are given in writing by those who may.')],
  ['proper names', english('The data are stored on the Amazon Cloud Platform and on Acme Data servers in Frankfurt.')],
  ['statutes', english('The parties comply with the Data Protection Act 2018 and with the Privacy Act of their country.')],
  ['sentence starts', english('Services are provided by people. Data is deleted at the end of the contract term.')],
  ['headings', english('## Customer Obligations and Service Fees\n\nnothing else is said about this matter here.')],
  ['papers that everybody has', english('The Provider follows its Privacy Policy and its Terms and Conditions when it answers such requests.')],
  ['a paper that the sentence names', english('This annex is part of the Master Services Agreement that the parties signed (the “Main Contract”). The Main Contract prevails.')],
  ['its own annexes', english('The details are listed in the Schedules to this agreement.\n\n# Schedule 1\n\nNothing more is said here.')],
  ['itself', english('The parties sign this Data Processing Agreement and this Agreement in two copies today.')],
  ['what is said to be defined elsewhere', english('The Provider delivers the Products as defined in the order form of the parties.')],
  ['any such paper in a list', english('This does not apply if the parties have executed a separate Data Protection Addendum or Data Protection Agreement, or a Service Order, before.')],
  ['its own title', english('The parties sign this Data Processing Agreement (“DPA”) today. The Data Processing Agreement ends with the contract.')],
  ['the title in the front matter', `---\ntitle: Data Processor Agreement for the Hosting Services\n---\n${english('Nothing more is said about this matter here.')}`],
  ['front matter behind a comment', `<!-- licence: CC0 -->\n\n---\ntitle: Data Processor Agreement for use with the Hosting Services\n---\n${english('Nothing more is said about this matter here.')}`],
  ['terms of an instrument', english('If the ICO issues a revised Approved Addendum under Section 18 of the UK Addendum, the parties amend this.')],
  ['annexes it does not have', english('This agreement includes all Schedules and the Exhibits that the parties sign. Attachments and the Appendix are part of it.')],
  ['a labelled field', english('The parties are bound by this agreement as of the Effective Date stated.\n\n**Effective Date:** _______________')],
  ['a labelled row', english('The parties are bound by this agreement as of the Start Date stated.\n\n| Field | Content |\n|---|---|\n| Start Date | 1 May 2026 |')],
  ['a title with an ampersand', english('This annex forms part of the Customers & Resellers Terms of Service that the Provider publishes on its site.')],
  ['the first word behind a number', english('**E.2** Contractors that handle the data are bound by contract to the same obligations.\n\n3.1 (a) Employees are bound to secrecy before they are given access to it.')],
  ['the first word of a column', english('Categories of data      Employees, agency workers and visitors of the buyer who\n                        have been given a badge.')],
  ['the English half of a heading', english('**3 Rechte und Pflichten der Gesellschaft / Rights and duties of the society that orders the work**')],
  ['a date of a defined paper', english('The parties signed a contract in May (the “Services Agreement”). This applies as of the Services Agreement Effective Date, not before.')],
  ['two defined terms side by side', english('The parties signed a contract in May (the “Service Contract”) and name a “Processor” (the Provider). After the end of the Service Contract Processor deletes the data.')],
  ['German: defined', german('Zwischen den Parteien besteht ein Vertrag („Hauptvertrag“). Mit Ende des Hauptvertrags endet auch dieser Vertrag.')],
  ['German: described on the spot', german('Grundlage ist der zwischen den Parteien geschlossene Rahmenvertrag. Der Rahmenvertrag geht vor.')],
  ['German: attached', german('Die Leistungsbeschreibung (Anlage 2) geht vor.')],
  ['German: any such document', german('Eine Leistungsbeschreibung wird bei Bedarf erstellt.')],
  ['German: a paper that explains itself', german('Der Auftragnehmer ändert weder den Arbeitsvertrag seiner Leute noch die Betriebsvereinbarung. Der Auftragsverarbeitungsvertrag endet damit.')],
  ['German: the paper it belongs to', german('Diese Vereinbarung ist als Anlage 2 zum Agenturvertrag geschlossen. Mit dem Agenturvertrag endet auch sie.')],
  ['German: a described contract', german('Grundlage ist der Rahmenvertrag zur Bereitstellung von Software. Der Rahmenvertrag geht vor. Der Wartungsvertrag vom 3. Mai 2026 bleibt.')],
  ['German: kinds of data in a list', german('Betroffen sind die Kundendaten.\n\n| Art |\n|---|\n| Kundendaten |\n| Vertragsdaten |')],
  ['an addendum that is told', english('For this the parties use the UK Addendum to the EU SCCs as they stand today.')],
  ['known law of a region', english('The Provider follows the EU Data Protection Laws and the UK Data Protection Legislation in all it does.')],
  ['a sub-processor where few terms are defined', english('The Provider engages no Subprocessor before the Customer has agreed to that Subprocessor in writing.')],
  ['words in the title of an act', english('Privacy law means the law of Ireland and the European Union (Postal Items and Services) (Consumer Protection) Regulations 2014 as amended from time to time.')],
  ['the first word of a row in columns', english('Scope of the work        hosting and care of the web shop of the\n                         buyer with all that goes with it\nData concerned           orders, invoices and what the visitors have\n                         written to the shop')],
  ['who is named in a bracket', english('This schedule is made between the Client (as named on the cover page) and the Provider, who serves the Client.')],
  ['what a link explains', english('This page is part of our [Service Plan](https://acme.example/plan) from the first day on. If this page and the Service Plan differ, this page wins.')],
  ['terms of the whole business', english('If this page and our Terms say different things to you, then this page wins over them.')],
  ['papers of the main contract, which has the terms', english('Capitalised terms not defined herein have the meaning given in the main contract of the parties. The Provider serves those who have signed an Order Form and treats the report as its Confidential Information.')],
  ['terms of Californian law', english('As far as the CCPA applies, the Provider acts as a Service Provider and does not sell the Personal Information that it is given.')],
  ['German: the paper of a thing that is named', german('Der Umfang ergibt sich aus der Leistungsbeschreibung des jeweils gewählten Pakets.')],
  ['German: a paper with a date further on', german('Dieser Vertrag ersetzt die Datenschutzvereinbarung nach § 11 des früheren Gesetzes vom 4. Mai 2016.')],
  ['German nouns', german('Der Auftragnehmer führt ein Verzeichnis und benennt einen Ansprechpartner.')],
];

describe('undefined-term', () => {
  for (const [name, text, ...subjects] of FIRES) it(`finds ${name}`, () => assert.deepEqual(subjectsOf('undefined-term', text), subjects));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('undefined-term', text), []));

  it('finds a side that nothing names beside one that has its name', () => {
    const text = '# Vertrag zur Auftragsverarbeitung nach Art. 28 DSGVO\n\nDie Beispiel AG (nachfolgend „Auftragnehmer“) verarbeitet Daten.\n\nDer Auftraggeber erteilt Weisungen. Der Auftragnehmer folgt den Weisungen des Auftraggebers. Er hilft dem Auftraggeber.{}';
    const found = (end: string) => findingsOf('undefined-term', text.replace('{}', end)).map(({ severity, message, subject }) => [severity, message, subject]);
    assert.deepEqual(found(''), [['information', 'unnamed', 'Auftraggeber']]);
    assert.deepEqual(found('\n\n**Auftraggeber:** Muster GmbH'), []);
    assert.deepEqual(found(' Die Angaben zum Auftraggeber (siehe Seite 3) ergänzt er selbst.'), []);
  });

  it('knows a contract that writes its terms in capitals', () => {
    const terms = (...names: string[]): string => german(`${names.map((name) => `„${name}“ bezeichnet, was die Parteien so nennen.`).join('\n\n')}\n\nDer Auftragnehmer meldet jeden VORFALL sofort. Der VORFALL wird beschrieben, und zwar unter Angabe der BESTELLUNG.`);
    assert.deepEqual(subjectsOf('undefined-term', terms('BESTELLUNG', 'WEISUNG', 'DATEN')), ['VORFALL']);
    assert.deepEqual(subjectsOf('undefined-term', terms('BESTELLUNG', 'WEISUNG', 'DATEN', 'VORFALL')), []);
    assert.deepEqual(subjectsOf('undefined-term', terms('BESTELLUNG', 'WEISUNG')), []);
  });

  it('knows the openings of a deed and the names of companies in capitals', () => {
    const text = (clause: string): string => english(['ORDER', 'VENDOR', 'PROCESSING', 'SCHEDULE'].map((name) => `“${name}” means what the parties so call.`).join('\n\n') + `\n\nWHEREAS the sides wish to work together for a while; and\n\nWHEREAS they have agreed on the terms of it.\n\n${clause}`);
    assert.deepEqual(subjectsOf('undefined-term', text('It is made for NORDVIK BUSINESS SERVICES, INC., and for its affiliate NORDVIK DATA LIMITED in the north.')), []);
    assert.deepEqual(subjectsOf('undefined-term', text('It shall PROCESS the data as told, and PROCESS nothing else at all.')), []);
    assert.deepEqual(subjectsOf('undefined-term', text('It acts on each DIRECTION given to it. No DIRECTION is left out by it.')), ['DIRECTION']);
  });

  it('takes a label at the head for the name of a side or thing', () => {
    const head = '# Data Processing Agreement\n\n**School:** Lakeside School\n**Vendor:** Kestrel Apps Ltd\n\n| Field | Entry |\n|---|---|\n| Product | Kestrel Homework |\n\n';
    assert.deepEqual(subjectsOf('undefined-term', `${head}The School engages the Vendor to provide the Product. The Vendor processes personal data on behalf of the School.`), []);
  });

  it('takes no way through the menus for a term', () =>
    assert.deepEqual(subjectsOf('undefined-term', '# Data Processing Agreement\n\nYou are the controller and we are the processor. You can do nearly all of that under *Customer → Privacy* in the app.'), []));

  it('tells the side from whom it does something with', () => {
    const text = (side: string): string => `# Auftragsbearbeitungsvertrag\n\nzwischen der Muster AG (nachfolgend «Auftraggeberin») und der Dienst AG (nachfolgend «${side}»).\n\nDie Auftraggeberin ist damit einverstanden, dass die Beauftragte Dritte beizieht.\n`;
    assert.deepEqual(subjectsOf('undefined-term', text('Beauftragte')), []);
  });

  it('says less where the term tells a role', () => {
    const text = english('The Customer acts as a Data Controller for the data of its staff. The Provider, acting as the Data Processor, follows it. The Data Processor shall inform the Customer.');
    assert.deepEqual(findingsOf('undefined-term', text).map(({ severity, message, subject }) => [severity, message, subject]), [['hint', 'role', 'Data Controller'], ['hint', 'role', 'Data Processor']]);
    const used = '# Data Processing Agreement\n\nThis agreement is made between Acme Ltd and Widget Inc.\n\nThe data of the staff are processed by the Data Processor in the course of the work.';
    assert.deepEqual(findingsOf('undefined-term', used).map(({ severity, message }) => [severity, message]), [['warning', 'undefined']]);
  });

  it('says least of the parties, where both have names', () => {
    const said = 'If a provision is invalid, the Parties shall replace it with one that comes close to it.';
    assert.deepEqual(findingsOf('undefined-term', english(said)).map(({ severity, subject }) => [severity, subject]), [['hint', 'Parties']]);
    assert.deepEqual(findingsOf('undefined-term', `# Data Processing Agreement\n\n${said}`).map(({ severity }) => severity), ['information']);
  });

  it('says less where the contract points elsewhere for its terms', () => {
    const text = english('Capitalised terms that are not defined here will have the meaning given to them elsewhere in this DPA and/or the main contract.\n\nThe Provider follows the Service Order in every respect.');
    assert.deepEqual(findingsOf('undefined-term', text).map(({ severity, message }) => [severity, message]), [['hint', 'elsewhere']]);
  });

  it('names the further places', () => {
    const text = english('The Provider follows the Service Order in every respect. A new Service Order changes the earlier one.');
    assert.deepEqual(findingsOf('undefined-term', text)[0]?.related.map((place) => text.slice(place.span.start, place.span.end)), ['Service Order']);
  });
});
