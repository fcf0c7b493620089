import assert from 'node:assert/strict';
import { memoryOf } from '../../../server/src/contract/requirement/memory.js';
import { analyse } from '../../../server/src/services/analyse.js';

/** Who acts in the main clause: the controller alone, the processor (perhaps beside the controller), or nobody who is named. */
type Who = 'controller' | 'processor' | 'nobody';

const OPENINGS: Readonly<Record<string, string>> = {
  de: '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Muster GmbH (nachfolgend „Auftraggeber“, „AG“) und der Dienst GmbH (nachfolgend „Auftragnehmer“).\n\n',
  klinik: '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Waldtal-Stift gGmbH (nachfolgend „Klinik“), Verantwortlicher, und der Nordlicht Daten GmbH (nachfolgend „Nordlicht“), Auftragsverarbeiter.\n\n',
  ch: '# Auftragsbearbeitungsvertrag\n\nzwischen der Muster AG (nachfolgend „Auftraggeberin“) und der Dienst AG (nachfolgend „Auftragnehmerin“).\n\n',
  wir: '# Vertrag zur Auftragsverarbeitung\n\nzwischen Ihnen (nachfolgend „Kunde“, „Sie“) und der Dienst GmbH (nachfolgend „Anbieter“, „wir“). Sie sind Verantwortlicher, wir sind Auftragsverarbeiter.\n\n',
  en: '# Data Processing Agreement\n\nbetween Sample Ltd (the “Customer”) and Serve Ltd (the “Provider”).\n\n',
  we: '# Data Processing Agreement\n\nbetween you (the “Customer”, “you”) and Serve Ltd (the “Provider”, “we”, “us”). You are the controller and we are the processor.\n\n',
};

function who(opening: string, sentence: string): Who {
  const contract = analyse(`${OPENINGS[opening]!}${sentence}\n`);
  const statements = memoryOf(contract.blocks[contract.blocks.length - 1]!.block).reading!.statements;
  const own = statements[statements.length - 1]!.own;
  return own.has('@controllerAlone') ? 'controller' : own.has('@processorActs') ? 'processor' : 'nobody';
}

function acts(opening: string, cases: readonly (readonly [Who, string])[]): void {
  describe(`actors: ${opening}`, () => {
    for (const [wanted, sentence] of cases) it(`${wanted}: ${sentence.slice(0, 100)}`, () => assert.equal(who(opening, sentence), wanted));
  });
}

