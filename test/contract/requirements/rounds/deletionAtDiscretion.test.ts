import { judges } from '../judged.js';

describe('requirements: discretion over returning or deleting, told before what is done', () => {
  judges('deletion-or-return', [
    ['partial', 'End # Upon termination the Provider shall, in its sole discretion, either return the data to the Customer in an open format or destroy them.'],
    ['partial', 'End # When the contract ends, we will, at our election, delete your data or return them to you in a readable format.'],
    ['partial', 'End # After the end of the main contract the Provider must at its option either surrender the personal data in machine-readable format or erase them.'],
    ['partial', 'End # On expiry the Provider will, at its own choice, securely delete all personal data or send them to the Customer on a physical medium.'],
    ['partial', 'Termination # Once the services have ended, the Provider shall in its absolute discretion hand over the Customer data in a usual format, or delete them, within thirty days.'],
    ['partial', "Return and deletion # At the end of the agreement, the Provider shall, at its option, return the Customer's personal data in the format in which they are held or destroy them."],
    ['present', "End # After the end of the Services the Provider shall, at the Customer's discretion, surrender or erase the data in a format of its own choice."],
    ['present', 'End # Upon termination the Provider shall, at its option, return the personal data in a CSV or JSON format and delete them afterwards.'],
    ['present', 'End # Upon termination the Provider shall, at its discretion, return the personal data in an open format or on a physical medium and then delete its copies.'],
    ['present', 'End # Upon termination the Provider shall return the personal data in an open format and shall, at its discretion, delete or destroy the remaining copies.'],
    ['present', 'End # Upon termination the Provider shall, at its option, delete or destroy the personal data after having returned them to the Customer in a common format.'],
    ['present', 'End # Upon termination the Customer shall, at its discretion, have the Provider either return the data in a common format or erase them.'],
    ['present', 'End # Upon termination the Provider shall return or delete the personal data at the choice of the Customer. Sub-processors shall, at their option, return or delete their copies of the personal data in any format.'],
    ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer chooses. It shall, at its option, either return the manuals in a usual format or destroy them.'],
    ['present', "End # Upon termination the Provider returns or deletes the personal data as the Customer chooses.\n\n## Defects\n\nThe Provider shall, at its option, either return faulty files of the personal data in a usual format or delete them."],
    ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer elects; if the Customer elects return, it shall, at its option, send them on a medium or by secure transfer.'],
    ['present', "End # Upon termination the Provider shall, at the choice of the Customer, return or delete the data; the Customer shall in its discretion return or delete its own copies of the Provider's manuals."],
    ['present', 'End # Upon termination the Provider shall not, at its discretion, return the data in some format or delete them, but shall do what the Customer chooses.'],
    ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer chooses. Where the Customer has not chosen within 30 days, the Provider shall, at its option, return the personal data in a common format or delete them.'],
    ['present', "End # Upon termination the Provider shall, at its discretion or, where the Customer so wishes, at the Customer's choice, return the data in a common format or erase them."],
    ['present', 'End # Upon termination the Provider returns or deletes the personal data as the Customer chooses. Unless the Customer chooses in time, the Provider shall, at its option, return the personal data in a common format or delete them.'],
    ['present', 'End # Upon termination the Provider shall, at its option, send the Customer a list of the personal data or a report before returning or deleting them as the Customer chooses, in an open format.'],
    ['present', 'End # Upon termination, the Provider shall return the personal data in a common format or delete them, as the Customer may choose at its discretion.'],
    ['present', 'End # On termination the Provider shall, at its option, send the data or return the data media by courier and thereafter delete the copies.'],
    ['present', 'End # On termination the Provider shall, at its option, delete the paper files and return the personal data on a disk or send them to the Customer in a common format.'],
    ['present', 'End # On termination the Provider shall, at its option, return the personal data on a medium, and delete them or destroy the drives that hold them.'],
    ['partial', 'Ende # Nach Ende des Vertrags hat der Auftragnehmer nach seinem Ermessen entweder die personenbezogenen Daten in einem üblichen Format herauszugeben oder zu löschen.'],
    ['present', 'Ende # Nach Ende des Vertrags hat der Auftragnehmer nach Wahl des Auftraggebers die personenbezogenen Daten in einem Format seiner Wahl herauszugeben oder zu löschen.'],
  ]);
});
