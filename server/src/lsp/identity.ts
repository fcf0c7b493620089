/** The name and version by which the server introduces itself; a test keeps them equal to package.json. */
export const SERVER = { name: 'dpa-language-server', version: '0.1.0' } as const;

const RULE_PAGES = 'https://github.com/dpa-drafting/dpa-drafting/blob/main/docs/rules';

/** The page that explains a rule. */
export const rulePage = (rule: string): string => `${RULE_PAGES}/${rule}.md`;
