import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import { deriveExternalEdit } from '../../../shared/document/merge/external-edit.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import { reconcileExtraKeys } from '../../../shared/document/merge/reconcile-extra-keys.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { canonicalText } from '../../../shared/document/model/json-values.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { readAndValidate } from '../../../shared/records/checks/read-and-validate.ts';
import { documentRules, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { platform } from '../../shared/document/helpers/platform.ts';
import { expectUnpolluted, within } from './guards.ts';
import { lookAtAll } from './look-at-all.ts';
import { parseExactly, withoutErased, wordsOf } from './words-of.ts';

const outcomes = new Set(
  'ok migrated brokenRecords changedOutside newer sealed notOurs cutShort conflictMarkers tooLarge'.split(
    ' ',
  ),
);

const fail = (what: string): never => {
  throw new Error(what);
};

const written = (document: ProjectDocument): Uint8Array => createProjectWriter(platform)(document);

/** A document as one text; a gap of nothing is none. */
const textOf = ({ gap, ...rest }: ProjectDocument): string =>
  canonicalText(gap && Object.keys(gap).length > 0 ? { ...rest, gap } : rest);

/** What was read can be saved, and comes back the same. */
const checkWriting = (document: ProjectDocument): void => {
  const bytes = written(document);
  const read = readProject(bytes, platform);
  if (!['ok', 'brokenRecords', 'newer'].includes(read.outcome) || !('document' in read))
    throw new Error(`written, then read as ${read.outcome}: ${read.details.join(' ')}`);
  if (!read.document || textOf(read.document) !== textOf(document))
    throw new Error('what was written came back another');
  if (!Buffer.from(written(read.document)).equals(bytes)) fail('saving unchanged gave other bytes');
};

type Raw = { [key: string]: unknown };

/** A file as parsed, with what every file has, so that two can be compared value by value. */
const valuesOf = (bytes: Uint8Array): string => {
  const { sum: _sum, gap, ...rest } = parseExactly(platform.decode(bytes)) as Raw;
  const isGap = typeof gap === 'object' && gap !== null && Object.keys(gap).length > 0;
  const tables = (table: unknown) =>
    Object.fromEntries(Object.entries(table ?? {}).filter(([, records]) => Object.keys(records).length > 0));
  return canonicalText({
    clock: {},
    sessions: {},
    ...rest,
    ...(isGap ? { gap } : {}),
    records: tables(rest.records),
    trash: tables(rest.trash),
  });
};

/** Every word is in the text, and every number that a double can't hold. */
const expectAll = (words: readonly string[], text: string, what: string): void => {
  for (const word of words) if (!text.includes(word)) fail(`${word} is lost ${what}`);
};

const checkNothingLost = (bytes: Uint8Array, outcome: string, document: ProjectDocument): void => {
  const after = written(document);
  if (outcome === 'ok' && valuesOf(bytes) !== valuesOf(after)) fail('an ok file lost or changed a value');
  const { format: _format, sum: _sum, ...raw } = parseExactly(platform.decode(bytes)) as Raw;
  expectAll(wordsOf(withoutErased(raw)), platform.decode(after), 'by reading and writing');
};

/** Taken in as a file that was changed by hand, it loses nothing but its stamps. */
const checkAdopting = (document: ProjectDocument, base: ProjectDocument): void => {
  const { edit } = deriveExternalEdit(base, document);
  const extra = reconcileExtraKeys(base, base, document, documentRules);
  const dot = nextDot(base.clock, 'Zz00Zz00');
  const taken = { ...(edit ? applyEdit(base, edit, dot, documentRules).document : base), extra };
  checkWriting(taken);
  const { records, trash, extra: theirs } = document;
  const { shared: _shared, ...words } = theirs;
  expectAll(wordsOf({ records, trash, words }), platform.decode(written(taken)), 'by taking it in');
};

/** What leaves the project can be saved, and comes back the same. */
const checkRedacting = (document: ProjectDocument): void => {
  for (const profile of ['partners', 'open'] as const) checkWriting(redact(document, profile, kindRegistry));
};

/** All that people see of a project. */
const shownIn = (document: ProjectDocument): string =>
  canonicalText(Object.keys(document.records).map((kind) => [kind, recordsOf(document, kind)]));

/** What was read joins with a sound copy, either way round, to the same. */
const checkMerging = (document: ProjectDocument, sound: ProjectDocument): void => {
  const itself = merge(document, document, documentRules).document;
  // A hostile file may spell its gaps in another way than ours; what it says may not change by joining.
  if (shownIn(itself) !== shownIn(document)) fail('joined with itself it shows something else');
  if (textOf(merge(itself, document, documentRules).document) !== textOf(itself))
    fail('joined with itself it never settles');
  const other: ProjectDocument = { ...sound, project: document.project, format: document.format };
  const one = merge(other, document, documentRules).document;
  const two = merge(document, other, documentRules).document;
  checkWriting(one);
  if (textOf(one) !== textOf(two)) fail('joined the other way round it is another');
  if (textOf(merge(one, document, documentRules).document) !== textOf(one))
    fail('joined once more it is another');
  checkAdopting(document, other);
};

/**
 * Everything that must hold for any bytes at all. Throws an error that says what did not.
 * @returns how reading ended
 */
export function checkReader(bytes: Uint8Array, sound: ProjectDocument): string {
  // 300 ms for the machine's bad days and 50 us a byte: real files take a hundredth of it.
  const read = within(300 + bytes.length / 20, 'reading', () => readAndValidate(bytes, platform));
  if (!outcomes.has(read.outcome)) fail(`no named outcome: ${read.outcome}`);
  if (!/^[A-Z0-9].{20,400}\.$/.test(read.sentence)) fail(`no sentence: ${read.sentence}`);
  if (read.details.length > 420) fail('too many details');
  const document = 'document' in read ? read.document : undefined;
  if (document) {
    within(3_000 + bytes.length / 5, 'using it', () => {
      checkWriting(document);
      // What hangs on something erased goes with it; the file held it.
      const stored = 'stored' in read ? read.stored : undefined;
      checkNothingLost(bytes, read.outcome, stored ?? document);
      lookAtAll(document, sound);
      checkRedacting(document);
      if (read.outcome !== 'newer') checkMerging(document, sound);
    });
  }
  expectUnpolluted();
  return read.outcome;
}
