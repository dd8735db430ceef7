import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { cardKinds, recordWords } from '../../shared/records/registry.ts';
import { allCommands, canRun, labelOf } from '../commands/registry.ts';
import { isInScope } from '../commands/scope.ts';
import { keysInWords, onMac } from '../commands/shortcut.ts';
import { byUse, ranked } from './rank.ts';

/** Something that can be found: a card to go to or a command to do. */
export type Find =
  | { readonly type: 'card'; readonly id: string; readonly kind: string; readonly words: string }
  | {
      readonly type: 'command';
      readonly id: string;
      readonly words: string;
      readonly keys: string | undefined;
    };

/** Lines of each sort that are shown; more words find the others. */
const LIMIT = 12;

/** Cards of the project whose title answers the question. */
export const findCards = (document: ProjectDocument, question: string): readonly Find[] =>
  ranked(
    cardKinds()
      .flatMap((kind) =>
        recordsOf(document, kind.name).map((record) => ({
          type: 'card' as const,
          id: record.id,
          kind: kind.name,
          words: recordWords(kind.name, record),
        })),
      )
      .filter(({ words }) => words !== ''),
    question,
  ).slice(0, LIMIT);

/** Commands that can be done here and answer the question: the best answers first, then what people do most. */
export const findCommands = (question: string): readonly Find[] =>
  ranked(
    allCommands()
      .filter((command) => !command.isHidden && isInScope(command) && canRun(command))
      .sort(byUse)
      .map((command) => ({
        type: 'command' as const,
        id: command.id,
        words: labelOf(command),
        keys: command.shortcut === undefined ? undefined : keysInWords(command.shortcut, onMac()),
      })),
    question,
  ).slice(0, LIMIT);
