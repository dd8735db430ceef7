import type { z } from 'zod';
import { projectSummarySchema } from '../../shared/contract/library.ts';
import { findClashes } from '../../shared/document/merge/clashes.ts';
import type { PlainRecord, ProjectDocument } from '../../shared/document/model/document.ts';
import { recordsOf } from '../../shared/document/model/selectors.ts';
import { displayText } from '../../shared/records/fields/read-field.ts';
import { cardKinds, documentRules, titleOf } from '../../shared/records/kind-registry.ts';
import { projectRecordOf } from '../../shared/records/project-record.ts';

/** What Home shows of a project without opening it; kept in the list so that files need not be read each time. */
export const documentSummarySchema = projectSummarySchema.pick({
  title: true,
  aim: true,
  stage: true,
  counts: true,
  clashes: true,
  due: true,
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

const MAX_DUE = 5;

const textIn = (record: PlainRecord | undefined, field: string): string => {
  const value = record?.fields[field];
  return typeof value === 'string' ? displayText(value) : '';
};

/** Actions that wait for somebody, and the project's own review day, nearest first. */
const nextDueIn = (document: ProjectDocument, project: PlainRecord | undefined): DocumentSummary['due'] => {
  const actions = recordsOf(document, 'action')
    .filter((action) => !['done', 'dropped'].includes(textIn(action, 'status')))
    .map((action) => ({ on: textIn(action, 'dueOn'), title: titleOf('action', action) }));
  const review = { on: textIn(project, 'reviewOn'), title: 'Review of the project' };
  return [...actions, review]
    .filter(({ on }) => on !== '')
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .slice(0, MAX_DUE);
};

/** Reads a project's own record and counts its cards. */
export function documentSummaryOf(document: ProjectDocument): DocumentSummary {
  const project = projectRecordOf(document);
  const count = (kind: string): number => recordsOf(document, kind).length;
  return {
    title: textIn(project, 'title') || 'Untitled project',
    aim: textIn(project, 'aim'),
    stage: textIn(project, 'stage'),
    counts: {
      hypothesis: count('hypothesis'),
      test: count('test'),
      learning: count('learning'),
      cards: cardKinds().reduce((sum, kind) => sum + count(kind.name), 0),
    },
    clashes: findClashes(document, documentRules).length,
    due: nextDueIn(document, project),
  };
}
