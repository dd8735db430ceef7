import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Change } from '../../shared/document/edit/edit.ts';
import type { ProjectDocument, StoredRecord } from '../../shared/document/model/document.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor, mapCanvas, mapTransform } from '../helpers/browser/map-page.ts';
import { bringIn, openNotes, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import { announcement, boxOf, card, runCommand } from '../helpers/browser/page-actions.ts';
import { overlapsOnScreen, watchPaintedText } from '../helpers/browser/painted-overlaps.ts';
import { overlapsInPicture, withoutSpaces, wordsOfCards } from '../helpers/browser/picture-overlaps.ts';
import { waitUntilMapStill } from '../helpers/browser/readability.ts';
import { bringInChanges, receiveFile } from '../helpers/browser/receive-file.ts';
import { documentInFile, partnersFile } from '../helpers/document/partners-file.ts';

const notesOf = (meeting: 'first' | 'second'): Promise<string> =>
  readFile(new URL(`../fixtures/layout/${meeting}-meeting.txt`, import.meta.url), 'utf8');

const bringInNotes = async (page: Page, meeting: 'first' | 'second'): Promise<void> => {
  await readNotes(page, await notesOf(meeting));
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
};

const saved = (page: Page): Promise<void> => expect(page.getByTestId('saved-sign')).toContainText('Saved');

/** The keyboard on the map, and nothing selected. */
const leaveCards = async (page: Page): Promise<void> => {
  await mapCanvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 60);
};

const pictureOf = async (page: Page): Promise<string> => {
  await leaveCards(page);
  await runCommand(page, 'Save a picture');
  const dialog = page.getByRole('dialog', { name: 'Save a picture' });
  await dialog.getByRole('button', { name: 'Format' }).click();
  await page.getByRole('option', { name: 'SVG' }).click();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  await expect(dialog).toHaveCount(0);
  return svg;
};

const cardsOnMap = async (page: Page): Promise<number> =>
  Number(/, (\d+) cards/.exec((await page.getByRole('application').getAttribute('aria-label')) ?? '')?.[1]);

/** The whole map as a picture: all its cards, and nothing over anything. */
const expectClearPicture = async (page: Page, leastWords = 0): Promise<string> => {
  const svg = await pictureOf(page);
  const { looked, faults, linesOverNames } = await overlapsInPicture(page, svg);
  expect(faults).toEqual([]);
  expect(linesOverNames.length, linesOverNames.join(', ')).toBeLessThanOrEqual(1);
  expect(looked.cards).toBe(await cardsOnMap(page));
  expect(looked.words, `${looked.words} words of ${looked.lines} lines`).toBeGreaterThanOrEqual(leastWords);
  return svg;
};

