import type { ConceptHit } from '../../language/phrases.js';
import type { Span } from '../../text/span.js';

/** What kind of sentence it is, beside what it speaks of. */
export type StatementFlag =
  | '@content' // says something of its own: more than a label, no blank alone
  | '@blank' // holds a blank to be filled in
  | '@openEnd' // the blank stands where the end of a term belongs: `until ____`
  | '@lead' // ends with a colon, or a preposition: what follows belongs to it
  | '@denies' // leads into a list and says that what stands in it is not owed
  | '@title' // stands in bold before the sentences of its paragraph
  | '@item' // an item of a list
  | '@row' // a row of a table
  | '@enumerates' // gives several things separated by commas
  | '@operations' // names three kinds of processing or more
  | '@handles' // names two of them
  | '@deeds' // says that the processing consists of two things done or more, whatever they are
  | '@dataType' // names a type of personal data
  | '@dataTypes' // names two types of personal data or more
  | '@manyTypes' // names three of them or more, apart from services named after them
  | '@dataLabel' // the label of its row means the data and nothing else: `Personal data`, `Information involved`
  | '@bareData' // speaks of data and names no type of them
  | '@group' // names one of them or more
  | '@persons' // names two groups of persons or more
  | '@deed' // says that its subject is one thing done
  | '@specific' // names things that not every such agreement speaks of
  | '@beyondOperations' // the same, apart from kinds of processing: what they are done with, or for
  | '@controllerActs' | '@processorActs' // grammatical subject
  | '@pronoun' // begins with a pronoun for who acted in the sentence before
  | '@processorMay' // the processor is only allowed to
  | `@may_${string}` // what the concept stands for is only permitted; see `permission.ts`
  | `@firm_${string}` // what it stands for is promised beside what is softened; see `firm.ts`
  | '@controllerAlone' // the controller acts and the processor does not
  | '@forController' // done for the controller: `für den Auftraggeber`, `for you`
  | '@ofController' // done with a thing of the controller: `your booking page`, `the Customer's files`
  | '@period' // names a period of time
  | '@subProcessorAlone' // a sub-processor acts and neither party does
  | '@parties' // both parties act alike
  | '@toController' | '@toProcessor' | '@byController' | '@byProcessor' | '@atController' | '@atProcessor' // see `relations.ts`
  | '@heController' | '@heProcessor' // acts as a pronoun, named before in another case
  | '@subActs' // a sub-processor acts, or two rows of them are spoken of
  | '@rolesSwapped' // the processor is called the controller and the other way round
  | '@costs'; // says who pays, and nothing on who owes what

/** A sentence, or a row of a table, as the requirements read it. Spans count from the start of the block. */
export interface Statement {
  readonly hits: readonly ConceptHit[];
  readonly own: ReadonlySet<string>;
  /** Concepts of the label it begins with: `Art der Daten: …`, the first cell of a row. */
  readonly label: ReadonlySet<string>;
  readonly span: Span;
  /** Where the words stand that soften or take back a duty, by concept. */
  readonly telling: ReadonlyMap<string, Span>;
}

/** The sentences of one block, and what the header row of a table says. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly header: ReadonlySet<string>;
  /** The block ends with a colon, a comma or a preposition, so what follows belongs to it. */
  readonly leads: boolean;
  /** Under what that stands: the words of the last sentence and of the label before it. `**Sicherheit.** Vereinbart ist:` */
  readonly over?: ReadonlySet<string>;
}
