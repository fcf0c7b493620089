const DE = (processor: string, controller: string): string => `1. ${processor} verwendet die Daten nur so, wie ${controller} es in Textform vorgibt.

2. Alle Beschäftigten sind schriftlich zur Verschwiegenheit verpflichtet.

3. Die Server sind verschlüsselt und durch eine Firewall geschützt.

4. Weitere Firmen werden nur mit vorheriger Zustimmung eingesetzt; für deren Fehler haftet ${processor} wie für eigene.

5. Kommt es zu einer Datenpanne, benachrichtigt ${processor} ${controller} innerhalb von 24 Stunden.

6. Nach Ende der Arbeiten werden alle Daten nach Wahl von ${controller} gelöscht oder zurückgegeben.

7. ${controller} darf alles vor Ort prüfen.
`;
const EN = (processor: string, controller: string): string => `1. ${processor} uses the data only as ${controller} instructs in writing.

2. All staff are bound by confidentiality in writing.

3. The servers are encrypted and protected by a firewall.

4. Other firms are used only with the prior consent of ${controller}; ${processor} is liable for their faults as for its own.

5. If there is a data breach, ${processor} notifies ${controller} within 24 hours.

6. When the work ends, all data are deleted or returned, as ${controller} chooses.

7. ${controller} may inspect everything on site.
`;

/** Short papers between two sides, without the names that lawyers give them. */
export const PLAIN: readonly { readonly name: string; readonly text: string; readonly controller: string; readonly processor: string }[] = [
  { name: 'two lines of labels', text: `# Datenschutz beim Aktenvernichten\n\nDienstleister: Schredderhof OHG, Emden\nKunde: Kanzlei Brinkmann\n\n${DE('Der Dienstleister', 'der Kunde')}`, controller: 'Kunde', processor: 'Dienstleister' },
  { name: 'labels in bold, each a paragraph', text: `# Absprache zum Datenschutz\n\n**Auftraggeberin:** siehe Bestellschein\n\n**Agentur:** Farbklang, Inh. Mia Roth\n\n${DE('Die Agentur', 'die Auftraggeberin')}`, controller: 'Auftraggeberin', processor: 'Agentur' },
  { name: 'names that agree', text: `# Umgang mit Mitgliederdaten\n\nDer Ruderverein Havelbucht und die Klubsoft GmbH vereinbaren nach Art. 28 DSGVO Folgendes:\n\n${DE('Die Klubsoft GmbH', 'der Ruderverein')}`, controller: 'Ruderverein', processor: 'Klubsoft' },
  { name: 'agreeing behind a recital', text: `# Zusatz zum Druckauftrag\n\nDie Druckerei erhält Adressen der Gemeinde. Deshalb treffen Gemeinde und Druckerei folgende Abrede:\n\n${DE('Die Druckerei', 'die Gemeinde')}`, controller: 'Gemeinde', processor: 'Druckerei' },
  { name: 'between, in a line of its own', text: `# Auftragsbearbeitung\n\nzwischen der Gemeinde Stettlen und der Rechenhof AG\n\n${DE('Die Rechenhof AG', 'die Gemeinde')}`, controller: 'Gemeinde', processor: 'Rechenhof' },
  { name: 'rules that apply between two sides', text: `# Datenschutz-Anlage\n\nDiese Bestimmungen gelten zwischen dem Kunden und dem Systemhaus.\n\n${DE('Das Systemhaus', 'der Kunde')}`, controller: 'Kunde', processor: 'Systemhaus' },
  { name: 'what applies for work for another', text: `# Anlage Datenschutz zum Pflegevertrag Website\n\nDie Agentur betreut die Website für den Kunden. Dafür gilt:\n\n${DE('Die Agentur', 'der Kunde')}`, controller: 'Kunde', processor: 'Agentur' },
  { name: 'sides at one', text: `# Datenschutzabrede\n\nDie Praxis Dr. Wendt und die Firma Bitlotse sind sich über Folgendes einig:\n\n${DE('Bitlotse', 'die Praxis')}`, controller: 'Praxis', processor: 'Bitlotse' },
  { name: 'names that agree, English', text: `# Handling of member data\n\nThe Harbour Rowing Club and Clubsoft Ltd agree as follows under Article 28 UK GDPR:\n\n${EN('Clubsoft', 'the club')}`, controller: 'Club', processor: 'Clubsoft' },
  { name: 'between, with words in brackets', text: `# Agreement on looking after our client data\n\nbetween the practice (the client) and Bitpilot (the contractor)\n\n${EN('The contractor', 'the client')}`, controller: 'client', processor: 'contractor' },
  { name: 'labels, English', text: `# Data protection for shredding\n\n**Contractor:** Shredmill Ltd, Leeds\n**Customer:** see order\n\n${EN('The contractor', 'the customer')}\nThis agreement rests on Article 28 UK GDPR.\n`, controller: 'Customer', processor: 'Contractor' },
  { name: 'terms that apply between two sides', text: `# GDPR terms for hosting clients\n\nThese terms apply between Serverloft and the client.\n\n${EN('Serverloft', 'the client')}`, controller: 'client', processor: 'Serverloft' },
];