const zoomTo = async (page: Page, zoom: number): Promise<void> => {
  await leaveCards(page);
  await page.keyboard.press('1');
  const { x, y, width, height } = await boxOf(mapCanvas(page));
  await page.mouse.move(x + width / 2, y + height / 2);
  // Twice as large or half so for each 500 px.
  if (zoom < 1) await page.mouse.wheel(0, -Math.log2(zoom) * 500);
  await page.mouse.move(700, 60);
  const now = async () => Number(/matrix\(([\d.]+)/.exec(await mapTransform(page))?.[1]);
  await expect.poll(now).toBeCloseTo(zoom, 1);
  await waitUntilMapStill(page);
};

type Look = readonly [zoom: number, letters: `${number}%`];
const FAR: Look = [0.45, '100%'];
const MIDDLE: Look = [0.7, '100%'];
const NEAR: Look = [1, '100%'];
const LARGE: Look = [0.7, '200%'];

/**
 * The screen from one distance or two: nothing over anything, and no box where there is none. Lines, words and names are
 * placed once for all distances, and what a card shows at each is a test of its own: between them the stages have all four.
 */
const expectClearScreen = async (page: Page, name: string, ...looks: readonly Look[]): Promise<void> => {
  for (const [zoom, size] of looks) {
    await setTextSize(page, size);
    await zoomTo(page, zoom);
    const { looked, faults } = await overlapsOnScreen(page);
    expect(faults, `${name} at ${zoom}, ${size}`).toEqual([]);
    expect(looked.points).toBeGreaterThan(1000);
    await screenshot(page, `geometry-${name}-${zoom * 100}-${size.slice(0, -1)}`);
  }
  await setTextSize(page, '100%');
};

const TITLE_FIELDS = ['statement', 'question', 'title', 'text'];

/** The sentences of all cards on maps of a project file. */
const sentencesIn = (document: ProjectDocument): readonly string[] =>
  Object.values(document.records.placement ?? {}).flatMap(({ card: id }) =>
    Object.entries(document.records).flatMap(([kind, table]) => {
      const record = typeof id === 'string' && kind !== 'theme' ? table[id] : undefined;
      const words = record && TITLE_FIELDS.map((field) => record[field]).find(Boolean);
      return typeof words === 'string' ? [words] : [];
    }),
  );

/** What a partner does: two longer sentences, and links from anywhere to anywhere. */
const partnersWork = ({ records }: ProjectDocument): readonly Change[] => {
  // In the order of the notes: ids are others each time.
  const lineOf = (record: StoredRecord): number => Number(record.sourceLine ?? 0);
  const idsOf = (kind: string): readonly string[] =>
    Object.entries(records[kind] ?? {})
      .sort(([, one], [, other]) => lineOf(one) - lineOf(other))
      .map(([id]) => id);
  const linked = (from: string, relation: string, to: string, at: number): Change => {
    const [one, other] = [idsOf(from), idsOf(to)];
    const fields = {
      from: one[at % one.length] ?? '',
      relation,
      to: other[(at + 3) % other.length] ?? '',
    };
    return { op: 'add', kind: 'link', id: `${fields.from}_${relation}_${fields.to}`, fields };
  };
  const longer = `${'The gardens were full in May and the shed was lent to anybody who asked for it by name. '.repeat(4)}It rained in June.`;
  return [
    { op: 'set', kind: 'note', id: idsOf('note')[0] ?? '', fields: { text: longer } },
    {
      op: 'set',
      kind: 'idea',
      id: idsOf('idea')[2] ?? '',
      fields: {
        title: `Neighbours who look out for one another, ${'and who say so, '.repeat(9)}in the street`,
      },
    },
    ...Array.from({ length: 4 }, (_, at) => [
      linked('barrier', 'prompts', 'idea', at),
      linked('example', 'inspires', 'idea', at + 1),
      linked('question', 'relatesTo', 'barrier', at + 2),
      linked('action', 'relatesTo', 'question', at + 3),
    ]).flat(),
  ];
};

const receive = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await receiveFile(page, text);
  await bringInChanges(page);
  await page.getByRole('link', { name: 'Map', exact: true }).click();
};

