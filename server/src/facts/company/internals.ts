/**
 * People and papers inside a company: whoever trains its technicians, checks by its checklist or keeps its emergency manual is a side of the contract,
 * or a company that the contract must have introduced. The processor's measures (Art. 32 GDPR) are the processor's own.
 */
const GERMAN = /^(?:techniker[n]?|technikerinnen|administratoren|admins|systemadministratoren|fachkraefte[n]?|supportteams?|serviceteams?|it-?abteilung|itabteilung|itleiters?|itleitung|ittechniker[n]?|geschaeftsleitung|bereitschaftsdienst(?:es|s)?|hausordnung|checklisten?|(?:notfall|betriebs|sicherheits|datenschutz|organisations|qualitaets)handbuch(?:s|es)?|(?:(?:informations|it)?sicherheits|informationssicherheits)?(?:beauftragten?|verantwortlichen?)|(?:datenschutz|sicherheits)koordinator(?:s|en|in)?|(?:notfall|wiederanlauf|schulungs|loesch)plan(?:s|es)?|(?:notfall|sicherheits|loesch|berechtigungs|datensicherungs|backup|datenschutz|rollen|zutritts|schulungs|itsicherheits)konzept(?:s|es)?|(?:arbeits|dienst|betriebs|verfahrens)(?:an)?weisung(?:en)?|(?:sicherheits|datenschutz|passwort|itsicherheits)(?:leitlinien?|richtlinien?))$/;
const ENGLISH = /^(?:technicians?|engineers?|administrators?|board|management|handbook|checklist|helpdesk|trustees)$/;

/** Whether the folded word names such people or papers. */
export const isInternal = (key: string): boolean => GERMAN.test(key) || ENGLISH.test(key);
