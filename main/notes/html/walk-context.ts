import type { ReadingAccount } from '../reading-account.ts';
import type { TextFormat } from './element-look.ts';
import type { NotesWriter } from './notes-writer.ts';
import type { PageStyles } from './page-styles.ts';
import type { Element } from './page-tree.ts';

/** The numbers of a numbered list. */
export interface ListCounter {
  next: number;
  readonly step: number;
  /** `1`, `a`, `A`, `i`, `I`. */
  readonly format: string;
}

/** Where a walk through a page stands. */
export interface WalkContext {
  readonly writer: NotesWriter;
  readonly styles: PageStyles;
  readonly account: ReadingAccount;
  readonly depth: number;
  readonly listDepth: number;
  readonly counter?: ListCounter;
  readonly format: TextFormat;
  /** New lines of the source are seen as such; in `pre` its spaces as well. */
  readonly keeps?: 'lines' | 'all';
  /** What stands before each line: the sign of what another mail said. */
  readonly isQuoted?: boolean;
  /** Labels of list paragraphs: no words of the entry. */
  readonly label?: Element;
}
