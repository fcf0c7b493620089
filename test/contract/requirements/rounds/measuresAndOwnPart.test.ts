import { judges } from '../judged.js';

/* Measures kept to, listed or still to be agreed, and what the controller sees to itself or merely may do. */
judges('security', [
  ['present', 'Sicherheit # Der Auftragnehmer hält sich an das Sicherheitskonzept in Anlage 2.'],
  ['present', 'Sicherheit # Die nach Art. 32 DSGVO erforderlichen Massnahmen werden vom Auftragnehmer getroffen und jährlich überprüft.'],
  ['present', 'Sicherheit # Der Auftragnehmer betreibt ein Informationssicherheits-Managementsystem und hält die Anforderungen des Sicherheitsanhangs ein.'],
  ['partial', 'Sicherheit # Der Auftraggeber hält sich an das Sicherheitskonzept in Anlage 2.'],
  ['partial', 'Sicherheit # Der Auftragnehmer hält das Sicherheitskonzept zur Einsicht bereit.'],
  ['partial', 'Sicherheit # Der Auftragnehmer kann sich an das Sicherheitskonzept des Auftraggebers halten.'],
  ['absent', 'Sicherheit # Die Parteien verständigen sich innerhalb von drei Monaten über die Massnahmen, die der Auftragnehmer ergreift.'],
  ['absent', 'Sicherheit # Der Auftraggeber darf die Massnahmen überprüfen.'],
  ['absent', 'Sicherheit # Der Auftragnehmer duldet Kontrollen der Massnahmen, die der Auftraggeber trifft.'],
  ['present', 'Annex II # - Encryption of data at rest and in transit\n- Two-factor authentication\n- Daily backups'],
  ['present', 'Annex 3 – TOMs # | Area | Measure |\n|---|---|\n| Access control | Passwords, two-factor login |\n| Availability | Daily backups, UPS |'],
  ['present', 'Measures # The Provider takes appropriate technical and organisational measures, including encryption and, where feasible, pseudonymisation.'],
  ['present', 'Security # The Provider complies with the information security policy in Annex B.'],
  ['absent', 'Annex III – Sub-processors # - Cloudflare, firewall and DDoS protection\n- Backblaze, backups'],
  ['absent', 'Annex II # - Fees for encryption: 100 EUR\n- Price of backups: 50 EUR'],
  ['partial', 'Security # The Provider shall implement technical and organisational measures where feasible.'],
  ['partial', 'Security # The Customer complies with the information security policy in Annex B.'],
  ['partial', 'Security # The parties shall meet and agree which security measures the Provider takes.'],
  ['partial', 'Security # The Provider will encrypt the data where feasible.'],
]);
judges('controller-rights-obligations', [
  ['present', 'Rechte und Pflichten # Der Auftraggeber überzeugt sich vor Beginn von den Massnahmen des Auftragnehmers und darf Weisungen erteilen.'],
  ['present', 'Rechte und Pflichten # Der Auftraggeber wählt den Auftragnehmer sorgfältig aus. Er kann Kontrollen durchführen.'],
  ['partial', 'Rechte # Der Auftraggeber kann sich von den Massnahmen überzeugen und Weisungen erteilen.'],
  ['partial', 'Rechte # Der Auftraggeber ist berechtigt, Weisungen zu erteilen und den Vertrag zu kündigen.'],
  ['partial', 'Auswahl # Der Auftragnehmer wählt Unterauftragnehmer sorgfältig aus. Der Auftraggeber darf Weisungen erteilen.'],
  ['partial', 'Kontrolle # Auf Wunsch des Auftraggebers überzeugt sich der Auftragnehmer von den Massnahmen des Unterauftragnehmers. Der Auftraggeber darf Weisungen erteilen.'],
  ['partial', 'Rights # The Customer shall be entitled to issue instructions and to carry out audits.'],
  ['partial', 'Rights # The Customer shall be free to terminate and may issue instructions.'],
  ['present', 'Roles # The Customer shall be entitled to issue instructions and shall ensure that the data were lawfully collected.'],
  ['present', 'Roles # The Customer shall satisfy itself that the Provider offers sufficient guarantees, and may issue instructions.'],
  ['partial', 'Roles # The Provider shall satisfy itself that its sub-processors are reliable; the Customer may issue instructions.'],
]);
