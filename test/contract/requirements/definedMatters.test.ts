import { judges } from './judged.js';

/** A contract may make a word of its own for a breach or a sub-processor; a question may be the heading of its answer; a sub-processor's duty is not the processor's. */
describe('requirements: words the contract defines, questions, duties of sub-processors', () => {
  judges('breach-notification', [
    ['present', '„Störfall“ ist jede Verletzung des Schutzes personenbezogener Daten im Sinne von Art. 4 Nr. 12 DSGVO.\n\nEinen Störfall hat der Auftragnehmer dem Auftraggeber unverzüglich anzuzeigen.'],
    ['present', '“Event” means any actual or suspected breach of security leading to the loss of Personal Data.\n\nThe Provider shall report each Event to the Customer within 24 hours.'],
    ['present', 'Treten Verletzungen des Schutzes personenbezogener Daten (nachfolgend „Ernstfall“) ein, gilt das Folgende.\n\nJeder Ernstfall ist dem Auftraggeber binnen 24 Stunden zu melden.'],
    ['absent', 'Unterauftragnehmer haben dem Auftragnehmer Datenpannen unverzüglich zu melden.'],
  ]);
  judges('subprocessor-authorisation', [
    ['present', '“Helper” means another processor that works for us.\n\nWe may use Helpers only with your prior written consent.'],
    ['present', '„Zulieferbetrieb“ ist jeder weitere Auftragsverarbeiter im Sinne von Art. 28 Abs. 4 DSGVO.\n\nDer Einsatz von Zulieferbetrieben bedarf der vorherigen Zustimmung des Auftraggebers.'],
  ]);
  judges('subprocessor-liability', [['absent', 'Each sub-processor is liable to the Provider for its own breaches as if it were the Provider.']]);
  judges('dpia-assistance', [['present', 'What if you need a data protection impact assessment? We will help.']]);
});
