import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { editSchema } from '../../shared/contract/project.ts';
import type { Edit } from '../../shared/document/edit/edit.ts';
import type { Clock } from '../../shared/document/model/clock.ts';
import { countersAbove, replicaCount } from '../../shared/document/model/clock.ts';
import { clockCovers, joinClocks } from '../../shared/document/model/dots.ts';
import type { Dot } from '../../shared/document/model/id-types.ts';
import type { EditAuthors } from '../../shared/document/model/replica-info.ts';
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

/** One acknowledged edit. `info` comes with a replica's first edit; `nonce` tells a repeated request from a new one. */
export interface EditLine extends EditAuthors {
  readonly dot: Dot;
  readonly edit: Edit;
  readonly nonce?: string | undefined;
}

/** Said once the project file holds everything up to `wrote`: what it held is the base for a change made outside. */
export interface FileWrittenLine {
  readonly wrote: Clock;
  /** `wrote` only says what came to what was written before. */
  readonly more?: true | undefined;
}

export type JournalLine = EditLine | FileWrittenLine;

/** A journal as found: whole lines only. */
export interface JournalContents {
  readonly base: JournalBase;
  readonly lines: readonly JournalLine[];
  /** Bytes of its whole lines; what follows was torn, or is room for more. */
  readonly length: number;
}

/** Clock of what the project file is known to hold, as a journal tells. */
export function writtenClockOf({ base, lines }: JournalContents): Clock {
  return lines.reduce((clock, line) => {
    if (!('wrote' in line)) return clock;
    return line.more ? joinClocks(clock, line.wrote) : line.wrote;
  }, base.wrote);
}

/** Clocks of more sessions are not written whole: the project file is written every second. */
const MAX_FULL_CLOCK_SIZE = 1000;

/** The line after one that said `before`; undefined where there is nothing more to say. */
export function fileWrittenLine(before: Clock, clock: Clock): FileWrittenLine | undefined {
  // Taking out again what was taken in sets a clock back.
  if (replicaCount(clock) <= MAX_FULL_CLOCK_SIZE || !clockCovers(clock, before)) return { wrote: clock };
  const added = countersAbove(clock, before);
  return Object.keys(added).length === 0 ? undefined : { wrote: added, more: true };
}

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

const clockSchema = z.record(z.string(), z.number());
const infoSchema = z.object({
  org: z.string().optional(),
  role: z.string().optional(),
  on: z.string().optional(),
});
const baseLineSchema = z.object({
  base: z.object({
    sum: z.string(),
    clock: clockSchema,
    wrote: clockSchema,
    nonces: z.record(z.string(), z.string()),
  }),
});
const journalLineSchema = z.union([
  z.object({ wrote: clockSchema, more: z.literal(true).optional() }),
  z.object({
    dot: z.string(),
    edit: editSchema,
    info: infoSchema.optional(),
    earlier: z.record(z.string(), infoSchema).optional(),
    nonce: z.string().optional(),
  }),
]);

/** `checksum json\n`: a torn or overwritten line never passes for a whole one. */
const encodeLine = (value: unknown): Uint8Array => {
  const text = JSON.stringify(value);
  return Buffer.from(`${crc32(text).toString(16).padStart(8, '0')} ${text}\n`);
};

const parseLine = (line: string): unknown => {
  const text = line.slice(9);
  if (line[8] !== ' ' || crc32(text).toString(16).padStart(8, '0') !== line.slice(0, 8)) return undefined;
  return JSON.parse(text);
};

/** Goes on with a journal of which `length` bytes are whole lines. */
export function openJournal(files: Files, path: string, validBytes: number): Journal {
  let validLength = validBytes;
  return {
    append: async (line) => {
      const bytes = encodeLine(line);
      await files.append(path, bytes, validLength);
      validLength += bytes.length;
    },
    get length() {
      return validLength;
    },
  };
}

/** Makes an empty journal on a base. Resolves once it is on disk. */
export async function createJournal(files: Files, path: string, base: JournalBase): Promise<Journal> {
  const first = encodeLine({ base });
  await files.create(path, first);
  await files.syncFolder(dirname(path));
  return openJournal(files, path, first.length);
}

/** Puts what `forget` leaves of each edit into a journal that nothing goes on with; what in it can't be read goes. */
export async function rewriteJournalEdits(
  files: Files,
  path: string,
  rewriteEdit: (edit: Edit) => Edit,
): Promise<void> {
  const contents = await readJournal(files, path).catch(() => undefined);
  if (!contents) return files.remove(path);
  const lines = contents.lines.map((line) =>
    'dot' in line ? { ...line, edit: rewriteEdit(line.edit) } : line,
  );
  await writeDurably(files, path, Buffer.concat([{ base: contents.base }, ...lines].map(encodeLine)));
}

/** Whether there is more in a journal than a first line that was torn when it was made: what can't be read may be. */
export async function hasCompleteLine(files: Files, path: string): Promise<boolean> {
  const bytes = await files.read(path).catch(() => undefined);
  return bytes === undefined || bytes.includes(0x0a);
}

/** Reads a journal up to its first line that is not whole; undefined where not even its base can be read. */
export async function readJournal(files: Files, path: string): Promise<JournalContents | undefined> {
  const lines = Buffer.from(await files.read(path))
    .toString('utf8')
    .split('\n');
  // Whatever follows the last line break was never acknowledged.
  lines.pop();
  const firstLine = lines.shift() ?? '';
  const base = baseLineSchema.safeParse(parseLine(firstLine));
  if (!base.success) return undefined;
  const parsedLines: JournalLine[] = [];
  let length = Buffer.byteLength(firstLine) + 1;
  for (const line of lines) {
    const parsed = journalLineSchema.safeParse(parseLine(line));
    if (!parsed.success) break;
    parsedLines.push(parsed.data as JournalLine);
    length += Buffer.byteLength(line) + 1;
  }
  return { base: base.data.base, lines: parsedLines, length };
}
