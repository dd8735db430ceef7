import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { dayAndMonthInWords, listInWords, textOf, textsOf } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';

const copyInWords = (copy: PlainRecord): string =>
  `${textOf(copy, 'forWhom') || 'somebody'} (${dayAndMonthInWords(copy.fields.on)})`;

/**
 * The finding of a record whose words or numbers left with copies by a permission that does not stand any more.
 * @param field where the permission is given
 */
export function withdrawnPermissionFinding(
  { id }: PlainRecord,
  project: ProjectDocument,
  field: string,
): readonly Finding[] {
  const copies = recordsOf(project, 'sharedCopy').filter((copy) => textsOf(copy, 'permitted').includes(id));
  if (copies.length === 0) return [];
  const copiesInWords = copies.length === 1 ? 'A copy for' : 'Copies for';
  const message = `${copiesInWords} ${listInWords(copies.map(copyInWords))} left while this was permitted. Write to them, and ask for the file to be deleted.`;
  return [{ rule: 'copiesHoldWithdrawn', message, field }];
}

/** The findings of numbers that nobody permits to leave, and which copies hold them from when somebody did. */
export function withWithdrawnPermission(
  findings: readonly Finding[],
  record: PlainRecord,
  project: ProjectDocument,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  return [...findings, ...withdrawnPermissionFinding(record, project, 'resultMayLeave')];
}
