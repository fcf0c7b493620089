import { judges } from '../judged.js';

/** Whose word counts, what happens when law goes before it or it breaks the law: German, Austrian and Swiss hands, with near misses. */
describe('requirements in German hands: instructions', () => {
  judges('documented-instructions', [
    ['present', 'Mit Ihren Daten machen wir nur das, was Sie uns schriftlich auftragen.'],
    ['present', 'Die Daten dürfen allein im Rahmen der getroffenen Vereinbarungen und nach schriftlicher Weisung des Auftraggebers verarbeitet werden.'],
    ['present', 'Der Auftragnehmer handelt ausschließlich weisungsgebunden. Mündliche Weisungen bestätigt der Auftraggeber unverzüglich in Textform.'],
    ['present', 'Die Auftragsbearbeiterin bearbeitet Personendaten nur nach Weisung der Verantwortlichen; Weisungen ergehen per E-Mail oder über das Ticketsystem.'],
    ['present', 'Eine Verarbeitung ohne dokumentierte Weisung des Auftraggebers findet nicht statt.'],
    ['present', 'Ausserhalb der schriftlich erteilten Weisungen der Verantwortlichen ist der Auftragsbearbeiterin jede Bearbeitung untersagt.'],
    ['present', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf Weisung. Weisungen sind zu dokumentieren und drei Jahre aufzubewahren.'],
    ['present', 'Der Auftragsverarbeiter ist ausschließlich auf Grund dokumentierter Aufträge des Verantwortlichen tätig.'],
    ['partial', 'Die Auftragsbearbeiterin bearbeitet die Daten ausschliesslich nach den Weisungen der Verantwortlichen.'],
    ['partial', 'Wir nutzen Ihre Daten nur so, wie Sie es uns sagen.'],
    ['partial', 'Der Auftragnehmer befolgt die in Textform erteilten Weisungen des Auftraggebers.'],
    ['partial', 'Die Verarbeitung erfolgt auf Weisung des Auftraggebers; die Weisungen werden in der Regel schriftlich festgehalten.'],
    ['partial', 'Der Auftragnehmer verarbeitet die Daten im Einklang mit den dokumentierten Weisungen sowie zu eigenen Zwecken der Produktverbesserung.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten grundsätzlich nur auf dokumentierte Weisung, kann hiervon aber abweichen, wenn er es für zweckmäßig hält.'],
    ['absent', 'Die Beschäftigten des Auftragnehmers sind an die Weisungen ihrer Vorgesetzten gebunden.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Zwingt uns ein Gesetz zu etwas anderem, sagen wir Ihnen das vorher, außer das Gesetz verbietet es.'],
    ['present', 'Ist der Auftragnehmer kraft Unionsrechts oder des Rechts eines Mitgliedstaats zu einer weitergehenden Verarbeitung gehalten, setzt er den Auftraggeber vor deren Beginn davon in Kenntnis.'],
    ['present', 'Verlangt schweizerisches Recht eine Bearbeitung ohne Weisung, so orientiert die Auftragsbearbeiterin die Verantwortliche vorgängig, sofern dies nicht untersagt ist.'],
    ['present', 'Gesetzliche Verpflichtungen zur Verarbeitung bleiben vorbehalten; über solche unterrichtet der Auftragnehmer den Auftraggeber im Voraus.'],
    ['present', 'Wird der Auftragnehmer durch behördliche Anordnung zur Herausgabe von Daten verpflichtet, informiert er den Auftraggeber unverzüglich und vor der Herausgabe, soweit rechtlich zulässig.'],
    ['present', 'Weisungsbindung # Ausgenommen sind Verarbeitungen, zu denen der Auftragnehmer gesetzlich verpflichtet ist. Diese teilt er dem Auftraggeber vor der Verarbeitung mit.'],
    ['present', 'Weisungen # Abweichungen sind nur zulässig, wenn das Recht der Union sie gebietet; hiervon ist der Auftraggeber vorab zu verständigen.'],
    ['partial', 'Die Verarbeitung erfolgt nur auf Weisung, es sei denn, der Auftragnehmer ist gesetzlich zu einer anderen Verarbeitung verpflichtet.'],
    ['partial', 'Weisungsbindung # Ausgenommen ist eine gesetzlich vorgeschriebene Verarbeitung.'],
    ['partial', 'Die Auftragsbearbeiterin darf von Weisungen abweichen, wenn zwingendes Recht dies verlangt.'],
    ['partial', 'Ist der Auftragnehmer gesetzlich zu einer anderen Verarbeitung verpflichtet, wird er den Auftraggeber hierüber nach Möglichkeit informieren.'],
    ['absent', 'Die Parteien gehen davon aus, dass der Auftragnehmer den Auftraggeber über gesetzliche Verarbeitungspflichten unterrichten würde.'],
    ['absent', 'Der Auftragnehmer beachtet die gesetzlichen Vorschriften.'],
    ['absent', 'Der Auftragnehmer informiert den Auftraggeber vorab über geplante Änderungen seiner Leistungen.'],
    ['absent', 'Der Auftraggeber teilt dem Auftragnehmer gesetzliche Aufbewahrungspflichten mit.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['present', 'Halten wir eine Weisung für rechtswidrig, sagen wir Ihnen das sofort.'],
    ['present', 'Verstößt eine Weisung nach Auffassung des Auftragnehmers gegen Datenschutzrecht, hat er den Auftraggeber hierauf ohne Verzug hinzuweisen.'],
    ['present', 'Die Auftragsbearbeiterin macht die Verantwortliche umgehend darauf aufmerksam, wenn eine Anordnung gegen das DSG verstösst.'],
    ['present', 'Bestehen beim Auftragnehmer Bedenken gegen die Rechtmäßigkeit einer Weisung, sind diese dem Auftraggeber unverzüglich anzuzeigen.'],
    ['present', 'Remonstration # Erachtet der Auftragsverarbeiter eine Weisung als unzulässig, remonstriert er unverzüglich in Textform.'],
    ['present', 'Der Auftragnehmer warnt den Auftraggeber unverzüglich, sofern er eine Weisung für unvereinbar mit der DSGVO hält, und darf deren Ausführung aussetzen.'],
    ['present', 'Unrechtmäßige Weisungen # Der Auftragnehmer unterrichtet den Auftraggeber sogleich und wartet dessen Entscheidung ab.'],
    ['partial', 'Der Auftragnehmer kann den Auftraggeber darauf hinweisen, dass eine Weisung gegen Datenschutzrecht verstößt.'],
    ['partial', 'Hält der Auftragnehmer eine Weisung für rechtswidrig, informiert er den Auftraggeber im nächsten Quartalsgespräch.'],
    ['partial', 'Der Auftragnehmer weist auf offensichtlich rechtswidrige Weisungen hin, ist zu einer Prüfung oder Unterrichtung aber nicht verpflichtet.'],
    ['absent', 'Der Auftragnehmer ist nicht verpflichtet, rechtswidrige Weisungen auszuführen.'],
    ['absent', 'Weisungen, die gegen Datenschutzrecht verstoßen, braucht der Auftragnehmer nicht zu befolgen; er darf ihre Ausführung ablehnen.'],
    ['absent', 'Der Auftragnehmer ist berechtigt, die Durchführung einer Weisung auszusetzen, solange Zweifel an ihrer Rechtmäßigkeit bestehen.'],
    ['absent', 'Der Auftraggeber steht dafür ein, dass seine Weisungen rechtmäßig sind, und informiert den Auftragnehmer unverzüglich über Beanstandungen der Behörde.'],
    ['partial', 'Es wäre wünschenswert, dass Dienstleister ihre Kunden auf rechtswidrige Weisungen hinweisen.'],
  ]);
});
