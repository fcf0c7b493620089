import type { Lexicon } from '../lexicon.js';

/** What tells one language version from another: which one counts, and how strongly a sentence binds. */
export const versions: Lexicon = {
  VERSION_DE: ['german version|text|wording|original|translation|language|one', 'version|text|wording|translation ..2 in german', 'translation into german', 'german and|or english ..1 versions|version|texts|text'],
  VERSION_EN: ['english version|text|wording|original|translation|language|one', 'version|text|wording|translation ..2 in english', 'translation into english', 'english and|or german ..1 versions|version|texts|text', 'german and|or english ..1 versions|version|texts|text'],
  VERSION_PREVAILS: ['prevail|prevails|prevailing', 'control|controls|controlling', 'govern|governs|governing', 'binding', 'authoritative|decisive|definitive|conclusive', 'take|takes|have|has|given ..3 precedence|priority', 'precedence', 'applies|apply'],
  VERSION_COURTESY: ['for ..4 convenience|information|informational|reference|understanding|comprehension|guidance', 'convenience|courtesy|working|non-binding|nonbinding translation|version|text', 'not ..2 binding|authoritative|prevail', 'nonbinding|non-binding'],
  THIS_TRANSLATION: ['this ..3 translation|version'],
  FORCE_DUTY: ['shall|must', 'is|are ..4 obliged|obligated|required|bound to', 'undertakes|undertake to'],
  // May bind as well.
  FORCE_DUTY_LOOSE: ['will', 'is|are|has|have to', 'agrees|agree|commits|commit|warrants|warrant to'],
  FORCE_MAY: ['may|can', 'is|are ..4 entitled|authorised|authorized to', 'is|are ..4 permitted|allowed|permissible'],
  FORCE_MAY_LOOSE: [
    'entitle*|authoris*|authoriz*', 'right|rights', 'permit*|allow*', 'possib*|able|ability|feasible', 'option*|choice|election|discretion|elect|elects|choose|chooses', 'reserve*', 'could|might|should|would', 'free to', 'at liberty', 'lawful|permissible|admissible', 'cannot', 'request|requests|requested', 'where|if ..2 appropriate|applicable|necessary',
  ],
  FORCE_BAN: ['prohibited|forbidden|inadmissible|impermissible', 'prohibit|prohibits|forbid|forbids'],
  FORCE_LIMIT: [
    'not|no|none|nothing|never|neither|nor|without|only|solely|exclusively|unless|except|until|cannot|prohibited|prohibit|prohibits|forbidden|forbid|forbids|excluded|exclude|excludes|inadmissible|impermissible|unlawful|refrain|refrains|limited|restrict*|requires|require|prevent*|avoid*|alone', 'other than', 'subject to', 'provided that',
  ],
};
