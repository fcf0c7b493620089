import { judges } from '../judged.js';

describe('requirements: sentences that only look like the duty', () => {
  judges('unlawful-instruction-notice', [
    ['absent', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf Weisung, sofern er nicht gesetzlich zu einer anderen Verarbeitung verpflichtet ist. Sofern solche Verpflichtungen für ihn bestehen, teilt der Auftragnehmer diese dem Auftraggeber vor der Verarbeitung mit, es sei denn, die Mitteilung ist ihm gesetzlich verboten.'],
  ]);
  judges('security', [
    ['partial', 'Security # In assessing the appropriate level of security, the Provider shall take account of the risks that are presented by the processing.'],
    ['absent', 'The Provider shall comply with all applicable Data Protection Laws in the processing of personal data.'],
  ]);
  judges('breach-notification', [
    ['absent', 'Sollten die Daten beim Auftragnehmer durch Pfändung, ein Insolvenzverfahren oder durch sonstige Ereignisse gefährdet werden, hat der Auftragnehmer den Auftraggeber unverzüglich darüber zu informieren.'],
  ]);
  judges('confidentiality', [
    ['absent', 'Confidentiality # Only persons who require access to the personal data in order to fulfil the Provider’s obligations shall be authorised.'],
    ['present', 'Persons with access to the personal data are bound by the confidentiality obligations in their contracts.'],
  ]);
  judges('deletion-or-return', [
    ['present', 'Nach Vertragsende gibt der Auftragnehmer die Daten nach Wahl des Auftraggebers zurück oder löscht sie; das Format bestimmt er nach seinem Ermessen.'],
    ['partial', 'Nach Vertragsende sind die Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben. Ob gelöscht oder zurückgegeben wird, steht im Ermessen des Auftragnehmers.'],
    ['partial', 'Nach Vertragsende hat der Auftragnehmer die Daten nach seinem Ermessen auszuhändigen oder auf seinen Datenträgern zu löschen.'],
  ]);
  judges('documented-instructions', [
    ['present', 'Der Auftragnehmer verarbeitet Daten ausschließlich im Rahmen der Aufträge des Auftraggebers. Aufträge sind schriftlich oder per E-Mail zu erteilen und vom Auftragnehmer aufzuzeichnen.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten ausschließlich im Rahmen der Aufträge des Auftraggebers. Der Auftragnehmer erteilt schriftlich Auskunft über den Stand der Arbeiten.'],
  ]);
  judges('dpia-assistance', [
    ['partial', 'Bei einer Datenschutz-Folgenabschätzung unterstützt der Auftragnehmer den Auftraggeber, soweit ihm dies wirtschaftlich zumutbar ist.\n\nDem Auftraggeber wird das Recht zur Kontrolle eingeräumt. Der Auftragnehmer stellt ihm hierfür jene Informationen bereit, die zur Kontrolle notwendig sind.'],
  ]);
  judges('prior-consultation', [
    ['absent', 'Kontrollen der Aufsichtsbehörde hat der Auftragnehmer zu dulden und dieser die verlangten Unterlagen vorzulegen.'],
    ['present', 'Legt der Auftraggeber die Verarbeitung vorab der Aufsichtsbehörde vor, stellt der Auftragnehmer die nötigen Unterlagen bereit.'],
  ]);
  judges('audit-inspections', [
    ['partial', 'Customer agrees that its right of audit under Data Protection Laws is exercised by instructing Provider to carry out the audits described in this Section.'],
    ['partial', 'We will answer a security questionnaire once a year so that you can audit us. On-site visits are not part of our plans.'],
    ['partial', 'Kontrollen # Der Auftraggeber darf die Einhaltung dieses Vertrages jederzeit kontrollieren. Die Kontrolle erfolgt durch Vorlage eines aktuellen Testats; Zutritt zur Betriebsstätte ist nicht geschuldet.'],
    ['present', 'Kontrollen # Der Auftraggeber darf die Einhaltung dieses Vertrages jederzeit vor Ort kontrollieren. Zutritt zu Bereichen anderer Kunden wird nicht gewährt.'],
  ]);
});
