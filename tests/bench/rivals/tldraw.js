import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createBindingId, createShapeId, getIndices, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { dataOfPage, kit, ready, viewOf } from '../map/pages/kit.ts';

const data = dataOfPage();
const colours = ['light-blue', 'orange', 'light-green'];
const ids = data.cards.map((card) => createShapeId(card.id));
const shapes = data.cards.map((card, index) => ({
  id: ids[index],
  type: 'geo',
  x: card.x,
  y: card.y,
  props: {
    w: 240,
    h: 120,
    geo: 'rectangle',
    size: 's',
    font: 'sans',
    color: colours[card.type],
    fill: 'semi',
    dash: 'solid',
    align: 'start',
    verticalAlign: 'start',
    richText: toRichText(`${card.typeName} · ${card.status}\n${card.title}\n${card.text.slice(0, 60)}`),
  },
}));
const arrows = data.links.map((link) => {
  const [from, to] = [data.cards[link.from], data.cards[link.to]];
  const end = { x: to.x - from.x - 240, y: to.y - from.y };
  return {
    id: createShapeId(link.id),
    type: 'arrow',
    x: from.x + 240,
    y: from.y + 60,
    props: { size: 's', dash: 'solid', start: { x: 0, y: 0 }, end },
  };
});
const anchor = { normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false };
const bindings = data.links.flatMap((link, index) =>
  ['start', 'end'].map((terminal) => ({
    id: createBindingId(),
    type: 'arrow',
    fromId: arrows[index].id,
    toId: ids[terminal === 'start' ? link.from : link.to],
    props: { terminal, ...anchor },
  })),
);

let editor;
let records;

/** Whole records, made before the clock runs: defaults are taken from one shape of each kind. */
const prepare = () => {
  editor.run(
    () => {
      editor.createShapes([shapes[0], arrows[0]]);
      const card = editor.getShape(ids[0]);
      const arrow = editor.getShape(arrows[0].id);
      const binding = { meta: {}, typeName: 'binding', props: { snap: 'none' } };
      const order = getIndices(shapes.length + arrows.length);
      const whole = (base, one, index, props) => ({
        ...base,
        ...one,
        index: order[index],
        props: { ...base.props, ...one.props, ...props },
      });
      records = [
        ...arrows.map((one, index) => whole(arrow, one, index, {})),
        ...shapes.map((one, index) => whole(card, one, arrows.length + index, { growY: 0 })),
        ...bindings.map((one) => ({ ...binding, ...one, props: { ...binding.props, ...one.props } })),
      ];
      editor.deleteShapes([ids[0], arrows[0].id]);
    },
    { history: 'ignore' },
  );
  editor.clearHistory();
};

const element = (index) => document.querySelector(`[data-shape-id="${ids[index]}"]`);
const isShown = (index) => {
  const there = element(index);
  return there !== null && there.style.display !== 'none';
};
const cameraOf = (name) => {
  const { w, h } = editor.getViewportScreenBounds();
  const { x, y, zoom } = viewOf(name, data, w, h);
  return { x: x / zoom, y: y / zoom, z: zoom };
};
const show = (name) => editor.setCamera(cameraOf(name), { immediate: true, force: true });
const probe = () => element(data.middle)?.style.transform;

const contestant = {
  load: () =>
    kit.toPaint(
      () => {
        show('100');
        editor.store.mergeRemoteChanges(() => editor.store.put(records));
      },
      () => isShown(data.middle) && isShown(data.middle + 1),
    ),
  view: (name) =>
    kit.toPaint(
      () => show(name),
      () => (name === 'fit' ? isShown(0) && isShown(data.cards.length - 1) : isShown(data.middle)),
    ),
  probe,
  zoomDelta: () => 2.2,
  edit: () => {
    editor.setCurrentTool('select');
    editor.select(ids[data.middle]);
    editor.setEditingShape(ids[data.middle]);
    editor.setCurrentTool('select.editing_shape', {
      target: 'shape',
      shape: editor.getShape(ids[data.middle]),
    });
  },
  endEdit: () => {
    editor.complete();
    editor.selectNone();
  },
  textProbe: () => document.querySelector('.tl-rich-text [contenteditable=true]')?.textContent,
  selectAll: () => kit.toPaint(() => editor.selectAll()),
  undo: () => {
    const before = probe();
    return kit.toPaint(
      () => editor.undo(),
      () => probe() !== before,
    );
  },
  paper: () => {
    const { x, y, z } = editor.getCamera();
    return { x: x * z, y: y * z, zoom: z };
  },
};

const onMount = (mounted) => {
  editor = mounted;
  editor.user.updateUserPreferences({ animationSpeed: 0 });
  setTimeout(() => {
    prepare();
    ready(contestant);
  }, 300);
};
const props = {
  options: { maxShapesPerPage: 1e6, createTextOnCanvasDoubleClick: false },
  cameraOptions: {
    zoomSteps: [0.01, 0.1, 0.25, 0.5, 1, 2, 4, 8],
    wheelBehavior: 'pan',
    panSpeed: 1,
    zoomSpeed: 1,
    isLocked: false,
  },
  assetUrls: getAssetUrlsByImport(),
  onMount,
};
createRoot(document.getElementById('root')).render(
  createElement('div', { style: { position: 'fixed', inset: 0 } }, createElement(Tldraw, props)),
);
