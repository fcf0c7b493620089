import { judges } from '../judged.js';

// What is inserted between a verb and its infinitive, excuses that are set aside, and the limits that help may have.
judges('breach-notification', [
  ['present', 'Von Datenpannen ist der Auftraggeber sofort, jedenfalls aber binnen zwei Tagen, zu unterrichten.'],
  ['present', 'Bei Datenpannen wird der Auftraggeber umgehend, spätestens innerhalb von 48 Stunden, informiert.'],
  ['absent', 'Bei Datenpannen hat der Auftraggeber sofort, spätestens innerhalb von zwei Tagen, die Aufsichtsbehörde zu unterrichten.'],
]);
judges('subprocessor-change-notice', [
  ['present', 'Subunternehmer # Über den Wechsel eines Subunternehmers ist der Auftraggeber vorab, mindestens aber zwei Wochen zuvor, zu verständigen; er kann widersprechen.'],
  ['present', 'Subunternehmer # Der Auftragnehmer legt dem Auftraggeber die überarbeitete Liste der Subunternehmer einen Monat vor ihrem Inkrafttreten vor. Der Auftraggeber kann widersprechen.'],
]);
judges('subprocessor-liability', [
  ['present', 'Subunternehmer # Für Subunternehmer haftet der Auftragnehmer wie für eigenes Verhalten; Art. 399 Abs. 2 OR wird wegbedungen.'],
  ['present', 'Subunternehmer # Der Auftragnehmer haftet für Subunternehmer wie für eigenes Verschulden; ein Entlastungsbeweis ist ausgeschlossen.'],
  ['partial', 'Subunternehmer # Für Subunternehmer wird die Haftung des Auftragnehmers gemäß Art. 101 Abs. 2 OR wegbedungen.'],
  ['present', 'Subunternehmer # Fehler eines Subunternehmers hat der Auftragnehmer wie eigene zu verantworten.'],
]);
judges('subprocessor-authorisation', [
  ['partial', 'Subunternehmer # Der Auftragnehmer darf Subunternehmer beiziehen; die Bewilligung des Auftraggebers kann nach Beginn der Arbeiten nachgeholt werden.'],
  ['absent', 'Begriffe # Subunternehmer im Sinne dieses Vertrages sind die vom Auftraggeber genehmigten Dritten.'],
]);
judges('dpia-assistance', [
  ['present', 'Bei einer Datenschutz-Folgenabschätzung hilft der Auftragnehmer nur, soweit diese seine Leistungen betrifft.'],
  ['partial', 'Bei einer Datenschutz-Folgenabschätzung hilft der Auftragnehmer nur, falls er den Anlass dazu gesetzt hat.'],
]);
judges('prior-consultation', [
  ['present', 'Ist bei hohem Risiko vorher die Aufsichtsbehörde einzuschalten, liefert der Auftragnehmer die dafür nötigen Unterlagen.'],
]);
judges('data-subject-rights', [
  ['partial', 'Anträge betroffener Personen leitet der Auftragnehmer weiter; weitere Unterstützung leistet er nicht.'],
  ['absent', 'Den Vertragsparteien ist bewusst, dass betroffene Personen Auskunft verlangen können.'],
]);
judges('deletion-or-return', [
  ['present', 'Nach Vertragsende sind alle Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben. Der Auftragnehmer ist nicht befugt, Kopien dauerhaft zu behalten.'],
  ['partial', 'Nach Vertragsende löscht der Auftragnehmer die Daten oder gibt sie nach Wahl des Auftraggebers zurück, sofern nicht betriebliche Gründe für ihre Aufbewahrung sprechen.'],
]);
judges('audit-inspections', [
  ['partial', 'Kontrollen # Der Auftragnehmer lässt Kontrollen des Auftraggebers vor Ort zu. Der Prüfer wird vom Auftragnehmer benannt.'],
  ['present', 'Kontrollen # Der Auftragnehmer lässt Kontrollen des Auftraggebers vor Ort zu. Der Prüfer wird vom Auftraggeber benannt.'],
]);
