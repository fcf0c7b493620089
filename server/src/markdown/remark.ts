import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Adds tables, the one part of GFM that contracts use, to remark-parse. */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const parser = unified().use(tables).use(remarkParse).freeze();

/** Parses the Markdown of one block; blocks are short, so that no input can make it slow. */
export const parseMarkdown = (source: string): Root => parser.parse(source);
