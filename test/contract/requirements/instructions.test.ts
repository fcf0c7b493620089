import { judges } from './judged.js';

describe('requirements: instructions', () => {
  judges('documented-instructions', [
    ['present', 'Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers.'],
    ['present', 'Die Verarbeitung erfolgt ausschließlich gemäß den in Textform erteilten Weisungen des Auftraggebers.'],
    ['present', 'Der Auftragnehmer hat die personenbezogenen Daten nur im Rahmen der Weisungen des Auftraggebers zu verarbeiten. Weisungen bedürfen der Textform; mündliche Weisungen sind unverzüglich schriftlich zu bestätigen.'],
    ['present', 'Dem Auftragnehmer ist es untersagt, Daten außerhalb der schriftlichen Weisungen des Auftraggebers zu verarbeiten.'],
    ['present', 'Die Auftragsbearbeiterin bearbeitet die Personendaten nur so, wie es die Verantwortliche selbst tun dürfte, und ausschliesslich nach deren schriftlichen Weisungen.'],
    ['present', 'The Provider shall process personal data only on documented instructions from the Customer.'],
    ['present', 'The Provider must not process Customer Personal Data other than in accordance with the Customer’s written instructions.'],
    ['present', 'The Provider agrees to:\n\n- (a) process the data solely on the basis of the instructions given by the Customer in writing;'],
    ['partial', 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf Weisung des Auftraggebers.'],
    ['partial', 'The Provider shall process personal data only on instructions from the Customer.'],
    ['partial', 'Der Auftraggeber ist berechtigt, dem Auftragnehmer Weisungen zu erteilen.'],
    ['absent', 'Der Auftragnehmer verarbeitet die Daten mit der gebotenen Sorgfalt.'],
    ['absent', 'Weisungen #'],
  ]);

  judges('legal-requirement-notice', [
    ['present', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf Weisung, sofern er nicht durch das Recht der Union oder der Mitgliedstaaten zur Verarbeitung verpflichtet ist. In einem solchen Fall teilt er dem Auftraggeber die rechtlichen Anforderungen vor der Verarbeitung mit, sofern das Recht dies nicht verbietet.'],
    ['present', 'Der Auftragnehmer ist an die Weisungen gebunden, es sei denn, er ist gesetzlich zu einer anderen Verarbeitung verpflichtet; hierüber unterrichtet er den Auftraggeber vorab.'],
    ['present', 'Die Auftragsbearbeiterin bearbeitet die Daten ausschliesslich auf Weisung der Verantwortlichen, ausser sie ist von Gesetzes wegen zur Bearbeitung verpflichtet. Solche Verpflichtungen teilt sie der Verantwortlichen vorgängig mit.'],
    ['present', 'The Provider shall process personal data only on documented instructions, unless required to do so by Union or Member State law to which it is subject; in such a case it shall inform the Customer of that legal requirement before processing.'],
    ['present', 'If the law requires the Provider to process personal data otherwise than on the Customer’s instructions, the Provider will notify the Customer prior to such processing unless prohibited by law.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung, es sei denn, er ist gesetzlich zur Verarbeitung verpflichtet.'],
    ['partial', 'The Provider shall act only on instructions unless required by law to process the data.'],
    ['absent', 'Der Auftragnehmer löscht die Daten, sofern keine gesetzliche Aufbewahrungspflicht besteht.'],
    ['absent', 'The Provider will inform the Customer before engaging a new sub-processor.'],
  ]);

  judges('unlawful-instruction-notice', [
    ['present', 'Ist der Auftragnehmer der Ansicht, dass eine Weisung gegen Datenschutzrecht verstößt, weist er den Auftraggeber unverzüglich darauf hin.'],
    ['present', 'Der Auftragnehmer hat den Auftraggeber sofort zu benachrichtigen, falls eine Weisung nach seiner Meinung rechtswidrig ist.'],
    ['present', 'Hält die Auftragsbearbeiterin eine Weisung für unzulässig, teilt sie dies der Verantwortlichen umgehend mit.'],
    ['present', 'The Provider shall immediately inform the Customer if, in its opinion, an instruction infringes the GDPR or other data protection provisions.'],
    ['present', 'Where the Provider believes that an instruction of the Customer violates applicable law, it will promptly notify the Customer and may suspend the instruction.'],
    ['absent', 'Der Auftragnehmer darf die Ausführung einer rechtswidrigen Weisung aussetzen.'],
    ['absent', 'Der Auftragnehmer teilt dem Auftraggeber jeden Verstoß gegen Vorschriften oder Weisungen unverzüglich mit.'],
    ['absent', 'Der Auftraggeber informiert den Auftragnehmer unverzüglich, wenn er Fehler bei der Verarbeitung feststellt.'],
    ['absent', 'The Customer warrants that its instructions do not violate applicable law.'],
  ]);
});
