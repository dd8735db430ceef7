import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  mergeScrollPositions,
  readScrollPositions,
  restoreScrollPositions,
} from '../../../../renderer/app/present/scroll-positions.ts';

/** Of blocks that lie under one another: their own height, or that of what is in them, px. */
const heightOf = (element: Element): number =>
  element instanceof HTMLElement && element.dataset.height !== undefined
    ? Number(element.dataset.height)
    : [...element.children].reduce((sum, child) => sum + heightOf(child), 0);

const topOf = (element: Element): number => {
  const { parentElement } = element;
  if (!parentElement || parentElement === document.body) return 0;
  const before = [...parentElement.children].slice(0, [...parentElement.children].indexOf(element));
  return before.reduce((sum, child) => sum + heightOf(child), topOf(parentElement) - parentElement.scrollTop);
};

/** jsdom lays nothing out: here everything is a block. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return DOMRect.fromRect({ y: topOf(this), width: 100, height: heightOf(this) });
  });
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return this.classList.contains('list') ? heightOf(this) : 0;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const line = (name: string, height: number): string =>
  `<li data-line="${name}"><p data-height="${height / 2}"></p><p data-height="${height / 2}"></p></li>`;

/** A list in a window of 100 px, scrolled to `top`. */
const draw = (lines: string, top: number): Element => {
  document.body.innerHTML = `<div class="list" style="overflow-y: auto"><ul>${lines}</ul></div>`;
  const list = document.querySelector('.list');
  if (!list) throw new Error('Nothing was drawn.');
  list.scrollTop = top;
  return list;
};
const scrolled = (): number => document.querySelector('.list')?.scrollTop ?? Number.NaN;

test('the part at the upper edge stands there again, whatever the heights above it have become', () => {
  const list = draw(line('a', 40) + line('b', 40) + line('c', 40), 50);
  const positions = readScrollPositions();
  expect(positions).toHaveLength(1);
  for (const part of list.querySelectorAll<HTMLElement>('[data-line="a"] p')) part.dataset.height = '35';
  restoreScrollPositions(positions);
  expect(list.scrollTop).toBe(80);
});

test('of a part with letters of another size, as much is above the edge as before', () => {
  const list = draw(line('a', 40) + line('b', 40) + line('c', 40), 50);
  const positions = readScrollPositions();
  for (const part of list.querySelectorAll<HTMLElement>('p')) part.dataset.height = '40';
  restoreScrollPositions(positions);
  // Half of the first half of b was above the edge.
  expect(list.scrollTop).toBe(80 + 20);
});

test('a list that was drawn anew is found again, by the name of its line', () => {
  draw(line('a', 40) + line('b', 40) + line('c', 40), 90);
  const positions = readScrollPositions();
  draw(line('new', 40) + line('a', 40) + line('b', 40) + line('c', 40), 0);
  restoreScrollPositions(positions);
  expect(scrolled()).toBe(130);
});

test('where the line is hidden the next one takes its place, and the line itself when it is there again', () => {
  const [a, b, c] = [line('a', 40), line('b', 40), line('c', 40)];
  draw(a + b + c, 50);
  const positions = readScrollPositions();
  draw(a + c, 0);
  restoreScrollPositions(positions);
  expect(scrolled()).toBe(40);
  draw(a + b + c, 0);
  restoreScrollPositions(positions);
  expect(scrolled()).toBe(50);
});

test('a list at its beginning stays at its beginning', () => {
  const list = draw(line('a', 40) + line('b', 40), 0);
  const positions = readScrollPositions();
  list.scrollTop = 40;
  restoreScrollPositions(positions);
  expect(list.scrollTop).toBe(0);
});

test('what does not move with the list is no mark: its heads that stay in sight', () => {
  const heads = '<div data-height="20" style="position: sticky"></div>';
  const list = draw(heads + line('a', 40) + line('b', 40) + line('c', 40), 70);
  const positions = readScrollPositions();
  for (const part of list.querySelectorAll<HTMLElement>('[data-line="a"] p')) part.dataset.height = '30';
  restoreScrollPositions(positions);
  expect(list.scrollTop).toBe(90);
});

test('a place that nothing is left of is found by its share of the whole', () => {
  draw(line('a', 40) + line('b', 40), 20);
  const positions = readScrollPositions();
  draw('<p data-height="400"></p>', 0);
  restoreScrollPositions(positions);
  expect(scrolled()).toBe(100);
});

test('of two memories of one list the first counts, also where what is around it scrolls later', () => {
  const list = draw(line('a', 40) + line('b', 40), 10);
  const first = readScrollPositions();
  const around = list.parentElement;
  if (!around) throw new Error('The list stands alone.');
  list.scrollTop = 30;
  expect(mergeScrollPositions(first, readScrollPositions())).toEqual(first);
  around.scrollTop = 20;
  const second = readScrollPositions();
  expect(second.map(({ find }) => find())).toEqual([around, list]);
  expect(mergeScrollPositions(first, second)).toEqual(first);
  around.scrollTop = 0;
  expect(mergeScrollPositions([], second)).toHaveLength(2);
});
