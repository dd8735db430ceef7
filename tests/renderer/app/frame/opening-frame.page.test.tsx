import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../../renderer/app/app.tsx';
import { loadProjectBundle } from '../../../../renderer/app/start/load-project-bundle.ts';
import { connection } from '../../../../renderer/core/client/connection.ts';
import { registerCommands, runCommand } from '../../../../renderer/core/commands/command-registry.ts';
import { shownScreen } from '../../../../renderer/core/screen.ts';
import { leaveProjectSoon, openProject } from '../../../../renderer/core/state/open-project.ts';
import { isOpening, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { followHash, goTo, routeStore } from '../../../../renderer/core/state/route.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

type Link = Awaited<ReturnType<ReturnType<typeof connection>['link']>>;

/** What React Flow asks of a page, and jsdom has not. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What a command of the project was run in. */
const ran = vi.fn();
const command = {
  id: 'frame.test',
  label: 'Say it',
  scope: 'map',
  group: 'insert',
  run: () => ran(projectStore.getState()?.key),
} as const;

let opened: OpenedOnPage & { readonly key: string };
let release = (): void => undefined;
let held: Promise<void> | undefined;
let forget: readonly (() => void)[] = [];
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  forget = [registerCommands([command]), followHash()];
  await loadProjectBundle();
  await shownScreen('map')?.Component.load();
  opened = await openProjectOnPage();
  await opened.editElsewhere({ op: 'add', kind: 'note', id: 'note00001', fields: { text: 'A bench' } });
  const line = connection();
  const { link } = line;
  vi.spyOn(line, 'link').mockImplementation(async (): Promise<Link> => {
    const real = await link();
    const call: Link['call'] = async (path, input, options) => {
      const answer = await real.call(path, input, options);
      if (path.join('.') === 'project.open') await held;
      return answer;
    };
    return { call };
  });
});
afterAll(async () => {
  goTo({ screen: 'home' });
  for (const stop of forget) stop();
  vi.restoreAllMocks();
  await opened.close();
});

const leave = async (): Promise<void> => {
  goTo({ screen: 'home' });
  leaveProjectSoon(opened.key);
  await waitUntil(() => projectStore.getState() === null);
};
const holdAnswer = (): void => {
  held = new Promise((resolve) => {
    release = resolve;
  });
};
const show = async (): Promise<RenderedPage> => {
  goTo({ screen: 'map', key: opened.key });
  return renderOnPage(<App />);
};
const isThere = async (page: RenderedPage): Promise<void> => {
  await page.waitUntil(() => page.all('.app.is-opening').length === 0 && page.text().includes('A project'));
  await page.waitUntil(() => !isOpening() && page.all('.view-panel-column').length === 1);
};
/** What is on the page, an element a line, without ids that are counted up, what is drawn on, and where the map was left. */
const contentOf = (page: RenderedPage): readonly string[] =>
  page
    .all('.app, .app *')
    .filter((element) => !element.matches('canvas, .react-flow__viewport'))
    .map((element) => (element.cloneNode() as HTMLElement).outerHTML)
    .map((html) =>
      html.replace(/react-aria[\w:-]*|_r_\w+_|:r\w+:|aria-(labelledby|describedby)="[^"]*"/g, ''),
    );

beforeEach(async () => {
  held = undefined;
  ran.mockClear();
  await leave();
});

test('a project that comes into its frame stands there as one that was there before', async () => {
  holdAnswer();
  const framed = await show();
  await framed.waitUntil(() => framed.all('.app.is-opening nav.rail').length === 1);
  expect(framed.all('main')[0]?.hasAttribute('inert')).toBe(true);
  expect(framed.text()).not.toContain('Untitled');
  expect(document.title).toBe('Map · Alongside');
  release();
  await isThere(framed);
  expect(framed.all('main')[0]?.hasAttribute('inert')).toBe(false);
  const after = contentOf(framed);
  await framed.remove();
  await leave();
  await openProject(opened.key);
  const direct = await show();
  await isThere(direct);
  expect(after).toEqual(contentOf(direct));
});

test('what is asked for meanwhile is done once the project is there, and not where somebody went elsewhere', async () => {
  holdAnswer();
  const page = await show();
  await page.waitUntil(() => page.all('.app.is-opening').length === 1);
  runCommand('frame.test');
  expect(ran).not.toHaveBeenCalled();
  release();
  await isThere(page);
  expect(ran.mock.calls).toEqual([[opened.key]]);
  await leave();
  holdAnswer();
  goTo({ screen: 'map', key: opened.key });
  await page.waitUntil(() => page.all('.app.is-opening').length === 1);
  runCommand('frame.test');
  runCommand('file.home');
  expect(routeStore.getState().screen).toBe('home');
  await page.waitUntil(() => page.all('nav.rail').length === 0);
  release();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ran).toHaveBeenCalledTimes(1);
  expect(isOpening()).toBe(false);
});

test('a project that cannot be opened leaves no frame', async () => {
  goTo({ screen: 'map', key: 'nosuchproject' });
  const page = await renderOnPage(<App />);
  await page.waitUntil(() => page.all('.app.no-rail').length === 1 && page.all('main').length === 1);
  await page.waitUntil(() => !isOpening() && page.text().length > 40);
  expect(page.all('nav.rail')).toHaveLength(0);
});
