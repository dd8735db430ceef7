import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { platform } from '../../main/projects/platform.ts';
import { applyEdit } from '../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import type { Value } from '../../shared/document/model/document.ts';
import { noDocumentRules } from '../../shared/document/model/document-rules.ts';
import { nextDot } from '../../shared/document/model/dots.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { startApp } from '../helpers/app/start-app.ts';
import { expect, test, within } from '../helpers/browser/end-to-end.ts';
import { cards, linkHandles, mapNotice } from '../helpers/browser/map-page.ts';
import { boxOf, card as cardOn, chooseFirst } from '../helpers/browser/page-actions.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';

const MAP = 'm00000001';
const LETTERS = 50_000;
const MAPS = 200;
const MANY = 20_000;

const idOf = (index: number): string => `i${String(index).padStart(8, '0')}`;
const card = (index: number, title: string, more: { readonly [field: string]: Value } = {}): Change => ({
  op: 'add',
  kind: 'idea',
  id: idOf(index),
  fields: { title, ...more },
});
const place = (index: number, pos: readonly [number, number]): Change => ({
  op: 'add',
  kind: 'placement',
  id: derivedId(MAP, idOf(index)),
  fields: { map: MAP, card: idOf(index), pos },
});
const link = (from: number, to: number): Change => ({
  op: 'add',
  kind: 'link',
  id: derivedId(idOf(from), 'leadsTo', idOf(to)),
  fields: { from: idOf(from), to: idOf(to), relation: 'leadsTo' },
});

/** The text of a project file: no edit of ours would be refused, so that anything can be in it. */
function fileOf(changes: readonly Change[]): string {
  const empty = emptyDocument('p00000000');
  const all: Change[] = [
    { op: 'add', kind: 'project', id: 'p00000000', fields: { title: 'Bad input' } },
    { op: 'add', kind: 'map', id: MAP, fields: { name: 'First', order: 'a0' } },
    ...changes,
  ];
  const { document } = applyEdit(
    empty,
    prepareEdit(empty, all, noDocumentRules),
    nextDot({}, 'Qm3xA9pL'),
    noDocumentRules,
  );
  return new TextDecoder().decode(createProjectWriter(platform)(document));
}

/** Opens a file in an app of its own; ends with the test. */
async function open(page: Page, home: string, text: string): Promise<() => Promise<number>> {
  const file = join(home, 'bad.alongside.json');
  await writeFile(file, text);
  const app = await startApp({ home: join(home, 'data'), file });
  await page.goto(app.url);
  return app.stop;
}

const odd: readonly Change[] = [
  card(1, 'The first of three in a ring', { description: 'word '.repeat(LETTERS / 5) }),
  card(2, 'زيارة أسبوعية من الطالبة نفسها إلى البيت مع الشاي'),
  card(3, '👩‍👩‍👧‍👦👵🏽🫖'.repeat(40)),
  card(4, 'Far beyond any paper'),
  card(5, 'Nowhere on a map'),
  card(6, 'Only in the trash'),
  card(7, 'x'.repeat(180)),
  place(1, [0, 0]),
  place(2, [320, 0]),
  place(3, [640, 0]),
  place(4, [1e12, 240]),
  place(6, [320, 240]),
  place(7, [640, 240]),
  link(1, 2),
  link(2, 3),
  link(3, 1),
  link(1, 6),
  { op: 'delete', kind: 'idea', id: idOf(6) },
  ...Array.from(
    { length: MAPS - 1 },
    (_, index): Change => ({
      op: 'add',
      kind: 'map',
      id: `m1${String(index).padStart(7, '0')}`,
      fields: { name: `Map ${index + 2}`, order: `b${String(index).padStart(4, '0')}` },
    }),
  ),
];

/** Px at 100 %: a card of 16 lines. */
const TALLEST_CARD = 412;

