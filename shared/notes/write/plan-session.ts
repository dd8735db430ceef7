import type { Fields, PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { truncate } from '../../records/fields/fit-to-field.ts';
import { numberOf, textOf } from '../../records/fields/read-field.ts';
import { allKinds, initialFields, titleOf } from '../../records/kind-registry.ts';
import type { NotesTarget, NotesToWrite, PlannedSession, PlannedUpdate } from './plan-types.ts';

/** What a meeting is called where neither the notes nor their file say. */
const UNTITLED = 'Meeting notes';

const existingSession = ({ document, session }: NotesTarget): PlainRecord | undefined =>
  session === undefined ? undefined : recordOf(document, { kind: 'session', id: session });

/** The meeting: as its record has it where corrected notes come in, else as the notes call it. */
export function planSession(notes: NotesToWrite, target: NotesTarget): PlannedSession {
  const existing = existingSession(target);
  const on = notes.heldOn;
  if (existing) {
    const known = textOf(existing, 'on');
    const day = known === '' ? on : known;
    return {
      id: existing.id,
      title: titleOf('session', existing),
      ...(day === undefined ? {} : { on: day }),
      isNew: false,
    };
  }
  const titleRow = notes.items.find(({ kind }) => kind === 'title')?.text;
  const named = [notes.title, titleRow, target.name].find((one) => one !== undefined && one.trim() !== '');
  const title = truncate(named?.trim() ?? UNTITLED, maxTitleLength);
  return { id: target.newId(), title, ...(on === undefined ? {} : { on }), isNew: true };
}

/** The fields of a new meeting. Its notes are here, so it is over. */
export function sessionFields({ title, on }: PlannedSession, { today, createdBy }: NotesTarget): Fields {
  return {
    ...initialFields('session', today),
    title,
    status: 'closed',
    ...(on === undefined ? {} : { on }),
    ...(createdBy ? { createdBy: truncate(createdBy, 120) } : {}),
  };
}

/** A day that the corrected notes say and the meeting's record does not. */
export function sessionUpdates(session: PlannedSession, target: NotesTarget): readonly PlannedUpdate[] {
  const existing = existingSession(target);
  if (!existing || session.on === undefined || textOf(existing, 'on') !== '') return [];
  return [{ kind: 'session', id: session.id, fields: { on: session.on } }];
}

const recordsWithLines = (document: ProjectDocument) =>
  allKinds()
    .filter(({ fields }) => fields.sourceLine !== undefined)
    .flatMap(({ name }) => recordsOf(document, name).map((record) => ({ kind: name, record })));

/**
 * Of corrected notes: where the records of this meeting that no line of the notes stands for are to be found now. Their
 * line moved, or is gone.
 */
export function movedLineUpdates(
  session: PlannedSession,
  { document, lineMoves }: NotesTarget,
  linesOf: ReadonlyMap<RecordId, unknown>,
): readonly PlannedUpdate[] {
  if (session.isNew || lineMoves === undefined) return [];
  return recordsWithLines(document).flatMap(({ kind, record }): readonly PlannedUpdate[] => {
    const line = numberOf(record, 'sourceLine');
    if (record.fields.session !== session.id || line === undefined || linesOf.has(record.id)) return [];
    const moved = lineMoves.get(line) ?? null;
    return moved === line ? [] : [{ kind, id: record.id, fields: { sourceLine: moved } }];
  });
}
