import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type {
  Fields,
  PlainRecord,
  ProjectDocument,
  StoredRecord,
  Tables,
} from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { newId, newReplicaId } from '../../../shared/document/model/new-id.ts';
import { renumberCounters } from '../../../shared/document/model/renumber-counters.ts';
import { withEditAuthors } from '../../../shared/document/model/replica-info.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { orderKeyAtEnd } from '../../../shared/records/fields/order-keys.ts';
import { documentRules, initialFields } from '../../../shared/records/kind-registry.ts';
import { proposedObjectives } from '../../../shared/records/objectives.ts';
import { titleChange } from '../../../shared/records/project-record.ts';
import { ownReplicaInfo } from '../editing/own-authors.ts';
import { random } from '../platform.ts';
import type { ServiceContext } from '../service-context.ts';

/** A document of our own making, and the session that made it. */
export interface NewDocument {
  readonly document: ProjectDocument;
  readonly replica: string;
}

const withFirstEdit = (
  context: ServiceContext,
  before: ProjectDocument,
  changes: readonly Change[],
): NewDocument => {
  const replica = newReplicaId(random);
  const dot = nextDot(before.clock, replica);
  const info = ownReplicaInfo(context);
  const { document } = applyEdit(before, prepareEdit(before, changes, documentRules), dot, documentRules);
  return { document: withEditAuthors(document, dot, { info }), replica };
};

/** The objectives of a new project as records: the shipped ones that were chosen, then those in a person's own words. */
const objectiveRecords = (chosen: readonly string[]): readonly Fields[] => {
  const shipped = proposedObjectives.filter(({ option }) => chosen.includes(option));
  const own = chosen.filter((one) => !proposedObjectives.some(({ option }) => option === one));
  const ordered: PlainRecord[] = [];
  return [
    ...shipped.map(({ words, serves }): Fields => ({ words, serves })),
    ...own.map((words): Fields => ({ words })),
  ].map((fields, at) => {
    const order = orderKeyAtEnd(ordered);
    ordered.push({ id: String(at), fields: { order } });
    return { ...fields, order };
  });
};

/** A new project with these first fields of its sheet, and its objectives: ids of shipped ones, or own words. */
export function createProjectDocument(
  context: ServiceContext,
  fields: Fields,
  objectives: readonly string[] = [],
): NewDocument {
  const { role } = context.settings.data;
  const add = (kind: string, id: string, own: Fields): Change => {
    const signed = role ? { createdBy: role } : {};
    const defaults = { ...initialFields(kind, localDateOf(context.now())), ...signed };
    return { op: 'add', kind, id, fields: { ...defaults, ...own } };
  };
  const empty = emptyDocument(newId(random));
  return withFirstEdit(context, empty, [
    add('project', empty.project, fields),
    ...objectiveRecords(objectives).map((own) => add('objective', newId(random), own)),
  ]);
}

/** A derived id with one of its parts renamed; every other id as it is. */
const renameInId = (id: string, from: string, to: string): string =>
  id.includes(from)
    ? id
        .split('_')
        .map((part) => (part === from ? to : part))
        .join('_')
    : id;

const renameInFields = (record: StoredRecord, from: string, to: string): StoredRecord =>
  Object.values(record).includes(from)
    ? (Object.fromEntries(
        Object.entries(record).map(([field, value]) => [field, value === from ? to : value]),
      ) as unknown as StoredRecord)
    : record;

const renameInTables = (tables: Tables, from: string, to: string): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(
        Object.entries(table).map(([id, record]) => [
          renameInId(id, from, to),
          renameInFields(record, from, to),
        ]),
      ),
    ]),
  );

/**
 * The same project under an id of its own: from here on it is another one, which no merge brings together
 * again, so its counters may begin anew. Records that name the project (its moves of stage, links to it) name the new id.
 */
export function forkDocument(document: ProjectDocument): ProjectDocument {
  const project = newId(random);
  const fresh = renumberCounters(document);
  const rename = (tables: Tables): Tables => renameInTables(tables, document.project, project);
  return { ...fresh, project, records: rename(fresh.records), trash: rename(fresh.trash) };
}

/** A duplicate: a project of its own with a title of its own. */
export function duplicateDocument(
  context: ServiceContext,
  document: ProjectDocument,
  title: string,
): NewDocument {
  const fork = forkDocument(document);
  return withFirstEdit(context, fork, [titleChange(fork, title)]);
}