/** Papers that name two sides, speak of data, or quote such duties, and are no such agreements. */
export const NOT_PLAIN: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'an agreement on joint control', text: '# Vereinbarung über die gemeinsame Verarbeitung personenbezogener Daten\n\nDie Stadtwerke Arnsee und die Netz Arnsee GmbH vereinbaren nach Art. 26 DSGVO Folgendes:\n\n1. Beide betreiben die Kundendatenbank gemeinsam.\n\n2. Alle Beschäftigten sind zur Vertraulichkeit verpflichtet.\n\n3. Die Server sind verschlüsselt.\n\n4. Dienstleister werden nur mit Zustimmung der anderen Seite eingesetzt.\n\n5. Eine Datenpanne meldet jede Seite der anderen innerhalb von 24 Stunden.\n\n6. Anfragen betroffener Personen beantworten die Stadtwerke; die Netz Arnsee hilft ihnen dabei.\n' },
  { name: 'an agreement on joint control, English', text: '# Agreement on the joint processing of personal data\n\nNorth Trust and South Trust agree as follows under Article 26 UK GDPR:\n\n1. Both run the referral database together.\n\n2. All staff are bound by confidentiality.\n\n3. The servers are encrypted.\n\n4. Each side notifies the other of a personal data breach within 24 hours.\n\n5. North Trust answers requests of data subjects; South Trust assists.\n\n6. Each side deletes the data when they are no longer needed.\n' },
  { name: 'a data sharing agreement', text: '# Data Sharing Agreement\n\nbetween the Council and the Charity\n\n1. The Council shares names of carers with the Charity. Each is an independent controller.\n\n2. The Charity uses the data only for the agreed purposes.\n\n3. Staff are bound by confidentiality.\n\n4. The data are encrypted in transit.\n\n5. The Charity notifies the Council of a personal data breach within 24 hours.\n\n6. When the project ends the Charity deletes or returns the data.\n' },
  { name: 'an employment contract with a clause on data', text: '# Arbeitsvertrag\n\nDie Klubsoft GmbH (Arbeitgeberin) und Frau Jana Ott vereinbaren:\n\n1. Frau Ott wird als Entwicklerin eingestellt.\n\n2. Das Gehalt beträgt 4.000 Euro.\n\n3. Frau Ott verarbeitet Daten nur auf Weisung der Arbeitgeberin und ist zur Vertraulichkeit verpflichtet. Datenpannen meldet sie unverzüglich. Am Ende des Arbeitsverhältnisses gibt sie alle Unterlagen und Daten zurück.\n\n4. Die Probezeit beträgt sechs Monate.\n' },
  { name: 'a chapter of a textbook', text: '# Der Auftrag und seine Grenzen\n\nVerantwortlicher und Auftragsverarbeiter vereinbaren den Rahmen in einem Vertrag nach Art. 28 DSGVO. Was bedeutet das?\n\nEin Auftragsverarbeiter verarbeitet die Daten nur auf dokumentierte Weisung eines Verantwortlichen. Die befugten Personen sind zur Vertraulichkeit verpflichtet. Der Auftragsverarbeiter trifft technische und organisatorische Maßnahmen. Er meldet Verletzungen unverzüglich.\n\nEin Auftragsverarbeiter setzt Unterauftragnehmer nur mit Genehmigung ein. Nach Ende der Leistungen löscht er die Daten oder gibt sie zurück. Ein Verantwortlicher darf prüfen.\n\nIn der Literatur ist streitig, ob eine mündliche Weisung genügt. Wir halten das mit der überwiegenden Meinung für möglich.\n' },
  { name: 'terms of a shop', text: '# Allgemeine Geschäftsbedingungen\n\nDiese Bedingungen gelten zwischen dem Kunden und der Radhof GmbH.\n\n1. Der Kaufvertrag kommt mit der Bestätigung zustande.\n\n2. Daten des Kunden werden vertraulich behandelt und verschlüsselt übertragen.\n\n3. Dienstleister werden nur eingesetzt, wenn es nötig ist.\n\n4. Der Kunde kann Auskunft und Löschung verlangen.\n' },
  { name: 'a privacy notice that names two sides', text: `# Datenschutzhinweise\n\nKunde: Sie\nAnbieter: Radhof GmbH\n\n${DE('Der Anbieter', 'der Kunde')}` },
  { name: 'a non-disclosure agreement', text: '# Geheimhaltungsvereinbarung\n\nDie Agentur und der Kunde vereinbaren Folgendes:\n\n1. Die Agentur hält alle Unterlagen des Kunden geheim.\n\n2. Ihre Mitarbeiter sind zur Verschwiegenheit verpflichtet.\n\n3. Unterlagen sind verschlüsselt aufzubewahren.\n\n4. Am Ende gibt die Agentur alles zurück oder vernichtet es.\n\n5. Eine unbefugte Kenntnisnahme meldet sie dem Kunden sofort.\n' },
  { name: 'a contract for work that touches data', text: '# Vertrag über die Erstellung einer Website\n\nDie Agentur und der Kunde vereinbaren:\n\n1. Die Agentur gestaltet fünf Seiten und übergibt die Dateien dem Kunden.\n\n2. Der Kunde zahlt 3.000 Euro in zwei Raten.\n\n3. Beide Seiten behandeln Geschäftsgeheimnisse vertraulich.\n\n4. Fehler behebt die Agentur innerhalb von zehn Tagen.\n' },
  { name: 'the README of a tool', text: '# consentbox\n\nBetween the browser and the server this library keeps personal data encrypted.\n\nClient: `npm i consentbox`\nProvider: see `provider.ts`\n\n- deletes data when the session ends\n- notifies the client of a breach within 24 hours\n- processes data only as configured\n- logs every access\n' },
];

