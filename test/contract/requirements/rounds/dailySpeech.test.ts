import { judges } from '../judged.js';

/* What workshops, bureaus, agencies and clubs write, in Austria and Switzerland too, and what only sounds like it. */
judges('audit-information', [
  ['present', 'Nachweise # Der Auftragnehmer weist dem Auftraggeber die Einhaltung dieses Vertrages auf Verlangen mit geeigneten Belegen nach.'],
  ['present', 'Kontrolle # Der Auftragnehmer hat auf Anforderung mit allen nötigen Belegen nachzuweisen, dass er seine Pflichten aus Art. 28 DSGVO erfüllt.'],
  ['present', 'Kontrolle # Wir belegen Ihnen jederzeit, dass wir diesen Vertrag einhalten.'],
  ['present', 'Kontrolle # Die Einhaltung der Pflichten ist dem Auftraggeber auf Verlangen zu belegen.'],
  // Papers that are handled for the controller prove nothing.
  ['absent', 'Gegenstand # Der Auftragnehmer erfasst die vom Auftraggeber übermittelten Belege und stellt die Auswertungen bereit.'],
  ['absent', 'Gegenstand # Gegenstand ist die Digitalisierung von Belegen und deren Archivierung.'],
  ['absent', 'Leistungen # Der Auftragnehmer bucht die Geschäftsvorfälle anhand von Belegen, die ihm der Auftraggeber überlässt.'],
  ['absent', 'Leistungen # Der Auftragnehmer legt dem Auftraggeber monatlich Kopien der Belege vor.'],
  ['absent', 'Unterauftragnehmer # Eingesetzt wird die Scanwerk GmbH, Fürth, zum Scannen von Belegen.'],
  ['absent', 'Unterauftragnehmer # - Scanwerk GmbH, Fürth: Erfassung von Belegen\n- Kontor KG, Hof: Rechnungsversand'],
  ['absent', 'Unterauftragnehmer # | Firma | Sitz | Tätigkeit |\n|---|---|---|\n| Scanwerk GmbH | Fürth | Digitalisierung von Belegen |'],
  ['absent', 'Maßnahmen # Der Ausdruck von Belegen ist nur an gesicherten Druckern möglich.'],
]);
