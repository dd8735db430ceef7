import type { Fields, ProjectDocument, StoredRecord } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';

/** One record for a test: kind, id and plain fields. */
export type RecordSpec = readonly [kind: string, id: string, fields: Fields];

/** A document that holds these records, each written by one session at once. */
export function documentWith(...specs: readonly RecordSpec[]): ProjectDocument {
  const tables = new Map<string, Map<string, StoredRecord>>();
  for (const [kind, id, fields] of specs) {
    const table = tables.get(kind) ?? new Map<string, StoredRecord>();
    tables.set(kind, table.set(id, { ...fields, '~': 'aaaaaaaa-1' }));
  }
  const records = Object.fromEntries([...tables].map(([kind, table]) => [kind, Object.fromEntries(table)]));
  return { ...emptyDocument('p1'), clock: { aaaaaaaa: 1 }, records };
}

/** A link, under the id that follows from it. */
export function link(from: string, relation: string, to: string): RecordSpec {
  return ['link', `${from}_${relation}_${to}`, { from, relation, to }];
}

/** Two themes, four cards and three links: enough for headings, sentences and orders. */
export function streetDocument(): ProjectDocument {
  return documentWith(
    ['theme', 't1', { name: 'Reducing isolation', order: 'a0' }],
    ['theme', 't2', { name: 'Feedback', order: 'a1' }],
    ['barrier', 'b1', { statement: 'Offers assume people can ring', theme: 't1', order: 'a2' }],
    ['idea', 'i1', { title: 'Student visits', theme: 't1', order: 'a1' }],
    ['hypothesis', 'h1', { weBelieve: 'a weekly visit', status: 'testing' }],
    ['test', 'p1t', { title: 'Six residents, six weeks', sensitivity: 'restricted' }],
    link('h1', 'testedBy', 'p1t'),
    link('i1', 'inspires', 'h1'),
    link('b1', 'prompts', 'i1'),
  );
}
