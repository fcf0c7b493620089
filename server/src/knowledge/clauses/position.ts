/** Whose draft a clause is. All positions meet the law; they differ in periods, costs, notice and the choice of means. */
export const POSITIONS = ['balanced', 'controller', 'processor'] as const;
export type Position = (typeof POSITIONS)[number];

/** Whether a value, as settings and commands give it, is a position. */
export const isPosition = (value: unknown): value is Position => (POSITIONS as readonly unknown[]).includes(value);
