import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../../../../renderer/core/client/connection.ts';
import { leaveProjectSoon, openProject } from '../../../../renderer/core/state/open-project.ts';
import { currentProject, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

type Link = Awaited<ReturnType<ReturnType<typeof connection>['link']>>;

let app: OpenedOnPage & { readonly key: string };
/** Requests that went out, and what happens around the next `project.open`. */
let asked: string[] = [];
let around: { before?: () => Promise<void>; after?: () => Promise<void> } = {};
beforeAll(async () => {
  app = await openProjectOnPage();
  const line = connection();
  const { link } = line;
  vi.spyOn(line, 'link').mockImplementation(async (): Promise<Link> => {
    const real = await link();
    const call: Link['call'] = async (path, input, options) => {
      asked.push(path.join('.'));
      if (path.join('.') !== 'project.open') return real.call(path, input, options);
      await around.before?.();
      const answer = await real.call(path, input, options);
      await around.after?.();
      return answer;
    };
    return { call };
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await app.close();
});

const leave = async () => {
  leaveProjectSoon(app.key);
  while (projectStore.getState() !== null) await new Promise((resolve) => setTimeout(resolve, 5));
};
beforeEach(async () => {
  await leave();
  asked = [];
  around = {};
});

const text = (id: string) => recordOf(currentProject().document, { kind: 'note', id })?.fields.text;

test('a project is opened once, and listened to before it is', async () => {
  await openProject(app.key);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked.filter((path) => path.startsWith('project.'))).toEqual(['project.watch', 'project.open']);
});

test('what another window writes while it opens is not lost', async () => {
  const document = await (async () => {
    await openProject(app.key);
    const now = currentProject().document;
    await leave();
    return now;
  })();
  const add = (id: string) => () =>
    app.editElsewhere({ op: 'add', kind: 'note', id, fields: { text: id } }, document);
  around = { before: add('before001'), after: add('after0001') };
  await openProject(app.key);
  expect(text('before001')).toBe('before001');
  await waitUntil(() => text('after0001') === 'after0001');
});
