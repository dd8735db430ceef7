import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { projectRecordId, projectRecordOf, titleChange } from '../../../shared/records/project-record.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';

const withAll = (...changes: Change[]): ProjectDocument => applyChanges(emptyDocument('p1'), changes, 's');
const add = (id: string, title: string): Change => ({ op: 'add', kind: 'project', id, fields: { title } });
const erase = (id: string): Change => ({ op: 'erase', kind: 'project', id });
const title = (document: ProjectDocument): unknown => projectRecordOf(document)?.fields.title;

describe('the sheet of a project', () => {
  it('is the record of its own id, also beside others', () => {
    const document = withAll(add('a', 'Another'), add('p1', 'Its own'), add('p1_2', 'A later one'));
    expect(title(document)).toBe('Its own');
    expect(projectRecordId(document)).toBe('p1');
  });

  it('is the next one once its own was erased, and so on', () => {
    const once = applyChanges(withAll(add('p1', 'One')), [erase('p1')], 't');
    expect(projectRecordOf(once)).toBeUndefined();
    expect(projectRecordId(once)).toBe('p1_2');
    const named = applyChanges(once, [titleChange(once, 'Two')], 't');
    expect(title(named)).toBe('Two');
    const twice = applyChanges(named, [erase('p1_2')], 't');
    expect(projectRecordId(twice)).toBe('p1_3');
    expect(title(applyChanges(twice, [titleChange(twice, 'Three')], 't'))).toBe('Three');
  });

  it('is the one there is in a file of another program', () => {
    const document = withAll(add('other', 'Theirs'));
    expect(title(document)).toBe('Theirs');
    expect(title(applyChanges(document, [titleChange(document, 'Ours')], 't'))).toBe('Ours');
    expect(projectRecordId(document)).toBe('other');
  });
});
