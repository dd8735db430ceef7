/** The floor: absolutely placed divs under one moved parent, without links and without any library. */
import type { BenchCard } from '../data.ts';
import { dataOfPage, kit, type PageView, ready, type ViewName, viewOf } from './kit.ts';

const data = dataOfPage();
const root = document.body.querySelector<HTMLElement>('#root') ?? document.body;
const paper = document.createElement('div');
paper.id = 'paper';
root.append(paper);

let view: PageView = { x: 0, y: 0, zoom: 1 };
const places = data.cards.map(({ x, y }) => ({ x, y }));
let before: typeof places = [];
const selected = new Set<number>();
let held: { x: number; y: number; readonly index: number } | undefined;

const show = (next: PageView): void => {
  view = next;
  paper.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
};
const element = (index: number): HTMLElement => paper.children[index] as HTMLElement;
const put = (index: number): void => {
  const { style } = element(index);
  style.left = `${places[index]?.x}px`;
  style.top = `${places[index]?.y}px`;
};

root.addEventListener('pointerdown', (event) => {
  const place = event.target instanceof Element ? event.target.closest<HTMLElement>('.place') : null;
  const index = event.button === 0 && place ? Number(place.dataset.index) : -1;
  held = { x: event.clientX, y: event.clientY, index };
  if (index >= 0) before = places.map((one) => ({ ...one }));
  root.setPointerCapture(event.pointerId);
  if (event.button === 1) event.preventDefault();
});
root.addEventListener('pointermove', (event) => {
  if (!held) return;
  const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
  held = { ...held, x: event.clientX, y: event.clientY };
  if (held.index < 0) return show({ ...view, x: view.x + dx, y: view.y + dy });
  for (const index of selected.has(held.index) ? selected : [held.index]) {
    const place = places[index];
    if (!place) continue;
    place.x += dx / view.zoom;
    place.y += dy / view.zoom;
    put(index);
  }
});
root.addEventListener('pointerup', () => {
  held = undefined;
});
root.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const by = 2 ** (-event.deltaY * 0.002);
    const [x, y] = [
      event.clientX - (event.clientX - view.x) * by,
      event.clientY - (event.clientY - view.y) * by,
    ];
    show({ zoom: view.zoom * by, x, y });
  },
  { passive: false },
);

const cardHtml = (card: BenchCard, index: number): string =>
  `<div class="place" data-index="${index}" style="left:${card.x}px;top:${card.y}px"><div class="card type-${card.type}">
   <div class="head"><span class="badge">${card.typeName}</span><span class="chip">${card.status}</span></div>
   <div class="title">${card.title}</div><div class="body">${card.text}</div></div></div>`;
const body = (): HTMLElement => element(data.middle).querySelector<HTMLElement>('.body') ?? paper;
const viewNamed = (name: ViewName): PageView => viewOf(name, data, innerWidth, innerHeight);

ready({
  load: () =>
    kit.toPaint(() => {
      show(viewNamed('100'));
      paper.innerHTML = data.cards.map(cardHtml).join('');
    }),
  view: (name) => kit.toPaint(() => show(viewNamed(name))),
  probe: () => element(data.middle).style.cssText,
  zoomDelta: () => 16,
  edit: () => {
    body().contentEditable = 'true';
    body().focus();
  },
  endEdit: () => body().blur(),
  textProbe: () => body().textContent,
  selectAll: () =>
    kit.toPaint(() => {
      for (const index of data.cards.keys()) {
        selected.add(index);
        element(index).firstElementChild?.classList.add('is-selected');
      }
    }),
  undo: () =>
    kit.toPaint(() => {
      for (const [index, place] of before.entries()) {
        places[index] = place;
        put(index);
      }
    }),
  paper: () => view,
  mounted: () => paper.children.length,
});
