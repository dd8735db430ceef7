import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { findingsOfDocument } from '../../../shared/records/checks/findings.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { applyChanges as editedBy } from '../../helpers/document/apply-changes.ts';

/** Changes in one line each: `['test', 't1', {…}]` adds, `['t1', 'follows', 't0']` links. */
export type Line =
  | readonly [kind: string, id: string, fields: Fields]
  | readonly [from: string, relation: string, to: string];

/** A day and bytes that are always the same, for moves from status to status. */
export const moment = {
  today: '2026-03-13',
  random: (length: number) => new Uint8Array(length).fill(7),
};

/** The salt of a seal made at `moment`. */
export const salt = '07'.repeat(16);

const isLink = (line: Line): line is readonly [string, string, string] => typeof line[2] === 'string';

export function changeOf(line: Line): Change {
  return isLink(line)
    ? {
        op: 'add',
        kind: 'link',
        id: line.join('_'),
        fields: { from: line[0], relation: line[1], to: line[2] },
      }
    : { op: 'add', kind: line[0], id: line[1], fields: line[2] };
}

export function edited(document: ProjectDocument, ...changes: Change[]): ProjectDocument {
  return editedBy(document, changes, 'Aa00Aa00');
}

/** A document with these records. */
export function documentOf(...lines: Line[]): ProjectDocument {
  return edited(emptyDocument('project1'), ...lines.map(changeOf));
}

/** Why these changes would be refused; undefined where they would be taken. */
export function refusal(document: ProjectDocument, ...changes: Change[]): string | undefined {
  return checkEdit(document, prepareEdit(document, changes, documentRules))?.sentence;
}

/** Rules that a document breaks for people to look at: `test t1 planIncomplete`. */
export function rulesBroken(document: ProjectDocument): readonly string[] {
  return findingsOfDocument(document).map(({ kind, id, rule }) => `${kind} ${id} ${rule}`);
}