/** Papers that only where they are signed show that they bind somebody. */
export const SIGNED: readonly { readonly name: string; readonly text: string; readonly kind: 'dpa' | 'other' }[] = [
  { name: 'rules for a firm, with place and date below', text: `# Datenschutz beim Versand der Bescheide\n\n${DE('Die Firma', 'die Gemeinde')}\n8. Die Firma unterstützt die Gemeinde bei Anfragen betroffener Personen.\n\nUntergries, 4. Mai 2026\n\nStangl\n`, kind: 'dpa' },
  { name: 'the same rules, signed by nobody', text: `# Datenschutz beim Versand der Bescheide\n\n${DE('Die Firma', 'die Gemeinde')}\n8. Die Firma unterstützt die Gemeinde bei Anfragen betroffener Personen.\n`, kind: 'other' },
  { name: 'a guide with lines to sign in its sample', text: `# Leitfaden zum Vertrag mit Druckereien\n\n${DE('Die Firma', 'die Gemeinde')}\nUnterschrift: ______________\n`, kind: 'other' },
  { name: 'a works agreement that is signed', text: `# Betriebsvereinbarung zum Zeiterfassungssystem\n\n${DE('Die Firma', 'der Betrieb')}\nHannover, 4. Mai 2026\n`, kind: 'other' },
  { name: 'an assessment of the impact that is signed', text: `# Datenschutz-Folgenabschätzung\n\n${DE('Die Firma', 'die Gemeinde')}\nBern, 4. Mai 2026\n`, kind: 'other' },
  { name: 'news of an agreement', text: `FOR IMMEDIATE RELEASE\n\n${EN('The firm', 'the parish')}\nCork, 4 May 2026\n`, kind: 'other' },
  { name: 'a paper that says further down why it is made', text: `# Umgang mit Adressen\n\n## Warum es dieses Blatt gibt\n\nDie Firma verschickt Bescheide.\n\n## Datenschutz-Folgenabschätzung\n\nKeine.\n\n${DE('Die Firma', 'die Gemeinde')}\n8. Die Firma unterstützt die Gemeinde bei Anfragen betroffener Personen.\n\nUntergries, 4. Mai 2026\n`, kind: 'dpa' },
  { name: 'an article that asks why', text: `# Auftragsverarbeitung: Warum der Vertrag kein Papier für die Schublade ist\n\n${DE('Der Auftragnehmer', 'der Auftraggeber')}\nBern, 4. Mai 2026\n`, kind: 'other' },
];
