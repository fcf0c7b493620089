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

judges('duration', [
  ['present', 'Dauer # Dieser Vertrag tritt mit dem Hauptvertrag in Kraft und fällt mit ihm dahin.'],
  ['present', 'Dauer # Die Vereinbarung fällt mit der Beendigung des Rahmenvertrags ohne Weiteres dahin.'],
  ['present', 'Dauer # Mit dem Wegfall des Servicevertrags fällt auch diese Vereinbarung dahin.'],
  ['present', 'Schlussbestimmungen # Endet der Hauptvertrag, so fällt diese Vereinbarung ebenfalls dahin.'],
  ['present', 'Dauer # Diese Vereinbarung gilt, bis der Hauptvertrag dahinfällt.'],
  ['present', 'Dauer # Dieser Vertrag tritt zusammen mit dem Wartungsvertrag in Kraft und wird mit ihm hinfällig.'],
  ['present', 'Laufzeit # Er teilt die Laufzeit des Rahmenvertrags.'],
  ['partial', 'Dauer # Der Vertrag tritt mit der Unterzeichnung in Kraft.'],
  ['partial', 'Dauer # Dieser Vertrag tritt mit dem Rahmenvertrag in Kraft.'],
  ['absent', 'Geheimhaltung # Die Geheimhaltungspflicht fällt mit der Beendigung des Hauptvertrags nicht dahin.'],
  ['absent', 'Schlussbestimmungen # Fällt eine Bestimmung dieses Vertrags dahin, so bleiben die übrigen in Kraft.'],
  ['absent', 'Schlussbestimmungen # Mit der Unterzeichnung dieses Vertrags fallen alle früheren Abreden dahin.'],
  ['absent', 'Kontrolle # Die Ankündigungsfrist fällt bei begründetem Verdacht dahin.'],
  ['absent', 'Haftung # Mit Ablauf von zwei Jahren fallen alle Ansprüche aus dem Hauptvertrag dahin.'],
  ['absent', 'Weisungen # Mündliche Weisungen fallen dahin, wenn sie nicht binnen fünf Tagen bestätigt werden.'],
]);

judges('security', [
  ['present', 'Technik # Die in Beiblatt 2 aufgeführten Vorkehrungen sind Vertragsbestandteil. Der Auftragnehmer hält sie während der gesamten Vertragsdauer aufrecht.'],
  ['present', 'Datensicherheit # Der Auftragnehmer trifft die im Beiblatt „Sicherheit“ beschriebenen Vorkehrungen.'],
  ['present', 'Datenschutz # Der Auftragnehmer hält die in Anlage 2 beschriebenen Vorkehrungen ein.'],
  ['present', 'Beiblatt 1 – Vorkehrungen # | Bereich | Vorkehrung |\n|---|---|\n| Gebäude | Alarmanlage, Besucherbuch |\n| Übertragung | TLS 1.3 |'],
  ['present', 'Beiblatt 1: Schutzvorkehrungen # - Alarmanlage und Videoüberwachung\n- verschlüsselte Notebooks'],
  ['present', 'Anlage 3 – Sicherungsvorkehrungen # - Zutritt nur mit Chipkarte\n- tägliche Backups'],
  ['partial', 'Technik # Vorkehrungen werden in einem Beiblatt noch festgelegt.'],
  ['absent', 'Vertragsende # Die in Anlage 3 beschriebenen Vorkehrungen zur Übergabe der Daten trifft der Auftraggeber.'],
  ['absent', 'Pflichten des Auftraggebers # Der Auftraggeber hält die in Beiblatt 4 genannten Vorkehrungen ein.'],
  ['absent', 'Unterauftragnehmer # Unterauftragnehmer treffen die in Beiblatt 2 genannten Vorkehrungen.'],
  ['absent', 'Beiblatt 2 – Preise # - Grundgebühr 30 Euro\n- je Stunde 90 Euro'],
]);

judges('deletion-or-return', [
  ['present', 'Vertragsende # Nach Beendigung des Auftrags hat der Auftragnehmer alle Unterlagen je nach Erklärung des Auftraggebers auszufolgen oder zu vernichten.'],
  ['present', 'Vertragsende # Nach Ende der Leistungen sind sämtliche Daten und Kopien je nach Bekanntgabe des Auftraggebers zu löschen oder ihm auszuhändigen.'],
  ['present', 'Vertragsende # Nach Vertragsende folgt der Auftragnehmer alle Daten aus oder löscht sie, wie der Auftraggeber es ihm bekanntgibt.'],
  ['present', 'Vertragsende # Nach Beendigung sind alle Daten auf Anordnung des Auftraggebers zurückzustellen oder zu vernichten.'],
  ['present', 'Vertragsende # Nach Beendigung sind alle Daten nach Aufforderung des Auftraggebers auszufolgen oder zu löschen.'],
  ['partial', 'Vertragsende # Nach Beendigung hat der Auftragnehmer alle Daten je nach Art des Datenträgers auszufolgen oder zu vernichten.'],
  ['partial', 'Vertragsende # Nach Beendigung hat der Auftragnehmer alle Daten auszufolgen oder zu vernichten, je nachdem, was für ihn günstiger ist.'],
  ['partial', 'Vertragsende # Nach Beendigung vernichtet der Auftragnehmer alle Daten und bestätigt es je nach Wunsch schriftlich oder per E-Mail.'],
  ['partial', 'Vertragsende # Nach Beendigung werden alle Daten je nach Erklärung des Auftragnehmers ausgefolgt oder vernichtet.'],
  ['partial', 'Vertragsende # Nach Erklärung der Kündigung sind alle Daten auszufolgen oder zu vernichten.'],
]);

judges('data-subject-rights', [
  ['partial', 'Rechte betroffener Personen # Anfragen betroffener Personen beantwortet der Auftraggeber. Wünscht er dabei Hilfe, unterbreitet der Auftragnehmer eine Offerte; er wird erst tätig, wenn die Offerte angenommen und der Betrag im Voraus einbezahlt ist.'],
  ['partial', 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber bei Auskunftsersuchen, sobald dieser ein Angebot hierüber angenommen hat.'],
  ['partial', 'Betroffenenrechte # Bei der Beantwortung von Auskunftsersuchen hilft der Auftragnehmer nur nach Annahme eines Kostenvoranschlags.'],
  ['partial', 'Betroffenenrechte # Bei Anträgen Betroffener unterstützt der Auftragnehmer den Auftraggeber gegen Vorauskasse.'],
  ['partial', 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber bei Löschbegehren nach Eingang eines Kostenvorschusses.'],
  ['present', 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen; hierfür gelten die Stundensätze des Angebots.'],
  ['present', 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber bei Auskunftsersuchen. Übersteigt der Aufwand vier Stunden, legt er vorab ein Angebot vor.'],
  ['present', 'Betroffenenrechte # Der Auftragnehmer hilft bei Auskunftsersuchen unverzüglich; den Aufwand kann er im Nachhinein in Rechnung stellen.'],
]);

judges('data-types', [
  ['partial', 'Gegenstand # Von der Verarbeitung können sämtliche Daten erfasst sein, die sich auf den gewarteten Systemen befinden.'],
  ['partial', 'Art der Daten # Betroffen sind alle Daten, die auf den Servern des Auftraggebers gespeichert sind.'],
  ['partial', 'Daten # Verarbeitet werden sämtliche Daten, die in der Anwendung liegen.'],
  ['present', 'Gegenstand # Von der Verarbeitung können sämtliche Daten erfasst sein, die sich auf den gewarteten Systemen befinden, insbesondere Namen, Anschriften und Bankverbindungen.'],
]);
