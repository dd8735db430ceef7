import type { OpenOutcome, ProjectEvent } from '../../shared/contract.ts';
import { rules } from '../../shared/records/registry.ts';
import { api } from '../client/client.ts';
import { connection } from '../client/connect.ts';
import { sendEdit } from '../client/send-edit.ts';
import { finishEarly, isEarly } from './early.ts';
import { parseDocument } from './parse-document.ts';
import { type OpenProject, projectStore } from './project-store.ts';
import { forTheScreens } from './room.ts';
import { clearSelection } from './selection.ts';
import { createSession, type Opened, type Send, type Session } from './session.ts';
import { createUndo, type Undo } from './undo.ts';

interface Running {
  readonly session: Session;
  readonly stop: () => void;
}

let shown: Running | undefined;
/** The project that is being opened or shown. */
let wanted: string | undefined;
/** Projects that were left while edits were on their way: they stay until those are safe. */
const leaving = new Map<string, Running>();

/** The session of the open project, or undefined on Home. */
export const currentSession = (): Session | undefined => shown?.session;

/** What happens to a project from a moment on. */
interface Watched {
  readonly events: AsyncIterable<ProjectEvent>;
  readonly turn: AbortController;
}

/** Listens before anything is read, so that nothing is missed in between. */
const watch = async (key: string): Promise<Watched> => {
  const turn = new AbortController();
  return { events: await api.project.watch({ key }, { signal: turn.signal }), turn };
};

const listen = async (session: Session, { events, turn }: Watched): Promise<void> => {
  for await (const event of events) {
    if (turn.signal.aborted) return;
    session.land(event);
  }
};

/**
 * Reads everything anew, after the connection was away. What was sent and not answered is asked for first: read before
 * that, our own words would stand there under a name that this window does not know, beside themselves.
 */
const readAnew = async (session: Session, { turn }: Watched): Promise<void> => {
  await session.queue.askAgain();
  const { document, save, outcome, beside } = await api.project.open({ key: session.key });
  if (turn.signal.aborted) return;
  if (document !== '') session.landAll(parseDocument(document), save);
  session.land({ type: 'beside', beside });
  if (outcome.incoming !== session.project().outcome.incoming) session.land({ type: 'outcome', outcome });
  session.queue.tryNow();
};

/** Follows the project's events; each time the connection comes back, everything is read anew first. */
const follow = (session: Session, first: Watched | undefined): (() => void) => {
  let current = first;
  let round = 0;
  const again = async (mine: number) => {
    const watched = await watch(session.key);
    if (mine !== round) return watched.turn.abort();
    current = watched;
    await readAnew(session, watched);
    await listen(session, watched);
  };
  // A stream that breaks off is no error here: the connection says when it is back, and `start` runs again.
  const start = () => {
    current?.turn.abort();
    round += 1;
    again(round).catch(() => undefined);
  };
  if (first) listen(session, first).catch(() => undefined);
  else start();
  const stopListening = connection().onConnected(start);
  return () => {
    stopListening();
    round += 1;
    current?.turn.abort();
  };
};

const run = (session: Session, first: Watched | undefined): Running => {
  const unfollow = follow(session, first);
  return {
    session,
    stop: () => {
      unfollow();
      session.queue.stop();
    },
  };
};

/** The history of a project ends with the window, not when its screen is left. */
const histories = new Map<string, Undo>();

const historyOf = (key: string): Undo => {
  const undo = histories.get(key) ?? createUndo(rules);
  histories.set(key, undo);
  return undo;
};

/** The services could read nothing that can be shown; the outcome says why. */
export class NotOpened extends Error {
  readonly outcome: OpenOutcome;
  constructor(outcome: OpenOutcome) {
    super(outcome.sentence);
    this.outcome = outcome;
  }
}

const isAway = (): boolean => !['connecting', 'connected'].includes(connection().state.getState().state);

const show = (running: Running): void => {
  shown = running;
  projectStore.setState(forTheScreens(running.session.project()));
};

/** Shows the open project anew: a room begins or ceases to look on. */
export const showAnew = (): void => {
  if (shown) show(shown);
};

/** What a session tells reaches the screens only while it is the open one. */
const showIfOpen = (session: Session, project: OpenProject): void => {
  if (shown?.session === session) projectStore.setState(forTheScreens(project));
};

/** Opens a project, once. `watched` is missing where the connection broke off meanwhile, and with it the listening. */
const openWatched = async (
  key: string,
): Promise<{ readonly opened: Opened; readonly watched: Watched | undefined }> => {
  await connection().link();
  let isBroken = false;
  const stop = connection().onConnected(() => {
    isBroken = true;
  });
  try {
    const watched = await watch(key);
    try {
      const opened = await api.project.open({ key });
      return { opened, watched: isBroken ? undefined : watched };
    } catch (cause) {
      watched.turn.abort();
      throw cause;
    }
  } finally {
    stop();
  }
};

/** Opens a project for the screens. Throws where the services cannot; the caller says so. */
export const openProject = async (key: string): Promise<void> => {
  if (shown?.session.key === key) {
    wanted = key;
    return;
  }
  leaveProject();
  wanted = key;
  const again = leaving.get(key);
  if (again) {
    leaving.delete(key);
    show(again);
    return;
  }
  const { opened, watched } = await openWatched(key);
  // The person went on meanwhile: this project is not to be shown any more.
  const isPassed = wanted !== key || shown !== undefined;
  if (isPassed || opened.document === '') watched?.turn.abort();
  if (isPassed) return;
  if (opened.document === '') throw new NotOpened(opened.outcome);
  // While the connection is away, an edit is not "on its way": the sign says so, and it goes out when it is back.
  const send: Send = async (edit, name, onSave, isTurn) =>
    isAway() ? { outcome: 'away' } : sendEdit(api, key, edit, name, onSave, isTurn);
  const session: Session = createSession(key, opened, historyOf(key), send, (project) =>
    showIfOpen(session, project),
  );
  show(run(session, watched));
};

/**
 * Leaves a project in a moment: its screens may still write down what was being typed while they go. Nothing happens
 * where it was opened again, or another one was.
 */
export const leaveSoon = (key: string): void => {
  if (wanted === key) wanted = undefined;
  setTimeout(() => {
    if (wanted === undefined && shown?.session.key === key) leaveProject();
  });
};

/** Leaves the open project. What is on its way goes on until it is safe. */
const leaveProject = (): void => {
  // What is shown already is done while the project is still ours to write to.
  finishEarly();
  wanted = undefined;
  const left = shown;
  if (!left) return;
  shown = undefined;
  projectStore.setState(null);
  clearSelection();
  const { key, queue } = left.session;
  leaving.set(key, left);
  void queue.settled().then(() => {
    if (leaving.get(key) !== left) return;
    leaving.delete(key);
    left.stop();
    void api.project.close({ key }).catch(() => undefined);
  });
};

/** Projects with edits that are not safe, the open one among them. */
export const unsavedSessions = (): readonly Session[] =>
  [shown, ...leaving.values()].flatMap((running) =>
    running === undefined || running.session.queue.isEmpty() ? [] : [running.session],
  );

/** True while edits of any project are not safe: the page asks before it goes. */
export const hasPending = (): boolean => isEarly() || unsavedSessions().length > 0;
