import { judges } from './judged.js';

describe('requirements: persons and security', () => {
  judges('confidentiality', [
    ['present', 'Der Auftragnehmer setzt nur Beschäftigte ein, die zur Verschwiegenheit verpflichtet wurden.'],
    ['present', 'Die zur Verarbeitung befugten Personen haben sich zur Vertraulichkeit verpflichtet oder unterliegen einer gesetzlichen Schweigepflicht.'],
    ['present', 'Der Auftragnehmer verpflichtet sich:\n\n- seine Mitarbeiter schriftlich auf die Wahrung der Vertraulichkeit zu verpflichten;\n- ein Verzeichnis zu führen.'],
    ['present', 'Vertraulichkeit # Alle mit der Bearbeitung betrauten Mitarbeitenden der Auftragsbearbeiterin sind schriftlich zur Geheimhaltung verpflichtet.'],
    ['present', 'The Provider ensures that persons authorised to process the personal data have committed themselves to confidentiality.'],
    ['present', 'All staff with access to personal data are bound by a duty of confidentiality.'],
    ['present', 'Confidentiality # The Provider shall require its personnel to sign non-disclosure undertakings.'],
    ['partial', 'Der Auftragnehmer verpflichtet sich, die Daten vertraulich zu behandeln.'],
    ['partial', 'The Provider shall keep the personal data confidential.'],
    ['absent', 'Der Auftragnehmer schult seine Mitarbeiter regelmäßig im Datenschutz.'],
    ['absent', 'The Provider maintains appropriate technical measures.'],
    ['absent', 'Prüfungen # Der Auftragnehmer kann verlangen, dass der Prüfer eine Verschwiegenheitserklärung unterzeichnet.'],
  ]);

  judges('security', [
    ['present', 'Der Auftragnehmer trifft alle nach Art. 32 DSGVO erforderlichen technischen und organisatorischen Maßnahmen.'],
    ['present', 'Datensicherheit # Die Auftragsbearbeiterin gewährleistet durch geeignete technische und organisatorische Massnahmen eine dem Risiko angemessene Datensicherheit.'],
    ['present', 'The Provider shall implement and maintain appropriate technical and organisational measures against unauthorised access.'],
    ['present', 'Security measures #\n\n- encryption in transit and at rest\n- role-based access control'],
    ['partial', 'Einzelheiten zu den technischen und organisatorischen Maßnahmen: siehe Internet.'],
    ['absent', 'Der Auftragnehmer arbeitet sorgfältig.'],
  ]);
});
