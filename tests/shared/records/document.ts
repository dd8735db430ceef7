import type { Fields, ProjectDocument } from '../../../shared/document/document.ts';
import { type Change, emptyDocument, prepareEdit } from '../../../shared/document/edit.ts';
import { checkEdit } from '../../../shared/records/check-edit.ts';
import { findingsOf } from '../../../shared/records/findings.ts';
import { rules } from '../../../shared/records/registry.ts';
import { edited as editedBy } from '../../helpers/edited.ts';

/** Changes in one line each: `['test', 't1', {…}]` adds, `['t1', 'follows', 't0']` links. */
export type Line =
  | readonly [kind: string, id: string, fields: Fields]
  | readonly [from: string, relation: string, to: string];

const isLink = (line: Line): line is readonly [string, string, string] => typeof line[2] === 'string';

export const changeOf = (line: Line): Change =>
  isLink(line)
    ? {
        op: 'add',
        kind: 'link',
        id: line.join('_'),
        fields: { from: line[0], relation: line[1], to: line[2] },
      }
    : { op: 'add', kind: line[0], id: line[1], fields: line[2] };

export const edited = (document: ProjectDocument, ...changes: Change[]): ProjectDocument =>
  editedBy(document, changes, 'Aa00Aa00');

/** A document with these records. */
export const documentOf = (...lines: Line[]): ProjectDocument =>
  edited(emptyDocument('project1'), ...lines.map(changeOf));

/** Why these changes would be refused; undefined where they would be taken. */
export const refusal = (document: ProjectDocument, ...changes: Change[]): string | undefined =>
  checkEdit(document, prepareEdit(document, changes, rules))?.sentence;

/** Rules that a document breaks for people to look at: `test t1 planIncomplete`. */
export const rulesBroken = (document: ProjectDocument): readonly string[] =>
  findingsOf(document).map(({ kind, id, rule }) => `${kind} ${id} ${rule}`);
