import { judges } from '../judged.js';

describe('requirements: categories of persons left to the choice of the controller', () => {
  judges('data-subjects', [
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data may relate to such categories of data subjects as the Customer chooses."],
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nPersonal data may be submitted that relate to such categories of data subjects as the Customer determines."],
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nPersonal data may be submitted that relate to such categories of data subjects as you choose."],
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Details of Processing\n\nThe personal data relate to whichever categories of data subjects the Customer elects."],
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data uploaded relate to such data subjects as the Customer determines, in its sole discretion."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses from the following: employees, drivers and recipients."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses:\n\n- employees\n- recipients of parcels"],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nCategories of data subjects: employees and drivers. The Customer may add such categories of data subjects as it chooses."],
    ['present', 'Details # The categories of data subjects are set out in the Order Form.'],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Security\n\nThe Customer may exclude such categories of data subjects as it chooses from the export."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses, in particular employees and drivers."],
    ['present', "Details # The data relate to employees, drivers and recipients.\n\n## Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses in the Order Form."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe processing concerns pupils, parents and teachers. The Customer may submit data on such further categories of data subjects as it chooses."],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses. These are typically:\n\n- members\n- donors"],
    ['present', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\n| Categories of data subjects | Types of data |\n|---|---|\n| Members and donors | Names, addresses |\n\nBeyond these, the Customer may submit data on such categories of data subjects as it chooses."],
    ['present', "Details # The categories of data subjects are set out in the Order Form.\n\n## Description of the Processing\n\nThe Customer may add such categories of data subjects as it chooses."],
    ['present', "Details # The categories of data subjects are set out in the Order Form.\n\n## Description of the Processing\n\nIn addition, the data may relate to such categories of data subjects as the Customer chooses."],
    ['present', "Details # The categories of data subjects are set out in the Order Form.\n\n## Description of the Processing\n\nReports cover such data subjects as the Customer chooses by filter."],
    ['present', "Details # The categories of data subjects are set out in the Order Form.\n\n## Reports\n\nReports relate to such categories of data subjects as the Customer chooses."],
    ['present', "Details # The categories of data subjects are set out in the Order Form.\n\n## Description of the Processing\n\nThe data may also relate to such categories of data subjects as the Customer chooses."],
    ['partial', "Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such data subjects as you choose."],
    ['present', "Einzelheiten # Die Kategorien betroffener Personen stehen im Bestellformular.\n\n## Beschreibung der Verarbeitung\n\nDie Daten beziehen sich auch auf diejenigen Kategorien betroffener Personen, die der Auftraggeber auswählt."],
  ]);
});