test.describe('a file with all that is odd', () => {
  test('opens without an endless view, and can be walked and tidied', async ({ page, home }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const text = fileOf(odd);
    expect(text).toContain('1000000000000');
    const stop = await open(page, home, text);
    const map = page.getByRole('application');
    // The card whose place is on no paper is on no map; a link to the trash is not there.
    await expect(map).toHaveAccessibleName('Map: First, 4 cards, 3 links');
    await expect(page.getByRole('button', { name: 'Map: First' })).toContainText('2');
    for (const id of [1, 2, 3, 7]) {
      const box = await boxOf(page.locator(`[data-card="${idOf(id)}"]`));
      expect(box.width).toBeGreaterThan(100);
      expect(box.height).toBeLessThanOrEqual(TALLEST_CARD);
    }
    await expect(cardOn(page, 'زيارة')).toBeVisible();
    const emoji = await page.locator(`[data-card="${idOf(3)}"]`).innerText();
    expect(emoji).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|�/);

    // Round the ring by keyboard, and along its links by the layout.
    await map.focus();
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.keyboard.press('Control+k');
    await chooseFirst(page, 'Tidy up along');
    await expect(mapNotice(page)).toContainText(/laid out|Undo/);

    await page.getByRole('button', { name: 'Map: First' }).click();
    await expect(page.getByRole('menuitem', { name: /^Map \d+$/ })).toHaveCount(MAPS - 1);
    await page.getByRole('menuitem', { name: 'Map 200', exact: true }).click();
    await expect(map).toHaveAccessibleName(/^Map: Map 200, 0 cards/);
    expect(errors).toEqual([]);
    await stop();
  });
});

test('what one window deletes while another drags it: no error, and the deleted card is gone in both', async ({
  alongside: page,
}) => {
  await page.getByRole('button', { name: 'Try a sample project' }).click();
  await expect(cardOn(page, 'Report back')).toHaveCount(1);
  const other = await openSecondWindow(page);
  const errors: string[] = [];
  other.on('pageerror', (error) => errors.push(error.message));
  await expect(cardOn(other, 'Report back')).toHaveCount(1);

  const { x, y } = await boxOf(cardOn(page, 'Report back'));
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 80, { steps: 3 });
  await cardOn(other, 'Report back').click({ position: { x: 20, y: 20 } });
  await other.keyboard.press('Delete');
  await expect(cardOn(page, 'Report back')).toHaveCount(0);
  await page.mouse.move(x + 120, y + 100, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
  await expect(cardOn(page, 'Report back')).toHaveCount(0);
  await expect(cardOn(other, 'Report back')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('twenty thousand cards: the map opens, is moved about, and says what it leaves out', async ({
  page,
  home,
}) => {
  const columns = 150;
  const indices = Array.from({ length: MANY }, (_, index) => index);
  const text = fileOf([
    ...indices.map((index) => card(index, `Idea ${index}`)),
    ...indices.map((index) => place(index, [(index % columns) * 300, Math.floor(index / columns) * 200])),
    ...indices
      .slice(1)
      .flatMap((index) => [link(index - 1, index), ...(index % 20 === 0 ? [link(index, 0)] : [])]),
    ...indices
      .slice(2)
      .filter((index) => index % 10 === 0)
      .map((index) => link(index, index - 2)),
  ]);
  const stop = await open(page, home, text);
  const map = page.getByRole('application');
  await expect(map).toHaveAccessibleName(/20,?000 cards/, within(60));
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText(/Seen from afar, the 2\d,\d+ links of this map are left out/)).toBeVisible();
  await map.focus();
  await page.keyboard.press('1');
  await expect.poll(() => cards(page).count()).toBeGreaterThan(5);
  expect(await cards(page).count()).toBeLessThanOrEqual(180);
  await expect(page.getByText('Seen from afar')).toHaveCount(0);
  await stop();
});

test('a file of a newer version is read on the map: nothing changes it, and no tool offers to', async ({
  page,
  home,
}) => {
  const text = fileOf([card(1, 'Read here'), place(1, [0, 0])]).replace('alongside/1', 'alongside/9');
  const stop = await open(page, home, text);
  const first = cardOn(page, 'Read here');
  await first.hover();
  await expect(linkHandles(page)).toHaveCount(0);
  await first.dblclick();
  await expect(page.getByRole('complementary', { name: 'Idea' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title of this idea' })).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(first).toBeVisible();
  await expect(page.getByRole('button', { name: 'New card' })).toHaveCount(0);
  await stop();
});
