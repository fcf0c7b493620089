import { judges } from '../judged.js';

/* The commonest wordings of the duties, and their usual gaps. */
judges('legal-requirement-notice', [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung, sofern er nicht durch das Recht der Union hierzu verpflichtet ist; in diesem Fall teilt er dem Auftraggeber diese rechtlichen Anforderungen vor der Verarbeitung mit.'],
  ['present', 'Weisungen # Ausnahmen von der Weisungsbindung gelten bei zwingenden gesetzlichen Verpflichtungen, über die der Auftraggeber vor der Verarbeitung unterrichtet wird.'],
  ['present', 'Weisungen # Muss der Auftragnehmer Daten aufgrund eines Gesetzes abweichend verarbeiten, so verständigt er vorher den Auftraggeber.'],
  ['present', 'Weisungen # Zwingt ein Gesetz den Auftragnehmer dazu, Daten anders zu verarbeiten, erfährt der Auftraggeber davon, bevor dies geschieht.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf Weisung, sofern er nicht gesetzlich dazu verpflichtet ist.'],
  ['absent', 'Behörden # Verlangt eine Behörde Auskunft, informiert der Auftragnehmer den Auftraggeber.'],
  ['absent', 'Weisungen # Ist der Auftragnehmer gesetzlich verpflichtet, informiert er den Auftraggeber nach der Verarbeitung.'],
  ['absent', 'Weisungen # Gesetzliche Aufbewahrungspflichten bleiben unberührt.'],
  ['present', 'Instructions # The Provider processes personal data only on instructions unless required to do so by law, in which case it informs the Customer of that legal requirement before processing, unless the law prohibits it.'],
  ['present', 'Instructions # If the Provider is legally compelled to process the data otherwise, it gives the Customer advance notice unless barred by law.'],
  ['present', 'Instructions # Should any law oblige the Provider to carry out processing not covered by the instructions, the Customer will be told first.'],
  ['partial', 'Instructions # The Provider processes personal data only on instructions unless required to do so by law.'],
  ['partial', 'Instructions # If the Provider is legally compelled to process the data otherwise, it may give the Customer notice.'],
  ['absent', 'Legal # The Provider shall inform the Customer in advance of changes of law that affect the fees.'],
  ['absent', 'Instructions # The Provider shall comply with applicable law and inform the Customer before the processing starts of its contact person.'],
]);
judges('documented-instructions', [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet personenbezogene Daten ausschliesslich im Rahmen der getroffenen Vereinbarungen und nach dokumentierten Weisungen des Auftraggebers.'],
  ['present', 'Weisungen # Die Verarbeitung erfolgt nur auf Weisung; mündliche Weisungen bestätigt der Auftraggeber unverzüglich in Textform.'],
  ['partial', 'Weisungen # Der Auftragnehmer beachtet die Weisungen des Auftraggebers.'],
  ['partial', 'Weisungen # Die Verarbeitung erfolgt nur auf Weisung des Auftraggebers.'],
  ['present', 'Instructions # The Provider shall process Personal Data only on the documented instructions of the Customer.'],
  ['present', 'Instructions # We only do with your data what you have told us in writing.'],
  ['partial', 'Instructions # The Provider will follow the Customer\'s reasonable instructions.'],
  ['partial', 'Instructions # The Provider processes the data only on the Customer\'s instructions.'],
]);
judges('security', [
  ['present', 'Sicherheit # Der Auftragnehmer trifft die in Anlage 1 beschriebenen technischen und organisatorischen Massnahmen.'],
  ['partial', 'Sicherheit # Der Auftragnehmer bemüht sich um angemessene Massnahmen.'],
  ['partial', 'Sicherheit # Massnahmen werden noch vereinbart.'],
  ['absent', 'Sicherheit # Der Auftraggeber trifft geeignete technische Massnahmen.'],
  ['present', 'Security # Taking into account the state of the art, the Provider shall implement appropriate technical and organisational measures.'],
  ['partial', 'Security # The Provider will use reasonable efforts to keep data secure.'],
  ['partial', 'Security # Security measures: to be agreed.'],
]);
judges('data-subjects', [
  ['present', 'Data subjects # Employees, contractors and customers of the Customer.'],
  ['partial', 'Data subjects # The data subjects are the persons whose data are processed.'],
  ['partial', 'Data subjects # As determined by the Customer.'],
]);
judges('data-types', [
  ['present', 'Types of data # Name, e-mail address, job title and billing data.'],
  ['partial', 'Types of data # Any data submitted by the Customer.'],
  ['partial', 'Types of data # Personal data as needed for the services.'],
]);
