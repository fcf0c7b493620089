import type { Lexicon } from '../lexicon.js';

const FAR = 'india|china|japan|korea|singapore|israel|turkey|russia|ukraine|serbia|brazil|canada|australia|philippines|vietnam|pakistan|africa|morocco|tunisia|mexico|argentina|america';
const STATED = 'stated|named|shown|indicated|listed|specified|identified|given|noted|mentioned';
const MECHANISM = 'basis|mechanism|mechanisms|safeguard|safeguards|ground|grounds|instrument|instruments|tool|tools';

/** What data may leave the Union for, said by way of the place, the basis that is named elsewhere, or an order. Art. 44 to 49 GDPR. */
export const requirementsAbroad: Lexicon = {
  ABROAD: ['offshoring', 'offshored', `access|accesses|accessed|transfer|transfers|transferred|support|sent ..5 from|to|in ${FAR}`],
  TRANSFERS: ['access ..1 from', 'moving', 'transmission*', 'replicat*', 'remotely access*', 'accessed ..2 from', 'viewed from', 'mirrored'],
  TRANSFER_BASIS: ['legal|lawful|right|proper|necessary|required|valid|recognised|recognized ..1 safeguards|mechanism'],
  CONSENT_OR_INSTRUCTION: ["customer's|client's|controller's|your ..3 agreement|consent|approval|request", 'request of ..1 customer|client|controller'],
  // `The adequate level of protection results from …`: the basis of the transfer named before.
  LEVEL_SHOWN: ['level|standard|degree of ..2 protection ..10 results|established|determined|ensured|provided|based|recognised|recognized|guaranteed|achieved'],
  // The processor may without asking.
  WITHOUT_CONSENT: ['without ..5 consent|approval|authorisation|authorization|permission|instruction|instructions'],
  // `only on the basis shown against each recipient`
  BASIS_AS_STATED: [`only|solely|exclusively ..2 on|under|by|with ..6 ${MECHANISM} ..2 ${STATED}`, `only|solely|exclusively ..2 on|under|by|with ..2 ${STATED} ..2 ${MECHANISM}`],
  MAKES_SURE: ['ensure|ensures', 'make|makes sure', 'procure|procures', 'see|sees to it', 'must'],
  TRANSFER_ASSESSMENT: ['transfer ..1 impact assessment|assessments', 'transfer risk assessment|assessments', 'tia|tias'],
  EXPORT_CONTROL: ['export control|controls', 'export ..2 law|laws|regulation|regulations|rules|restrictions|licence|licences|license|licenses|administration', 'embargo*', 'trade sanctions', 'economic sanctions', 'sanctions ..2 laws|lists', 'customs', 'dual-use', 'denied parties|party'],
};