const goToCard = async (page: Page, words: string): Promise<void> => {
  await leaveCards(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await page
    .getByRole('menuitem', { name: new RegExp(words) })
    .first()
    .click();
  await boxOf(card(page, words));
};

/** Small cards close to each other, as other programs have them, with words that are longer than their boxes. */
const FOREIGN_MAP = JSON.stringify({
  nodes: [
    { id: 'g', type: 'group', x: -20, y: -20, width: 600, height: 300, label: 'Evenings' },
    ...Array.from({ length: 12 }, (_, at) => ({
      id: `n${at}`,
      type: 'text',
      x: (at % 4) * 300,
      y: Math.floor(at / 4) * 80,
      width: 250,
      height: 60,
      text: `Small card number ${at} of a map of another program, with more words than its box held there`,
    })),
  ],
  edges: Array.from({ length: 8 }, (_, at) => ({
    id: `e${at}`,
    fromNode: `n${at}`,
    toNode: `n${(at * 5 + 3) % 12}`,
    label: 'inspires',
  })),
});

const writtenIn = async (home: string): Promise<string> => (await projectFile(home)).text;

/** The partner's copy of what lies in the file comes in. */
const receivePartnersCopy = async (page: Page, home: string): Promise<void> => {
  await expect.poll(() => writtenIn(home)).toContain('Warmwatch');
  await receive(page, partnersFile(await writtenIn(home), partnersWork));
};

/** A hypothesis from a barrier, and a test of it. */
const planTest = async (page: Page): Promise<void> => {
  await goToCard(page, 'Paperwork that replaces');
  await card(page, 'Paperwork that replaces').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hypothesis', exact: true }).click();
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('One form for both offices, filled in at the kitchen table');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Plan a test' }).click();
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('Six households, four weeks, with the form and without it');
  await page.keyboard.press('Escape');
  await saved(page);
  await expectClearPicture(page, 10);
};

/** Each tidying lays out all of the map. */
const tidyUp = async (page: Page): Promise<void> => {
  for (const [command, said, look] of [
    ['Lay out by theme', 'laid out by theme', LARGE],
    ['Tidy up along the chain', 'laid out along the chain', MIDDLE],
  ] as const) {
    await leaveCards(page);
    await runCommand(page, command);
    await expect(announcement(page)).toContainText(said);
    await expectClearPicture(page, 10);
    await expectClearScreen(page, said.replaceAll(' ', '-'), look);
  }
};

/** A frame round a theme, and its cards once more. */
const frameAndPaste = async (page: Page): Promise<void> => {
  await goToCard(page, 'Paperwork that replaces');
  await runCommand(page, 'Make a frame of this theme');
  await page.getByRole('textbox', { name: 'Name of the frame' }).fill('What we would ask both offices about');
  await page.keyboard.press('Enter');
  await goToCard(page, 'Paperwork that replaces');
  await runCommand(page, 'Select all of this theme');
  // Find gives the keyboard back in a frame after it is closed: keys before that are nobody's.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(announcement(page)).toContainText('pasted');
  await expectClearPicture(page, 10);
  await expectClearScreen(page, 'frame-and-paste', MIDDLE);
};

test('nothing lies over anything: two meetings, a partner’s work, a test, each tidying, a frame, pasted cards', async ({
  alongside: page,
  home,
}) => {
  // Seven pictures and seven looks at a map of two meetings: where the machine is busy, longer than any other journey.
  test.slow();
  await startFromNotes(page);
  await bringInNotes(page, 'first');
  await watchPaintedText(page);
  await openNotes(page);
  await bringInNotes(page, 'second');
  await expectClearPicture(page);
  await expectClearScreen(page, 'notes', LARGE);

  await receivePartnersCopy(page, home);
  const svg = await expectClearPicture(page, 10);
  await expectClearScreen(page, 'received', FAR, NEAR);
  await expect.poll(() => writtenIn(home)).toContain('It rained in June');
  const [onCards, sentences] = [wordsOfCards(svg), sentencesIn(documentInFile(await writtenIn(home)))];
  expect(sentences.length).toBe(onCards.length);
  const missing = sentences.filter((one) => !onCards.some((words) => words.includes(withoutSpaces(one))));
  expect(missing).toEqual([]);

  await test.step('a test is planned', () => planTest(page));
  await test.step('tidying', () => tidyUp(page));
  await test.step('a frame, and pasting', () => frameAndPaste(page));
});

test('the other way round, and a map of another program', async ({ alongside: page }) => {
  await startFromNotes(page);
  await bringInNotes(page, 'second');
  await openNotes(page);
  await bringInNotes(page, 'first');
  await expectClearPicture(page);
  await mapCanvas(page).evaluate((canvas, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'Evening plans.canvas'));
    canvas.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, FOREIGN_MAP);
  await page.getByRole('button', { name: /^Bring in \d+ cards/ }).click();
  await expect(announcement(page)).toContainText('are on the map');
  await watchPaintedText(page);
  await expectClearPicture(page);
  await expectClearScreen(page, 'canvas', NEAR);
});
