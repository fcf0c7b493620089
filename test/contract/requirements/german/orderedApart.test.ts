import { judges } from '../judged.js';

/** Help with the prior consultation that must be ordered apart, and help with the other matter under a heading that names both. */
describe('requirements: help that is for sale', () => {
  judges('prior-consultation', [
    ['partial', 'Folgenabschätzung und Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei einer Datenschutz-Folgenabschätzung. Er stellt dazu eine Beschreibung der Verarbeitung zur Verfügung.\n\nEine Begleitung des Auftraggebers bei einer vorherigen Konsultation der Aufsichtsbehörde kann als kostenpflichtige Zusatzleistung gesondert beauftragt werden.'],
    ['absent', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei einer Datenschutz-Folgenabschätzung. Er liefert hierfür alle nötigen Angaben zur Verarbeitung.'],
    ['partial', 'Weitere Leistungen # Die Begleitung bei einer vorherigen Konsultation der Aufsichtsbehörde kann der Auftraggeber als Zusatzleistung buchen.'],
    ['partial', 'Behörden # Bei einer vorherigen Konsultation nach Art. 36 DSGVO kann der Auftraggeber die Unterstützung des Auftragnehmers gesondert beauftragen.'],
    ['partial', 'Behörden # Die Unterstützung bei der vorherigen Konsultation der Aufsichtsbehörde ist nicht Teil der Leistungen und kann gegen Vergütung bestellt werden.'],
    ['partial', 'Behörden # Bei der vorherigen Konsultation begleitet der Auftragnehmer den Auftraggeber nur, wenn dies gesondert beauftragt und vergütet wird.'],
    ['present', 'Behörden # Der Auftragnehmer unterstützt den Auftraggeber bei der vorherigen Konsultation; der Aufwand wird nach Stunden vergütet.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber hierbei und stellt alle nötigen Informationen bereit.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber. Er stellt dazu die erforderlichen Informationen bereit.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei beidem. Er stellt dazu die erforderlichen Informationen bereit.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Führt der Auftraggeber eine Datenschutz-Folgenabschätzung durch oder konsultiert er vorher die Aufsichtsbehörde, stellt der Auftragnehmer dazu die erforderlichen Informationen bereit.'],
    ['present', 'Pflichten # Der Auftragnehmer unterstützt den Auftraggeber bei der Datenschutz-Folgenabschätzung und der vorherigen Konsultation. Er stellt dazu die erforderlichen Informationen bereit.'],
    ['present', 'Behörden # Der Auftragnehmer begleitet den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde.'],
    ['present', 'Behörden # Der Auftraggeber kann den Auftragnehmer gesondert mit Schulungen beauftragen. Bei vorherigen Konsultationen der Aufsichtsbehörde unterstützt ihn der Auftragnehmer.'],
    ['absent', 'Behörden # Bei der vorherigen Konsultation der Aufsichtsbehörde lässt sich der Auftraggeber von seinem Datenschutzbeauftragten begleiten.'],
    ['absent', 'Behörden # Der Auftraggeber führt die vorherige Konsultation selbst durch, eine Begleitung durch den Auftragnehmer findet nicht statt.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei einer Datenschutz-Folgenabschätzung. Gleiches gilt für die vorherige Konsultation.'],
    ['present', 'Behörden # Bei der vorherigen Konsultation unterstützt der Auftragnehmer den Auftraggeber. Weitere Leistungen kann der Auftraggeber gesondert beauftragen.'],
    ['absent', 'Prüfungen # Ein Audit vor einer vorherigen Konsultation kann der Auftraggeber als Zusatzleistung bestellen.'],
    ['absent', 'Unterauftragnehmer # Unterauftragnehmer für die vorherige Konsultation können gesondert beauftragt werden.'],
    ['partial', 'Consultation # Help with the prior consultation of the supervisory authority can be ordered separately.'],
    ['absent', 'Impact assessment and prior consultation # The Provider assists the Customer with data protection impact assessments. To this end it provides a description of the processing and of its risks.'],
  ]);

  judges('dpia-assistance', [
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber hierbei und stellt alle nötigen Informationen bereit.'],
    ['present', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei einer Datenschutz-Folgenabschätzung. Er liefert hierfür alle nötigen Angaben zur Verarbeitung.'],
    ['absent', 'Folgenabschätzung und vorherige Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei der vorherigen Konsultation. Er liefert hierfür alle nötigen Angaben zur Verarbeitung.'],
    ['partial', 'Folgenabschätzung # Die Begleitung einer Datenschutz-Folgenabschätzung kann als Zusatzleistung gesondert beauftragt werden.'],
    ['absent', 'Kontrollen # Der Auftragnehmer begleitet den Prüfer des Auftraggebers durch die Räume.'],
  ]);
});
