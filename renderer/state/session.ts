import type { ProjectEvent, SaveState } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { rules } from '../../shared/records/registry.ts';
import type { api } from '../client/client.ts';
import { freshId } from '../client/random.ts';
import { announce } from '../ui/announce.tsx';
import { type CommitQueue, createCommitQueue, PENDING_SESSION, type Reply } from './commit-queue.ts';
import { forgetErased } from './forget-erased.ts';
import { landEdit } from './landing.ts';
import { parseDocument } from './parse-document.ts';
import type { OpenProject } from './project-store.ts';
import type { Undo } from './undo.ts';

/** One project with what moves it. Screens only see `OpenProject`. */
export interface Session {
  readonly key: string;
  readonly queue: CommitQueue;
  readonly undo: Undo;
  /** As screens see it now. */
  project(): OpenProject;
  /** One sentence in the bar until it is put away; also said. */
  notice(sentence: string | null): void;
  /** Takes an event of the services. */
  land(event: ProjectEvent): void;
  /** Takes everything anew, after the connection was away. */
  landAll(document: ProjectDocument, save: SaveState): void;
}

/** What the services answer when a project is opened. */
export type Opened = Awaited<ReturnType<typeof api.project.open>>;

/** Sends one edit; `name` is the same each time the same edit is sent, `onSave` hears how saving stands. */
export type Send = (
  edit: Edit,
  name: string,
  onSave: (save: SaveState) => void,
  isTurn: boolean,
) => Promise<Reply>;

/** An answer that takes longer than this is said to be on its way, in milliseconds. */
const SLOW = 4000;

const slow: SaveState = {
  state: 'failed',
  reason: 'slow',
  sentence:
    'Not saved yet. The disk answers slowly. Keep Alongside open: your changes stay here until they are saved.',
};

/** What the bar says: the services' word while nothing is on its way, ours while something is. */
const saveNow = (queue: CommitQueue, services: SaveState, isSlow: boolean): SaveState => {
  const standing = queue.standing();
  if (standing.state === 'idle') return services;
  if (standing.state === 'sending') return isSlow ? slow : { state: 'saving' };
  const sentence = standing.sentence ?? 'Not saved: the connection is lost. Your work is kept here.';
  return { state: 'failed', reason: standing.sentence ? 'disk' : 'away', sentence };
};

const madeBy = ({ nonce, dot }: Extract<ProjectEvent, { type: 'edited' }>) =>
  nonce === undefined ? undefined : { name: nonce, dot };

const wait = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** A session over an opened project. `undo` is this window's history of it; `onProject` is told each time screens should see something else. */
export const createSession = (
  key: string,
  opened: Opened,
  undo: Undo,
  sendOver: Send,
  onProject: (project: OpenProject) => void,
): Session => {
  // Taken out here: a function below that names `opened` would keep the text of the whole file for as long as it is open.
  const { path, readOnly } = opened;
  let { save: services, outcome, beside } = opened;
  let sentence: string | null = null;
  let wasFailed = false;
  let ours: ReadonlySet<string> = new Set([...opened.ours, PENDING_SESSION]);
  let isSlow = false;
  let callOff: (() => void) | undefined;
  const stopTime = (): void => {
    callOff?.();
    callOff = undefined;
    isSlow = false;
  };
  const watchTime = (): void => {
    if (queue.standing().state !== 'sending') stopTime();
    else
      callOff ??= wait(SLOW, () => {
        isSlow = queue.standing().state === 'sending';
        onProject(project());
      });
  };
  const queue = createCommitQueue(parseDocument(opened.document), {
    rules,
    newName: freshId,
    send: (edit, name, isTurn) =>
      sendOver(
        edit,
        name,
        (save) => {
          services = save;
        },
        isTurn,
      ),
    later: wait,
    onChange: () => {
      watchTime();
      forgetErased(key, queue.document(), undo);
      onProject(project());
    },
    onTaken: (dots, dot) => {
      stopTime();
      ours = ours.has(sessionOf(dot)) ? ours : new Set([...ours, sessionOf(dot)]);
      undo.renamed(dots, dot);
    },
    onRefused: (refused, why) => {
      undo.forget(refused.dot);
      notice(`${refused.label}: taken back. ${why}`);
    },
  });
  forgetErased(key, queue.document(), undo);
  const project = (): OpenProject => {
    const save = saveNow(queue, services, isSlow);
    if (save.state === 'failed' && !wasFailed) announce(save.sentence);
    wasFailed = save.state === 'failed';
    return {
      key,
      path,
      readOnly,
      outcome,
      beside,
      ours,
      document: queue.document(),
      save,
      isPending: !queue.isEmpty(),
      notice: sentence,
      ...undo.state(),
    };
  };
  const notice = (next: string | null) => {
    sentence = next;
    if (next) announce(next);
    onProject(project());
  };
  /** What happens by itself is said once, however often it happens while the sentence stands. */
  const happened = (next: string) => {
    if (next !== sentence) notice(next);
  };
  const saved = (save: SaveState) => {
    services = save;
    onProject(project());
  };
  const tellBeside = (next: Opened['beside']) => {
    const isNew = next.some(({ name }) => !beside.some((known) => known.name === name));
    beside = next;
    if (isNew) announce('A copy beside this file holds more.');
    onProject(project());
  };
  const land = (event: ProjectEvent) => {
    if (event.type === 'edited') queue.landed(landEdit(queue.base(), event), madeBy(event));
    else if (event.type === 'save') saved(event.save);
    else if (event.type === 'notice') happened(event.sentence);
    else if (event.type === 'beside') tellBeside(event.beside);
    else if (event.type === 'outcome') {
      outcome = event.outcome;
      if (outcome.outcome !== 'ok') announce(outcome.sentence);
      onProject(project());
    } else {
      queue.landed(parseDocument(event.document));
      if (event.reason !== '') happened(event.reason);
    }
  };
  return {
    key,
    queue,
    undo,
    project,
    notice,
    land,
    landAll: (document, save) => {
      queue.landed(document);
      saved(save);
    },
  };
};
