import type { Fields, ProjectDocument, StoredRecord, Table } from '../../shared/document/document.ts';
import { applyEdit, emptyDocument, nextDot, prepareEdit } from '../../shared/document/edit.ts';
import { newId, newSessionId } from '../../shared/document/ids.ts';
import { initialFields, rules } from '../../shared/records/registry.ts';
import { type Ground, today } from './ground.ts';
import { random } from './platform.ts';
import { withSession } from './stamped.ts';

/** A document of our own making, and the session that made it. */
export interface Made {
  readonly document: ProjectDocument;
  readonly session: string;
}

const edited = (ground: Ground, before: ProjectDocument, fields: Fields, op: 'add' | 'set'): Made => {
  const session = newSessionId(random);
  const dot = nextDot(before.clock, session);
  const change = { op, kind: 'project', id: before.project, fields } as const;
  const { org, role } = ground.settings.data;
  const info = { ...(org ? { org } : {}), ...(role ? { role } : {}), on: today(ground.now()) };
  const { document } = applyEdit(before, prepareEdit(before, [change], rules), dot, rules);
  return { document: withSession(document, dot, info), session };
};

/** A new project with these first fields of its sheet. */
export const newProject = (ground: Ground, fields: Fields): Made => {
  const { role } = ground.settings.data;
  const first = { ...initialFields('project', today(ground.now())), ...(role ? { createdBy: role } : {}) };
  return edited(ground, emptyDocument(newId(random)), { ...first, ...fields }, 'add');
};

const renamedIn = (table: Table | undefined, from: string, to: string): Table =>
  Object.fromEntries(
    Object.entries(table ?? {}).map(([id, record]): [string, StoredRecord] => [
      id === from ? to : id,
      record,
    ]),
  );

/** The same project under an id of its own: from here on it is another one, which no merge brings together again. */
export const asOwn = (document: ProjectDocument): ProjectDocument => {
  const project = newId(random);
  const rename = (table: Table | undefined): Table => renamedIn(table, document.project, project);
  return {
    ...document,
    project,
    records: { ...document.records, project: rename(document.records.project) },
    trash: document.trash.project
      ? { ...document.trash, project: rename(document.trash.project) }
      : document.trash,
  };
};

/** A duplicate: a project of its own with a title of its own. */
export const duplicateOf = (ground: Ground, document: ProjectDocument, title: string): Made =>
  edited(ground, asOwn(document), { title }, 'set');
