import { type Case, judges } from '../judged.js';

/** Words of a duty that stand in a sentence on something else, and duties in the turns of other hands. */
const changes: readonly Case[] = [
  ['partial', 'Other companies we use # You agree that we use the companies listed here. When we want to add or replace one, we file an issue against this page at least 14 days in advance. Watch the page and you will get an email.'],
  ['present', 'Other companies we use # You agree that we use the companies listed here. We email you at least 14 days before we add or replace one. If you are against this, tell us within a week.'],
  ['present', 'Sub-processors # The Provider informs the Customer 20 days before it adds a Sub-processor. The Customer may take steps against this within ten days.'],
  ['present', 'Sub-processors # The Provider informs the Customer 20 days before it replaces a Sub-processor. The Customer can plead against that.'],
];

const liability: readonly Case[] = [
  ['absent', 'Sub-processors # We put a contract in place with every Sub-processor that imposes the same obligations on it as this agreement imposes on us, and we only share what it needs for its job.'],
  ['absent', 'Sub-processors # The duties that the contract with each Sub-processor contains are those that this agreement lays on us.'],
  ['present', 'Sub-processors # What our Sub-processors do is on us as if we had done it ourselves.'],
  ['partial', 'Sub-processors # If a Sub-processor gets it wrong, the burden of that lies on us.'],
];

const flowDown: readonly Case[] = [
  ['present', 'Unterauftragnehmer # Die Verträge mit dem Unterauftragnehmer sind so auszugestalten, dass sie den Regelungen zum Datenschutz zwischen den Parteien voll entsprechen.'],
  ['present', 'Unterauftragnehmer # Verträge mit Unterauftragnehmern müssen inhaltlich den Datenschutzregelungen zwischen Auftraggeber und Auftragnehmer entsprechen.'],
  ['present', 'Unteraufträge # Der Auftragnehmer stellt sicher, dass seine Vereinbarungen mit Unterauftragnehmern den hier getroffenen Datenschutzregelungen gleichkommen.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer gestaltet die Verträge mit Subunternehmern so, dass sie den gesetzlichen Anforderungen entsprechen.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer schließt mit Subunternehmern schriftliche Verträge, die seinen Einkaufsbedingungen entsprechen.'],
  ['present', 'Unterauftragnehmer # Die Verträge mit Unterauftragnehmern enthalten Datenschutzklauseln, die denen dieses Vertrags entsprechen.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer schließt mit Unterauftragnehmern Verträge, die den gesetzlichen Datenschutzbestimmungen entsprechen.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer schließt mit Unterauftragnehmern Verträge, deren Regelungen zum Datenschutz den branchenüblichen Standards genügen.'],
  ['partial', 'Unterauftragnehmer # Verträge mit Unterauftragnehmern müssen Datenschutzklauseln enthalten, die den Anforderungen des Auftragnehmers entsprechen.'],
];

const transfers: readonly Case[] = [
  ['partial', 'Overview # | Topic | Rule |\n|---|---|\n| Other companies | The Provider uses tools with access to data only if the Customer has agreed by e-mail beforehand. Agreed: error reports by Crashlog Inc., San Diego, USA. |\n| Abroad | The work is done in Germany. |'],
  ['partial', 'Überblick # | Thema | Regel |\n|---|---|\n| Andere Dienstleister | Der Auftragnehmer zieht Kollegen mit Zugriff auf Daten nur heran, wenn der Auftraggeber vorher zugestimmt hat. Zugestimmt ist: Fehlermeldungen über Crashlog Inc., San Diego, USA. |\n| Ausland | Gearbeitet wird in Deutschland. |'],
  ['present', 'Überblick # | Thema | Regel |\n|---|---|\n| Ausland | Daten verlassen Deutschland nur, wenn der Auftraggeber vorher zugestimmt hat. |'],
  ['present', 'Unterauftragnehmer und Ausland # Unternehmen in den USA setzt der Auftragnehmer nur ein, wenn der Auftraggeber der Übermittlung vorher zugestimmt hat.'],
];

const information: readonly Case[] = [
  ['partial', 'Kontrolle # Der Auftraggeber darf sich in den Räumen des Auftragnehmers von der Einhaltung überzeugen. Der Auftragnehmer lässt ihn ein, gewährt Zutritt zu den Systemen und beantwortet Fragen.'],
  ['partial', 'Prüfungen # Die Prüfer dürfen die Räume betreten. Der Auftragnehmer stellt ihnen einen Ansprechpartner, der Fragen beantwortet.'],
  ['partial', 'Audits # The Customer may visit the premises. The Provider grants access, shows the systems and answers questions.'],
  ['present', 'Kontrolle # Der Auftragnehmer erteilt dem Auftraggeber alle Auskünfte, die zur Kontrolle nötig sind, und beantwortet vor Ort Fragen.'],
  ['present', "Audits # The Provider answers the Customer's questions about its compliance and provides the records that prove it."],
];

