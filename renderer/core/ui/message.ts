import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announce, filteredForAudience } from './announce.tsx';

/** What can be done about a message: a button beside its sentence. */
export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** What just happened, or why something did not. */
export interface Message {
  readonly sentence: string;
  /** The name of the step of Undo that it is about: its button is Undo, and it is true as long as Undo would take that back. */
  readonly step?: string | undefined;
  /** Another button; without a step the message then stays until it is put away or another takes its place. */
  readonly action?: MessageAction | undefined;
}

/** What is so for as long as it is so: a tool waits for a press, work goes on, cards are drawn apart. */
export interface StandingMessage {
  readonly sentence: string;
  readonly action?: MessageAction | undefined;
  /** It can be put away although it is so. */
  readonly onDismiss?: () => void;
  /** It is work: shown once it takes longer than a moment. */
  readonly isWork?: boolean;
}

interface MessageState {
  readonly message: Message | undefined;
  readonly standing: ReadonlyMap<string, StandingMessage>;
}

const messageStore = createStore<MessageState>(() => ({ message: undefined, standing: new Map() }));

export interface SayOptions extends Omit<Message, 'sentence'> {
  /** What is heard, where that is more than what is seen: what a button beside the sentence shows. */
  readonly heard?: string | undefined;
}

/**
 * Says a sentence once: it is announced, and stands in the row of messages until something else is said or done. With
 * `step` or `action` a button stands beside it. @returns what takes it away again, unless another took its place
 */
export function say(sentence: string, { heard, ...options }: SayOptions = {}): () => void {
  announce(heard ?? sentence);
  const message: Message = { sentence: filteredForAudience(sentence), ...options };
  messageStore.setState({ message });
  return () => dismissMessage(message);
}

/** The message that is shown now, outside of components. */
export function currentMessage(): Message | undefined {
  return messageStore.getState().message;
}

/** Takes the message away, or only this one. */
export function dismissMessage(only?: Message): void {
  const { message } = messageStore.getState();
  if (message && (only === undefined || only === message)) messageStore.setState({ message: undefined });
}

/**
 * Shows what is so for as long as it is so; any other message stands before it. Setting it again under its id replaces
 * it. It is not announced: who shows it says it when it begins.
 */
export function showStandingMessage(id: string, message: StandingMessage): void {
  const standing = new Map(messageStore.getState().standing);
  standing.delete(id);
  messageStore.setState({ standing: standing.set(id, message) });
}

/** It is no longer so. */
export function removeStandingMessage(id: string): void {
  const standing = new Map(messageStore.getState().standing);
  if (standing.delete(id)) messageStore.setState({ standing });
}

/** What was said last, and the latest of what is so. */
export function useMessages(): {
  readonly message: Message | undefined;
  readonly standing?: StandingMessage;
} {
  const { message, standing } = useStore(messageStore);
  const latest = [...standing.values()].at(-1);
  return {
    message,
    ...(latest && { standing: { ...latest, sentence: filteredForAudience(latest.sentence) } }),
  };
}
