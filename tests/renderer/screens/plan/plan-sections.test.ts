import { expect, test } from 'vitest';
import { planSections } from '../../../../renderer/screens/plan/plan-sections.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';

test('the project sheet shows every field of the kind once; objectives have a section of their own', () => {
  const kind = kindOf('project');
  if (!kind) throw new Error('There is a project kind.');
  const { sheet, privacy } = planSections(kind);
  const shown = [...sheet.flatMap((group) => group.fields), ...privacy].map(([name]) => name);
  const all = Object.entries(kind.fields)
    .filter(([name, field]) => field.control !== 'hidden' && !['stage', 'objectives'].includes(name))
    .map(([name]) => name);
  expect(shown.toSorted()).toEqual(all.toSorted());
});
