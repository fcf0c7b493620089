import { judges } from './judged.js';

describe('requirements: sub-processing', () => {
  judges('subprocessor-authorisation', [
    ['present', 'Der Auftragnehmer darf weitere Auftragsverarbeiter nur mit vorheriger schriftlicher Zustimmung des Auftraggebers hinzuziehen.'],
    ['present', 'Der Auftraggeber erteilt seine allgemeine Genehmigung zum Einsatz von Unterauftragnehmern.'],
    ['present', 'Unterauftragsbearbeiter # Die Verantwortliche stimmt dem Beizug der in Anhang 2 genannten Unterauftragsbearbeiter zu.'],
    ['present', 'The Customer grants the Provider a general authorisation to engage sub-processors.'],
    ['present', 'Sub-processors shall not be engaged without the prior written consent of the Customer.'],
    ['present', 'Subcontracting # The Provider may subcontract any of its processing operations only with the approval of the Customer.'],
    ['partial', 'Unterauftragnehmer #\n\n| Firma | Leistung |\n|---|---|\n| Hoster GmbH | Hosting |'],
    ['absent', 'Der Auftragnehmer darf die Daten nicht für eigene Zwecke verwenden.'],
  ]);

  judges('subprocessor-change-notice', [
    ['present', 'Der Auftragnehmer informiert den Auftraggeber über jede beabsichtigte Änderung bei den Unterauftragnehmern; der Auftraggeber kann hiergegen Einspruch erheben.'],
    ['present', 'Unterauftragnehmer # Der Auftraggeber erteilt eine allgemeine Genehmigung. Der Auftragnehmer zeigt neue Unterauftragnehmer mindestens vier Wochen vorab an. Widerspricht der Auftraggeber nicht binnen zwei Wochen, gilt der Einsatz als genehmigt.'],
    ['present', 'Die Auftragsbearbeiterin teilt der Verantwortlichen jede geplante Hinzuziehung oder Ersetzung von Unterauftragsbearbeitern vorgängig mit. Die Verantwortliche kann die Hinzuziehung ablehnen.'],
    ['present', 'The Provider shall inform the Customer of any intended changes concerning the addition or replacement of sub-processors, thereby giving the Customer the opportunity to object.'],
    ['present', 'Sub-processors # The Customer gives its general consent. The Provider will give at least 30 days’ notice of any new sub-processor. The Customer may object on reasonable grounds.'],
    ['partial', 'Der Auftraggeber erteilt eine allgemeine Genehmigung zum Einsatz von Unterauftragnehmern. Über geplante Änderungen wird er rechtzeitig informiert.'],
    ['partial', 'Customer generally authorises sub-processors. The Provider will notify the Customer before engaging a new sub-processor.'],
    ['not-applicable', 'Unterauftragnehmer dürfen nur mit vorheriger schriftlicher Zustimmung des Auftraggebers im Einzelfall beauftragt werden.'],
    ['absent', 'Der Auftragnehmer setzt Unterauftragnehmer sorgfältig ein.'],
  ]);

  judges('subprocessor-flow-down', [
    ['present', 'Der Auftragnehmer erlegt jedem Unterauftragnehmer vertraglich dieselben Datenschutzpflichten auf, die in diesem Vertrag festgelegt sind.'],
    ['present', 'Der Auftragnehmer hat sicherzustellen, dass die Regelungen dieses Vertrages auch gegenüber Unterauftragnehmern gelten.'],
    ['present', 'Die Auftragsbearbeiterin überbindet ihre Pflichten aus diesem Vertrag den Unterauftragsbearbeitern.'],
    ['present', 'The Provider shall impose on each sub-processor the same data protection obligations as set out in this Agreement.'],
    ['present', 'Each subprocessor will be bound by written terms no less protective than those in this DPA.'],
    ['partial', 'Mit jedem Unterauftragnehmer wird ein schriftlicher Vertrag abgeschlossen.'],
    ['absent', 'Der Auftragnehmer wählt Unterauftragnehmer sorgfältig aus.'],
  ]);

  judges('subprocessor-liability', [
    ['present', 'Der Auftragnehmer haftet gegenüber dem Auftraggeber für Pflichtverletzungen des Unterauftragnehmers wie für eigene.'],
    ['present', 'Unterauftragnehmer # Kommt der weitere Auftragsverarbeiter seinen Datenschutzpflichten nicht nach, so haftet der Auftragnehmer gegenüber dem Auftraggeber für die Einhaltung der Pflichten.'],
    ['present', 'Für das Handeln ihrer Unterauftragsbearbeiter steht die Auftragsbearbeiterin der Verantwortlichen gegenüber voll ein.'],
    ['present', 'The Provider shall remain fully liable to the Customer for the performance of the sub-processor’s obligations.'],
    ['present', 'The Provider is responsible for the acts and omissions of its subcontractors as if they were its own.'],
    ['absent', 'Die Verantwortlichkeiten des Auftragnehmers und des Unterauftragnehmers sind klar voneinander abzugrenzen.'],
    ['absent', 'Auftraggeber und Auftragnehmer haften gegenüber betroffenen Personen nach Art. 82 DSGVO.'],
    ['absent', 'The Customer shall indemnify the Provider and its sub-processors against all claims.'],
  ]);
});
