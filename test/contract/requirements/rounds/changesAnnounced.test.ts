import { judges } from '../judged.js';

/** New companies announced, by way of the list or to a contact, with a say in it; and other changes, and objections that are refused. */
describe('requirements: changes that are announced', () => {
  judges('subprocessor-change-notice', [
    ['present', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Neue Unterauftragnehmer werden ihm vier Wochen vorher avisiert; er hat ein Vetorecht.'],
    ['present', 'Unterauftragnehmer # Geplante Änderungen notifiziert die Auftragsbearbeiterin der Verantwortlichen mit einer Frist von 30 Tagen. Die Verantwortliche kann Einsprache erheben.'],
    ['present', 'Unterauftragnehmer # Einen geplanten Wechsel meldet der Auftragnehmer an die hinterlegte Kontaktperson. Der Auftraggeber kann widersprechen.'],
    ['present', 'Liste der Dienstleister # Änderungen der Liste geben wir vier Wochen vorher bekannt. Sie können einem neuen Dienstleister widersprechen.'],
    ['present', 'Unterauftragnehmer # Der Auftraggeber kann innerhalb von zwei Wochen nach Zugang der Mitteilung über einen geplanten neuen Unterauftragnehmer widersprechen.'],
    ['present', 'Unterauftragsverarbeiter # Widerspricht der Auftraggeber nicht innerhalb von 14 Tagen nach der Ankündigung durch den Auftragnehmer, gilt der neue Unterauftragsverarbeiter als genehmigt.'],
    ['present', 'Anlage 2 # Der Auftragnehmer kündigt Änderungen der Übersicht der Unterauftragnehmer vier Wochen vorher an. Einwände sind binnen zwei Wochen mitzuteilen.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer informiert vorab über neue Unterauftragnehmer. Ein Recht des Auftraggebers, ihnen zu widersprechen, besteht nicht.'],
    ['partial', 'Unterauftragnehmer # Neue Unterauftragnehmer werden vorab angekündigt; eine Widerspruchsmöglichkeit besteht nicht. Keine Widerspruchsmöglichkeit gibt es auch bei Konzerngesellschaften.'],
    ['partial', 'Unterauftragnehmer # Über neue Unterauftragnehmer wird der Auftraggeber ohne Widerspruchsrecht vorab informiert.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Über den Wechsel des Ansprechpartners informiert der Auftragnehmer vorab. Der Auftraggeber kann widersprechen.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Über neue Funktionen und Versionen informiert der Auftragnehmer vorab. Der Auftraggeber kann widersprechen.'],
    ['absent', 'Liste # Änderungen der Preisliste geben wir vier Wochen vorher bekannt. Sie können widersprechen.'],
    ['absent', 'Maßnahmen # Änderungen der Liste der technischen Maßnahmen teilt der Auftragnehmer vorab mit. Der Auftraggeber kann widersprechen.'],
    ['absent', 'Unterauftragnehmer # Der Auftraggeber wird über neue Unterauftragnehmer nicht vorab informiert, kann aber jederzeit widersprechen.'],
    ['partial', 'Unterauftragnehmer # Die jeweils aktuelle Liste steht im Internet. Der Auftraggeber kann neuen Unterauftragnehmern widersprechen.'],
    ['present', 'Changes to our suppliers # Before we add a new supplier we email you a month ahead. If you don\'t like it you can object.'],
    ['present', 'Sub-processors # The Customer has 14 days after receipt of the Provider\'s notice of a proposed new sub-processor to object.'],
    ['present', 'Sub-processors # The Provider sends notice of any planned sub-processor by e-mail to the contact person named in Annex 1. The Customer may oppose it within 10 days.'],
    ['present', 'Sub-processor list # We announce changes to the list 30 days in advance. You can object to any new sub-processor.'],
    ['partial', 'Sub-processors # The Provider notifies the Customer of new sub-processors in advance. The Customer has no right to reject them.'],
    ['partial', 'Sub-processors # The Provider notifies the Customer of new sub-processors 30 days in advance, without any right of the Customer to object.'],
    ['partial', 'Sub-processors # The Customer gives general authorisation. The Provider gives 14 days\' prior notice of maintenance. The Customer may object.'],
    ['partial', 'Sub-processors # The Customer gives general authorisation for sub-processors. No notice of new sub-processors is given. The Customer may object at any time.'],
    ['absent', 'Price list # We announce changes to the list of prices 30 days in advance. You can object.'],
    ['absent', 'Sub-processors # The Customer may object within 14 days of the change of its contact person being notified.'],
    ['absent', 'Measures # We announce changes to the list of security measures in advance. You may object.'],
  ]);
});