acts('de', [
  ['processor', 'Der Auftragnehmer leitet solche Schreiben weiter.'],
  ['processor', 'Binnen zwei Tagen leitet der Auftragnehmer das Schreiben an den Auftraggeber weiter.'],
  ['processor', 'Wendet sich der Auftraggeber an ihn, so hilft der Auftragnehmer nach Kräften.'],
  ['processor', 'Sobald der Auftraggeber eine Prüfung ankündigt, hat der Auftragnehmer die Unterlagen bereitzuhalten.'],
  ['processor', 'Den Auftragnehmer trifft die Pflicht, Vorfälle zu melden.'],
  ['processor', 'Dem Auftragnehmer obliegt die Meldung von Vorfällen.'],
  ['processor', 'Die Beantwortung von Rückfragen obliegt dem Auftragnehmer.'],
  ['processor', 'Die Zulieferung der Angaben ist Sache des Auftragnehmers.'],
  ['processor', 'Zu den Aufgaben des Auftragnehmers gehört es, den Auftraggeber bei Anfragen zu unterstützen.'],
  ['processor', 'Es ist Aufgabe des Auftragnehmers, Vorfälle zu melden.'],
  ['processor', 'Vorfälle werden vom Auftragnehmer unverzüglich gemeldet.'],
  ['processor', 'Vorfälle sind durch den Auftragnehmer binnen 24 Stunden anzuzeigen.'],
  ['processor', 'Die Mitteilung erfolgt durch den Auftragnehmer in Textform.'],
  ['processor', 'Seitens des Auftragnehmers ist jeder Vorfall anzuzeigen.'],
  ['processor', 'Vom Auftragnehmer ist jede Störung zu melden.'],
  ['processor', 'Die Verantwortung für die Meldung liegt beim Auftragnehmer.'],
  ['processor', 'Für die Meldung hat der Auftragnehmer Sorge zu tragen.'],
  ['processor', 'Auf Verlangen des Auftraggebers wird der Auftragnehmer ihm die Unterlagen überlassen.'],
  ['processor', 'Auftragnehmer informiert Auftraggeber über Vorfälle.'],
  ['processor', 'Erfährt der Auftragnehmer von einem Vorfall, so meldet er diesen dem Auftraggeber; der Auftraggeber entscheidet über das Weitere.'],
  ['processor', 'Die Folgenabschätzung führt der Auftraggeber unter Mitwirkung des Auftragnehmers durch.'],
  ['processor', 'Der Auftraggeber kann vom Auftragnehmer jederzeit Auskunft verlangen.'],
  ['controller', 'Der Auftraggeber meldet Vorfälle selbst.'],
  ['controller', 'Diese Pflicht trifft allein den Auftraggeber.'],
  ['controller', 'Der AG meldet Vorfälle selbst.'],
  ['controller', 'Die Meldung an die Behörde obliegt dem Auftraggeber.'],
  ['controller', 'Die Wahrung der Betroffenenrechte ist allein Sache des Auftraggebers.'],
  ['controller', 'Für die Beantwortung ist ausschließlich der Auftraggeber zuständig.'],
  ['controller', 'Die Benachrichtigung der betroffenen Personen erfolgt durch den Auftraggeber.'],
  ['controller', 'Anträge werden vom Auftraggeber bearbeitet.'],
  ['controller', 'Die Pflicht zur Meldung liegt beim Auftraggeber.'],
  ['controller', 'Dem Auftraggeber bleibt die Benachrichtigung vorbehalten.'],
  ['controller', 'Es liegt in der Verantwortung des Auftraggebers, die Folgenabschätzung durchzuführen.'],
  ['controller', 'Stellt der Auftragnehmer einen Fehler fest, entscheidet der Auftraggeber über das weitere Vorgehen.'],
  ['controller', 'Ob eine Meldung nötig ist, entscheidet der Auftraggeber.'],
  ['nobody', 'Der Auftraggeber ist unverzüglich zu informieren.'],
  ['nobody', 'Dem Auftraggeber ist jeder Vorfall anzuzeigen.'],
  ['nobody', 'Vorfälle sind unverzüglich anzuzeigen.'],
  ['nobody', 'Überprüfungen durch den Auftraggeber sind zu ermöglichen.'],
  ['nobody', 'Der Auftraggeber erhält binnen 24 Stunden eine Meldung.'],
  ['nobody', 'Jeder Vorfall wird dem Auftraggeber mitgeteilt.'],
]);

acts('klinik', [
  ['processor', 'Nordlicht benachrichtigt die Klinik.'],
  ['processor', 'Von jedem Vorfall hat Nordlicht die Klinik binnen eines Tages in Kenntnis zu setzen.'],
  ['processor', 'Über Vorfälle unterrichtet Nordlicht die Klinik.'],
  ['processor', 'Kommt es zu einem Vorfall, meldet sich Nordlicht bei der Klinik.'],
  ['processor', 'Wenn die Klinik es verlangt, stellt Nordlicht die Angaben zusammen.'],
  ['controller', 'Die Klinik beantwortet Anfragen selbst.'],
  ['controller', 'Anfragen beantwortet die Klinik in eigener Verantwortung.'],
  ['controller', 'Die Meldung an die Behörde ist Sache der Klinik.'],
  ['nobody', 'Die Klinik wird von jedem Vorfall unterrichtet.'],
  ['nobody', 'Vorfälle sind der Klinik anzuzeigen.'],
]);

