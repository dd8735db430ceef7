import type { Fields, ProjectDocument, StoredRecord, Tables } from '../../shared/document/document.ts';
import { applyEdit, type Change, emptyDocument, nextDot, prepareEdit } from '../../shared/document/edit.ts';
import { newId, newSessionId } from '../../shared/document/ids.ts';
import { renumberCounters } from '../../shared/document/renumber.ts';
import { withSession } from '../../shared/document/with-session.ts';
import { dayOf } from '../../shared/records/day.ts';
import { titleChange } from '../../shared/records/project-record.ts';
import { initialFields, rules } from '../../shared/records/registry.ts';
import type { Ground } from './ground.ts';
import { random } from './platform.ts';

/** A document of our own making, and the session that made it. */
export interface Made {
  readonly document: ProjectDocument;
  readonly session: string;
}

const edited = (ground: Ground, before: ProjectDocument, change: Change): Made => {
  const session = newSessionId(random);
  const dot = nextDot(before.clock, session);
  const { org, role } = ground.settings.data;
  const info = { ...(org ? { org } : {}), ...(role ? { role } : {}), on: dayOf(ground.now()) };
  const { document } = applyEdit(before, prepareEdit(before, [change], rules), dot, rules);
  return { document: withSession(document, dot, info), session };
};

/** A new project with these first fields of its sheet. */
export const newProject = (ground: Ground, fields: Fields): Made => {
  const { role } = ground.settings.data;
  const first = { ...initialFields('project', dayOf(ground.now())), ...(role ? { createdBy: role } : {}) };
  const empty = emptyDocument(newId(random));
  return edited(ground, empty, {
    op: 'add',
    kind: 'project',
    id: empty.project,
    fields: { ...first, ...fields },
  });
};

/** A derived id with one of its parts renamed; every other id as it is. */
const renamedId = (id: string, from: string, to: string): string =>
  id.includes(from)
    ? id
        .split('_')
        .map((part) => (part === from ? to : part))
        .join('_')
    : id;

const renamedFields = (record: StoredRecord, from: string, to: string): StoredRecord =>
  Object.values(record).includes(from)
    ? (Object.fromEntries(
        Object.entries(record).map(([field, value]) => [field, value === from ? to : value]),
      ) as unknown as StoredRecord)
    : record;

const renamedIn = (tables: Tables, from: string, to: string): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(
        Object.entries(table).map(([id, record]) => [
          renamedId(id, from, to),
          renamedFields(record, from, to),
        ]),
      ),
    ]),
  );

/**
 * The same project under an id of its own: from here on it is another one, which no merge brings together
 * again, so its counters may begin anew. Records that name the project (its moves of stage, links to it) name the new id.
 */
export const asOwn = (document: ProjectDocument): ProjectDocument => {
  const project = newId(random);
  const fresh = renumberCounters(document);
  const rename = (tables: Tables): Tables => renamedIn(tables, document.project, project);
  return { ...fresh, project, records: rename(fresh.records), trash: rename(fresh.trash) };
};

/** A duplicate: a project of its own with a title of its own. */
export const duplicateOf = (ground: Ground, document: ProjectDocument, title: string): Made => {
  const own = asOwn(document);
  return edited(ground, own, titleChange(own, title));
};
