import { judges } from '../judged.js';

describe('requirements: serious disturbances beside every breach', () => {
  judges('breach-notification', [
    ['present', 'Breach # The Provider shall notify the Customer within 24 hours of any personal data breach, and of any significant malfunction of the platform.'],
    ['present', 'Breach # The Provider shall inform the Customer without undue delay of every breach of the protection of personal data and about any major disturbance of its services.'],
    ['present', 'Incidents # The Provider informs the Customer promptly, and no later than 36 hours after learning of it, about each personal data breach or of severe disruptions of the service.'],
    ['present', 'Breach # The Provider reports to the Customer without undue delay of any serious disruption of operations and of every personal data breach.'],
    ['present', 'Breach # The Provider must tell the Customer without undue delay of all personal data breaches in its area and of serious disturbances in the data centre.'],
    ['present', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede Verletzung des Schutzes personenbezogener Daten und über jede erhebliche Störung des Betriebs.'],
    ['partial', 'Breach # The Provider shall inform the Customer without undue delay of any serious personal data breach, and of any serious disruption of operations.'],
    ['partial', 'Breach # The Provider shall inform the Customer without undue delay of any material personal data breach and of any significant interference.'],
    ['partial', 'Breach # In the case of personal data breaches the Provider informs the Customer without undue delay where they lead to a serious disruption of operations.'],
    ['partial', 'Breach # The Provider shall inform the Customer without undue delay of serious disruptions that go back to a personal data breach.'],
    ['partial', 'Breach # The Provider shall notify the Customer without undue delay of personal data breaches that entail loss of data and a serious disturbance.'],
    ['partial', 'Breach # The Provider shall notify the Customer without undue delay of any personal data breach that is serious, and of any serious disturbance.'],
    ['partial', 'Breach # Personal data breaches are recorded. The Provider informs the Customer without undue delay of serious disruptions.'],
    ['partial', 'Breach # The Provider informs the Customer without undue delay not of every personal data breach and of a serious disruption only.'],
    ['absent', 'Breach # The Provider shall notify the Customer without undue delay of any breach of the service level and of any serious disruption.'],
    ['partial', 'Breach # The Provider shall notify the Customer without undue delay of any personal data breach likely to result in a high risk, and of any serious disruption.'],
    ['partial', 'Breach # The Provider shall use reasonable efforts to notify the Customer without undue delay of any personal data breach, and of any serious disruption.'],
    ['partial', 'Breach # The Provider shall notify the Customer without undue delay of any personal data breach where its effects are serious, and of any major malfunction.'],
    ['partial', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede erhebliche Störung infolge einer Verletzung des Schutzes personenbezogener Daten.'],
    ['partial', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede Verletzung des Schutzes personenbezogener Daten, die erheblich ist, und über jede erhebliche Störung.'],
    ['partial', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede schwerwiegende Verletzung des Schutzes personenbezogener Daten und über jede erhebliche Störung.'],
  ]);
});
