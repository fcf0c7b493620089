/** What a contract may be written in: Markdown, or the plain text that comes out of a PDF or Word file. */
export const LANGUAGES: readonly string[] = ['markdown', 'plaintext'];
