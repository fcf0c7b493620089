import type { PeriodCase } from './periodsGerman.js';

export const ENGLISH_PERIODS: readonly PeriodCase[] = [
  // Breaches.
  ['The Processor shall notify the Controller without undue delay and in any event no later than twenty-four (24) hours after becoming aware of a Personal Data Breach.', 'PT24H breach-notice'],
  ['Vendor must report any Security Incident to Customer within one business day of discovery.', 'P1Db breach-notice'],
  ['Personal Data Breach¶Supplier shall supply the remaining details required by Article 33(3) within a further seventy-two (72) hours.', 'PT72H breach-detail*'],
  ['Each Sub-processor shall report a Personal Data Breach to the Processor within 12 hours.', 'PT12H breach-subprocessor'],
  ['Personal Data Breach¶The Controller is required to notify the supervisory authority within 72 hours of becoming aware of it.', 'PT72H breach-authority'],
  ['When data are breached¶We tell you of any personal data breach that affects your data. It is for you to notify the authority within 72 hours where Article 33 of the GDPR asks for it.', 'PT72H breach-authority'],
  ['Incidents¶Your own report of the breach to the authorities is due within 72 hours.', 'PT72H breach-authority'],
  ['Security Incidents¶Provider will send an initial notification within eight (8) hours, to be followed by a written incident report within ten (10) days.', 'PT8H breach-notice', 'P10D breach-detail'],
  ['Any breach affecting Client Data will be escalated to Client inside 24 hours.', 'PT24H breach-notice'],
  ['Upon discovering a Data Incident the Service Provider shall within 36 hrs inform the Company thereof.', 'PT36H breach-notice'],
  // Sub-processors.
  ["Processor shall give Controller at least forty-five (45) days' prior written notice before engaging any new Subprocessor.", 'P45D subprocessor-notice'],
  ['Sub-processing¶Customer may object in writing within ten (10) Business Days of receiving the notice.', 'P10Db subprocessor-objection'],
  ['If Customer has not raised an objection by the end of the thirty-day period, the new Sub-processor is deemed accepted.', 'P30D subprocessor-objection'],
  ['The list of sub-processors will be updated no fewer than 14 days ahead of any change.', 'P14D subprocessor-notice'],
  ['The importer shall submit the request for specific authorisation at least 30 days prior to the engagement of the sub-processor.', 'P30D subprocessor-notice*'],
  ['Sub-processors¶The parties shall discuss the objection in good faith for up to a month; failing agreement, Customer may terminate the affected Service.', 'P1M subprocessor-resolution'],
  ['Sub-processors¶Objections received after the 15-day window will not be considered.', 'P15D subprocessor-objection'],
  ['Notice of replacement sub-processors: one month', 'P1M subprocessor-notice'],
  // Termination.
  ["Either party may terminate this DPA by giving the other not less than three months' written notice expiring at the end of a calendar month.", 'P3M termination-ordinary'],
  ["This Agreement may be terminated for convenience on 60 days' notice.", 'P60D termination-ordinary'],
  ['Customer may cancel upon thirty (30)-days written notice to Provider.', 'P30D termination-ordinary'],
  ['If the breach is not remedied within twenty-one days of notice, the Controller may terminate with immediate effect.', 'P21D termination-cure'],
  ["The Master Services Agreement may be terminated on six (6) months' notice.", 'P6M termination-main-contract'],
  ["The term renews automatically for successive one-year periods unless either party gives ninety days' notice of non-renewal.", 'P1Y other', 'P90D termination-ordinary'],
  // Audits.
  ["Controller shall give Processor no less than thirty (30) days' advance written notice of any on-site audit.", 'P30D audit-notice'],
  ['Audits may not take place more than once in any twelve-month period unless required by a supervisory authority.', 'P12M audit-frequency'],
  ['On-site inspections are limited to one every two years.', 'P2Y audit-frequency'],
  ['The auditor shall deliver a copy of its report within fifteen (15) working days of completing the audit.', 'P15Db audit-report'],
  ["In case of a suspected breach, an audit may be carried out on 48 hours' notice.", 'PT48H audit-notice-special'],
  ['Processor shall respond to audit questionnaires within 20 business days.', 'P20Db audit-*'],
  // Deletion.
  ['Within ninety (90) days of the expiry or termination of the Agreement, Provider shall return or destroy all Customer Personal Data.', 'P90D deletion-after-end'],
  ['Upon termination, Customer shall have a 30-day period in which to retrieve its data.', 'P30D deletion-export'],
  ['Backup copies will be purged in the ordinary course no later than one hundred and eighty (180) days after termination.', 'P180D deletion-backup'],
  ['Deletion of data¶A certificate of destruction will be issued within five days.', 'P5D deletion-confirmation'],
  ['Provider shall delete the data specified in a deletion request within 10 days.', 'P10D deletion-on-request'],
  ['Accounts that have been inactive for eighteen months are deleted.', 'P18M deletion-routine'],
  ['Processor will securely wipe all Client data a fortnight after the services end.', 'P2W deletion-after-end'],
  ['Return and deletion¶Upon the expiry of this Agreement residual copies may persist for up to six months.', 'P6M *'],
  // Retention.
  ['Security logs shall be kept for not less than one hundred eighty days.', 'P180D retention-log*'],
  ['Processor shall maintain records of processing for three years following termination.', 'P3Y retention-evidence'],
  ['Encrypted backups are retained on a rolling thirty-five day basis.', 'P35D retention-backup'],
  ['Data is retained for the statutory limitation period of six years.', 'P6Y retention-statutory'],
  // Requests of data subjects.
  ['Processor shall pass any Data Subject Request to Controller within two working days.', 'P2Db request-forward'],
  ['The Processor shall provide the assistance requested for responding to data subjects within 10 calendar days.', 'P10D request-assist'],
  ['Controller shall answer the data subject within one month of receipt of the request.', 'P1M request-answer'],
  ['Data subject rights¶Provider shall promptly, and within no more than 3 days, redirect the individual to Customer.', 'P3D request-forward'],
  // Other matters.
  ['Invoices are payable net thirty (30) days.', 'P30D other'],
  ['Sessions time out after fifteen minutes of inactivity.', 'PT15M other'],
  ['Personnel receive privacy training every twelve months.', 'P12M other'],
  ['Critical vulnerabilities are patched inside seven days.', 'P7D other'],
  ['Audits¶The Client may inspect the premises on ten days\' notice. No notice is needed where an incident has occurred within the preceding three months.', 'P10D audit-notice', 'P3M other'],
  ['Liability is capped at the fees paid in the twelve (12) months preceding the claim.', 'P12M other'],
  ["Provider may amend this DPA upon 30 days' notice.", 'P30D other'],
  ['RPO: 15 minutes; RTO: four hours.', 'PT15M other', 'PT4H other'],
  ['Passwords expire every 90 days.', 'P90D other'],
  ['Oral instructions shall be confirmed in writing within two days.', 'P2D other'],
  ['This DPA remains in force for a period of two (2) years.', 'P2Y other'],
  // Forms.
  ['The period is two-and-a-half years, an eighteen-month period, or three quarters of a year.', 'P30M other', 'P18M other', 'P9M other'],
  ['It takes between five and ten business days, 5–7 working days or 1½ months.', 'P10Db other', 'P7Db other', 'P1.5M other'],
  ['The term is a six (6)-month term, a nine hundred and ninety-nine day term or a period of 1,095 days.', 'P6M other', 'P999D other', 'P1095D other'],
  ['It lasts for half a day, for an hour, for half an hour or for a quarter of an hour.', 'PT12H other', 'PT1H other', 'PT30M other', 'PT15M other'],
  ['The cooling-off period is ten clear days, two full calendar months or one (1) calendar year.', 'P10D other', 'P2M other', 'P1Y other'],
  ['It runs for one to two weeks, a period of up to 6 mths or a single month.', 'P2W other', 'P6M other', 'P1M other'],
];

export const ENGLISH_NO_PERIODS: readonly string[] = [
  'Support is available 24/7/365.', 'monitored 24x7', 'available 24 hours a day, seven days a week', 'from 9 a.m. to 5 p.m., Monday to Friday', 'children under 13 years of age', 'individuals aged 16 or over', 'persons who are at least 18 years old', 'users over the age of 16 years',
  'pursuant to Article 30', 'certified to ISO/IEC 27001:2022', 'ninety percent (90%) of the fees', 'a maximum of EUR 5,000,000', 'one of the parties', 'twenty-four employees', 'in the First Quarter of 2025', 'FY 2024/25', 'on Monday, 3 March 2025', 'the day on which it is signed', 'at year-end',
  'the 30th day of June', 'a 40-hour working week', 'in the last week of March', 'on a day-to-day basis', '24-hour support', '365 days a year', 'on a month-to-month basis', 'at the end of a calendar quarter', 'Section 14 days of rest', 'two-factor authentication', 'per business day',
];