const inspections: readonly Case[] = [
  ['absent', 'Nutzung # Sie prüfen vor der Eingabe, ob Sie die Daten verarbeiten dürfen. Wir verarbeiten die Daten für Sie.'],
  ['present', 'Nutzung # Sie dürfen bei uns vor Ort prüfen, ob wir die Daten nur so verarbeiten, wie wir es dürfen.'],
  ['present', 'Audits # The Customer may audit the Provider on site. Audits by a rival company of the Provider are not permitted.'],
  ['present', 'Audits # The Customer may inspect the premises of the Provider. Inspections over the weekend or in the evening are not possible.'],
  ['present', "Audits # The Customer may inspect the premises of the Provider. Visits to the flats of the Provider's employees are not included."],
  ['partial', 'Audits # You may check our compliance by reading our report. Audits at our premises are not offered.'],
];

const security: readonly Case[] = [
  ['present', 'Security # We protect the data with TLS, encrypted disks, two-factor login and nightly backups, which we try to test every month.'],
  ['present', 'Our part # We keep the data safe: encryption in transit, disk encryption, access control, patches that we endeavour to install within days.'],
  ['present', 'Sicherheit # Der Auftragnehmer schützt die Daten durch Verschlüsselung, Zugriffsprotokolle und tägliche Sicherungen, deren Rücksicherung er regelmäßig zu testen versucht.'],
  ['partial', 'Sicherheit # Die Auftragsbearbeiterin versucht, Maßnahmen wie Verschlüsselung und Zugriffskontrolle zu treffen.'],
  ['partial', 'Our part # We try to look after security: TLS, encrypted disks, backups, access logs.'],
  ['partial', 'Security # The Provider endeavours to take appropriate technical and organisational measures such as encryption and access control.'],
];

const subject: readonly Case[] = [
  ['present', "Worum geht's? # Wir betreiben für Sie eine Anwendung, in der Kurse gebucht werden."],
  ['absent', "Worum geht's? # Wir freuen uns auf die Zusammenarbeit und melden uns bald bei Ihnen."],
];

const nature: readonly Case[] = [
  ['present', 'Was wir für Sie tun # Wir stellen Ihnen ein Kassensystem bereit, mit dem Ihr Personal Bestellungen aufnimmt. Dazu erfassen, speichern, ordnen und übermitteln wir Bestelldaten.'],
  ['present', 'Was wir für Sie tun # Wir betreiben für Sie ein Ticketsystem, über das Ihre Gäste Karten kaufen. Hierfür erheben, speichern und versenden wir Buchungsdaten.'],
];

const persons: readonly Case[] = [
  ['present', 'Gegenstand # 2.1 Zweck ist die Verwaltung der Kurse.\n\n2.2 Datenarten: siehe Anlage 1, Abschnitt A.\n\n2.3 Betroffene: siehe Anlage 1, Abschnitt B.'],
  ['present', 'Überblick # | Thema | Regelung |\n|---|---|\n| Datenarten | siehe Anlage 1 A |\n| Betroffene | siehe Anlage 1 B |'],
  ['absent', 'Rechte # Anfragen Betroffener: siehe Anlage 4.'],
];

const instructions: readonly Case[] = [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich so, wie es der Hauptvertrag, diese Vereinbarung und die Einstellungen des Auftraggebers vorsehen. Weitere Weisungen erteilt der Auftraggeber per E-Mail.'],
  ['present', "Instructions # The Provider processes the data solely in the way that the main agreement, this agreement and the Customer's settings provide. The Customer gives further instructions by e-mail."],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten so, wie es der Hauptvertrag vorsieht. Weisungen erteilt der Auftraggeber per E-Mail.'],
  ['partial', 'Instructions # The Provider provides support only as laid down in the order form. Instructions are given by the Customer in writing.'],
  ['present', 'Instructions # The Provider processes the data only in the way that this agreement lays down. The Customer gives further instructions by e-mail.'],
  ['partial', 'Instructions # The Provider processes the data only in the way that the order sets the fee. The Customer gives instructions by e-mail.'],
  ['partial', 'Weisungen # Die Beschäftigten verarbeiten die Daten nur so, wie ihr Dienstvertrag oder die Preisvereinbarung es vorsieht. Weisungen erteilt der Auftraggeber per E-Mail.'],
];

