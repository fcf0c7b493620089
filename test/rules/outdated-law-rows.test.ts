import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { outdatedLaw } from '../../server/src/rules/outdated-law/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

const TITLE = '# Vertrag / Agreement\n\n';
const found = (text: string): string[] => outdatedLaw.check(analyse(TITLE + text), DEFAULT_SETTINGS).map(({ subject }) => subject);

/** For each superseded law, instrument or term: a sentence that must be found with its entry, and one beside it that must not. */
const rows: readonly (readonly [fires: string, entry: string, silent: string])[] = [
  ['Der Empfänger hat sich den Safe-Harbor-Grundsätzen unterworfen.', 'safe-harbor', 'Seit dem Ende von Safe Harbor genügt eine solche Zertifizierung nicht mehr.'],
  ['Transfers rely on the U.S.-Swiss Safe Harbor framework.', 'safe-harbor', 'Transfers rely on the Swiss-US Data Privacy Framework.'],
  ['Grundlage ist der Beschluss (EU) 2016/1250 (EU-US-Datenschutzschild).', 'privacy-shield', 'Grundlage ist der Beschluss (EU) 2023/1795.'],
  ['The importer is certified under the Swiss-US Privacy Shield.', 'privacy-shield', 'The Swiss-US Privacy Shield is no longer a valid basis.'],
  ['Es gelten die Standardvertragsklauseln gemäß Entscheidung 2001/497/EG.', 'scc-2001', 'Es gelten die Standardvertragsklauseln gemäß Beschluss (EU) 2021/914.'],
  ['The controller-to-controller clauses of Decision 2004/915/EC are agreed.', 'scc-2001', 'The clauses of Decision (EU) 2021/914, Module One, are agreed.'],
  ['The clauses annexed to Decision 2010/87/EU form part of this Agreement.', 'scc-2010', 'The clauses of 2010 (2010/87/EU) were repealed on 27 September 2021.'],
  ['Maßgeblich sind die Klauseln der Entscheidung 2002/16/EG.', 'scc-2010', 'Maßgeblich sind die Klauseln des Beschlusses (EU) 2021/915.'],
  ['Personenbezogene Daten im Sinne der Richtlinie 95/46/EG.', 'directive-95-46', 'Die DSGVO hat die Richtlinie 95/46/EG ersetzt.'],
  ['Union bodies are subject to Regulation (EC) No 45/2001.', 'regulation-45-2001', 'Union bodies are subject to Regulation (EU) 2018/1725.'],
  ['Der Auftragnehmer wird nach § 11 Abs. 2 BDSG sorgfältig ausgewählt.', 'bdsg-11', 'Der Bundesbeauftragte nach § 11 BDSG ist nicht zuständig.'],
  ['Die Maßnahmen entsprechen der Anlage zu § 9 Satz 1 BDSG.', 'bdsg-9', 'Die Zuständigkeit des BfDI folgt aus § 9 BDSG.'],
  ['Alle Mitarbeiter sind gemäß § 5 BDSG belehrt.', 'bdsg-5', 'Die öffentliche Stelle benennt nach § 5 BDSG eine Beauftragte.'],
  ['Ein Beauftragter ist nach § 4f BDSG bestellt.', 'bdsg-dpo', 'Ein Beauftragter ist nach § 38 BDSG benannt.'],
  ['Exporte richten sich nach §§ 4b, 4c BDSG.', 'bdsg-transfer', 'Exporte richten sich nach Art. 44 ff. DSGVO.'],
  ['Die Meldepflicht nach § 4d BDSG trifft den Auftraggeber.', 'bdsg-records', 'Das Verzeichnis nach Art. 30 DSGVO führt der Auftraggeber.'],
  ['Ein öffentliches Verfahrensverzeichnis liegt vor.', 'verfahrensverzeichnis', 'Ein Verzeichnis von Verarbeitungstätigkeiten liegt vor.'],
  ['Eine Vorabkontrolle wurde durchgeführt.', 'vorabkontrolle', 'Eine Datenschutz-Folgenabschätzung wurde durchgeführt.'],
  ['Vorfälle nach § 42a BDSG sind mitzuteilen.', 'bdsg-42a', 'Vorfälle nach Art. 33 DSGVO sind mitzuteilen.'],
  ['Verantwortliche Person im Sinne des § 3 Abs. 7 BDSG ist der Auftraggeber.', 'bdsg-3', 'Öffentliche Stellen verarbeiten nach § 3 BDSG.'],
  ['Die Verarbeitung für eigene Geschäftszwecke stützt sich auf § 28 BDSG.', 'bdsg-28-29', 'Die Verarbeitung zu Archivzwecken regelt § 28 BDSG.'],
  ['Beschäftigtendaten werden nach § 32 BDSG verarbeitet.', 'bdsg-32', 'Die Informationspflicht kann nach § 32 BDSG entfallen.'],
  ['Die Berichtigung und Sperrung richtet sich nach § 35 BDSG.', 'bdsg-35-blocking', 'Die Ausnahme vom Recht auf Löschung nach § 35 BDSG bleibt unberührt.'],
  ['Verstöße sind nach § 44 BDSG strafbar.', 'bdsg-44-criminal', 'Klagen nach § 44 BDSG können am Sitz erhoben werden.'],
  ['Die Auftragsverarbeitung erfolgt auf Grundlage von § 62 BDSG.', 'bdsg-part-3', 'Für Polizeibehörden gilt § 62 BDSG.'],
  ['Die Anbieterkennzeichnung nach § 5 TMG ist vorhanden.', 'tmg-imprint', 'Die Anbieterkennzeichnung nach § 5 DDG ist vorhanden.'],
  ['Nutzungsdaten werden nach § 15 TMG erhoben.', 'tmg-data', 'Zugriffe richten sich nach § 25 TDDDG.'],
  ['Die Haftung des Anbieters folgt § 10 TMG.', 'tmg-provisions', 'Die Haftung des Anbieters folgt § 10 des Hauptvertrags.'],
  ['Cookies unterliegen § 25 TTDSG.', 'ttdsg', 'Cookies unterliegen § 25 TDDDG (früher TTDSG).'],
  ['Das Fernmeldegeheimnis gemäß § 88 TKG ist zu wahren.', 'tkg-88', 'Das Fernmeldegeheimnis gemäß § 3 TDDDG ist zu wahren.'],
  ['Verkehrsdaten dürfen nach § 96 TKG gespeichert werden.', 'tkg-data', 'Die Frequenzzuteilung nach § 91 TKG ist erteilt.'],
  ['Journalistische Angebote unterliegen § 55 RStV.', 'rstv', 'Journalistische Angebote unterliegen § 18 MStV.'],
  ['Mitwirkende unterliegen § 203 Abs. 2a StGB.', 'stgb-203-2a', 'Mitwirkende unterliegen § 203 Abs. 4 StGB.'],
  ['Der Betreiber weist die Sicherheit nach § 8a BSIG nach.', 'bsig-8a', 'Der Betreiber weist die Sicherheit nach § 39 BSIG nach.'],
  ['Verantwortliche Stelle ist der Auftraggeber.', 'verantwortliche-stelle', 'Der Auftraggeber benennt eine verantwortliche Stelle für Rückfragen.'],
  ['Vereinbart ist eine Weitergabekontrolle.', 'control-catalogue', 'Vereinbart sind Weitergabekontrolle und Belastbarkeit der Systeme.'],
  ['Weitergabekontrolle; rasche Wiederherstellbarkeit.', 'control-catalogue', 'Weitergabekontrolle; die Systeme sind widerstandsfähig und ausfallsicher.'],
  ['Es gelten die Begriffe der EU-DSGVO.', 'eu-dsgvo', 'Es gelten die Begriffe der DSGVO.'],
  ['Als verantwortliche Stelle erhält er alle Verarbeitungs- und Nutzungsergebnisse.', 'triad-results', 'Er erhält alle Verarbeitungs- und Nutzungsergebnisse.'],
  ['Der Webserver läuft mit SSL (HTTPS).', 'ssl', 'Der Webserver läuft mit SSL/TLS.'],
  ['Das Funknetz ist mit WPA2 gesichert.', 'wpa2', 'Das Funknetz ist mit WPA3 gesichert, ältere Geräte mit WPA2.'],
  ['Anwendbar ist auch die VDSG.', 'vdsg', 'Anwendbar ist auch die DSV.'],
  ['Die Massnahmen nach Art. 9 VDSG sind umgesetzt.', 'vdsg-measures', 'Die Massnahmen nach Art. 3 DSV sind umgesetzt.'],
  ['Die Datensicherheit nach Art. 8 VDSG wird eingehalten.', 'vdsg-security', 'Die Bedürfnisse nach Art. 1 DSV sind geprüft.'],
  ['Processing by third parties under Article 22 VDSG.', 'vdsg-processors', 'Processing by processors under Article 7 DPO.'],
  ['Das Register nach Art. 3 VDSG ist geführt.', 'vdsg-provisions', 'Das Verzeichnis nach Art. 12 DSG ist geführt.'],
  ['Die Übermittlung ins Ausland setzt Art. 6 DSG voraus.', 'dsg-6-abroad', 'Die Zweckbindung nach Art. 6 DSG wird beachtet.'],
  ['Die Übertragung an Dritte nach Art. 10a DSG.', 'dsg-10a', 'Die Übertragung an Auftragsbearbeiter nach Art. 9 DSG.'],
  ['Für die Datensicherheit gilt Art. 7 DSG.', 'dsg-7-security', 'Für Voreinstellungen gilt Art. 7 DSG.'],
  ['Ein Auskunftsbegehren nach Art. 8 DSG wird weitergeleitet.', 'dsg-8-access', 'Die Sicherheit nach Art. 8 DSG wird gewährleistet.'],
  ['Der Inhaber der Datensammlung meldet nach Art. 11a DSG.', 'dsg-11a', 'Der Verantwortliche führt das Verzeichnis nach Art. 12 DSG.'],
  ['Es gelten die Begriffe von Art. 3 DSG.', 'dsg-3-terms', 'Das DSG gilt nach seinem Art. 3 DSG auch für Vorgänge im Ausland.'],
  ['Die Grundsätze von Treu und Glauben nach Art. 4 DSG sind zu beachten.', 'dsg-4-principles', 'Der EDÖB übt nach Art. 4 DSG die Aufsicht aus.'],
  ['Er sorgt nach Art. 5 DSG für die Richtigkeit der Daten.', 'dsg-5-accuracy', 'Personendaten im Sinne von Art. 5 lit. a DSG.'],
  ['Die Auskunft kann nach Art. 9 DSG verweigert werden.', 'dsg-9-access-limits', 'Die Bearbeitung durch Auftragsbearbeiter folgt Art. 9 DSG.'],
  ['Die Zertifizierung nach Art. 11 DSG liegt vor.', 'dsg-11-certification', 'Ein Verhaltenskodex nach Art. 11 DSG liegt vor.'],
  ['Eine Persönlichkeitsverletzung nach Art. 12 DSG ist zu vermeiden.', 'dsg-12-violation', 'Das Verzeichnis der Bearbeitungstätigkeiten nach Art. 12 DSG.'],
  ['Ein Rechtfertigungsgrund nach Art. 13 DSG ist nötig.', 'dsg-13-justification', 'Die Zertifizierung nach Art. 13 DSG liegt vor.'],
  ['Die Informationspflicht nach Art. 14 DSG trifft die Auftraggeberin.', 'dsg-14-information', 'Die Vertretung nach Art. 14 DSG ist benannt.'],
  ['Klagen nach Art. 15 DSG bleiben vorbehalten.', 'dsg-15-claims', 'Die Pflichten der Vertretung nach Art. 15 DSG.'],
  ['Die Verletzung der Auskunftspflicht wird nach Art. 34 DSG mit Busse bestraft.', 'dsg-34-penalty', 'Bundesorgane brauchen nach Art. 34 DSG eine Rechtsgrundlage.'],
  ['Persönlichkeitsprofile werden nicht erstellt.', 'persoenlichkeitsprofil', 'Profiling mit hohem Risiko findet nicht statt.'],
  ['Das Land steht auf der Staatenliste des EDÖB.', 'staatenliste-edoeb', 'Das Land steht in Anhang 1 der DSV.'],
  ['Der betriebliche Datenschutzverantwortliche ist erreichbar.', 'datenschutzverantwortlicher', 'Die Datenschutzberaterin ist erreichbar.'],
  ['Zuständig ist der Eidgenössische Datenschutzbeauftragte.', 'edsb-schweiz', 'Zuständig ist der Europäische Datenschutzbeauftragte (EDSB).'],
  ['Das DSG vom 19. Juni 1992 ist anwendbar.', 'dsg-1992', 'Das DSG vom 25. September 2020 ist anwendbar.'],
  ['Personendaten natürlicher und juristischer Personen nach DSG werden bearbeitet.', 'legal-persons', 'Verantwortlicher ist die natürliche oder juristische Person, die nach DSG entscheidet.'],
  ['Guidance of the Article 29 Working Party is to be observed.', 'working-party-29', 'Guidance of the European Data Protection Board is to be observed.'],
  ['Maßgeblich ist die Stellungnahme WP 169.', 'wp-169', 'Maßgeblich sind die Leitlinien 07/2020.'],
  ['Die Parteien schließen einen ADV-Vertrag.', 'adv-vertrag', 'Die Parteien schließen einen AV-Vertrag.'],
  ['Die verantwortliche Stelle erteilt Weisungen.', 'verantwortliche-stelle', 'Die verantwortliche Stelle nach DSG-EKD erteilt Weisungen.'],
  ['Löschung und Sperrung der Daten.', 'sperrung', 'Sperrung des Zugangs bei Verlust der Karte.'],
  ['Daten werden nur auf Weisung erhoben, verarbeitet und genutzt.', 'triad', 'Daten werden nur auf Weisung verarbeitet.'],
  ['Alle sind auf das Datengeheimnis nach § 5 BDSG verpflichtet.', 'datengeheimnis', 'Alle sind auf das Datengeheimnis nach § 6 DSG verpflichtet.'],
  ['Das Datengeheimnis gilt in Deutschland fort.', 'datengeheimnis', 'Das Datengeheimnis gilt fort. Die Parteien haben ihren Sitz in Wien, Republik Österreich.'],
  ['Das Datengeheimnis wird von allen gewahrt.', 'datengeheimnis', 'Das Datengeheimnis nach § 26 DSG-EKD wird gewahrt.'],
  ['Er hilft bei der Vorabkontrolle nach dem BDSG.', 'vorabkontrolle', 'Er hilft bei der Vorabkontrolle durch die Datenschutzbeauftragte (§ 10 IDG).'],
  ['Er hilft bei der Vorabkontrolle der Verarbeitung.', 'vorabkontrolle', 'Er hilft bei der Vorabkontrolle. Es gilt das kantonale Datenschutzrecht.'],
  ['Es handelt sich um besondere Arten von Daten.', 'besondere-arten', 'Es handelt sich um besondere Kategorien von Daten.'],
  ['Alle wurden auf das Datengeheimnis verpflichtet.', 'datengeheimnis', 'Alle wurden zur Vertraulichkeit verpflichtet.'],
  ['Beschlüsse des Düsseldorfer Kreises gelten.', 'duesseldorfer-kreis', 'Beschlüsse der Datenschutzkonferenz gelten.'],
  ['Es gilt österreichisches Recht, insbesondere das DSG 2000.', 'dsg-2000', 'Es gilt österreichisches Recht, insbesondere das DSG.'],
  ['Der Angemessenheitsbeschluss für das Vereinigte Königreich gilt bis zum 27. Juni 2025.', 'uk-adequacy-2025', 'Der Vertrag läuft bis zum 27. Juni 2025.'],
  ['It includes the Data Protection Act 1998.', 'dpa-1998', 'It includes the Data Protection Act 2018.'],
  ['Künftig gilt die ePrivacy-Verordnung.', 'eprivacy-regulation', 'Es gilt die Richtlinie 2002/58/EG.'],
  ['Das Rechenzentrum ist nach ISO/IEC 27001:2013 zertifiziert.', 'iso-27001-2013', 'Das Rechenzentrum ist nach ISO/IEC 27001:2022 zertifiziert.'],
  ['Die Übertragung erfolgt über SSL.', 'ssl', 'Die Übertragung erfolgt über SSL/TLS; das SSL-Zertifikat wird erneuert.'],
  ['Die Anmeldung erfolgt über Azure Active Directory.', 'azure-ad', 'Die Anmeldung erfolgt über Microsoft Entra ID (vormals Azure Active Directory).'],
  ['Für die USA besteht kein Angemessenheitsbeschluss.', 'usa-without-decision', 'Für nicht nach dem DPF zertifizierte Empfänger in den USA besteht kein Angemessenheitsbeschluss.'],
  ['Für die Schweiz fehlt ein Angemessenheitsbeschluss.', 'switzerland-without-decision', 'Für die Schweiz besteht ein Angemessenheitsbeschluss.'],
];