acts('ch', [
  ['processor', 'Die Auftragnehmerin orientiert die Auftraggeberin über Vorfälle.'],
  ['processor', 'Jede Verletzung meldet die Auftragnehmerin der Auftraggeberin so rasch als möglich.'],
  ['processor', 'Sobald sie davon erfährt, meldet die Auftragnehmerin der Auftraggeberin den Vorfall.'],
  ['processor', 'Die Meldung obliegt der Auftragnehmerin.'],
  ['processor', 'Die Bereitstellung der Auszüge ist Sache der Auftragnehmerin.'],
  ['controller', 'Die Auftraggeberin meldet Vorfälle dem EDÖB.'],
  ['controller', 'Die Meldung an den EDÖB ist Sache der Auftraggeberin.'],
  ['controller', 'Die Meldung an den EDÖB nimmt die Auftraggeberin vor.'],
  ['nobody', 'Die Auftraggeberin ist umgehend zu orientieren.'],
  ['nobody', 'Der Auftraggeberin sind Vorfälle zu melden.'],
]);

acts('wir', [
  ['processor', 'Wir leiten die Anfrage an Sie weiter.'],
  ['processor', 'Meldet sich jemand bei uns, leiten wir das an Sie weiter.'],
  ['processor', 'Das übernehmen wir für Sie.'],
  ['controller', 'Sie kümmern sich selbst um solche Anfragen.'],
  ['controller', 'Um solche Anfragen kümmern Sie sich selbst.'],
  ['nobody', 'Sie werden von jedem Vorfall unterrichtet.'],
  ['nobody', 'Sie erhalten eine Nachricht.'],
  ['nobody', 'Bei jedem Vorfall bekommen Sie sofort Bescheid.'],
]);

acts('en', [
  ['processor', 'Provider passes such letters on to Customer.'],
  ['processor', 'The Provider promptly forwards them to the Customer.'],
  ['processor', 'The Provider, at its own expense, shall gather the facts.'],
  ['processor', 'If the Customer so requests, the Provider shall gather the facts.'],
  ['processor', 'Where Customer receives a request, Provider will lend a hand.'],
  ['processor', 'It is the Provider’s responsibility to report incidents.'],
  ['processor', 'Reporting incidents is the responsibility of the Provider.'],
  ['processor', 'It falls to the Provider to report incidents.'],
  ['processor', 'It shall be for the Provider to report incidents.'],
  ['processor', 'Incidents shall be reported by the Provider within a day.'],
  ['processor', 'Responsibility for reporting lies with the Provider.'],
  ['processor', 'The Provider is to report incidents.'],
  ['processor', 'The Provider commits to reporting incidents.'],
  ['processor', 'The Provider furnishes Customer with what it needs.'],
  ['processor', 'If the Provider learns of an incident, it shall tell the Customer, and the Customer may ask questions.'],
  ['processor', 'The Customer carries out the assessment with the Provider’s help.'],
  ['processor', 'The Customer may require the Provider to hand over the facts.'],
  ['controller', 'Customer shall hold the Provider harmless.'],
  ['controller', 'The Customer carried out the assessment last year.'],
  ['nobody', 'Letters from a customer of the Provider shall be passed on.'],
  ['controller', 'Customer answers such letters itself.'],
  ['controller', 'If the Provider receives a letter, the Customer shall answer it.'],
  ['controller', 'Answering is the Customer’s responsibility.'],
  ['controller', 'Answering such letters is solely a matter for the Customer.'],
  ['controller', 'Notification of the authority rests with the Customer.'],
  ['controller', 'It is for the Customer to decide.'],
  ['controller', 'Data subjects shall be informed by the Customer.'],
  ['controller', 'The Customer, not the Provider, notifies the authority.'],
  ['nobody', 'The Customer shall be told of incidents.'],
  ['nobody', 'Incidents must be reported to the Customer.'],
  ['nobody', 'Audits by the Customer shall be allowed.'],
  ['nobody', 'Help Customer respond to letters.'],
]);

acts('we', [
  ['processor', 'We send it on to you.'],
  ['processor', "If somebody writes to us, we'll send it on to you."],
  ['processor', 'When you ask, we lend a hand.'],
  ['processor', 'Helping you with that is our job.'],
  ['controller', 'You handle such letters yourself.'],
  ['controller', 'Telling your authority is your call.'],
  ['controller', 'Answering them is up to you.'],
  ['controller', 'If we find a mistake, you decide what to do.'],
  ['nobody', "You'll hear of any incident within a day."],
  ['nobody', 'You will be informed of any incident.'],
]);
