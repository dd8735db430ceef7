import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import { livingRecord } from '../../shared/document/tables.ts';

const dotsIn = (stamp: unknown): readonly string[] => {
  if (typeof stamp === 'string') return [stamp];
  if (Array.isArray(stamp)) return stamp.flatMap(dotsIn);
  return typeof stamp === 'object' && stamp !== null ? Object.values(stamp).flatMap(dotsIn) : [];
};

/** Whether any value of a record was written by a session that is not of this copy of the app. */
export const hasPartnersWork = (document: ProjectDocument, ref: Ref, ours: ReadonlySet<string>): boolean => {
  const record = livingRecord(document, ref);
  return record !== undefined && dotsIn(record['~']).some((dot) => !ours.has(sessionOf(dot)));
};
