/** Text of a document made harmless inside Markdown: no mark-up, no link, no HTML, no line of its own. The one place where hovers escape. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$]/g, (mark) => `\\${mark}`);
}
