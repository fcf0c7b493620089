import type { PeriodUnit } from '../periods.js';

const DAYS: Readonly<Record<PeriodUnit, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** Length in days as lawyers count roughly: a month 30, a quarter 90, a year 365. Business days count as days. */
export const daysOf = (amount: number, unit: PeriodUnit): number => amount * DAYS[unit];

/** ISO 8601-1 duration: `P14D`, `PT72H`, `P2W`, `P12M`; halves are turned into the next smaller unit where that is exact. */
export function isoOf(amount: number, unit: PeriodUnit): string {
  switch (unit) {
    case 'minute': return `PT${amount}M`;
    case 'hour': return Number.isInteger(amount) ? `PT${amount}H` : `PT${Math.round(amount * 60)}M`;
    case 'day': return Number.isInteger(amount) ? `P${amount}D` : `PT${Math.round(amount * 24)}H`;
    case 'week': return `P${amount}W`;
    case 'month': return `P${amount}M`;
    case 'quarter': return `P${amount * 3}M`;
    case 'year': return Number.isInteger(amount) ? `P${amount}Y` : `P${Math.round(amount * 12)}M`;
  }
}
