/** Clauses with the periods in them, as `length matter`; `b` marks business days, `*` any matter of that name. Text before `¶` is a heading. */
export type PeriodCase = readonly [text: string, ...expected: string[]];

export const GERMAN_PERIODS: readonly PeriodCase[] = [
  // Breaches.
  ['Der Auftragnehmer unterrichtet den Auftraggeber unverzüglich, spätestens jedoch binnen achtundvierzig Stunden ab Kenntnis, über jede Verletzung des Schutzes personenbezogener Daten.', 'PT48H breach-notice'],
  ['Datenschutzvorfälle sind dem Verantwortlichen innert eines Arbeitstages zu melden.', 'P1Db breach-notice'],
  ['Erlangt der Auftragsverarbeiter Kenntnis von einem Datenschutzvorfall, so informiert er den Verantwortlichen innerhalb von maximal 36h.', 'PT36H breach-notice'],
  ['Meldung von Datenschutzverletzungen¶Die Meldung hat ohne schuldhaftes Zögern, längstens nach Ablauf von 1 ½ Tagen zu erfolgen.', 'PT36H breach-notice'],
  ['Datenpannen¶Eine Panne ist dem Auftraggeber innerhalb eines halben Tages mitzuteilen.', 'PT12H breach-notice'],
  ['Meldung von Datenschutzverletzungen¶Die nach Art. 33 Abs. 3 DSGVO erforderlichen Angaben reicht der Auftragnehmer innerhalb von weiteren 48 Stunden nach.', 'PT48H breach-detail*'],
  ['Subunternehmer haben Sicherheitsvorfälle dem Auftragnehmer binnen 12 Stunden anzuzeigen.', 'PT12H breach-subprocessor'],
  ['Der Verantwortliche hat die Verletzung binnen 72 Stunden, nachdem sie ihm bekannt wurde, der zuständigen Aufsichtsbehörde zu melden.', 'PT72H breach-authority'],
  ['Die Auftragsbearbeiterin meldet der Auftraggeberin eine Verletzung der Datensicherheit so rasch als möglich, spätestens innert 1 Tag.', 'P1D breach-notice'],
  // Sub-processors.
  ['Der Auftragnehmer zeigt dem Auftraggeber jede beabsichtigte Hinzuziehung eines weiteren Auftragsverarbeiters mindestens sechs Wochen vor deren Wirksamwerden an.', 'P6W subprocessor-notice'],
  ['Erhebt der Auftraggeber nicht binnen vierzehn Tagen nach Zugang der Mitteilung Einspruch, gilt der neue Unterauftragsverarbeiter als genehmigt.', 'P14D subprocessor-objection'],
  ['Die Widerspruchsfrist beträgt zwanzig (20) Kalendertage ab Erhalt der Information über den Wechsel des Subunternehmers.', 'P20D subprocessor-objection'],
  ['Unterauftragsverhältnisse¶Der Auftraggeber kann dem Wechsel binnen anderthalb Monaten widersprechen.', 'P1.5M subprocessor-objection'],
  ['Ankündigungsfrist für neue Unterauftragnehmer: 10 Bankarbeitstage', 'P10Db subprocessor-notice'],
  ['Unterauftragnehmer¶Können sich die Parteien über den Einspruch nicht innerhalb von 20 Werktagen einigen, kann jede Partei kündigen.', 'P20Db subprocessor-resolution'],
  ['Der Beizug neuer Subdienstleister wird der Auftraggeberin 30 Tage im Voraus per E-Mail angekündigt; sie kann innert 10 Tagen Einsprache erheben.', 'P30D subprocessor-notice', 'P10D subprocessor-objection'],
  ['Vetofrist bei Unterbeauftragung: 2 Wochen ab Information', 'P2W subprocessor-objection'],
  // Termination.
  ['Dieser Vertrag kann von beiden Parteien mit einer Frist von drei Monaten zum Ende eines Kalendermonats ordentlich gekündigt werden.', 'P3M termination-ordinary'],
  ['Die Vereinbarung ist mit einer Kündigungsfrist von sechs (6) Wochen zum Quartalsende kündbar.', 'P6W termination-ordinary'],
  ['Beide Seiten können die Vereinbarung unter Einhaltung einer einmonatigen Frist jeweils auf das Ende eines Monats auflösen.', 'P1M termination-ordinary'],
  ['Die Kündigung des Hauptvertrags ist mit einer Frist von 90 Tagen zum Jahresende möglich.', 'P90D termination-main-contract'],
  ['Bei schwerwiegenden Verstößen kann der Auftraggeber fristlos kündigen, wenn der Auftragnehmer nicht binnen zehn Tagen nach Abmahnung Abhilfe schafft.', 'P10D termination-cure'],
  ['Der Vertrag verlängert sich jeweils um ein weiteres Jahr, wenn er nicht mit einer Frist von drei Monaten zum Ablauf gekündigt wird.', 'P1Y other', 'P3M termination-ordinary'],
  ['Die ordentliche Kündigung ist unter Wahrung einer Frist von einem (1) Monat zulässig.', 'P1M termination-ordinary'],
  // Audits.
  ['Vor-Ort-Kontrollen sind mit einem Vorlauf von in der Regel fünfzehn Werktagen anzumelden.', 'P15Db audit-notice'],
  ['Der Auftraggeber darf höchstens einmal innerhalb von 24 Monaten eine Inspektion durchführen, es sei denn, es besteht ein konkreter Anlass.', 'P24M audit-frequency'],
  ['Kontrollrechte¶Ohne Anmeldung darf der Kunde prüfen, wenn in den letzten sechs Monaten ein Vorfall gemeldet wurde.', 'P6M other'],
  ['Kontrollrechte¶Prüfungen werden zwei bis drei Wochen vorher abgestimmt.', 'P3W audit-notice'],
  ['Inspektionen finden alle zwei Jahre statt.', 'P2Y audit-frequency'],
  ['Den Prüfbericht stellt der Auftraggeber dem Auftragnehmer binnen eines Monats nach Abschluss der Prüfung zur Verfügung.', 'P1M audit-report'],
  ['Bei Gefahr im Verzug genügt für die Kontrolle eine Ankündigung von 24 Stunden.', 'PT24H audit-notice-special'],
  // Deletion.
  ['Nach Ende der Leistungserbringung löscht der Auftragnehmer sämtliche Daten spätestens nach dreißig Tagen, sofern nicht das Recht der Union zur Speicherung verpflichtet.', 'P30D deletion-after-end'],
  ['Die Rückgabe der Datenträger erfolgt innert Monatsfrist nach Vertragsende.', 'P1M deletion-after-end'],
  ['Sicherungskopien werden im Rahmen des üblichen Zyklus spätestens neunzig Tage nach Vertragsende überschrieben.', 'P90D deletion-backup'],
  ['Ein Löschprotokoll übersendet der Auftragnehmer binnen 14 Tagen unaufgefordert.', 'P14D deletion-confirmation'],
  ['Innerhalb von 30 Tagen nach Beendigung kann der Auftraggeber seine Daten über die Exportfunktion herunterladen.', 'P30D deletion-export'],
  ['Auf Weisung des Auftraggebers löscht der Auftragnehmer Daten innerhalb von 5 Arbeitstagen.', 'P5Db deletion-on-request'],
  ['Die Daten werden ein halbes Jahr nach Kündigung unwiderruflich gelöscht.', 'P6M deletion-after-end'],
  ['Nach eineinhalb Jahren Inaktivität werden Konten automatisch gelöscht.', 'P18M deletion-routine'],
  ['| Datenart | Löschfrist |\n|---|---|\n| Bewerbungsunterlagen | 6 Monate |\n| Protokolle | 90 Tage |', 'P6M deletion-routine', 'P90D retention-log'],
  // Retention.
  ['Protokolldaten bewahrt der Auftragnehmer einhundertachtzig Tage auf.', 'P180D retention-log'],
  ['Die Dokumentation ist bis drei Jahre nach Vertragsende aufzubewahren.', 'P3Y retention-evidence'],
  ['Handels- und steuerrechtliche Aufbewahrungsfristen von sechs, acht und zehn Jahren bleiben unberührt.', 'P10Y retention-statutory'],
  ['Backups: tägliche Sicherung, Aufbewahrung 30 Tage rollierend', 'P30D retention-backup*'],
  // Requests of data subjects.
  ['Anträge betroffener Personen leitet der Auftragnehmer binnen zweier Werktage an den Auftraggeber weiter.', 'P2Db request-forward'],
  ['Der Auftragnehmer unterstützt den Auftraggeber bei Auskunftsersuchen innerhalb von 7 Tagen nach Aufforderung.', 'P7D request-assist'],
  ['Der Verantwortliche beantwortet das Ersuchen der betroffenen Person innerhalb eines Monats.', 'P1M request-answer'],
  ['Gesuche betroffener Personen übermittelt die Auftragsbearbeiterin innert 3 Arbeitstagen der Auftraggeberin.', 'P3Db request-forward'],
  // Other matters.
  ['Rechnungen sind innerhalb von 30 Tagen nach Zugang ohne Abzug zu begleichen.', 'P30D other'],
  ['Bildschirme sperren sich nach zehn Minuten ohne Eingabe.', 'PT10M other'],
  ['Mündliche Weisungen bestätigt der Auftraggeber innerhalb von drei Werktagen in Textform.', 'P3Db other'],
  ['Technische und organisatorische Maßnahmen¶Die Wirksamkeit der Maßnahmen wird mindestens alle zwölf Monate überprüft.', 'P12M other'],
  ['Änderungen der Maßnahmen teilt der Auftragnehmer vier Wochen vorher mit.', 'P4W other'],
  ['Die Mindestvertragslaufzeit beträgt 24 Monate.', 'P24M other'],
  ['Im Desasterfall wird der Betrieb binnen 8 Stunden wiederhergestellt (RTO).', 'PT8H other'],
  ['Beschäftigte werden mindestens alle zwei Jahre geschult.', 'P2Y other'],
  ['Die Haftung ist auf die Vergütung der letzten zwölf Monate begrenzt.', 'P12M other'],
  ['Der Anspruch verjährt in zwei Jahren ab Kenntnis.', 'P2Y other'],
  ['Patches mit kritischer Einstufung spielt der Auftragnehmer binnen 72 Stunden ein.', 'PT72H other'],
  // Forms.
  ['Der Zeitraum umfasst zweihundertfünfzig Tage, höchstens neunhundertneunundneunzig Tage.', 'P250D other', 'P999D other'],
  ['Die Bearbeitung dauert 3-5 Werktage, zwischen fünf und zehn Tagen oder dreieinhalb Monate.', 'P5Db other', 'P10D other', 'P3.5M other'],
  ['Die Laufzeit beträgt ein Vierteljahr, ein Dreivierteljahr oder ein (1) Jahr.', 'P3M other', 'P9M other', 'P1Y other'],
  ['Die Frist beträgt ½ Jahr, 1,5 Jahre oder zweieinhalb Wochen.', 'P6M other', 'P18M other', 'P2.5W other'],
  ['Die Frist von 14-tägiger Dauer, die 3-wöchige und die zwölfmonatige Frist laufen getrennt.', 'P14D other', 'P3W other', 'P12M other'],
];

