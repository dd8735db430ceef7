import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../../../renderer/client/connect.ts';
import { leaveSoon, openProject } from '../../../renderer/state/open-project.ts';
import { currentProject, projectStore } from '../../../renderer/state/project-store.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { until } from '../../helpers/until.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';

type Link = Awaited<ReturnType<ReturnType<typeof connection>['link']>>;

let app: InJsdom & { readonly key: string };
/** Requests that went out, and what happens around the next `project.open`. */
let asked: string[] = [];
let around: { before?: () => Promise<void>; after?: () => Promise<void> } = {};
beforeAll(async () => {
  app = await openInJsdom();
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
  leaveSoon(app.key);
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
    app.elsewhere({ op: 'add', kind: 'note', id, fields: { text: id } }, document);
  around = { before: add('before001'), after: add('after0001') };
  await openProject(app.key);
  expect(text('before001')).toBe('before001');
  await until(() => text('after0001') === 'after0001');
});
