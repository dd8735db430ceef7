import { parse, parseFragment } from 'parse5';
import type { ReadingAccount } from '../reading-account.ts';
import { PLAIN_FORMAT } from './element-look.ts';
import { checkAttributeCounts, createBoundedTreeAdapter } from './html-limits.ts';
import { createNotesWriter, type NotesWriter, type WrittenLine } from './notes-writer.ts';
import { createPageStyles } from './page-styles.ts';
import { isElement, type Node, nodesBelow, textOf } from './page-tree.ts';
import { walkNode } from './walk-page.ts';

const styleSheetsOf = (page: Node): readonly string[] => {
  const sheets: string[] = [];
  for (const node of nodesBelow(page, () => true))
    if (isElement(node) && node.tagName === 'style')
      sheets.push(node.childNodes.map((child) => textOf(child) ?? '').join(''));
  return sheets;
};

const write = (page: Node, account: ReadingAccount, keeps?: 'lines'): NotesWriter => {
  const writer = createNotesWriter();
  const styles = createPageStyles(styleSheetsOf(page));
  const context = { writer, styles, account, depth: 0, listDepth: 0, format: PLAIN_FORMAT };
  walkNode(page, keeps ? { ...context, keeps } : context);
  return writer;
};

/**
 * The words of a page as notes: headings as `# `, entries as `- ` or `1. ` indented by nesting, paragraphs apart, rows of
 * tables as `| a | b |`, crossed-out words between `~~`. What nobody sees is counted, never written; nothing of the page is
 * ever run or fetched. Throws `HtmlTooComplex` for a page that was made to be hard to read.
 */
export function htmlToNotes(html: string, account: ReadingAccount): string {
  checkAttributeCounts(html);
  return write(parse(html, { treeAdapter: createBoundedTreeAdapter() }), account).toText();
}

/** As `htmlToNotes`, for a part of a page within other notes: each line with the number of its own in the source, from 1. */
export function htmlPartToLines(html: string, account: ReadingAccount): readonly WrittenLine[] {
  checkAttributeCounts(html);
  const part = parseFragment(html, { treeAdapter: createBoundedTreeAdapter(), sourceCodeLocationInfo: true });
  return write(part, account, 'lines').lines();
}
