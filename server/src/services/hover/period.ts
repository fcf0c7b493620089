import type { Contract } from '../../contract/contract.js';
import type { ContractFrequency } from '../../contract/frequencies.js';
import type { ContractPeriod } from '../../contract/periods.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { Localised, ReaderLanguage } from '../../language/language.js';
import { intervalInWords, lengthInWords, sameLength } from '../../rules/shared/lengths.js';
import { matterInWords } from '../../rules/shared/matters.js';
import { LineIndex } from '../../text/lineIndex.js';
import { touches } from '../../text/span.js';
import type { Hover } from '../services.js';
import { escapeMarkdown } from './escape.js';
import { periodCourse } from './periodCourse.js';

const MAX_PLACES = 8;

const WORDS: Readonly<Record<'frequency' | 'from' | 'then' | 'period' | 'for' | 'about' | 'equal' | 'different' | 'line' | 'differ', Localised>> = {
  frequency: { de: 'Häufigkeit', en: 'Frequency' },
  from: { de: 'Bezugspunkt', en: 'Counted' },
  then: { de: 'Folge', en: 'Consequence' },
  period: { de: 'Frist', en: 'Period' },
  for: { de: 'Frist für', en: 'Period for' },
  about: { de: 'etwa', en: 'about' },
  equal: { de: 'Ebenso', en: 'The same' },
  different: { de: 'Anders', en: 'Different' },
  line: { de: 'Zeile', en: 'line' },
  differ: { de: 'Wort und Zahl weichen voneinander ab.', en: 'Word and figure differ.' },
};

/**
 * What the period at `offset` is for, how long it is, from when it counts, what follows when it has passed, and where the contract says the same or something else on that matter.
 * How often something is done is told in the same place. Null where no period stands.
 */
export function periodHover(contract: Contract, offset: number, reader: ReaderLanguage): Hover | null {
  const period = contract.periods.find((one) => touches(one.span, offset));
  if (!period) return frequencyHover(contract.frequencies.find((one) => touches(one.span, offset)), reader);
  const matter = matterInWords(period.matter);
  const head = matter ? `${WORDS.for[reader]} ${matter[reader]}` : WORDS.period[reader];
  const lines = [`**${head}**`, lengthLine(period, reader)];
  const { twice } = period.fact;
  if (twice && twice.word !== twice.digits) lines.push(WORDS.differ[reader]);
  const course = periodCourse(period);
  if (course.from !== null) lines.push(`${WORDS.from[reader]}: ${escapeMarkdown(course.from)}`);
  if (course.then !== null) lines.push(`${WORDS.then[reader]}: ${escapeMarkdown(course.then)}`);
  if (matter) {
    const others = contract.periods.filter((other) => other !== period && other.matter === period.matter);
    const index = new LineIndex(contract.document.text);
    lines.push(...placesLine(others.filter((other) => sameLength(other.fact, period.fact)), WORDS.equal[reader], index, reader));
    lines.push(...placesLine(others.filter((other) => !sameLength(other.fact, period.fact)), WORDS.different[reader], index, reader));
  }
  return { span: period.span, markdown: lines.join('\n\n') };
}

/** `every 6 months`, and how many days that is. */
function frequencyHover(frequency: ContractFrequency | undefined, reader: ReaderLanguage): Hover | null {
  return frequency ? { span: frequency.span, markdown: [`**${WORDS.frequency[reader]}**`, withDays(intervalInWords(frequency.fact)[reader], frequency.fact, reader)].join('\n\n') } : null;
}

/** `14 days`, and for months, quarters, years and weeks roughly how many days that is. */
const lengthLine = ({ fact }: ContractPeriod, reader: ReaderLanguage): string => withDays(lengthInWords(fact)[reader], fact, reader);

function withDays(length: string, fact: PeriodFact, reader: ReaderLanguage): string {
  if (fact.unit === 'day' || fact.unit === 'hour' || fact.unit === 'minute') return `${length} (${fact.iso})`;
  return `${length} (${fact.iso}, ${WORDS.about[reader]} ${Math.round(fact.days)} ${reader === 'de' ? 'Tage' : 'days'})`;
}

function placesLine(periods: readonly ContractPeriod[], label: string, index: LineIndex, reader: ReaderLanguage): string[] {
  if (periods.length === 0) return [];
  const shown = periods.slice(0, MAX_PLACES).map((period) => {
    const { line } = index.at(period.span.start);
    return `${WORDS.line[reader]} ${line + 1} (${escapeMarkdown(period.fact.text)})`;
  });
  return [`${label}: ${shown.join(', ')}${periods.length > MAX_PLACES ? ', …' : ''}`];
}
