import { type Case, judges } from '../judged.js';

/** Whose discretion it is: of whoever acts, and over which of both. */
const deletion: readonly Case[] = [
  ['partial', 'End # Upon termination the Provider shall, in its sole discretion, either return the data to the Customer in an open format or destroy them.'],
  ['partial', 'End # When the contract ends, we will, at our election, delete your data or return them to you in a readable format.'],
  ['present', "End # After the end of the Services the Provider shall, at the Customer's discretion, surrender or erase the data in a format of its own choice."],
  ['present', 'End # Upon termination the Provider returns or deletes the data as the Customer elects. The Provider chooses the format in which it returns or deletes the data.'],
  ['present', 'End # After the end of the Services the Provider has no discretion: it shall return or delete the data in a common format, as the Customer chooses.'],
  ['present', 'End # Upon termination the Customer shall, at its discretion, have the Provider either return the data in a common format or erase them.'],
  ['present', "End # Upon termination the Provider shall, at the choice of the Customer, return or delete the data; the Customer shall in its discretion return or delete its own copies of the Provider's manuals."],
  ['present', 'End # Upon termination the Provider shall return or delete the personal data at the choice of the Customer. Sub-processors shall, at their option, return or delete their copies of the personal data.'],
  ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer chooses. It shall, at its option, either return the manuals in a usual format or destroy them.'],
  ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer chooses.\n\n## Defects\n\nThe Provider shall, at its option, either return faulty files of the personal data in a usual format or delete them.'],
  ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer elects. If the Customer asks for it, the Provider shall, at its option, send them on a medium or delete them.'],
  ['partial', 'Ende # Nach Ende des Vertrags hat der Auftragnehmer nach seinem Ermessen entweder die personenbezogenen Daten in einem üblichen Format zurückzugeben oder sie zu löschen.'],
  ['present', 'Ende # Nach Ende des Vertrags hat der Auftragnehmer nach Wahl des Auftraggebers die personenbezogenen Daten in einem Format seiner Wahl zurückzugeben oder sie zu löschen.'],
];

/** Material handed over, and material defects. */
const information: readonly Case[] = [
  ['absent', 'Audits # Where an inspection shows a material breach, the Provider shall bear what the Customer has spent on it.'],
  ['absent', 'Audits # Should the auditor show material defects, the expense of the audit is to be borne by the Provider.'],
  ['present', 'Audits # The Provider shall provide all material needed to demonstrate compliance.'],
  ['present', 'Audits # The Provider hands over the material on its compliance with this agreement to the Customer on request.'],
  ['present', 'Audits # The Provider supplies the Customer with material that proves its compliance.'],
  ['present', 'Audits # To prove its compliance, the Provider shall give the Customer all relevant material.'],
  ['present', 'Audits # In evidence of its compliance the Provider gives the Customer whatever written material and proof exist.'],
  ['present', 'Audits # The Provider shall send the Customer, to prove its compliance, all material free of charge.'],
  ['present', 'Audits # To prove its compliance the Provider supplies any material without delay.'],
];

/** An annex that leaves the categories to the controller, and one that lists those to choose from. */
const dataSubjects: readonly Case[] = [
  ['partial', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data may relate to such categories of data subjects as the Customer chooses.'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses from the following: employees, drivers and recipients.'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses:\n\n- employees\n- recipients of parcels'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nCategories of data subjects: employees and drivers. The Customer may add such categories of data subjects as it chooses.'],
  ['present', 'Details # The categories of data subjects are set out in the Order Form.'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Security\n\nThe Customer may exclude such categories of data subjects as it chooses from the export.'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses, in particular employees and drivers.'],
  ['present', 'Details # The data relate to employees, drivers and recipients.\n\n## Description of the Processing\n\nThe data relate to such categories of data subjects as the Customer chooses.'],
  ['partial', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nPersonal data may be submitted that relate to such categories of data subjects as the Customer determines.'],
  ['partial', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nPersonal data may be submitted that relate to such categories of data subjects as you choose.'],
];

/** A page that calls itself the agreement applies, and not something else on it. */
const duration: readonly Case[] = [
  ['present', 'This page is the contract between you and us. You accept this page with your first order, and it applies as long as you use the service.'],
  ['absent', 'We thank our customers on this page. It applies for as long as you have an account with us.'],
  ['absent', 'This page is the data processing agreement between you and us. Our price list applies for as long as you have an account; see the page on prices.'],
  ['absent', 'This page is the data processing agreement between you and us. We show on this page for as long as you have an account what we store.'],
  ['absent', 'This page is about cookies. You accept this page, and it applies for as long as you have an account.'],
  ['absent', 'This page is the data processing agreement between you and us. The discount stands for as long as you have an account.'],
  ['present', 'This page is our data processing agreement with you, and you agree to it when you sign up. This page applies for as long as you have an account.'],
  ['present', 'This page is our data processing agreement. You accept it by signing up. We are glad to have you. Nothing is signed. This page applies for as long as you use the service.'],
  ['absent', 'This page is the data processing agreement between you and us. The other page lists prices; it applies for as long as the year has not ended.'],
];

judges('deletion-or-return', deletion);
judges('audit-information', information);
judges('data-subjects', dataSubjects);
judges('duration', duration);
