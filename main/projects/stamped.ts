import type { Clock, Dot, ProjectDocument, SessionInfo } from '../../shared/document/document.ts';
import { counterOf, sessionOf } from '../../shared/document/dots.ts';

/** Whether a clock has seen one edit. */
export const coversDot = (clock: Clock, dot: Dot): boolean => (clock[sessionOf(dot)] ?? 0) >= counterOf(dot);

/** Adds who a session was, with its first edit. */
export const withSession = (
  document: ProjectDocument,
  dot: Dot,
  info: SessionInfo | undefined,
): ProjectDocument =>
  info ? { ...document, sessions: { ...document.sessions, [sessionOf(dot)]: info } } : document;
