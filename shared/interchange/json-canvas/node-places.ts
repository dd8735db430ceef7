import type { PlainRecord, Value } from '../../document/model/document.ts';
import { type CanvasBox, nodeBox } from './canvas-file.ts';
import type { KeptNode } from './kept-node.ts';

type Values = { readonly [key: string]: Value };

/** A node's x, y, width and height as JSON Canvas writes them: whole px. */
export function boxFields({ x, y, w, h }: CanvasBox): Values {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(w), height: Math.round(h) };
}

/** One key of a place: as it came where nobody moved it, else moved by as much as the record was. */
const placeField = (
  key: 'x' | 'y' | 'width' | 'height',
  kept: KeptNode,
  now: number | undefined,
  then: number | undefined,
): Values => {
  const came = kept.raw[key];
  if (now === undefined || now === then) return came === undefined ? {} : { [key]: came };
  const isUsable = typeof came === 'number' && then !== undefined && nodeBox(kept.raw) !== undefined;
  return { [key]: Math.round(isUsable ? came + now - then : now) };
};

const numbersIn = (value: Value | undefined): readonly number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

/** Where a node goes out that came in: as it came, until its record says another place. */
export function keptBoxFields(kept: KeptNode, record: PlainRecord, field: string): Values {
  const [x, y, w, h] = numbersIn(record.fields[field]);
  const [x0, y0, w0, h0] = kept.place ?? [];
  return {
    ...placeField('x', kept, x, x0),
    ...placeField('y', kept, y, y0),
    ...placeField('width', kept, w, w0),
    ...placeField('height', kept, h, h0),
  };
}

/** The box of a node that goes out, rounded as a reader of the file takes it. */
export function boxOfFields(fields: Values): CanvasBox {
  return nodeBox(fields) ?? { x: 0, y: 0, w: 0, h: 0 };
}

/** A card of a theme: its box as it goes out, and by how much it was moved; undefined where it was made here. */
export interface GroupMember {
  readonly box: CanvasBox;
  readonly moved: readonly [dx: number, dy: number] | undefined;
}

/** By how much the record of a node was moved since it came. */
export function movedBy(kept: KeptNode | undefined, record: PlainRecord | undefined): GroupMember['moved'] {
  const [x, y] = numbersIn(record?.fields.pos);
  const [x0, y0] = kept?.place ?? [];
  if (x === undefined || y === undefined || x0 === undefined || y0 === undefined) return undefined;
  return [x - x0, y - y0];
}

/** The space between a card and the edge of the group that grew for it, px. */
const PADDING = 20;

/** Whether a reader of the file takes a card for one of the group's. */
export function containsCentre(group: CanvasBox, { x, y, w, h }: CanvasBox): boolean {
  const [centreX, centreY] = [x + w / 2, y + h / 2];
  return (
    centreX >= group.x && centreX <= group.x + group.w && centreY >= group.y && centreY <= group.y + group.h
  );
}

const union = (one: CanvasBox, other: CanvasBox): CanvasBox => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    w: Math.max(one.x + one.w, other.x + other.w) - x,
    h: Math.max(one.y + one.h, other.y + other.h) - y,
  };
};

const padded = ({ x, y, w, h }: CanvasBox): CanvasBox => ({
  x: x - PADDING,
  y: y - PADDING,
  w: w + 2 * PADDING,
  h: h + 2 * PADDING,
});

/** By how much all cards of a group were moved together: nothing where some were not, or were made here. */
const sharedMove = (members: readonly GroupMember[]): readonly [number, number] => {
  const [dx, dy] = members[0]?.moved ?? [0, 0];
  return members.every(({ moved }) => moved?.[0] === dx && moved[1] === dy) ? [dx, dy] : [0, 0];
};

/**
 * The box of a group that came in: as it came as long as its cards lie in it; moved with them where all of them were;
 * and else grown for those that lie outside. `mat` is what the map shows. Undefined: it goes out as it came.
 */
export function groupBoxNow(
  box: CanvasBox,
  members: readonly GroupMember[],
  mat: CanvasBox | undefined,
): CanvasBox | undefined {
  const isInside = ({ box: card }: GroupMember): boolean => containsCentre(box, card);
  const isAllInside = members.every(isInside);
  const [dx, dy] = sharedMove(members);
  // One card that was moved within its group leaves the group where it was.
  if ((dx !== 0 || dy !== 0) && (members.length > 1 || !isAllInside))
    return { ...box, x: box.x + dx, y: box.y + dy };
  if (isAllInside) return undefined;
  const outside = members.filter((member) => !isInside(member));
  if (outside.length === members.length && mat) return mat;
  return outside.reduce((grown, member) => union(grown, padded(member.box)), box);
}

/** The place of a group that came in: of each number that did not change, as it came. */
export function groupFields(kept: KeptNode, now: CanvasBox | undefined): Values {
  const came = Object.fromEntries(
    Object.entries(kept.raw).filter(([key]) => ['x', 'y', 'width', 'height'].includes(key)),
  );
  if (!now) return came;
  const before = nodeBox(kept.raw);
  const changed = Object.entries(boxFields(now)).filter(
    ([key, value]) => !before || boxFields(before)[key] !== value,
  );
  return { ...came, ...Object.fromEntries(changed) };
}