export const GERMAN_NO_PERIODS: readonly string[] = [
  'Der Support ist 24/7 erreichbar.', 'Die Hotline ist 24 Stunden am Tag, 7 Tage die Woche besetzt.', 'Servicezeiten: Mo–Fr 9–17 Uhr', 'Montags bis freitags von 8 h bis 18 h', 'Das Angebot richtet sich an Personen ab 18 Jahren.',
  'Daten von Kindern unter 16 Jahren werden nicht verarbeitet.', 'Der Vertrag läuft vom 1. Januar 2024 bis zum 31.12.2026.', 'gemäß Art. 30 Abs. 1 DSGVO', 'zertifiziert nach ISO/IEC 27001:2022', 'Vertragsstrafe von 30 % der Vergütung, höchstens 5.000 Euro',
  'Seite 3 von 14', 'im 24-Stunden-Betrieb', 'an 365 Tagen im Jahr', 'am selben Tag', 'in der ersten Woche des Monats', 'im zweiten Quartal 2025', 'das Geschäftsjahr 2025', 'AES mit 256 Bit', 'bei einer Wochenarbeitszeit von 38,5 Stunden pro Woche', 'eine 40-Stunden-Woche',
  'zum Monatsende', 'zum Ende eines Kalendermonats', 'mit Ablauf eines Vertragsjahres', 'Zwei-Faktor-Authentifizierung', 'unter Aufsicht zweier Personen', 'Ein Tag nach dem anderen vergeht nicht.', 'an Werktagen (Montag bis Freitag) zwischen 9 und 17 Uhr', 'Ziffer 14 Tagesordnung',
];
