import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import { textOf } from '../records/fields/read-field.ts';

/**
 * A copy with a mark among its replicas: one that never writes. Replicas of two copies that become one are joined, so the
 * mark stays in whatever comes of this copy, and says nothing of anybody. A copy for everybody names no replicas, and
 * gets none.
 */
export function withCopyMark(copy: ProjectDocument, mark: string, on: string): ProjectDocument {
  return { ...copy, sessions: { ...copy.sessions, [mark]: { on } } };
}

/** Whether what somebody did with a copy that was made here was taken in. */
export function hasComeBack({ sessions }: ProjectDocument, sharedCopy: PlainRecord): boolean {
  const mark = textOf(sharedCopy, 'mark');
  return mark !== '' && Object.hasOwn(sessions, mark);
}