const deletion: readonly Case[] = [
  ['present', 'Nach der Zusammenarbeit # Alle Datenbestände löscht der Auftragnehmer binnen eines Monats. Möchte der Auftraggeber zuvor einen Export, erhält er ihn.'],
  ['present', 'End # At the end of the contract all personal data are deleted. The Customer receives a copy of them beforehand.'],
  ['partial', 'End # At the end of the contract the Provider deletes all personal data. Tenants receive a copy of their lease beforehand.'],
  ['present', 'Nach Auftragsende # Der Auftragnehmer löscht alle Daten binnen zwei Wochen. Wünscht der Auftraggeber zuvor einen Export, erhält er diesen.'],
  ['present', 'Ende # Nach Vertragsende werden die Daten gelöscht. Auf Wunsch erhält der Auftraggeber vorher eine Kopie.'],
  ['present', 'End of contract # After the end of the contract the Provider deletes the data. If the Customer would like a copy first, the Provider sends it one.'],
  ['present', 'Ende # Löschst du dein Konto, werden die Daten nach 30 Tagen gelöscht. Auf Wunsch schickt der Auftragnehmer dir vorher den Export.'],
  ['partial', 'Ende # Der Auftragnehmer löscht die Daten nach dem Projekt innerhalb von 14 Tagen. Will der Auftraggeber eine Bestätigung haben, bekommt er sie.'],
  ['present', 'End of contract # After the end of the contract the Provider deletes the data. If the Customer wants an export before that, it gets one.'],
  ['partial', 'End of contract # After the end of the contract the Provider deletes the data. If the Customer wants a confirmation, it gets one.'],
  ['partial', 'Ende # Nach Vertragsende löscht der Auftragnehmer die Daten. Er kann vorher eine Kopie für sich behalten.'],
  ['partial', 'Ende # Nach Vertragsende löscht der Auftragnehmer alle Daten. Will ein Betroffener eine Kopie, bekommt er sie vom Auftragnehmer.'],
  ['partial', 'Ende # Nach Vertragsende löscht der Auftragnehmer alle Daten. Die Mitglieder bekommen vorher eine Kopie ihrer Akten.'],
  ['partial', 'Ende # Nach Vertragsende löscht der Auftragnehmer alle Daten. Will der Auftraggeber eine Kopie des Löschprotokolls, erhält er sie.'],
  ['partial', 'End of contract # After the end of the contract the Provider deletes all data. Any member who would like a copy of the data gets it from the Provider.'],
];

/** First what the law may ask when data are lost, then what the processor does about such incidents. */
const breaches: readonly Case[] = [
  ['present', 'Mitteilungspflichten # Im Fall des Abhandenkommens oder der unrechtmäßigen Übermittlung von Daten können gesetzliche Informationspflichten bestehen. Solche Vorfälle sind dem Auftraggeber daher ohne Rücksicht auf die Ursache unverzüglich mitzuteilen.'],
  ['present', 'Meldung # Bei Verlust oder unbefugter Kenntnisnahme personenbezogener Daten können den Auftraggeber gesetzliche Pflichten treffen. Derartige Ereignisse meldet ihm der Auftragnehmer deshalb sofort.'],
  ['present', 'Notices # The Customer may have notification duties where personal data is lost or unlawfully disclosed. Such events shall therefore be reported to the Customer immediately.'],
  ['partial', 'Meldung # Bei Verlust personenbezogener Daten können den Auftraggeber gesetzliche Pflichten treffen. Solche Vorfälle sind dem Auftraggeber mitzuteilen.'],
  ['absent', 'Meldung # Bei Verlust personenbezogener Daten können Pflichten bestehen. Solche Vorfälle dokumentiert der Auftragnehmer intern.'],
  ['partial', 'Verstöße # Der Auftragnehmer meldet dem Auftraggeber unverzüglich Verstöße gegen Datenschutzvorschriften oder gegen diesen Vertrag.'],
];

judges('breach-notification', breaches);
judges('subprocessor-change-notice', changes);
judges('subprocessor-liability', liability);
judges('subprocessor-flow-down', flowDown);
judges('transfer-restriction', transfers);
judges('audit-information', information);
judges('audit-inspections', inspections);
judges('security', security);
judges('subject-matter', subject);
judges('nature-and-purpose', nature);
judges('data-subjects', persons);
judges('documented-instructions', instructions);
judges('deletion-or-return', deletion);
