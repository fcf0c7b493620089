/**
 * People and papers inside a company: whoever trains its technicians, checks by its checklist or keeps its emergency manual is a side of the contract,
 * or a company that the contract must have introduced. The processor's measures (Art. 32 GDPR) are the processor's own.
 */
const GERMAN = /^(?:techniker[n]?|technikerinnen|administratoren|admins|systemadministratoren|fachkraefte[n]?|supportteams?|serviceteams?|it-?abteilung|itabteilung|itleiters?|itleitung|ittechniker[n]?|geschaeftsleitung|bereitschaftsdienst(?:es|s)?|hausordnung|checklisten?|(?:notfall|betriebs|sicherheits|datenschutz|organisations|qualitaets)handbuch(?:s|es)?|(?:(?:informations|it)?sicherheits|informationssicherheits)?(?:beauftragten?|verantwortlichen?)|(?:datenschutz|sicherheits)koordinator(?:s|en|in)?|(?:notfall|wiederanlauf|schulungs|loesch)plan(?:s|es)?|(?:notfall|sicherheits|loesch|berechtigungs|datensicherungs|backup|datenschutz|rollen|zutritts|schulungs|itsicherheits)konzept(?:s|es)?|(?:arbeits|dienst|betriebs|verfahrens)(?:an)?weisung(?:en)?|(?:sicherheits|datenschutz|passwort|itsicherheits)(?:leitlinien?|richtlinien?))$/;
const ENGLISH = /^(?:technicians?|engineers?|administrators?|board|management|handbook|checklist|helpdesk|trustees|counsel|secretary)$/;

/** Whether the folded word names such people or papers. */
export const isInternal = (key: string): boolean => GERMAN.test(key) || ENGLISH.test(key);

const OFFICE = /^(?:privacy|legal|compliance|protection)$/;

/** `the privacy team of …`: people that a contract speaks of as a side's own; a support team may be anybody's, and so may a data protection officer. */
export const isOffice = (before: string, key: string): boolean => OFFICE.test(before) && /^(?:teams?|departments?)$/.test(key);

const PEOPLE = /(?:kund(?:en|innen)|mitarbeiter(?:innen)?|beschaeftigten|patient(?:en|innen)|mitglieder[n]?|versicherten|mieter[n]?|schueler[n]?|studierenden)$|^(?:customers|clients|patients|members|employees|tenants|pupils|students|subscribers|policyholders)$/;

/** Whether the folded word names people whom a side of the contract deals with: whose customers they are, is the controller. */
export const isOwnPeople = (key: string): boolean => PEOPLE.test(key);
