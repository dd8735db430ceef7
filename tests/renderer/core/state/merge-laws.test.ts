import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyHistoryStep } from '../../../../renderer/core/state/apply-history-step.ts';
import { PENDING_REPLICA } from '../../../../renderer/core/state/commit-queue.ts';
import { rebaseOnDraft } from '../../../../renderer/core/state/rebase-draft.ts';
import { createUndoHistory } from '../../../../renderer/core/state/undo-history.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { createFixture, type Fate } from './fake-services.ts';

const ids = ['n1', 'n2'];
const ownReplicas: ReadonlySet<string> = new Set(['Service1', PENDING_REPLICA]);
const step = fc.oneof(
  fc.record({
    does: fc.constantFrom('write' as const, 'partner' as const, 'takeUp' as const),
    id: fc.constantFrom(...ids),
  }),
  fc.record({
    does: fc.constantFrom(
      'putDown' as const,
      'merge' as const,
      'readAnew' as const,
      'undo' as const,
      'redo' as const,
    ),
  }),
  fc.record({ does: fc.constant('answer' as const), fate: fc.constantFrom<Fate>('taken', 'lost', 'away') }),
  fc.record({ does: fc.constant('tick' as const) }),
);

/** All words of a record's field that a person can see: those shown, and the others of a clash. */
const wordsAt = (document: ProjectDocument, id: string): readonly string[] =>
  JSON.stringify(document.records.note?.[id] ?? document.trash.note?.[id] ?? '').match(
    /(?:mine|theirs) \d+/g,
  ) ?? [];

/** A text that was written, and what its writer had in sight when they began to write it. */
interface Written {
  readonly id: string;
  readonly words: string;
  readonly sight: readonly string[];
}

/** A window with edits on their way, drafts in the hand and a history; a partner whose copy is taken in. */
const createWorld = () => {
  const fixture = createFixture(noDocumentRules);
  const { queue, services, taken } = fixture;
  const undo = createUndoHistory(noDocumentRules, () => 0);
  const written: Written[] = [];
  let theirs = services.document();
  let draft: { readonly id: string; readonly begun: ProjectDocument } | undefined;
  let count = 0;
  let known = 0;
  const change = (id: string, words: string): Change => ({
    op: 'add',
    kind: 'note',
    id,
    fields: { text: words },
  });
  const write = (id: string, begun: ProjectDocument): void => {
    count += 1;
    const words = `mine ${count}`;
    const now = queue.document();
    const { edit } = rebaseOnDraft(begun, now, [change(id, words)], noDocumentRules);
    if (edit.writes.length === 0) return;
    written.push({ id, words, sight: wordsAt(begun, id) });
    undo.record({ edit, before: now, dot: queue.push(edit, words), label: words });
  };
  /** Takes this window's last step back, or makes it once more: only its own words may go by that. */
  const turn = (which: 'undo' | 'redo'): void => {
    const before = queue.document();
    if (!applyHistoryStep(undo, which, { document: before, ownReplicas }, queue.push)?.hasApplied) return;
    for (const id of ids) {
      const own = wordsAt(before, id).filter((words) => words.startsWith('mine'));
      written.push({ id, words: '', sight: own });
    }
  };
  return {
    ...fixture,
    written,
    write: (id: string) => write(id, queue.document()),
    takeUp: (id: string) => {
      draft ??= { id, begun: queue.document() };
    },
    putDown: () => {
      if (draft) write(draft.id, draft.begun);
      draft = undefined;
    },
    partner: (id: string) => {
      count += 1;
      const words = `theirs ${count}`;
      written.push({ id, words, sight: wordsAt(theirs, id) });
      const edit = prepareEdit(theirs, [change(id, words)], noDocumentRules);
      theirs = applyEdit(theirs, edit, nextDot(theirs.clock, 'Partner1'), noDocumentRules).document;
    },
    /** Their copy is taken in, and they get ours. */
    merge: () => {
      services.merge(theirs);
      theirs = merge(theirs, services.document(), noDocumentRules).document;
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    /** The history learns the dots that edits have for good. */
    learn: () => {
      for (const { dots, dot } of taken.slice(known)) undo.replaceDots(dots, dot);
      known = taken.length;
    },
  };
};

test('while copies are taken in, no words go that the one who replaced them had not in sight', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
      const world = createWorld();
      for (const one of steps) {
        if (one.does === 'write') world.write(one.id);
        else if (one.does === 'partner') world.partner(one.id);
        else if (one.does === 'takeUp') world.takeUp(one.id);
        else if (one.does === 'answer') await world.services.answer(one.fate);
        else await world[one.does]();
        world.learn();
      }
      world.putDown();
      await world.drain();
      world.merge();
      await world.readAnew();
      expect(world.queue.document()).toEqual(world.services.document());
      for (const { id, words } of world.written.filter((one) => one.words !== '')) {
        const stays = wordsAt(world.services.document(), id).includes(words);
        // What one window wrote before is its own to write over.
        const isOwn = (other: Written): boolean => words.startsWith('mine') && other.words.startsWith('mine');
        const wasReplaced = world.written.some(
          (other) =>
            other.id === id && other.words !== words && (other.sight.includes(words) || isOwn(other)),
        );
        expect(stays || wasReplaced, `${words} of ${id}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
