import { judges } from '../judged.js';

// Consent, help, notice and checks for some cases only, and limits that take nothing away.
judges('subprocessor-authorisation', [
  ['partial', 'Subunternehmer # Subunternehmer wählt der Auftragnehmer selbst; nur für solche ausserhalb der EU ist die vorherige Zustimmung des Auftraggebers nötig.'],
  ['present', 'Subunternehmer # Subunternehmer setzt der Auftragnehmer nur mit vorheriger Zustimmung des Auftraggebers ein, gleich ob innerhalb oder ausserhalb der EU.'],
  ['partial', 'Subunternehmer # Subunternehmer bedürfen der vorherigen Zustimmung des Auftraggebers. Ist Eile geboten, reicht es, wenn sie nachgeholt wird.'],
]);
judges('subprocessor-change-notice', [
  ['partial', 'Subunternehmer # Der Auftragnehmer kündigt jeden neuen Subunternehmer vorher an. Eine Ablehnung des Auftraggebers ist ohne Wirkung.'],
  ['present', 'Subunternehmer # Der Auftragnehmer kündigt jeden neuen Subunternehmer vorher an. Der Auftraggeber kann ihn ablehnen; seine Ablehnung hat keine Folgen für die Vergütung.'],
]);
judges('subprocessor-flow-down', [
  ['present', 'Subunternehmer # Der Auftragnehmer legt jedem Subunternehmer vertraglich dieselben Datenschutzpflichten auf. Sie gelten nicht für Betriebe, die keinen Zugriff auf Daten haben.'],
]);
judges('subprocessor-liability', [
  ['partial', 'Subunternehmer # Der Auftragnehmer haftet für Subunternehmer nachrangig.'],
  ['present', 'Subunternehmer # Der Auftragnehmer haftet für Subunternehmer wie für sich selbst, ausgenommen ist höhere Gewalt.'],
]);
judges('data-subject-rights', [
  ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen und beantwortet sie selbst nicht.'],
]);
judges('dpia-assistance', [
  ['absent', 'An Datenschutz-Folgenabschätzungen wirkt der Auftragnehmer nicht mit.'],
]);
judges('breach-notification', [
  ['partial', 'Der Auftragnehmer zeigt dem Auftraggeber unverzüglich die Datenpannen an, die nach seiner Einschätzung meldepflichtig sind.'],
  ['present', 'Der Auftragnehmer zeigt dem Auftraggeber unverzüglich jede Datenpanne an und gibt seine Einschätzung dazu ab, ob sie der Behörde zu melden ist.'],
]);
judges('deletion-or-return', [
  ['partial', 'Nach Vertragsende löscht der Auftragnehmer die Daten oder gibt sie nach Wahl des Auftraggebers zurück. Für Werbung darf er sie weiterverwenden.'],
]);
judges('audit-information', [
  ['absent', 'Aufzeichnungen # Der Auftragnehmer führt Aufzeichnungen und überlässt sie ausschliesslich der Aufsichtsbehörde.'],
]);
judges('audit-inspections', [
  ['partial', 'Kontrollen # Der Auftraggeber darf nur nach erwiesenen Verstößen vor Ort prüfen.'],
  ['present', 'Kontrollen # Der Auftraggeber darf nach Voranmeldung vor Ort prüfen und teilt dem Auftragnehmer festgestellte Mängel mit.'],
]);
