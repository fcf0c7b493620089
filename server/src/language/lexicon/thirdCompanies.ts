import type { Lexicon } from './lexicon.js';

/** Words that say what a company is when it is no party; the same for both languages. */
export const thirdCompanies: Lexicon = {
  THIRD_COMPANY: [
    'unterauftrag*', 'subunternehm*', 'subauftrag*', 'rechenzentr*', 'datacenter*', 'hosting*', 'hostet|gehostet', 'hoster', 'server*', 'cloud*', 'zertifi*', 'tüv', 'akkreditier*', 'auditor*', 'wirtschaftsprüf*', 'prüfer*', 'prüfgesellschaft*', 'gutachter*', 'muttergesellschaft*', 'mutterkonzern*', 'tochter*', 'konzern*', 'unternehmensgruppe', 'gruppe', 'holding', 'verbunden*', 'schwestergesell*', 'gehört zu|zur', 'versicher*', 'bank|sparkasse',
    'zahlungsdienst*', 'zahlungen', 'produkt*', 'hersteller*', 'lizenz*', 'software|tool|tools', 'marke|marken', 'copyright', '©', 'datenschutzbeauftragt* ist', 'datenschutzbeauftragter', 'beauftragte ist', 'vertreter ..4 art', 'treuhänder*', 'treuhand*', 'rechtsnachfolg*', 'vormals', 'früher', 'umfirmier*', 'verschmelz*', 'gesellschafter*', 'post|paketdienst*|versand', 'telekom*', 'entsorg*', 'aktenvernicht*', 'vernichtung von|der|des|alter|ausgemusterter ..3 akten|datenträger*|*platten|*bänder*|*medien|papier*|unterlagen|hardware', 'übernimmt', 'wartung*|gewartet', 'betreibt|betrieben', 'vermieter*|gemietet', 'kooperationspartner*', 'vertriebspartner*', 'dienst von|der', 'plattform von|der', 'anbieter', 'dienstleister',
    'empfänger*', 'auskunftei*', 'wachdienst*', 'reinigung*', 'gebäude', 'leihpersonal*|zeitarbeit*', 'recipient|recipients', 'deposited', 'expert|experts', 'guards', 'building',
    'urteil*', 'beschluss', 'eugh', 'bgh', 'rechtssache', 'gerichtshof', 'wie ..1 die', 'etwa', 'beispielsweise', 'z . b',
    'subprocessor*', 'sub processor|processors', 'subcontractor*', 'data center|centre|centers|centres', 'hosts|hosted', 'certified|certification|certifies', 'accredited', 'auditor|auditors', 'parent', 'subsidiar*', 'affiliate*', 'group', 'is|are|being|as part of', 'insurance|insurer|insured', 'payment|payments', 'product|products', 'manufacturer', 'licence|license|licensor', 'trade mark|marks', 'trademark*', 'data protection officer', 'dpo', 'representative', 'escrow', 'trustee', 'successor', 'formerly', 'previously', 'merged', 'shareholder*', 'courier', 'carrier', 'reseller', 'partner', 'service provider', 'vendor', 'supplier', 'provided by', 'operated by', 'powered by',
    'judgment', 'court', 'such as', 'for example', 'e . g',
  ],
  /** Who is not the one that passes data on receives them. */
  PASSED_ON: ['übermittel*', 'weitergeb*|weitergegeben|weitergabe', 'weiterleit*|weitergeleitet', 'offenleg*', 'disclos*', 'transfer*', 'share|shared ..4 with'],
};
