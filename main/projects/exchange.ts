import { adopt } from '../../shared/document/adopt.ts';
import { adoptExtra } from '../../shared/document/adopt-extra.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { applyEdit, nextDot } from '../../shared/document/edit.ts';
import { withErased } from '../../shared/document/erase.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import type { Merged } from '../../shared/document/merge.ts';
import { type Taken, unTake } from '../../shared/document/un-take.ts';
import { rules } from '../../shared/records/registry.ts';
import { countersUsedUpSentence, farAheadSentence } from './counter-limits.ts';
import type { Join } from './editor.ts';
import { type MergeCounts, reviewOf } from './merge-review.ts';
import { random } from './platform.ts';
import { Said } from './routes.ts';
import { mayWrite, type Session } from './session.ts';
import type { Waiting, WaitingRoom } from './waiting.ts';

/** Taking copies in and out of an open project. */
export interface Exchange {
  preview(session: Session, incoming: string): MergeCounts;
  /** A version of before is kept first. Rejects with the system's error, and then nothing changed. */
  takeIn(session: Session, incoming: string): Promise<MergeCounts>;
  leaveOut(session: Session, incoming: string): Promise<void>;
  unTake(session: Session): Promise<{ done: boolean; sentence: string }>;
}

/**
 * Their copy in mine. Where its stamps can't be believed, only its values, under a dot of our own. Throws a sentence
 * for a copy whose counters would leave ours no room.
 */
const joined = (
  mine: ProjectDocument,
  { document, changedOutside, base = mine }: Waiting,
  join: Join,
): Pick<Merged, 'document' | 'changed' | 'warnings'> => {
  if (!changedOutside) {
    const refusal = farAheadSentence(mine, document);
    if (refusal !== undefined) throw new Said(refusal);
    return join(document);
  }
  const usedUp = countersUsedUpSentence(mine);
  if (usedUp !== undefined) throw new Said(usedUp);
  const { edit } = adopt(base, document);
  const extra = adoptExtra(mine, base, document, rules);
  const before = extra === mine.extra ? mine : { ...mine, extra };
  if (!edit) return { document: before, changed: [], warnings: [] };
  const applied = applyEdit(before, edit, nextDot(mine.clock, newSessionId(random)), rules);
  return { document: applied.document, changed: applied.touched, warnings: [] };
};

const EDITED_SINCE =
  'Something was edited since, so it cannot be undone as a whole. Undo single changes, or go back to a version.';

/** Copies wait in `waiting`; what was taken in last can be undone whole while nothing was edited since. */
export const createExchange = (waiting: WaitingRoom): Exchange => {
  const taken = new Map<string, Taken>();
  /** Both halves of a double click, and two windows at once, are one wish. */
  const underWay = new Map<string, Promise<MergeCounts>>();
  const find = (incoming: string): Waiting => {
    const found = waiting.get(incoming);
    if (!found) throw new Said('This copy is no longer waiting. Receive it again.');
    return found;
  };
  const settled = async (session: Session, incoming: string): Promise<void> => {
    const copy = waiting.get(incoming);
    if (copy?.origin === 'older') await session.memory.update((data) => ({ ...data, lacking: null }));
    if (copy?.origin === 'outside') session.answered(copy.document);
    waiting.remove(incoming);
  };
  const ours = (session: Session): ReadonlySet<string> => new Set(session.memory.data.ours);
  const takeIn = async (session: Session, incoming: string): Promise<MergeCounts> => {
    const copy = find(incoming);
    mayWrite(session);
    if (copy.origin === 'outside') await session.keepOutside(copy.document);
    let counts: MergeCounts = { comesIn: 0, clashes: 0, setsBack: 0, lines: [] };
    let before = session.document;
    const after = await session.editor.replace({
      make: (mine, join) => {
        const result = joined(mine, copy, join);
        before = mine;
        counts = reviewOf(mine, result, ours(session));
        return result.document;
      },
      keep: 'beforeMerge',
      reason: 'merged',
      sentence: `“${copy.name}” was taken in.`,
    });
    taken.set(session.key, { before, after });
    await settled(session, incoming);
    return counts;
  };
  return {
    preview: (session, incoming) => {
      const mine = session.document;
      return reviewOf(mine, joined(mine, find(incoming), session.editor.join), ours(session));
    },
    takeIn: (session, incoming) => {
      const name = `${session.key} ${incoming}`;
      const done = underWay.get(name) ?? takeIn(session, incoming).finally(() => underWay.delete(name));
      underWay.set(name, done);
      return done;
    },
    leaveOut: async (session, incoming) => {
      const copy = waiting.get(incoming);
      if (copy?.origin === 'outside') {
        mayWrite(session);
        await session.keepOutside(copy.document);
      }
      // Who goes on with an older copy wants its words back, and not those that were erased for good since.
      if (copy?.origin === 'older' && !session.readOnly)
        await session.editor.replace({
          make: (mine) => {
            const without = withErased(mine, erasedIn(copy.document), rules);
            return erasedIn(without).length > erasedIn(mine).length ? without : mine;
          },
          reason: 'restored',
          sentence: 'What was erased for good stays erased.',
        });
      await settled(session, incoming);
    },
    unTake: async (session) => {
      mayWrite(session);
      const last = taken.get(session.key);
      let done = false;
      await session.editor.replace({
        make: (mine) => {
          const out = last && unTake(mine, last);
          done = out !== undefined;
          // What came in may have erased something for good: that stays so.
          return out ? withErased(out, erasedIn(mine), rules) : mine;
        },
        reason: 'restored',
        sentence: 'What was taken in is out again.',
        freshSession: true,
      });
      if (!done) return { done, sentence: EDITED_SINCE };
      taken.delete(session.key);
      // Out of the file too before it is said: a start after a kill would join what the file still has.
      const save = await session.flush();
      const sentence =
        save.state === 'failed'
          ? `What was taken in is out again here, and not yet out of the file. ${save.sentence}`
          : 'What was taken in is out again. The copy can be taken in at any time.';
      return { done, sentence };
    },
  };
};
