import { expect, test } from 'vitest';
import { projectHeadingOf } from '../../../../renderer/core/state/project-heading.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

const named = applyChanges(emptyDocument('p1'), [
  { op: 'add', kind: 'project', id: 'p1', fields: { title: 'Company on our street', stage: 'define' } },
]);

test('the heading of a project is the same object until its own record says something else', () => {
  const heading = projectHeadingOf(named);
  expect(heading).toEqual({ title: 'Company on our street', stage: 'define' });
  const withCard = applyChanges(named, [{ op: 'add', kind: 'idea', id: 'i1', fields: { title: 'Tea' } }]);
  expect(projectHeadingOf(withCard)).toBe(heading);
  const renamed = applyChanges(withCard, [
    { op: 'set', kind: 'project', id: 'p1', fields: { title: 'Tea at ours' } },
  ]);
  expect(projectHeadingOf(renamed)).toEqual({ title: 'Tea at ours', stage: 'define' });
  expect(projectHeadingOf(emptyDocument('p2'))).toEqual({ title: 'Untitled project', stage: 'discover' });
});
