import { judges } from '../judged.js';

/** Ticked lists, fields that say nothing, what is usual, what a law forces, office locks and safes. At first sight 71 of these 92 were read rightly. */
describe('requirements: forms, fields and firm words, German', () => {
  judges('security', [
    ['present', 'Wie schützen wir die Daten? #\n<ul>\n<li>Passwortmanager und zweiter Faktor für jedes Konto</li>\n<li>Verschlüsselte Laptops</li>\n<li>Jede Nacht ein Backup</li>\n</ul>'],
    ['present', 'Sicherheit #\nDie Rechner sind mit Kennwort und Festplattenverschlüsselung geschützt, jeden Abend läuft eine Sicherung in den Tresor. Der Auftragnehmer hält das auf dem Stand, den Art. 32 DSGVO verlangt.'],
    ['present', 'Schutzmaßnahmen #\nDer Auftragnehmer sorgt für Folgendes:\n\n[x] Büro verschlossen, Schlüsselbuch\n[x] Aktenvernichter Stufe P-5\n[x] eigener Benutzer je Mitarbeiter'],
    ['present', 'Ergreifung und Aufrechterhaltung der Maßnahmen laut Anhang II durch den Auftragnehmer (Art. 32 DSGVO).'],
    ['present', 'Der Auftragnehmer betreibt die Systeme mit den in Anhang A aufgeführten Vorkehrungen und hält damit das nach Art. 32 DSGVO gebotene Niveau ein.'],
    ['partial', 'Der Auftragnehmer hält sich an Art. 8 DSG und Art. 32 DSGVO.'],
    ['partial', 'Sicherheit #\nDer Auftragnehmer bemüht sich um einen angemessenen Schutz der Daten.'],
    ['absent', 'Wie schützen Sie die Daten? #\nDer Auftraggeber hält seine Zugangsdaten geheim und aktualisiert seine Software.'],
    ['present', 'So schützen wir Ihre Daten #\nServer im versperrten Raum, Tresor für Bänder, eigene Kennung je Mitarbeiter.'],
    ['present', 'Schutz #\nAktenschränke sind abschließbar; Altpapier kommt in den Aktenvernichter.'],
    ['absent', 'Öffnungszeiten #\nDas Büro ist samstags verschlossen.'],
  ]);

  judges('data-types', [
    ['present', 'Welche Daten, von wem? #\n- **Besucher der Website:** IP-Adresse, Gerät, aufgerufene Seiten\n- **Newsletter-Abonnenten:** Name, E-Mail, Klicks'],
    ['present', 'Um welche Daten geht es? #\n[x] Name, Anschrift\n[x] Bankverbindung\n[ ] Lichtbilder'],
    ['present', 'Verarbeitet werden Fallnummern, Diagnosen, Medikation und Behandlungsverläufe, ferner Stimme und Dienstkürzel der diktierenden Person.'],
    ['present', 'Kunden legen bei uns ab, was sie wollen; typischerweise sind das Namen, Anschriften, Bestellungen und E-Mails.'],
    ['partial', 'Welche Arten von Daten abgelegt werden, legt der Auftraggeber nach eigenem Belieben fest; der Auftragnehmer nimmt hiervon keine Kenntnis.'],
    ['partial', 'Datenarten #\nDaten, die der Auftraggeber in die Plattform einstellt.'],
    ['present', 'Was unsere Kunden hochladen, wissen wir nicht; meist handelt es sich um Namen, Adressen und Bestellungen.'],
    ['partial', 'Arten der Daten #\nDie Art der Daten hängt davon ab, was der Auftraggeber hochlädt.'],
    ['present', '| Merkmal | Angabe |\n|---|---|\n| Arten personenbezogener Daten | Namen, Anschriften und weitere Daten, die der Auftraggeber eingibt |'],
    ['partial', 'Die Arten der Daten sind in Anhang 1 beschrieben.\n\n## Anhang 1: Beschreibung\n\n| Merkmal | Angabe |\n|---|---|\n| Arten personenbezogener Daten | Daten, die der Auftraggeber in die Plattform einstellt |'],
  ]);

  judges('data-subjects', [
    ['present', 'Um wen geht es? #\n[x] Arbeiter und Angestellte\n[x] Auszubildende\n[ ] Rentner'],
    ['present', 'Von der Verarbeitung sind betroffen: stationäre und ambulante Patienten, deren Angehörige, einweisende Ärzte sowie Beschäftigte der Klinik.'],
    ['present', 'Betroffen sind üblicherweise Besucher der gehosteten Seiten, Inhaber der Postfächer, Besteller in Webshops sowie Beschäftigte des Auftraggebers.'],
    ['present', '| Personengruppe | Datenarten |\n|---|---|\n| Anschlussnehmer und Wohnungseigentümer | Name, Anschrift |\n| Mieter | Nutzungseinheit |'],
    ['partial', 'Kategorien betroffener Personen #\nDie Personen, deren Daten der Auftraggeber in die Plattform einstellt.'],
    ['partial', 'Die Kategorien betroffener Personen sind in Anhang 1 beschrieben.\n\n## Anhang 1: Beschreibung\n\n| Merkmal | Angabe |\n|---|---|\n| Betroffene Personen | die Personen, deren Daten der Auftraggeber in die Plattform einstellt |'],
    ['partial', 'Betroffene Personen sind diejenigen, deren Daten über die Plattform laufen.'],
    ['present', 'Die Kategorien betroffener Personen sind in Anhang 1 beschrieben.\n\n## Anhang 1: Beschreibung\n\n| Merkmal | Angabe |\n|---|---|\n| Betroffene Personen | Schüler, Eltern und Lehrkräfte, deren Daten der Auftraggeber in die Plattform einstellt |'],
  ]);

  judges('legal-requirement-notice', [
    ['present', 'Weisungen #\nBei Erhalt eines behördlichen Auftrags auf Herausgabe von Daten hat der Auftragnehmer, sofern gesetzlich zulässig, den Auftraggeber vor der Herausgabe zu verständigen. Gleiches gilt für jede sonstige Verarbeitung, zu der er nach Unionsrecht ohne Weisung verpflichtet ist.'],
    ['present', 'Weisungen #\nDer Auftragnehmer verarbeitet Daten nur auf Weisung. Zwingt ihn ein Gesetz zu etwas anderem, sagt er das dem Auftraggeber, bevor er es tut. Außer, das Gesetz verbietet den Hinweis.'],
    ['present', 'Wäre der Auftragnehmer aufgrund des Rechts der Union zu einer weitergehenden Verarbeitung gezwungen, so hat er den Auftraggeber hierüber in Kenntnis zu setzen, ehe er damit beginnt.'],
    ['present', 'Ausnahme: Verarbeitung kraft zwingenden Unionsrechts; in diesem Fall vorherige Verständigung des Auftraggebers, sofern nicht untersagt. Im Übrigen Verarbeitung nur auf Weisung.'],
    ['partial', 'Weisungen #\nVon Ziffer 2.1 darf der Auftragnehmer abweichen, soweit das Recht der Union, dem er unterliegt, dazu zwingt.'],
    ['absent', 'Bei Erhalt einer Rechnung hat der Auftraggeber den Auftragnehmer vor der Zahlung zu verständigen.'],
    ['present', 'Muss der Auftragnehmer kraft Gesetzes Daten anders verarbeiten, als ihm aufgetragen ist, verständigt er den Auftraggeber, ehe er damit anfängt.'],
    ['partial', 'Weisungen #\nDer Auftragnehmer verarbeitet die Daten nur auf Weisung, es sei denn, Unionsrecht verpflichtet ihn zu einer anderen Verarbeitung.'],
    ['absent', 'Der Auftragnehmer unterrichtet den Auftraggeber vor Beginn der Arbeiten über gesetzliche Feiertage.'],
    ['present', 'Weisungen #\nVerlangt eine Behörde Auskunft über die Daten, informiert der Auftragnehmer den Auftraggeber, bevor er sie erteilt. Dasselbe gilt, wenn ihn eine Rechtsvorschrift sonst zu einer Verarbeitung ohne Weisung zwingt.'],
  ]);

  judges('controller-rights-obligations', [
    ['present', 'Pflichten #\nDer Auftraggeber liefert die Unterlagen richtig und vollständig und bleibt für die Zulässigkeit verantwortlich. Er darf sich im Büro umsehen und Weisungen erteilen.'],
    ['present', 'Was das Labor zu tun hat #\nDer Auftraggeber hat dafür einzustehen, dass die Befunde weitergegeben werden dürfen. Er kann jederzeit Weisungen erteilen.'],
    ['present', 'Holt sorgt dafür, dass die Angaben stimmen und herausgegeben werden dürfen; das obliegt dem Auftraggeber. Der Auftraggeber kann kontrollieren, wie gearbeitet wird.'],
    ['partial', 'Der Auftraggeber kann dem Auftragnehmer Weisungen erteilen und dessen Räume kontrollieren.'],
    ['present', 'Der Auftraggeber hat nötige Einwilligungen einzuholen und Änderungen wöchentlich mitzuteilen. Er kann Weisungen erteilen.'],
    ['partial', 'Der Auftraggeber hat das Recht, Weisungen zu erteilen und Kontrollen durchzuführen.'],
  ]);

  judges('subject-matter', [
    ['present', 'Was wird gemacht? #\nDer Auftragnehmer rechnet für den Auftraggeber laufend Löhne und Gehälter ab.'],
    ['present', 'Worum es geht #\nDer Auftragnehmer stellt dem Auftraggeber Speicherplatz, Rechenleistung und Postfächer zur Verfügung und hält diese Systeme instand.'],
    ['present', 'Gegenstand dieses Vertrages ist die Verschriftung ärztlicher Diktate durch den Auftragnehmer.'],
    ['present', 'Wofür und wie lange? #\nDer Auftragnehmer betreut die Website des Auftraggebers, damit Kontaktformulare ankommen und der Newsletter verschickt wird.'],
    ['partial', 'Gegenstand #\nGegenstand ist die Verarbeitung von Daten im Auftrag.'],
    ['present', 'Gegenstand des Auftrags ist die Abholung und Vernichtung von Datenträgern.'],
    ['present', 'Vertragsgegenstand ist die Betreuung der Telefonzentrale des Auftraggebers.'],
    ['partial', 'Gegenstand ist die Verarbeitung personenbezogener Daten nach Maßgabe der DSGVO.'],
    ['absent', 'Gegenstand dieser Klausel ist die Vereinbarung über Kosten.'],
  ]);

  judges('documented-instructions', [
    ['present', 'Der Auftragnehmer darf die Daten nur so verwenden, wie es der Auftraggeber per E-Mail oder im Projekttool aufträgt. Ruft er an, schickt der Auftragnehmer eine kurze Bestätigung per E-Mail.'],
    ['present', 'Verarbeitung der Daten ausschließlich aufgrund schriftlicher oder per E-Mail erteilter Aufträge des Auftraggebers.'],
    ['present', 'Mit den Daten verfährt der Auftragnehmer allein nach dem, was der Auftraggeber angewiesen hat. Telefonisch erteilte Weisungen trägt er als Ticket nach, bevor er sie ausführt.'],
    ['partial', 'Der Auftragnehmer darf die Daten nur so verwenden, wie es der Auftraggeber anweist. Mündliche Weisungen genügen.'],
    ['partial', 'Der Auftragnehmer macht mit den Angaben nur das, was der Auftraggeber sagt. Ein Anruf genügt.'],
    ['present', 'Der Auftragnehmer verwendet die Daten ausschließlich so, wie der Auftraggeber es vorgibt. Mündliche Weisungen trägt er im Ticketsystem nach.'],
    ['partial', 'Der Auftragnehmer verwendet die Daten ausschließlich so, wie der Auftraggeber es vorgibt. Auch telefonische Vorgaben sind verbindlich.'],
  ]);

  judges('transfer-restriction', [
    ['present', 'In andere Länder gibt der Auftragnehmer nichts weiter, ausser der Auftraggeber hat zugestimmt und die Voraussetzungen von Art. 16 DSG sind erfüllt.'],
    ['present', 'Jede Übermittlung in ein Drittland bedarf der vorherigen schriftlichen Zustimmung des Auftraggebers sowie der Erfüllung der Bedingungen des Kapitels V DSGVO.'],
    ['present', 'Die Verlagerung in ein Land außerhalb des EWR nimmt der Auftragnehmer nur vor, wenn der Auftraggeber vorher zugestimmt hat und die Art. 44 ff. DSGVO eingehalten sind.'],
    ['partial', 'Die Daten bleiben in Deutschland.'],
    ['partial', 'Der Support greift auch aus Tunis auf die Systeme zu; die Server stehen in Münster.'],
  ]);

  judges('audit-information', [
    ['present', 'Auf Anfrage überlässt der Auftragnehmer dem Auftraggeber alle Unterlagen und Auskünfte, die er benötigt, um die Einhaltung des Art. 28 DSGVO zu belegen.'],
    ['present', 'Schickt der Auftraggeber Fragen, beantwortet der Auftragnehmer sie und legt die Belege dazu, die er braucht, um zu zeigen, dass alles nach dieser Abmachung läuft.'],
    ['present', 'Recht des Auftraggebers auf Erteilung der zur Kontrolle der Einhaltung nötigen Auskünfte; der Auftragnehmer hat diese binnen 10 Tagen zu erteilen.'],
    ['partial', 'Der Auftragnehmer kann die Einhaltung auch durch ein Zertifikat des Landesverbands nachweisen.'],
    ['partial', 'Kontrolle #\nDer Auftragnehmer legt einmal jährlich einen ISAE-3402-Bericht vor.'],
    ['partial', 'Kontrolle #\nAls Nachweis dient der jährliche Prüfbericht, den der Auftragnehmer vorlegt.'],
    ['present', 'Kontrolle #\nDer Auftragnehmer hat dem Auftraggeber alle Informationen und Nachweise vorzulegen, mit denen sich die Einhaltung dieser Vereinbarung zeigen lässt.'],
  ]);

  judges('dpia-assistance', [
    ['present', 'Datenschutz-Folgenabschätzung #\nMitwirkung des Auftragnehmers an der Folgenabschätzung des Auftraggebers durch Beistellung der Systembeschreibung.'],
    ['present', 'Braucht es eine Datenschutz-Folgenabschätzung, liefert der Auftragnehmer die technischen Angaben dazu.'],
    ['partial', 'Bei den übrigen gesetzlichen Pflichten nach der DSGVO hilft der Auftragnehmer dem Auftraggeber.'],
    ['absent', 'Der Auftraggeber hat eine Datenschutz-Folgenabschätzung durchgeführt.'],
  ]);

  judges('prior-consultation', [
    ['present', 'Muss der Auftraggeber danach die Aufsichtsbehörde konsultieren, hilft der Auftragnehmer auch dort.'],
  ]);

  judges('duration', [
    ['present', 'Dauer #\nDie Vereinbarung läuft so lange wie der Hostingvertrag und endet mit ihm.'],
    ['present', 'Wie lange? #\n[ ] befristet bis: ………\n[x] unbefristet, solange der Hauptvertrag besteht.'],
    ['present', 'Der Vertrag tritt mit Unterzeichnung in Kraft und ist an die Laufzeit des Dienstvertrages gebunden.'],
    ['present', 'Die Abmachung gilt ab der Unterschrift und so lange, wie der Auftragnehmer gemäss Offerte tätig ist.'],
  ]);

  judges('subprocessor-flow-down', [
    ['present', 'Subunternehmer #\nÜberbindung der in dieser Vereinbarung festgelegten Pflichten auf den Subunternehmer mittels schriftlichen Vertrags.'],
    ['present', 'Firmen #\nDie Firmen müssen in ihrem Vertrag mit dem Auftragnehmer dieselben Datenschutzpflichten übernehmen, die hier stehen. Es sind Unterauftragnehmer.'],
    ['present', 'Fremde Hilfe #\nAndere Firmen zieht der Auftragnehmer nur mit Zustimmung heran. Was hier steht, muss er auch von diesen Firmen unterschreiben lassen.'],
    ['partial', 'Subunternehmer #\nMit dem Unterauftragnehmer ist ein Vertrag zu schließen, der angemessene Regelungen zum Datenschutz enthält.'],
    ['absent', 'Subunternehmer #\nWir nehmen nur Firmen, die den Datenschutz ernst nehmen.'],
    ['present', 'Fremde Firmen #\nBetriebe, die der Auftragnehmer hinzuzieht, unterschreiben dasselbe, was hier vereinbart ist.'],
    ['present', 'Subunternehmer #\nAlles, was in diesem Vertrag zum Datenschutz steht, gilt über einen schriftlichen Vertrag auch für die Unterauftragnehmer.'],
    ['absent', 'Subunternehmer #\nWas hier steht, gilt nicht für Unterauftragnehmer.'],
  ]);

  judges('nature-and-purpose', [
    ['present', 'Umfang #\nDie Bearbeitung umfasst die Sichtung der Eingaben, deren Verschlagwortung und die Ablage. Sie dient dazu, Anfragen rasch zu finden.'],
    ['present', 'Tätigkeit #\nDie Verarbeitung besteht in der Digitalisierung, Verschlagwortung und Aufbewahrung von Bauakten. Ziel ist die papierlose Bauverwaltung.'],
  ]);
});
