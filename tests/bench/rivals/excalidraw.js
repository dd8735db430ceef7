import { Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@excalidraw/excalidraw/index.css';
import { dataOfPage, kit, ready, viewOf } from '../map/pages/kit.ts';

window.EXCALIDRAW_ASSET_PATH = '/';

/** It paints on a canvas, so that only its calls tell that it has painted. */
let draws = 0;
for (const name of ['clearRect', 'fillRect']) {
  const original = CanvasRenderingContext2D.prototype[name];
  CanvasRenderingContext2D.prototype[name] = function (...rest) {
    draws += 1;
    return original.apply(this, rest);
  };
}

const data = dataOfPage();
const fills = ['#dfe8fb', '#f9ead6', '#d9f1e4'];
let seed = 1;
const base = (own) => {
  seed += 1;
  return {
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    seed,
    version: 1,
    versionNonce: seed,
    isDeleted: false,
    boundElements: [],
    updated: 1,
    link: null,
    locked: false,
    index: null,
    ...own,
  };
};

const wrap = (text, width) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

const boxes = data.cards.map((card) =>
  base({
    id: card.id,
    type: 'rectangle',
    x: card.x,
    y: card.y,
    width: 240,
    height: 120,
    backgroundColor: fills[card.type],
    boundElements: [{ id: `t${card.id}`, type: 'text' }],
  }),
);
const texts = data.cards.map((card) => {
  const head = [`${card.typeName} · ${card.status}`, card.title.slice(0, 36)];
  const text = [...head, ...wrap(card.text, 36).slice(0, 3)].join('\n');
  return base({
    id: `t${card.id}`,
    type: 'text',
    x: card.x + 5,
    y: card.y + 10,
    width: 230,
    height: 100,
    fontSize: 12,
    fontFamily: 2,
    text,
    originalText: text,
    textAlign: 'left',
    verticalAlign: 'top',
    containerId: card.id,
    lineHeight: 1.25,
    autoResize: true,
  });
});
const arrows = data.links.map((link) => {
  const [from, to] = [data.cards[link.from], data.cards[link.to]];
  const [w, h] = [to.x - from.x - 240, to.y - from.y];
  boxes[link.from].boundElements.push({ id: link.id, type: 'arrow' });
  boxes[link.to].boundElements.push({ id: link.id, type: 'arrow' });
  return base({
    id: link.id,
    type: 'arrow',
    x: from.x + 240,
    y: from.y + 60,
    width: Math.abs(w),
    height: Math.abs(h),
    points: [
      [0, 0],
      [w, h],
    ],
    lastCommittedPoint: null,
    startBinding: { elementId: from.id, focus: 0, gap: 1 },
    endBinding: { elementId: to.id, focus: 0, gap: 1 },
    startArrowhead: null,
    endArrowhead: 'arrow',
    elbowed: false,
  });
});
const elements = [...arrows, ...boxes.flatMap((box, index) => [box, texts[index]])];

let api;
const stateOf = (name) => {
  const { width, height } = api.getAppState();
  const view = viewOf(name, data, width, height);
  // Its zoom goes no further out.
  const zoom = Math.max(0.1, view.zoom);
  if (name === '100') return { zoom: { value: 1 }, scrollX: view.x, scrollY: view.y };
  const { w, h } = data.bounds;
  return { zoom: { value: zoom }, scrollX: width / 2 / zoom - w / 2, scrollY: height / 2 / zoom - h / 2 };
};
const update = (scene) => {
  const before = draws;
  return kit.toPaint(
    () => api.updateScene(scene()),
    () => draws > before,
  );
};

const contestant = {
  load: () => update(() => ({ elements, appState: stateOf('100'), captureUpdate: 'NEVER' })),
  view: (name) => update(() => ({ appState: stateOf(name) })),
  probe: () => draws,
  zoomDelta: (name) =>
    name === 'fit'
      ? ((Math.max(0.1, api.getAppState().zoom.value) * 1.7) / 45) * 100
      : (1.4 * Number(name)) / 100,
  edit: 'doubleClick',
  endEdit: () => document.activeElement.blur(),
  textProbe: () => document.querySelector('textarea.excalidraw-wysiwyg')?.value,
  selectAll: () =>
    update(() => ({
      appState: { selectedElementIds: Object.fromEntries(elements.map(({ id }) => [id, true])) },
    })),
  undo: 'keys',
  paper: () => {
    const { scrollX, scrollY, zoom } = api.getAppState();
    return { x: scrollX * zoom.value, y: scrollY * zoom.value, zoom: zoom.value };
  },
};

const props = {
  excalidrawAPI: (given) => {
    api = given;
    setTimeout(() => ready(contestant), 500);
  },
  initialData: { elements: [], appState: {} },
};
createRoot(document.getElementById('root')).render(
  createElement('div', { style: { position: 'fixed', inset: 0 } }, createElement(Excalidraw, props)),
);
