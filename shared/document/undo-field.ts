import type { Dot, Gap, StoredRecord } from './document.ts';
import { registerOf } from './state.ts';
import { type Answer, type Rewrite, skip } from './undo-answer.ts';
import { besideOf, type StepEntry, type Version, versionsOf } from './undo-step.ts';

const none: readonly never[] = Object.freeze([]);

/** Each is an edit with a line of its own on the disk; a made-up file may hold thousands of versions of one field. */
const MOST_VERSIONS = 50;

const again = (versions: readonly Version[]): readonly Rewrite[] =>
  versions.slice(-MOST_VERSIONS).map(({ dot, value }) => ({ value, from: [dot] }));

const cleared: readonly Rewrite[] = [{ value: null, from: none }];

/**
 * Gone: somebody has written since, leave it. Beside nothing that came since: what was there before. Beside what came
 * since: the newest of it. Only the step's own dot and that one are seen then: everybody else's stays, and of a set, which
 * shows the union, everybody else's members. Redo always writes what the step wrote.
 */
export function undoField(record: StoredRecord, entry: StepEntry, gap: Gap): Answer {
  const register = registerOf(record, entry.register, gap);
  const own = entry.dots.filter((dot) => register?.dots.includes(dot));
  if (register === undefined || own.length === 0) return skip;
  const others = versionsOf(register, besideOf(register.dots, own));
  const answer = (
    rewrites: readonly Rewrite[],
    seen: readonly Dot[],
    holds?: 'before' | 'others',
  ): Answer => ({
    rewrites,
    seen,
    inverse: {
      before: seen.length > 0 ? versionsOf(register, own) : none,
      beside: besideOf(register.dots, seen),
      ...(holds && { holds }),
    },
    isBeside: others.length > 0 || entry.holds === 'others',
  });
  if (entry.holds === 'others') return answer(again(entry.before), none);
  if (entry.holds === 'before') return answer(again(entry.before), own);
  const newest = others.at(-1);
  const hasCome = others.some(({ dot }) => !entry.beside.includes(dot));
  if (newest !== undefined && (hasCome || entry.before.length === 0)) {
    return answer(again([newest]), [...own, newest.dot], 'others');
  }
  return answer(entry.before.length > 0 ? again(entry.before) : cleared, own, 'before');
}
