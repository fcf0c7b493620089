import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { german } from '../rules/terms.js';

/** What is found in a text, but for the clauses it lacks; taken for a contract however short it is. */
const found = (clauses: string): string[] => {
  const text = german(clauses).replace('Muster GmbH', 'Lenker GmbH').replace('Beispiel AG', 'Kontor AG');
  return check({ ...analyse(text), kind: 'dpa' }).filter(({ rule }) => !/clause$/.test(rule)).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
};

describe('words to the drafter', () => {
  for (const [name, clauses, expected] of [
    ['hold nothing else that is told', 'Die Leistungen sollen hier beschrieben werden, sofern sich das nicht aus der Leistungsbeschreibung ergibt.', ['placeholder: sollen hier beschrieben']],
    ['go on in the questions under them', 'Hier sind Angaben zu folgenden Punkten zu machen:\n\n- Wie ist der Zutritt geschützt (z. B. am Sitz: ......, im Rechenzentrum: ......)?\n- Gibt es eine Sperrung oder Löschung der Daten?', ['placeholder: Hier sind Angaben']],
    ['end with the list', 'Hier sind Angaben zu machen.\n\n- Gibt es eine Alarmanlage?\n\nDas Nähere steht in der Leistungsbeschreibung.', ['placeholder: Hier sind Angaben', 'undefined-term: Leistungsbeschreibung']],
    ['are not the clause that asks in brackets', 'Der Vertrag endet (bitte hier das Datum eintragen) mit dem Ende des Hauptvertrags.', ['placeholder: (bitte hier das Datum eintragen)', 'undefined-term: Hauptvertrags']],
    ['are not what stands beside them', 'Die Leistungen sollen hier beschrieben werden.\n\nDer Vertrag endet mit dem Hauptvertrag am ________ abends.', ['placeholder: sollen hier beschrieben', 'undefined-term: Hauptvertrag', 'placeholder: ________']],
  ] as const) it(name, () => assert.deepEqual(found(clauses), expected));
});
