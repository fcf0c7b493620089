import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { ConceptHit } from '../../../language/phrases.js';
import { GETS } from './german.js';

/** So many words may stand between `receives` and `from`. */
const OBJECT = 8;
const HELP_EN = /^(?:assistance|help|support|input|cooperation|co-operation|collaboration|aid|participation|contribution|involvement)$/;
const HELP_DE = /^(?:unterstuetzung|mitwirkung|hilfe|mithilfe|beteiligung|zuarbeit|zusammenarbeit|beistand|einbindung)$/;
const CALLS = /^(?:require|requires|expect|expects|hold|holds|on|upon|oblige|obliges|request|requests|ask|asks|demand|demands|count|look|turn|from)$/;
const CALLS_ON = /^(?:rely|relies|call|calls|count|draw|draws|depend|turn)$/;
const GETS_EN = /^(?:receive|receives|get|gets|obtain|obtains|hear|hears|demand|request|expect|require|assistance|support|help)$/;
const DEMANDS_DE = /^(?:verlangen|verlangt|fordern|fordert|erwarten|erwartet|beanspruchen|beansprucht|anfordern|einfordern|zurueckgreifen|verlassen)$/;

/** Whether somebody may call upon the party or does a thing with its help: what the one may ask the other owes. */
export function isCalledUpon({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  const own = tokens[hit.to - 1]!;
  if (language === 'en') {
    const start = /^(?:the|a|an|any|each|every|such|its|our)$/.test(tokens[hit.from - 1]?.key ?? '') ? hit.from - 1 : hit.from;
    const before = tokens[start - 1]?.key ?? '';
    const second = tokens[start - 2]?.key ?? '';
    if (/['’]s?$/.test(own.text) || /^(?:our|your)$/.test(own.key)) {
      const help = [0, 1].some((skip) => HELP_EN.test(tokens[hit.to + skip]?.key ?? ''));
      return help && /^(?:with|by|on|upon|to|using|through)$/.test(before);
    }
    if (!CALLS.test(before) || /^(?:we|you)$/.test(own.key)) return false;
    if (/^(?:on|upon)$/.test(before)) return CALLS_ON.test(second);
    if (before === 'from') return tokens.slice(Math.max(0, start - 1 - OBJECT), start - 1).some((token) => GETS_EN.test(token.key));
    if (/^holds?$/.test(before)) return tokens.slice(hit.to, hit.to + 3).some((token) => /^(?:account|responsible|liable|accountable|answerable)$/.test(token.key));
    return tokens.slice(hit.to, hit.to + 8).some((token) => token.key === 'to');
  }
  const article = tokens[hit.from - 1]?.key ?? '';
  const second = tokens[hit.from - 2]?.key ?? '';
  const genitive = /^(?:des|der)$/.test(article) ? second : /^(?:unserer|ihrer|deiner)$/.test(own.key) ? (tokens[hit.to]?.key ?? '') : '';
  if (HELP_DE.test(genitive)) {
    const at = /^(?:des|der)$/.test(article) ? hit.from - 3 : hit.from - 1;
    return [0, 1, 2].some((back) => /^(?:mit|unter|durch|mithilfe)$/.test(tokens[at - back]?.key ?? ''));
  }
  // `Zugriff auf deine Daten bekommt nur, wer …` calls upon nobody.
  if (/^(?:dein\w*|unser\w+|ihre\w*|eure\w*)$/.test(own.key)) return false;
  const from = article === 'vom' || /^(?:von|auf|gegen)$/.test(second) || /^(?:von|auf)$/.test(article);
  return from && tokens.some((token, i) => (i >= hit.to && DEMANDS_DE.test(token.key)) || GETS.test(token.key));
}
