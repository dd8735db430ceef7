import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ProjectEvent } from '../../../shared/contract/project.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { api } from '../client/api.ts';
import { connection } from '../client/connection.ts';
import { visibleToAudience } from './audience.ts';
import { asPreviewed, setCopyPreview } from './copy-preview.ts';
import { showOpened, showOpeningFrame } from './opening-frame.ts';
import { flushDeferred, hasDeferred } from './optimistic-undo.ts';
import { parseReceivedDocument } from './parse-received-document.ts';
import {
  createProjectClient,
  type OpenResponse,
  type ProjectClient,
  type SendEdit,
} from './project-client.ts';
import { isOpening, type ProjectState, projectStore, showProject } from './project-store.ts';
import { clearSelection } from './selection.ts';
import { sendEdit } from './send-edit.ts';
import { createUndoHistory, type UndoHistory } from './undo-history.ts';

interface ActiveClient {
  readonly client: ProjectClient;
  readonly stop: () => void;
}

let active: ActiveClient | undefined;
/** The project that is being opened or shown. */
let requestedKey: string | undefined;
/** Projects that were left with pending edits: they stay open until those are acknowledged. */
const closing = new Map<string, ActiveClient>();

/** The client of the open project, or undefined on Home. */
export function currentClient(): ProjectClient | undefined {
  return active?.client;
}

/** The events of a project from a moment on, and what ends them. */
interface Subscription {
  readonly events: AsyncIterable<ProjectEvent>;
  readonly controller: AbortController;
}

/** Subscribes before anything is read, so that no event is missed in between. */
const subscribe = async (key: string): Promise<Subscription> => {
  const controller = new AbortController();
  return { events: await api.project.watch({ key }, { signal: controller.signal }), controller };
};

const receiveEvents = async (client: ProjectClient, { events, controller }: Subscription): Promise<void> => {
  for await (const event of events) {
    if (controller.signal.aborted) return;
    client.receive(event);
  }
};

/**
 * Reads the project again after the connection was lost. What was sent and not answered is sent again first: read before
 * that, our own edit would stand in the document under a dot that this window does not know, as a clash with itself.
 */
const reload = async (client: ProjectClient, { controller }: Subscription): Promise<void> => {
  await client.queue.resendInFlight();
  const { document, save, outcome, siblingCopies, newCards, partnerChanges } = await api.project.open({
    key: client.key,
  });
  if (controller.signal.aborted) return;
  if (document !== '') client.reset(parseReceivedDocument(document), save);
  client.receive({ type: 'siblingCopies', siblingCopies });
  client.receive({ type: 'newCards', newCards });
  client.receive({ type: 'partnerChanges', partnerChanges });
  if (outcome.incomingId !== client.state().outcome.incomingId) client.receive({ type: 'outcome', outcome });
  client.queue.retryNow();
};

/** Follows the project's events; each time the connection comes back, the project is read again first. */
const followEvents = (client: ProjectClient, first: Subscription | undefined): (() => void) => {
  let current = first;
  let generation = 0;
  const resubscribe = async (ownGeneration: number) => {
    const subscription = await subscribe(client.key);
    if (ownGeneration !== generation) return subscription.controller.abort();
    current = subscription;
    await reload(client, subscription);
    await receiveEvents(client, subscription);
  };
  // A stream that breaks off is no error here: the connection says when it is back, and `start` runs again.
  const restart = () => {
    current?.controller.abort();
    generation += 1;
    resubscribe(generation).catch(() => undefined);
  };
  if (first) receiveEvents(client, first).catch(() => undefined);
  else restart();
  const stopListening = connection().onConnected(restart);
  return () => {
    stopListening();
    generation += 1;
    current?.controller.abort();
  };
};

const startClient = (client: ProjectClient, first: Subscription | undefined): ActiveClient => {
  const stopFollowing = followEvents(client, first);
  return {
    client,
    stop: () => {
      stopFollowing();
      client.queue.stop();
    },
  };
};

/** The history of a project ends with the window, not when its screen is left. */
const histories = new Map<string, UndoHistory>();

const historyOf = (key: string): UndoHistory => {
  const history = histories.get(key) ?? createUndoHistory(documentRules);
  histories.set(key, history);
  return history;
};

/** The services could read nothing that can be shown; the outcome says why. */
export class ProjectNotOpenedError extends Error {
  readonly outcome: OpenOutcome;
  constructor(outcome: OpenOutcome) {
    super(outcome.sentence);
    this.outcome = outcome;
  }
}

const isDisconnected = (): boolean =>
  !['connecting', 'connected'].includes(connection().state.getState().state);

/** What screens get: what an audience may see of it, and while a copy is previewed, that copy. */
const toScreens = (state: ProjectState): ProjectState => visibleToAudience(asPreviewed(state));

const activate = (entry: ActiveClient): void => {
  active = entry;
  projectStore.setState(toScreens(entry.client.state()));
};

