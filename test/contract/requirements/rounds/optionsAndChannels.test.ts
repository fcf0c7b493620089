import { type Case, judges } from '../judged.js';

/** What one side is free to do takes nothing back, and what the other is free to do gives nothing; where instructions go, and what all companies have signed. */
const options: readonly Case[] = [
  ['present', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Auftraggeber kann statt einer Inspektion auch ein Zertifikat akzeptieren.'],
  ['present', 'Kontrollen # Der Auftraggeber darf sich in den Betriebsstätten durch Inspektionen von der Einhaltung des Vertrags überzeugen. Er kann es anstelle einer Kontrolle bei der Vorlage eines Prüfberichts bewenden lassen.'],
  ['present', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Dem Auftraggeber steht es frei, anstelle einer Vor-Ort-Kontrolle ein Testat genügen zu lassen.'],
  ['present', 'Kontrollen # Der Auftraggeber ist berechtigt, Inspektionen vor Ort durchzuführen. Der Auftraggeber kann sich anstatt eigener Prüfungen mit Zertifikaten zufriedengeben.'],
  ['present', 'Kontrollen # Der Auftraggeber ist berechtigt, Inspektionen vor Ort durchzuführen. Statt einer Kontrolle darf der Auftraggeber einen aktuellen Prüfbericht als ausreichend anerkennen.'],
  ['present', 'Kontrollen # Der Auftraggeber ist berechtigt, Inspektionen vor Ort durchzuführen. Nach seinem Ermessen kann sich der Auftraggeber an Stelle einer Inspektion mit Berichten unabhängiger Prüfer begnügen.'],
  ['present', 'Kontrollen # Der Auftraggeber ist berechtigt, Inspektionen vor Ort durchzuführen. Der Auftraggeber kann auf eine Inspektion verzichten und stattdessen ein Zertifikat annehmen.'],
  ['present', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Auftraggeber darf ersatzweise ein Testat eines Wirtschaftsprüfers gelten lassen.'],
  ['partial', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Auftraggeber begnügt sich anstelle einer Inspektion mit einem Zertifikat.'],
  ['partial', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Auftragnehmer kann verlangen, dass sich der Auftraggeber anstelle einer Inspektion mit einem Zertifikat begnügt.'],
  ['partial', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Der Auftraggeber hat sich anstelle einer Inspektion mit einem Testat zu begnügen.'],
  ['partial', 'Kontrollen # Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber. Legt der Auftragnehmer ein Zertifikat vor, muss der Auftraggeber dieses anstelle einer Kontrolle akzeptieren.'],
  ['present', 'Audits # The Customer may carry out audits, including inspections on site. The Customer may accept a report of an independent auditor in place of an inspection.'],
  ['present', 'Audits # The Provider allows audits, including inspections, by the Customer. In lieu of an inspection the Customer is free to content itself with a certificate.'],
  ['partial', 'Audits # The Provider allows audits, including inspections, by the Customer. The Customer shall accept a certificate in lieu of an inspection.'],
];

const everyCompany: readonly Case[] = [
  ['present', 'Dienste # Der Kunde ist einverstanden, dass wir weitere Dienstleister einsetzen. Mit sämtlichen Anbietern bestehen Auftragsverarbeitungsverträge, die ihnen dieselben Pflichten auferlegen, wie wir sie hier eingehen.'],
  ['present', 'Dienste # Der Kunde ist einverstanden, dass wir weitere Dienstleister einsetzen. Mit allen Firmen gibt es Verträge, in denen sie sich zu den gleichen Pflichten verpflichtet haben, die wir in diesem Vertrag übernehmen.'],
  ['present', 'Eingesetzte Dienstleister # Wir setzen die unten genannten Dienstleister ein. Mit jedem dieser Dienstleister besteht ein Vertrag, durch den ihm die gleichen Datenschutzpflichten auferlegt werden, die uns treffen.'],
  ['present', 'Weitere Dienstleister # Der Auftragnehmer setzt weitere Dienstleister ein. Mit allen Dienstleistern hat der Auftragnehmer Verträge geschlossen, in denen ihnen dieselben Pflichten auferlegt sind, die er hier übernimmt.'],
  ['present', 'Helfer # Wir arbeiten mit den folgenden Dienstleistern. In den Verträgen mit ihnen sind ihnen die gleichen Datenschutzpflichten auferlegt, die für uns gelten.'],
  ['present', 'Unteraufträge # Es bestehen mit allen Subunternehmern Verträge, worin diesen die gleichen Pflichten auferlegt sind, die der Auftragnehmer hier eingeht.'],
  ['absent', 'Eingesetzte Dienste # Mit allen Dienstleistern bestehen Verträge zur Auftragsverarbeitung.'],
  ['absent', 'Eingesetzte Dienste # Mit allen Dienstleistern bestehen Verträge, in denen ihnen Pflichten auferlegt sind.'],
  ['absent', 'Eingesetzte Dienste # Mit allen Kunden bestehen Verträge zur Auftragsverarbeitung, in denen ihnen die gleichen Pflichten auferlegt sind.'],
  ['present', 'Eingesetzte Dienste # Mit allen Dienstleistern bestehen Verträge, in denen ihnen die gleichen Pflichten auferlegt sind, die wir hier übernehmen.'],
  ['present', 'Eingesetzte Dienste # Mit allen Dienstleistern bestehen Verträge, die ihnen dieselben Pflichten auferlegen, die wir hier übernehmen.'],
];

const channels: readonly Case[] = [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung des Auftraggebers. Weisungen erteilt der Auftraggeber in Textform; mündliche bestätigt er umgehend schriftlich.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur so, wie der Auftraggeber es anweist. Einzelne Weisungen gibt der Auftraggeber in Textform. Mündlich erteilte hält der Auftragnehmer im Ticketsystem fest.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich auf Weisung des Auftraggebers. Weisungen ergehen schriftlich oder per E-Mail; telefonische sind unverzüglich per E-Mail zu bestätigen.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich so, wie der Auftraggeber es anweist. Weitere Weisungen erfolgen schriftlich; mündliche werden in Textform bestätigt. Der Auftragnehmer führt darüber ein Verzeichnis.'],
  ['present', 'Weisungen # Der Auftragnehmer darf die Daten nur im Rahmen der Weisungen des Auftraggebers verarbeiten. Weisungen gibt dieser in Textform; telefonische wiederholt er ohne Verzug per E-Mail.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung des Auftraggebers. Weisungen erteilt der Auftraggeber in Textform; mündliche sind ebenso verbindlich.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung des Auftraggebers. Weisungen gibt der Auftraggeber schriftlich oder mündlich.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung des Auftraggebers. Weisungen gibt der Auftraggeber seinem Ansprechpartner am Telefon, bei Besprechungen oder per E-Mail.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung des Auftraggebers. Weisungen werden im Gespräch, telefonisch oder per Ticket erteilt.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Der Auftraggeber erteilt Weisungen per Chat, am Telefon oder in der wöchentlichen Besprechung.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Weisungen können schriftlich, per E-Mail oder im persönlichen Gespräch gegeben werden.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Weisungen erhält der Auftragnehmer per Ticket, per Anruf oder in Sitzungen.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Weisungen gibt der Auftraggeber per Ticket oder am Telefon; am Telefon erteilte Weisungen bestätigt er per E-Mail.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach dokumentierter Weisung. Rückfragen zu Weisungen klären die Parteien am Telefon.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Weisungen gibt der Auftraggeber per Ticket oder E-Mail.'],
];

const onlyPermitted: readonly Case[] = [
  ['partial', 'Nachweise # Der Auftragnehmer kann die Einhaltung dieses Vertrags durch Selbstauskünfte belegen.'],
  ['partial', 'Nachweise # Der Auftragnehmer kann dem Auftraggeber die Einhaltung seiner Pflichten mit einem Zertifikat belegen.'],
  ['partial', 'Nachweise # Zum Nachweis der Einhaltung können dem Auftraggeber auf Anfrage Auskünfte erteilt werden.'],
  ['absent', 'Kontrollen # Auskünfte zur Einhaltung der Pflichten dürfen dem Auftraggeber auf Wunsch gegeben werden.'],
  ['partial', 'Kontrollen # Informationen zur Sicherheit können auf Nachfrage bereitgestellt werden.'],
  ['partial', 'Kontrollen # Unterlagen zu den Maßnahmen können auf Anfrage zur Verfügung gestellt werden.'],
  ['partial', 'Überprüfungen # Der Dienstleister kann die Umsetzung der Maßnahmen durch Prüfberichte dokumentieren und nachweisen.'],
  ['present', 'Kontrollen # Der Auftraggeber kann alle Informationen verlangen, die zum Nachweis der Einhaltung der Pflichten erforderlich sind; sie werden ihm zur Verfügung gestellt.'],
  ['present', 'Kontrollen # Der Auftragnehmer stellt dem Auftraggeber alle Informationen zur Verfügung, mit denen er die Einhaltung der Pflichten belegen kann.'],
  ['present', 'Kontrollen # Der Auftragnehmer erteilt dem Auftraggeber alle Auskünfte, die zum Nachweis der Einhaltung erforderlich sind. Weitere Auskünfte können per E-Mail erteilt werden.'],
];

judges('audit-inspections', options);
judges('subprocessor-flow-down', everyCompany);
judges('documented-instructions', channels);
judges('audit-information', onlyPermitted);
