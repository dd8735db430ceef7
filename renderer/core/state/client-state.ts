import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ProjectEvent, SaveState } from '../../../shared/contract/project.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import type { api } from '../client/api.ts';
import { PENDING_REPLICA } from './commit-queue.ts';
import type { ProjectState } from './project-store.ts';

/** What the services answer when a project is opened. */
export type OpenResponse = Awaited<ReturnType<typeof api.project.open>>;

/** What a project client knows beside its queue and its history. Changed by the functions of this file alone. */
export interface ClientState
  extends Pick<
    ProjectState,
    'key' | 'path' | 'readOnly' | 'outcome' | 'siblingCopies' | 'newCards' | 'partnerChanges' | 'notice'
  > {
  readonly ownReplicas: ReadonlySet<string>;
  /** How saving stands with the services. */
  readonly serviceSave: SaveState;
}

/** The state after opening. Nothing of the response's document is kept, which would be the text of the whole file. */
export function initialClientState(key: string, response: OpenResponse): ClientState {
  const { path, readOnly, outcome, siblingCopies, newCards, partnerChanges, save, ownReplicas } = response;
  return {
    key,
    path,
    readOnly,
    outcome,
    siblingCopies,
    newCards: new Set(newCards),
    partnerChanges,
    notice: null,
    ownReplicas: new Set([...ownReplicas, PENDING_REPLICA]),
    serviceSave: save,
  };
}

/** The replica of an acknowledged edit is one of ours. */
export function withOwnReplica(state: ClientState, dot: Dot): ClientState {
  const replica = replicaOf(dot);
  if (state.ownReplicas.has(replica)) return state;
  return { ...state, ownReplicas: new Set([...state.ownReplicas, replica]) };
}

/** A changed state and what is announced with it. */
export interface ClientTransition {
  readonly state: ClientState;
  readonly announcement?: string | undefined;
}

/** One sentence in the row of messages, or none. */
export function withNotice(state: ClientState, notice: string | null): ClientTransition {
  return { state: { ...state, notice }, announcement: notice ?? undefined };
}

/** What happens by itself is announced once, however often it happens while its sentence stands. */
export function withRepeatableNotice(state: ClientState, notice: string): ClientTransition {
  return notice === state.notice ? { state } : withNotice(state, notice);
}

const withOutcome = (state: ClientState, outcome: OpenOutcome): ClientTransition => ({
  state: { ...state, outcome },
  announcement: outcome.outcome === 'ok' ? undefined : outcome.sentence,
});

const withSiblingCopies = (
  state: ClientState,
  siblingCopies: ClientState['siblingCopies'],
): ClientTransition => {
  const isNew = siblingCopies.some(({ name }) => !state.siblingCopies.some((known) => known.name === name));
  return {
    state: { ...state, siblingCopies },
    announcement: isNew ? 'A copy beside this file holds more.' : undefined,
  };
};

/** An event that leaves the document as it is. */
export type StateEvent = Exclude<ProjectEvent, { readonly type: 'edited' | 'replaced' }>;

/** The state after an event of the services. */
export function receiveStateEvent(state: ClientState, event: StateEvent): ClientTransition {
  switch (event.type) {
    case 'save':
      return { state: { ...state, serviceSave: event.save } };
    case 'notice':
      return withRepeatableNotice(state, event.sentence);
    case 'siblingCopies':
      return withSiblingCopies(state, event.siblingCopies);
    case 'newCards':
      return { state: { ...state, newCards: new Set(event.newCards) } };
    case 'partnerChanges':
      return { state: { ...state, partnerChanges: event.partnerChanges } };
    case 'outcome':
      return withOutcome(state, event.outcome);
  }
}
