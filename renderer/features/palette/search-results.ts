import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardKinds, recordInWords } from '../../../shared/records/kind-registry.ts';
import { allCommands, canRun, labelOf } from '../../core/commands/command-registry.ts';
import { isInScope } from '../../core/commands/is-in-scope.ts';
import { isMac, shortcutInWords } from '../../core/commands/shortcut.ts';
import { compareByUse, rankByMatch } from './rank-results.ts';

/** Something that can be found: a card to go to or a command to do. */
export type SearchResult =
  | { readonly type: 'card'; readonly id: string; readonly kind: string; readonly words: string }
  | {
      readonly type: 'command';
      readonly id: string;
      readonly words: string;
      readonly keys: string | undefined;
    };

/** Lines of each sort that are shown; more words find the others. */
const MAX_RESULTS = 12;

/** Cards of the project whose title answers the question. */
export function searchCardTitles(document: ProjectDocument, query: string): readonly SearchResult[] {
  return rankByMatch(
    cardKinds()
      .flatMap((kind) =>
        recordsOf(document, kind.name).map((record) => ({
          type: 'card' as const,
          id: record.id,
          kind: kind.name,
          words: recordInWords(kind.name, record),
        })),
      )
      .filter(({ words }) => words !== ''),
    query,
  ).slice(0, MAX_RESULTS);
}

/** Commands that can be done here and answer the question: the best answers first, then what people do most. */
export function searchCommands(query: string): readonly SearchResult[] {
  return rankByMatch(
    allCommands()
      .filter((command) => !command.isHidden && isInScope(command) && canRun(command))
      .sort(compareByUse)
      .map((command) => ({
        type: 'command' as const,
        id: command.id,
        words: labelOf(command),
        keys: command.shortcut === undefined ? undefined : shortcutInWords(command.shortcut, isMac()),
      })),
    query,
  ).slice(0, MAX_RESULTS);
}
