import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { editSchema } from '../../shared/contract.ts';
import { above, sizeOf } from '../../shared/document/clock.ts';
import type { Clock, Dot, SessionInfo } from '../../shared/document/document.ts';
import { covers, joinClocks } from '../../shared/document/dots.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { writeDurably } from './durable-file.ts';
import type { Files } from './files.ts';

/** What a journal builds on: the shadow with this checksum, whose clock was this. */
export interface JournalBase {
  readonly sum: string;
  readonly clock: Clock;
  /** Clock of what the project file held then: behind the shadow's after a merge that is not written yet. */
  readonly wrote: Clock;
  /** Edits asked for lately, by nonce: they stay known when their lines go. */
  readonly nonces: { readonly [nonce: string]: Dot };
}

/** One acknowledged edit. `info` comes with a session's first edit; `nonce` tells a repeated request from a new one. */
export interface EditLine {
  readonly dot: Dot;
  readonly edit: Edit;
  readonly info?: SessionInfo | undefined;
  readonly nonce?: string | undefined;
}

/** Said once the project file holds everything up to `wrote`: what it held is the base for a change made outside. */
export interface WroteLine {
  readonly wrote: Clock;
  /** `wrote` only says what came to what was written before. */
  readonly more?: true | undefined;
}

export type JournalLine = EditLine | WroteLine;

/** A journal as found: whole lines only. */
export interface JournalFound {
  readonly base: JournalBase;
  readonly lines: readonly JournalLine[];
  /** Bytes of its whole lines; what follows was torn, or is room for more. */
  readonly length: number;
}

/** Clock of what the project file is known to hold, as a journal tells. */
export const writtenIn = ({ base, lines }: JournalFound): Clock =>
  lines.reduce((clock, line) => {
    if (!('wrote' in line)) return clock;
    return line.more ? joinClocks(clock, line.wrote) : line.wrote;
  }, base.wrote);

/** Clocks of more sessions are not written whole: the project file is written every second. */
const WHOLE = 1000;

/** The line after one that said `before`; undefined where there is nothing more to say. */
export const wroteLine = (before: Clock, clock: Clock): WroteLine | undefined => {
  // Taking out again what was taken in sets a clock back.
  if (sizeOf(clock) <= WHOLE || !covers(clock, before)) return { wrote: clock };
  const more = above(clock, before);
  return Object.keys(more).length === 0 ? undefined : { wrote: more, more: true };
};

/** The journal of one open project. */
export interface Journal {
  /**
   * Resolves once the line is on disk. After a failure the next line takes the place of the failed one: what is left of
   * that is no whole line.
   */
  append(line: JournalLine): Promise<void>;
  /** In bytes. */
  readonly length: number;
}

const clock = z.record(z.string(), z.number());
const info = z.object({
  org: z.string().optional(),
  role: z.string().optional(),
  on: z.string().optional(),
});
const baseLine = z.object({
  base: z.object({ sum: z.string(), clock, wrote: clock, nonces: z.record(z.string(), z.string()) }),
});
const anyLine = z.union([
  z.object({ wrote: clock, more: z.literal(true).optional() }),
  z.object({ dot: z.string(), edit: editSchema, info: info.optional(), nonce: z.string().optional() }),
]);

/** `checksum json\n`: a torn or overwritten line never passes for a whole one. */
const lineBytes = (value: unknown): Uint8Array => {
  const text = JSON.stringify(value);
  return Buffer.from(`${crc32(text).toString(16).padStart(8, '0')} ${text}\n`);
};

const parseLine = (line: string): unknown => {
  const text = line.slice(9);
  if (line[8] !== ' ' || crc32(text).toString(16).padStart(8, '0') !== line.slice(0, 8)) return undefined;
  return JSON.parse(text);
};

/** Goes on with a journal of which `length` bytes are whole lines. */
export const openJournal = (files: Files, path: string, length: number): Journal => {
  let whole = length;
  return {
    append: async (line) => {
      const bytes = lineBytes(line);
      await files.append(path, bytes, whole);
      whole += bytes.length;
    },
    get length() {
      return whole;
    },
  };
};

/** Makes an empty journal on a base. Resolves once it is on disk. */
export const createJournal = async (files: Files, path: string, base: JournalBase): Promise<Journal> => {
  const first = lineBytes({ base });
  await files.create(path, first);
  await files.syncFolder(dirname(path));
  return openJournal(files, path, first.length);
};

/** Puts what `forget` leaves of each edit into a journal that nothing goes on with; what in it can't be read goes. */
export const forgetIn = async (files: Files, path: string, forget: (edit: Edit) => Edit): Promise<void> => {
  const found = await readJournal(files, path).catch(() => undefined);
  if (!found) return files.remove(path);
  const lines = found.lines.map((line) => ('dot' in line ? { ...line, edit: forget(line.edit) } : line));
  await writeDurably(files, path, Buffer.concat([{ base: found.base }, ...lines].map(lineBytes)));
};

/** Whether there is more in a journal than a first line that was torn when it was made: what can't be read may be. */
export const holdsLines = async (files: Files, path: string): Promise<boolean> => {
  const bytes = await files.read(path).catch(() => undefined);
  return bytes === undefined || bytes.includes(0x0a);
};

/** Reads a journal up to its first line that is not whole; undefined where not even its base can be read. */
export const readJournal = async (files: Files, path: string): Promise<JournalFound | undefined> => {
  const lines = Buffer.from(await files.read(path))
    .toString('utf8')
    .split('\n');
  // Whatever follows the last line break was never acknowledged.
  lines.pop();
  const head = lines.shift() ?? '';
  const first = baseLine.safeParse(parseLine(head));
  if (!first.success) return undefined;
  const found: JournalLine[] = [];
  let length = Buffer.byteLength(head) + 1;
  for (const line of lines) {
    const parsed = anyLine.safeParse(parseLine(line));
    if (!parsed.success) break;
    found.push(parsed.data as JournalLine);
    length += Buffer.byteLength(line) + 1;
  }
  return { base: first.data.base, lines: found, length };
};
