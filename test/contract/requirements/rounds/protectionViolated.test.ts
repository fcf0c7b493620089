import { judges } from '../judged.js';

describe('requirements: the protection of personal data that is violated', () => {
  judges('breach-notification', [
    ['present', 'Support # Where the protection of personal data is infringed, the Provider notifies the Customer without undue delay.'],
    ['present', 'Support # Once the protection of personal data has been breached, the Provider informs the Customer within 48 hours.'],
    ['present', 'Support # The Provider tells the Customer without undue delay if the protection of personal data of the Customer has been violated.'],
    ['present', 'Support # We inform you within 24 hours after becoming aware, if the protection of personal data was violated.'],
    ['present', 'Support # Whenever the protection of personal data has been violated, the Provider reports this to the Customer immediately.'],
    ['absent', 'Support # The Provider informs the Customer without undue delay if the protection of personal data is violated by an instruction.'],
    ['absent', 'Support # The Provider ensures the protection of personal data. It informs the Customer without delay when a deadline has been violated.'],
    ['absent', 'Support # If the protection of personal data has been agreed upon and a deadline is breached, the Provider informs the Customer without delay.'],
    ['absent', 'Support # The Provider informs the Customer without delay that the protection of personal data has not been violated.'],
    ['absent', 'Support # If the protection of personal data is not violated, the Provider informs the Customer yearly.'],
    ['absent', 'Support # The Provider informs the Customer without delay if rules on the protection of personal data are changed.'],
    ['absent', 'Support # The Provider informs the Customer without undue delay if the protection of personal data of its own employees has been violated.'],
    ['absent', 'Support # If the protection of personal data has been violated, the Customer informs the authority within 72 hours.'],
    ['partial', 'Support # If the protection of personal data has been violated, the Provider is not obliged to inform the Customer without delay.'],
    ['absent', 'Support # If the protection of personal data has never been violated, the Provider informs the Customer at once.'],
    ['partial', 'Support # If the protection of personal data has been violated, the Provider informs the Customer with its next invoice.'],
    ['absent', 'Support # If the protection of personal data has been violated, the Customer shall inform the Provider without undue delay.'],
  ]);
});
