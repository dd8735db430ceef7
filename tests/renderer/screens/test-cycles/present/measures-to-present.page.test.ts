import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startPresenting, stopPresenting } from '../../../../../renderer/app/present/present.ts';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { goTo, routeStore } from '../../../../../renderer/core/state/route.ts';
import { measuresToPresent } from '../../../../../renderer/screens/test-cycles/present/measures-to-present.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { redact } from '../../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';

const measure = (id: string, name: string, fields: object = {}): readonly Change[] => [
  { op: 'add', kind: 'measure', id, fields: { name, sensitivity: 'open', ...fields } },
  ...[2, 3].map(
    (value, index): Change => ({
      op: 'add',
      kind: 'dataPoint',
      id: `${id}_2026010${index + 1}`,
      fields: { measure: id, date: `2026-01-0${index + 1}`, value },
    }),
  ),
];

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Measures added', [
    ...measure('m1', 'Visits by the same student'),
    ...measure('m2', 'Falls at home', { sensitivity: 'restricted' }),
    { op: 'add', kind: 'measure', id: 'm3', fields: { name: 'Nothing counted', sensitivity: 'open' } },
  ]);
});
afterEach(stopPresenting);
afterAll(() => app.close());

const presented = (card: string) => {
  goTo({ screen: 'tests', key: currentProject().key, params: { card } });
  const { measures, at } = measuresToPresent(currentProject().document, routeStore.getState());
  return [measures.map(({ id }) => id), measures[at]?.id];
};

test('an audience is shown neither a restricted measure nor one without numbers, also where the address names it', () => {
  expect(presented('m2')).toEqual([['m1', 'm2'], 'm2']);
  startPresenting();
  expect(presented('m2')).toEqual([['m1'], 'm1']);
  expect(presented('m3')).toEqual([['m1'], 'm1']);
});

test('a copy without the numbers says that they were kept back, a project without any that there are none', () => {
  const reasonIn = (document: ProjectDocument) => measuresToPresent(document, routeStore.getState()).reason;
  const { document } = currentProject();
  expect(reasonIn(document)).toBe('');
  expect(reasonIn(redact(document, 'partners', kindRegistry))).toBe(
    'The numbers are kept back in this copy.',
  );
  expect(reasonIn(documentWith(['measure', 'm1', { name: 'Visits' }]))).toBe('No measure has a number yet.');
});
