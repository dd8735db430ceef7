import type { OpenOutcome } from '../../shared/contract.ts';
import { rules } from '../../shared/records/registry.ts';
import { api } from '../client/client.ts';
import { connection } from '../client/connect.ts';
import { sendEdit } from '../client/send-edit.ts';
import { type OpenProject, projectStore } from './project-store.ts';
import { clearSelection } from './selection.ts';
import { createSession, parseDocument, type Send, type Session } from './session.ts';
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

/** Follows the project's events; each time the connection comes back, everything is read anew first. */
const follow = (session: Session): (() => void) => {
  const ended = new AbortController();
  let turn: AbortController | undefined;
  const once = async (signal: AbortSignal) => {
    const events = await api.project.watch({ key: session.key }, { signal });
    const { document, save, outcome } = await api.project.open({ key: session.key });
    if (signal.aborted) return;
    if (document !== '') session.landAll(parseDocument(document), save);
    if (outcome.incoming !== session.project().outcome.incoming) session.land({ type: 'outcome', outcome });
    session.queue.tryNow();
    for await (const event of events) {
      if (signal.aborted) return;
      session.land(event);
    }
  };
  const start = () => {
    turn?.abort();
    const mine = new AbortController();
    turn = mine;
    // A stream that breaks off is no error here: the connection says when it is back, and `start` runs again.
    once(mine.signal).catch(() => undefined);
  };
  start();
  const stopListening = connection().onConnected(start);
  ended.signal.addEventListener('abort', () => {
    stopListening();
    turn?.abort();
  });
  return () => ended.abort();
};

const run = (session: Session): Running => {
  const unfollow = follow(session);
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

const isAway = (): boolean => ['lost', 'ended'].includes(connection().state.getState().state);

const show = (running: Running): void => {
  shown = running;
  projectStore.setState(running.session.project());
};

/** What a session tells reaches the screens only while it is the open one. */
const showIfOpen = (session: Session, project: OpenProject): void => {
  if (shown?.session === session) projectStore.setState(project);
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
  const opened = await api.project.open({ key });
  // The person went on meanwhile: this project is not to be shown any more.
  if (wanted !== key || shown) return;
  if (opened.document === '') throw new NotOpened(opened.outcome);
  // While the connection is away, an edit is not "on its way": the sign says so, and it goes out when it is back.
  const send: Send = async (edit, name, onSave) =>
    isAway() ? { outcome: 'away' } : sendEdit(api, key, edit, name, onSave);
  const session: Session = createSession(key, opened, historyOf(key), send, (project) =>
    showIfOpen(session, project),
  );
  show(run(session));
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

/** True while edits of any project are not safe: the page asks before it goes. */
export const hasPending = (): boolean =>
  [shown, ...leaving.values()].some((running) => running !== undefined && !running.session.queue.isEmpty());