/** Publishes the open project again, when an audience starts or stops watching. */
export function refreshProjectStore(): void {
  if (active) activate(active);
}

/** Publishes a client's state to the screens only while it is the open one. */
const publishIfActive = (client: ProjectClient, state: ProjectState): void => {
  if (active?.client === client) projectStore.setState(toScreens(state));
};

/**
 * Opens a project, once. `watched` is missing where the connection broke off meanwhile, and with it the listening.
 * `onAsked` is called when the services have been asked.
 */
const openAndSubscribe = async (
  key: string,
  onAsked: () => void,
): Promise<{ readonly opened: OpenResponse; readonly subscription: Subscription | undefined }> => {
  await connection().link();
  let wasInterrupted = false;
  const stop = connection().onConnected(() => {
    wasInterrupted = true;
  });
  try {
    const watched = await subscribe(key);
    try {
      const answer = api.project.open({ key });
      // Only once it is on its way: what the page does meanwhile would keep it.
      setTimeout(onAsked);
      const opened = await answer;
      return { opened, subscription: wasInterrupted ? undefined : watched };
    } catch (cause) {
      watched.controller.abort();
      throw cause;
    }
  } finally {
    stop();
  }
};

/** How a project is opened. */
interface OpenOptions {
  /** Resolves when the code of the screen is there. */
  readonly screenReady?: Promise<unknown>;
  /** Whether the screen can be shown before anything is known of the project. */
  readonly hasFrame?: boolean;
}

/**
 * Opens a project for the screens, which see it once `screenReady` is done too. Throws where the services cannot; the
 * caller says so.
 */
export async function openProject(
  key: string,
  { screenReady, hasFrame = false }: OpenOptions = {},
): Promise<void> {
  if (active?.client.key === key) {
    requestedKey = key;
    return;
  }
  leaveProject();
  requestedKey = key;
  const reopened = closing.get(key);
  if (reopened) {
    closing.delete(key);
    activate(reopened);
    return;
  }
  let isWaiting = true;
  const showFrame = async (): Promise<void> => {
    await screenReady;
    if (hasFrame && isWaiting && requestedKey === key) showOpeningFrame(key);
  };
  const [{ opened: response, subscription }] = await Promise.all([
    openAndSubscribe(key, () => void showFrame()),
    screenReady,
  ])
    .catch((cause: unknown) => {
      if (requestedKey === key) showProject();
      throw cause;
    })
    .finally(() => {
      isWaiting = false;
    });
  // The person went on meanwhile: this project is not to be shown any more.
  const isSuperseded = requestedKey !== key || active !== undefined;
  if (isSuperseded || response.document === '') subscription?.controller.abort();
  if (isSuperseded) return;
  if (response.document === '') {
    showProject();
    throw new ProjectNotOpenedError(response.outcome);
  }
  // While the connection is lost, an edit is not called in flight: the indicator says so, and it is sent when it is back.
  const sendEditWhileConnected: SendEdit = async (edit, nonce, onSave, isHistoryStep) =>
    isDisconnected() ? { outcome: 'unreachable' } : sendEdit(api, key, edit, nonce, onSave, isHistoryStep);
  const client: ProjectClient = createProjectClient(
    key,
    response,
    historyOf(key),
    sendEditWhileConnected,
    (state) => publishIfActive(client, state),
  );
  activate(startClient(client, subscription));
  showOpened(client.state());
}

/**
 * Leaves a project in a moment: its screens may still write down what was being typed while they go. Nothing happens
 * where it was opened again, or another one was.
 */
export function leaveProjectSoon(key: string): void {
  if (requestedKey === key) {
    requestedKey = undefined;
    if (isOpening()) showProject();
  }
  setTimeout(() => {
    if (requestedKey === undefined && active?.client.key === key) leaveProject();
  });
}

/** Leaves the open project. What is on its way goes on until it is safe. */
const leaveProject = (): void => {
  // What is shown already is done while the project is still ours to write to.
  flushDeferred();
  requestedKey = undefined;
  if (isOpening()) showProject();
  const closingClient = active;
  if (!closingClient) return;
  active = undefined;
  setCopyPreview(undefined);
  projectStore.setState(null);
  clearSelection();
  const { key, queue } = closingClient.client;
  closing.set(key, closingClient);
  void queue.whenIdle().then(() => {
    if (closing.get(key) !== closingClient) return;
    closing.delete(key);
    closingClient.stop();
    void api.project.close({ key }).catch(() => undefined);
  });
};

/** Projects with edits that are not safe, the open one among them. */
export function unsavedClients(): readonly ProjectClient[] {
  return [active, ...closing.values()].flatMap((entry) =>
    entry === undefined || entry.client.queue.isEmpty() ? [] : [entry.client],
  );
}

/** True while edits of any project are not safe: the page asks before it goes. */
export function hasPendingEdits(): boolean {
  return hasDeferred() || unsavedClients().length > 0;
}
