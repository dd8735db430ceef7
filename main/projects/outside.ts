import { crc32 } from 'node:zlib';
import type { OpenOutcome } from '../../shared/contract.ts';
import { adopt } from '../../shared/document/adopt.ts';
import { adoptExtra } from '../../shared/document/adopt-extra.ts';
import type { ProjectDocument, Ref, StoredRecord, Value } from '../../shared/document/document.ts';
import { applyEdit, emptyDocument, nextDot, type Write } from '../../shared/document/edit.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { plain } from '../../shared/document/view.ts';
import { kindOf, rules, titleOf } from '../../shared/records/registry.ts';
import type { Found } from './reading.ts';
import type { WaitingRoom } from './waiting.ts';

/** A project file that was changed by hand: nothing is written over it before a person says what to do. */
export interface Question {
  /** What the file says. Only its values may be believed. */
  readonly outside: ProjectDocument;
  /** What they are compared with: the document as we last wrote it, or the one shown. */
  readonly base: ProjectDocument;
  readonly bytes: Uint8Array;
  readonly sentence: string;
  /** What differs, a line each. */
  readonly details: readonly string[];
}

/** Whether something waits for a person's word on the open project's file. */
export interface Asking {
  readonly question: Question | undefined;
  ask(question: Question): void;
  /** It was answered, or the file is another one again. */
  withdraw(): void;
}

/** `tell` hears of every change. */
export const createAsking = (first: Question | undefined, tell: () => void): Asking => {
  let question = first;
  const put = (next: Question | undefined): void => {
    if (next === question) return;
    question = next;
    tell();
  };
  return {
    get question() {
      return question;
    },
    ask: put,
    withdraw: () => put(undefined),
  };
};

/** More lines than anybody reads. */
const LINES = 200;
const WORDS = 80;

const SEE = 'See what differs, then take it in or leave it: the file stays as it is until you say.';
const sentences = {
  known: `This file was changed outside Alongside, or damaged. You see what you had here. ${SEE}`,
  unknown:
    'This file was changed outside Alongside, or damaged, and Alongside has no earlier version of it. You see what it says: the file stays as it is until you say.',
};

/** Said where somebody touched the file and it still says the same. */
export const TOUCHED =
  'The file was touched outside Alongside, without any difference in what it says. Your next change writes it anew.';

/** Said where a file has something under names at its top that this version does not know. */
const ELSEWHERE = 'Beside its records the file says something that Alongside does not know.';

const shown = (value: Value | undefined): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > WORDS ? `${text.slice(0, WORDS)}…` : text}”`;
};

const nameOf = (ref: Ref, record: StoredRecord | undefined): string => {
  const label = kindOf(ref.kind)?.label ?? ref.kind;
  const title = record ? titleOf(ref.kind, plain(ref.id, record)) : '';
  return title ? `${label} “${title}”` : label;
};

const lineFor = (base: ProjectDocument, outside: ProjectDocument, write: Write): string | undefined => {
  const before = findRecord(base, write)?.record;
  const after = findRecord(outside, write)?.record;
  if (!before) return write.value === undefined ? `${nameOf(write, after)}: only in the file.` : undefined;
  if (write.value === undefined) return undefined;
  const field = kindOf(write.kind)?.fields[write.register]?.label ?? write.register;
  const here = shown(before[write.register] as Value | undefined);
  return `${nameOf(write, before)}, ${field}: ${shown(write.value)} in the file, ${here} here.`;
};

/**
 * What to ask about a file whose checksum does not fit. `base`: what we last wrote to it; where `isNew`, what it said
 * when it came (see `valuesOf`). Undefined where all is as it was.
 */
export const questionOf = (
  { document: outside, bytes, outcome }: Found,
  base: ProjectDocument,
  isNew = false,
): Question | undefined => {
  if (!outside || !bytes) return undefined;
  const { edit, missing } = adopt(base, outside);
  const isElsewhere = adoptExtra(base, base, outside, rules) !== base.extra;
  if (!isNew && !edit && missing.length === 0 && !isElsewhere) return undefined;
  const differing = (edit?.writes ?? []).flatMap((write) => lineFor(base, outside, write) ?? []);
  const gone = missing.map(
    (ref) =>
      `${nameOf(ref, findRecord(base, ref)?.record)}: no longer in the file. It is not deleted by that.`,
  );
  return {
    outside,
    base,
    bytes,
    sentence: isNew ? sentences.unknown : sentences.known,
    details: [...outcome.details, ...differing, ...(isElsewhere ? [ELSEWHERE] : []), ...gone].slice(0, LINES),
  };
};

/**
 * A changed file that we have no version of: its values alone, as if `session` had written them. Its own stamps may
 * say of a value what was never written.
 */
export const valuesOf = (outside: ProjectDocument, session: string): ProjectDocument => {
  const empty = { ...emptyDocument(outside.project), extra: outside.extra };
  const { edit } = adopt(empty, outside);
  return edit ? applyEdit(empty, edit, nextDot(empty.clock, session), rules).document : empty;
};

const ok: OpenOutcome = { outcome: 'ok', sentence: 'The project was opened.', details: [] };

/** What windows hear of it. The copy waits under `incoming`, to be looked at, taken in or left; not where `readOnly`. */
export const outcomeOfAsking = (
  waiting: WaitingRoom,
  key: string,
  question: Question | undefined,
  readOnly = false,
): OpenOutcome => {
  if (!question) return ok;
  const { outside: document, base, bytes, sentence, details } = question;
  const outcome: OpenOutcome = { outcome: 'changedOutside', sentence, details: [...details] };
  if (readOnly) return outcome;
  const copy = { document, base, name: 'The changed file', changedOutside: true, origin: 'outside' } as const;
  return { ...outcome, incoming: waiting.add(copy, `outside ${key} ${crc32(bytes)}`) };
};
