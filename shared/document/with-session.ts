import type { Dot, ProjectDocument, SessionInfo } from './document.ts';
import { sessionOf } from './dots.ts';
import { own } from './names.ts';

/** Adds who a session was, with its first edit, to what is known of it already (whose twin it is). */
export const withSession = (
  document: ProjectDocument,
  dot: Dot,
  info: SessionInfo | undefined,
): ProjectDocument => {
  return info === undefined ? document : withSessionInfo(document, sessionOf(dot), info);
};

/** The same for a session by its id. */
export const withSessionInfo = (
  document: ProjectDocument,
  session: string,
  info: SessionInfo,
): ProjectDocument => {
  const known = own(document.sessions, session);
  return { ...document, sessions: { ...document.sessions, [session]: { ...known, ...info } } };
};
