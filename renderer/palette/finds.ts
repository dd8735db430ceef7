import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { cardKinds, recordWords } from '../../shared/records/registry.ts';
import { allCommands, canRun, labelOf } from '../commands/registry.ts';
import { isInScope } from '../commands/scope.ts';
import { keysInWords, onMac } from '../commands/shortcut.ts';
import { folded } from './folded.ts';

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

/** Whether every word of the question is somewhere in the text, in any order; accents and case do not count. */
export const answers = (text: string, question: string): boolean => {
  const inText = folded(text);
  return folded(question)
    .split(/\s+/)
    .every((word) => inText.includes(word));
};

/** Cards of the project whose title answers the question. */
export const findCards = (document: ProjectDocument, question: string): readonly Find[] =>
  cardKinds()
    .flatMap((kind) =>
      recordsOf(document, kind.name).map((record) => ({
        type: 'card' as const,
        id: record.id,
        kind: kind.name,
        words: recordWords(kind.name, record),
      })),
    )
    .filter(({ words }) => words !== '' && answers(words, question))
    .slice(0, LIMIT);

/** Commands that can be done here and answer the question. */
export const findCommands = (question: string): readonly Find[] =>
  allCommands()
    .filter((command) => !command.isHidden && isInScope(command) && canRun(command))
    .map((command) => ({
      type: 'command' as const,
      id: command.id,
      words: labelOf(command),
      keys: command.shortcut === undefined ? undefined : keysInWords(command.shortcut, onMac()),
    }))
    .filter(({ words }) => answers(words, question))
    .slice(0, LIMIT);
