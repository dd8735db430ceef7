import type { z } from 'zod';
import { summarySchema } from '../../shared/contract.ts';
import { clashes } from '../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { projectRecordOf } from '../../shared/records/project-record.ts';
import { shownWords } from '../../shared/records/read-field.ts';
import { cardKinds, rules, titleOf } from '../../shared/records/registry.ts';

/** What Home shows of a project without opening it; kept in the list so that files need not be read each time. */
export const digestSchema = summarySchema.pick({
  title: true,
  aim: true,
  stage: true,
  counts: true,
  clashes: true,
  due: true,
});
export type Digest = z.infer<typeof digestSchema>;

const NEXT = 5;

const words = (record: PlainRecord | undefined, field: string): string => {
  const value = record?.fields[field];
  return typeof value === 'string' ? shownWords(value) : '';
};

/** Actions that wait for somebody, and the project's own review day, nearest first. */
const dueIn = (document: ProjectDocument, project: PlainRecord | undefined): Digest['due'] => {
  const actions = recordsOf(document, 'action')
    .filter((action) => !['done', 'dropped'].includes(words(action, 'status')))
    .map((action) => ({ on: words(action, 'dueOn'), title: titleOf('action', action) }));
  const review = { on: words(project, 'reviewOn'), title: 'Review of the project' };
  return [...actions, review]
    .filter(({ on }) => on !== '')
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .slice(0, NEXT);
};

/** Reads a project's own record and counts its cards. */
export const digestOf = (document: ProjectDocument): Digest => {
  const project = projectRecordOf(document);
  const count = (kind: string): number => recordsOf(document, kind).length;
  return {
    title: words(project, 'title') || 'Untitled project',
    aim: words(project, 'aim'),
    stage: words(project, 'stage'),
    counts: {
      hypothesis: count('hypothesis'),
      test: count('test'),
      learning: count('learning'),
      cards: cardKinds().reduce((sum, kind) => sum + count(kind.name), 0),
    },
    clashes: clashes(document, rules).length,
    due: dueIn(document, project),
  };
};
