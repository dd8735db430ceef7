import type { ReadingAccount } from '../reading-account.ts';
import type { XmlNode } from '../xml-tree.ts';
import type { WordFields } from './word-fields.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { ParagraphLook, WordStyles } from './word-styles.ts';

/** What a reader of a Word document carries along. What changes while it reads is in the lists and sets. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly account: ReadingAccount;
  readonly fields: WordFields;
  /** Documents within the document, as pages, by the id of their relation. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Notes at the foot or the end, in the order in which the text calls them. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  readonly comments: Set<string>;
  /** What stands in boxes at the paragraph that is read: it follows the paragraph. */
  readonly boxes: string[];
  /** What a paragraph without its own end left for the next one. */
  readonly carried: string[];
  /** Text box contents, cells and notes are documents of their own. */
  readBlocks(nodes: readonly XmlNode[], context: WordContext): string;
  readonly isDeleted: boolean;
  readonly paragraph: ParagraphLook;
  /** The number of the note whose first paragraph is read. */
  readonly noteLabels: string[];
  /** Whether the words of its diagrams were found: they need not be counted. */
  readonly areDiagramsRead: boolean;
}

export const CONTENTS_REMARK = 'The contents list was left out: its headings come in by themselves.';
