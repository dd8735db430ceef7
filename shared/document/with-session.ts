import type { Dot, ProjectDocument, SessionInfo } from './document.ts';
import { sessionOf } from './dots.ts';

/** Adds who a session was, with its first edit. */
export const withSession = (
  document: ProjectDocument,
  dot: Dot,
  info: SessionInfo | undefined,
): ProjectDocument =>
  info ? { ...document, sessions: { ...document.sessions, [sessionOf(dot)]: info } } : document;
