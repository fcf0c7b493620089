import { judges } from '../judged.js';

/* Words that plain drafters use for a duty, where they mean something else. */

judges('data-types', [
  ['absent', 'Use # The Provider processes personal data if the Customer so wishes and notes the marks on each file.'],
  ['absent', 'Use # The Provider notes the wishes of the Customer and reviews the data it stores.'],
]);

judges('nature-and-purpose', [
  ['absent', 'Forms # The parties shall agree in writing on the type of data and label each file before the Customer may submit or enter it.'],
]);

judges('audit-inspections', [
  ['absent', 'Welcome # The Customer may call in at the office for a coffee.'],
  ['absent', 'Joining in # See how to contribute to the software of the Provider.'],
  ['present', 'Looking in # The Customer may call round and see for itself how its data are kept.'],
]);

judges('security', [
  ['absent', 'Security # To report a vulnerability, please write to the security contact.'],
]);
