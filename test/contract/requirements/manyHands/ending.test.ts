import { judges } from '../judged.js';

/** What becomes of the data in English by many hands: whose choice it is, and what happens when nobody chooses. */
describe('requirements by many English hands: ending', () => {
  judges('deletion-or-return', [
    ['present', 'When the delivery contract ends, the Provider shall, according to the choice of the Customer, either return the personal data in a generally used file format or delete it. If the Customer has not announced its choice within 14 days of the ending, the Provider deletes the data and its copies.'],
    ['present', 'On expiry the Provider returns or erases the data, whichever the Customer prefers. Failing any statement within thirty days, it erases them.'],
    ['present', 'When you leave # You can export everything as CSV or PDF until your account closes. After that we delete all of it within 30 days, and it is gone from our back-ups 90 days later.'],
    ['present', 'Tell us whether you want your data back or gone; we’ll see to it within a month of the end of our contract.'],
    ['present', 'At the end of the engagement the Provider hands over all data carriers to the Customer and thereafter destroys whatever copies remain.'],
    ['present', 'Upon termination Provider shall, unless Customer requests return beforehand, delete all Customer Data and existing copies.'],
    ['present', 'On termination the Provider will securely delete or destroy or, if directed in writing by the Customer, return and not retain, all of the personal data in its possession.'],
    ['present', 'For sixty days after termination Customer may retrieve its data; after that Provider will delete it, unless the law requires it to be kept.'],
    ['present', 'On termination of the contract the personal data shall, at the option of the controller, be surrendered or erased.'],
    ['present', 'Upon termination of the contract the Provider shall, as the Customer elects, hand over all data or destroy them, together with all existing copies.'],
    ['partial', 'Following termination of the contract, the Provider shall delete all personal data within 60 days and certify to the Customer that it has done so.'],
    ['partial', 'After conclusion of the work the Provider hands over to the Customer or destroys, at the Provider’s discretion, all documents and data stocks that have come into its possession.'],
    ['partial', 'The Provider returns all personal data to the Customer on termination of the contract.'],
    ['partial', 'On termination the Provider deletes or returns the data as the Customer chooses, but may keep a copy for the improvement of its products.'],
    ['partial', 'At the end of the contract the Provider will return or delete the personal data as it sees fit.'],
    ['partial', 'Once your account is closed, we delete your data within 30 days.'],
    ['absent', 'During the term the Customer may export its reports at any time.'],
    ['absent', 'Server logs are deleted after 14 days.'],
    ['absent', 'On termination the Customer shall return the equipment of the Provider.'],
  ]);
});