describe('outdated-law: every row of the law', () => {
  for (const [fires, entry, silent] of rows) {
    it(`finds ${entry}: ${fires}`, () => assert.ok(found(fires).includes(entry), found(fires).join(', ')));
    it(`leaves alone: ${silent}`, () => assert.deepEqual(found(silent), []));
  }

  for (const [text, wanted] of [
    ['Die Massnahmen nach Art. 9 VDSG sind umgesetzt.', 'Die Massnahmen nach Art. 3 DSV sind umgesetzt.'],
    ['Nach § 5 TMG ist dies anzugeben.', 'Nach § 5 DDG ist dies anzugeben.'],
    ['Die Grundsätze nach Art. 4 DSG gelten.', 'Die Grundsätze nach Art. 6 DSG gelten.'],
    ['Die Übertragung erfolgt über SSL.', 'Die Übertragung erfolgt über TLS.'],
  ] as const) {
    it(`mends: ${text}`, () => {
      const contract = analyse(TITLE + text);
      const fix = outdatedLaw.fix!(contract, outdatedLaw.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS)[0]!;
      const mended = applyEdits(TITLE + text, fix.edits);
      assert.equal(mended, TITLE + wanted);
      assert.deepEqual(found(mended.slice(TITLE.length)), []);
    });
  }

  it('offers no article where the old one has none like it', () => {
    for (const text of ['Nach § 15 TMG.', 'Nach Art. 3 VDSG.', 'Nach § 10 TMG.', 'Nach Art. 1 VDSG.']) {
      const contract = analyse(TITLE + text);
      for (const finding of outdatedLaw.check(contract, DEFAULT_SETTINGS)) assert.deepEqual(outdatedLaw.fix!(contract, finding, DEFAULT_SETTINGS), [], text);
    }
  });
});
