import type { Lexicon } from '../lexicon.js';

/** What workshops, bureaus, agencies and clubs write, as in the German lexicon of the same name. */
export const requirementsDailySpeech: Lexicon = {
  // Papers that are handled for the controller and prove nothing of this agreement.
  VOUCHERS: ['scanning|digitising|digitizing|archiving|booking|posting|capturing|capture|filing|sorting|copies|scans of|the|all|its|their ..3 receipts|vouchers', 'receipts|vouchers ..3 scanned|digitised|digitized|archived|booked|posted|captured|filed|uploaded|submitted'],
  PROOF_SPOKEN: ['comply|complies|compliance|complied', 'demonstrat*', 'evidence|evidences', 'proof|prove|proves|proving', 'obligation|obligations', 'agreement', 'gdpr', 'article|art 28', 'audit*', 'inspect*'],
  LEAD_AGREED: ['agreed', 'the following applies', 'this applies', 'we do|keep|use ..1 following'],
  AIM_LABEL: ['aim|aims|goal|goals|objective|objectives'],
  CIRCLE_LABEL: ['target group|groups', 'circle of ..2 addressees|customers|users|members'],
};
