import type { Language } from '../language.js';
import { compilePhrases, type ConceptHit, type PhraseMatcher } from '../phrases.js';
import type { Token } from '../tokens.js';
import type { Lexicon } from './lexicon.js';

/** What a word that names nothing of its own is about; `PLAIN` are the words of grammar, `HANDLE` is processing where the label calls it so, `UNDER` leads to the contract, `WHOSE` says whose data they are; words of `LABELLED` name something where a label does not hold them. */
export type HollowKind = 'DATA' | 'PERSON' | 'PROCESS' | 'HANDLE' | 'OPERATION' | 'UNDER' | 'WHOSE' | 'CONTRACT' | 'PARTY' | 'BEHALF' | 'KIND' | 'TIME' | 'ACT' | 'LABELLED' | 'PLAIN';

/** What a field asks for. */
export type FieldMatter = 'data' | 'persons' | 'time' | 'act';

/**
 * Words with which a field can be filled and yet say nothing: those of its own label, and those that every such agreement consists of.
 * It is asked about fields only, and so is no part of the lexicon that every sentence is read by. `LABEL_…` are the beginnings of labels.
 */
const HOLLOW: Readonly<Record<Language, Lexicon>> = {
  de: {
    LABEL_DATA: ['art|arten|kategorie|kategorien|typ|typen|gruppen der|von|an ..3 daten|personendaten', 'art|arten|kategorie|kategorien|typen ..1 personenbezogener daten', 'datenart|datenarten|datenkategorie|datenkategorien|datentyp|datentypen'],
    LABEL_PERSONS: ['kategorie|kategorien|gruppe|gruppen|kreis der|von|an ..2 betroffenen|personen', 'kategorie|kategorien|gruppe|gruppen|kreis betroffener', 'betroffenenkategorien|betroffenengruppen|betroffenenkreis|personenkategorien|personengruppen|personenkreis', 'betroffene|betroffener personengruppen|personenkreis|personenkategorien'],
    LABEL_PERSONS_BARE: ['betroffene', 'betroffene personen'],
    LABEL_TIME: ['dauer', 'verarbeitungsdauer|bearbeitungsdauer'],
    LABEL_ACT: ['gegenstand', 'zweck|zwecke', 'art und|, zweck|umfang', 'art der verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung', 'verarbeitungszweck|bearbeitungszweck|verarbeitungszwecke|bearbeitungszwecke'],
    DATA: ['daten', 'personendaten', 'personenbezogen*', 'angaben', 'informationen', 'datenart|datenarten|datenkategorien'],
    PERSON: ['personen', 'natürliche|natürlichen|betroffene|betroffenen|jede|jeder person', 'betroffen*', 'menschen', 'personenkreis|personengruppe|personengruppen', 'identifiziert*', 'identifizierbar*', 'natürlich*'],
    PROCESS: ['verarbeit*', 'datenverarbeitung|datenverarbeitungen'],
    HANDLE: ['bearbeit*', 'datenbearbeitung|datenbearbeitungen'],
    OPERATION: ['erhoben*|erhebt|erheben|erhebung', 'gespeichert*|speichert|speichern|speicherung', 'genutzt*', 'verwendet*'],
    WHOSE: ['deren|dessen', 'betroffen*', 'bezieht|beziehen'],
    UNDER: ['im rahmen', 'gemäß|laut|aufgrund', 'im zusammenhang mit', 'auf grundlage', 'nach maßgabe'],
    CONTRACT: [
      'vertrag|vertrags|vertrages|vertrage', 'hauptvertrag|hauptvertrags|hauptvertrages', 'vertragsverhältnis|vertragsverhältnisses', 'vereinbarung', 'avv', 'auftragsverarbeitung|auftragsbearbeitung|auftragsverarbeitungsvertrag|auftragsverarbeitungsvertrags',
      'auftrag|auftrags|auftrages', 'nutzungsbedingungen|geschäftsbedingungen',
    ],
    PARTY: ['der auftragnehmer|auftragsverarbeiter|auftragsbearbeiter', 'die auftragnehmerin|auftragsverarbeiterin|auftragsbearbeiterin', 'vom auftragnehmer|auftragsverarbeiter|auftragsbearbeiter|anbieter', 'wir'],
    BEHALF: ['im auftrag', 'im auftrag des|der kunden|kundin', 'im auftrag des|der ..1 verantwortlichen|auftraggebers|auftraggeberin', 'durch den|die auftragnehmer|auftragnehmerin|auftragsverarbeiter|auftragsverarbeiterin|auftragsbearbeiter|auftragsbearbeiterin', 'für den|die auftraggeber|auftraggeberin|verantwortlichen|verantwortliche'],
    KIND: ['art|arten', 'kategorie|kategorien', 'typ|typen', 'gruppe|gruppen', 'kreis'],
    TIME: ['dauer', 'zeitraum|zeitraums', 'solange', 'so lange', 'während'],
    ACT: ['gegenstand', 'zweck|zwecke|zwecken|zwecks', 'umfang', 'verarbeitungszweck|verarbeitungszwecke|bearbeitungszweck|bearbeitungszwecke'],
    LABELLED: ['auftraggeber*', 'auftragnehmer*', 'auftragsverarbeiter*', 'auftragsbearbeiter*', 'verantwortliche*', 'leistung|leistungen', 'dienst|dienste|diensten', 'dienstleistung|dienstleistungen', 'leistungserbringung|vertragsdurchführung'],
    PLAIN: [
      'der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines', 'dieser|diese|dieses|diesem|diesen', 'welche|welcher|welches|welchen|deren|dessen|denen', 'ist|sind|wird|werden|wurde|wurden|worden|sein', 'und|oder|sowie|bzw', 'sich|es|sie|ihre|ihrer|ihren',
      'von|zu|zur|zum|in|im|an|auf|mit|durch|für|über|um|aus|nach|unter|vom|bei|als', 'rahmen', 'zusammenhang', 'aufgrund', 'gemäß|laut', 'grundlage', 'maßgabe', 'hierbei|dabei|hierzu|dazu', 'alle|aller|allen|jede|jeder|sämtliche|sämtlicher|jegliche|jeglicher', 'diejenigen|derjenigen|jene|jener|solche|solcher', 'jeweilige|jeweiligen|jeweiliger', 'verschiedene|verschiedener|diverse|bestimmte|bestimmter', 'handelt', 'erfolgt|erfolgen|dauert', 'bezieht|beziehen|betrifft|betreffen|umfasst|umfassen',
    ],
  },
  en: {
    LABEL_DATA: ['type|types|category|categories|kind|kinds|class|classes of|( ..4 data|information', 'nature of personal|the data', 'nature of the personal data', 'data types|type|categories|category', 'personal data types|type|categories|category'],
    LABEL_PERSONS: ['type|types|category|categories|kind|kinds|class|classes|group|groups of ..2 subjects|subject|persons|individuals|people', 'data subject categories|category|types|type|groups', 'data subjects categories|category|types|groups'],
    LABEL_PERSONS_BARE: ['data subjects', 'affected data subjects|persons|individuals', 'persons|individuals concerned|affected'],
    LABEL_TIME: ['duration', 'processing duration|period'],
    LABEL_ACT: ['subject matter', 'subject-matter', 'purpose|purposes', 'nature', 'processing purpose|purposes'],
    DATA: ['data', 'information', 'personal', "customer|customer's|client|client's personal data|information"],
    PERSON: ['person|persons', 'individual|individuals', 'people', 'subject|subjects', 'natural', 'identified|identifiable', 'anyone|everyone|those'],
    PROCESS: ['processed|processing|processes|process', 'process|processes|processed|processing'],
    OPERATION: ['collected|collects|collection', 'stored|stores|storage', 'used', 'handled|handles', 'held|holds'],
    WHOSE: ['whose', 'to whom', 'relate|relates|relating|related|concern|concerns|concerned|affected', 'data subjects|subject'],
    UNDER: ['under', 'pursuant to', 'in accordance|connection with', 'according to', 'in the context|course|framework of', 'within the framework of', 'as part of'],
    CONTRACT: ['agreement', 'contract', 'terms', 'dpa', 'addendum'],
    PARTY: ['by processor|provider|supplier|vendor|us', 'by the processor|provider|supplier|vendor', 'that|which|, the processor|provider|supplier|vendor', 'that|which processor|provider|supplier|vendor', 'we'],
    BEHALF: ['on behalf', 'on behalf of ..1 controller|customer|client', 'by the processor|provider|supplier', 'for the controller|customer|client', "on the controller's|customer's|client's behalf"],
    KIND: ['type|types', 'category|categories', 'kind|kinds', 'class|classes', 'group|groups'],
    TIME: ['duration', 'period', 'time', 'long', 'while'],
    ACT: ['subject|subject-matter', 'matter', 'purpose|purposes', 'nature', 'scope'],
    LABELLED: ["controller|controller's", "processor|processor's", "customer|customer's", 'service|services'],
    PLAIN: [
      'the|a|an|this|these|that|those|such|which|who|whose|whom|its|their|it|they|there', 'is|are|be|been|being|was|were|will|shall|may|can|has|have', 'and|or|as|so|also', 'of|to|by|on|for|in|under|with|from|about|through|during|at|within|into', 'pursuant|accordance|according', 'context|connection|course|framework|part', 'behalf', 'all|any|each|every', 'lasts|last|continues|continue', 'relevant|respective|applicable|certain|various|different', 'relate|relates|relating|related|concern|concerns|concerning|concerned|affected',
    ],
  },
};

const matchers = new Map<Language, PhraseMatcher>();

/** Words of labels, and words that name nothing, as phrases of the list above. */
export function hollowIn(tokens: readonly Token[], language: Language): readonly ConceptHit[] {
  let matcher = matchers.get(language);
  if (!matcher) matchers.set(language, (matcher = compilePhrases(HOLLOW[language])));
  return matcher(tokens);
}
