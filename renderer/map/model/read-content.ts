import { clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument, StoredRecord } from '../../../shared/document/document.ts';
import {
  childrenOf,
  kindOfId,
  linksAll,
  placementsOf,
  plain,
  recordOf,
  recordsOf,
} from '../../../shared/document/view.ts';
import { strengthOf } from '../../../shared/records/evidence-balance.ts';
import type { PlainRecord } from '../../../shared/records/kind.ts';
import { countedPoints, pointsOf } from '../../../shared/records/points.ts';
import { numberOf, textOf } from '../../../shared/records/read-field.ts';
import { kindOf, rules, titleOf } from '../../../shared/records/registry.ts';
import { soundPlace } from '../../../shared/records/sound-place.ts';
import type { LinkInput, MapContent, PlacedFace } from './content.ts';
import { type Face, TEXT_WIDTH, TITLE_LINES_BESIDE, titleLines } from './face.ts';
import { cutToWidth, PLAIN_WEIGHT } from './text-lines.ts';

const META_SIZE = 14 * PLAIN_WEIGHT;
const STATE_SIZE = 14 * PLAIN_WEIGHT;
const SPARK_POINTS = 24;

/** Only a record that keeps other values or was deleted elsewhere can clash; the engine then says whether it does. */
const isClash = (document: ProjectDocument, record: StoredRecord, id: string): boolean =>
  (record['!'] !== undefined || typeof record['~'] === 'object') &&
  clashes(document, rules).some((clash) => clash.id === id);

/** The words at the right of the head and under the title, cut to the room they have. */
function wordsOf(document: ProjectDocument, kind: string, record: PlainRecord): Pick<Face, 'state' | 'meta'> {
  const known = kindOf(kind);
  const state = known?.state?.(record, document) ?? '';
  const meta = known?.meta?.(record, document) ?? '';
  const room = TEXT_WIDTH - 44 - (known?.label ?? kind).length * 8.6 - (record.fields.locked ? 22 : 0);
  return {
    state: cutToWidth(state, Math.max(40, room), STATE_SIZE),
    meta: kind === 'theme' ? meta : cutToWidth(meta, TEXT_WIDTH, META_SIZE),
  };
}

function makeFace(document: ProjectDocument, kind: string, stored: StoredRecord, record: PlainRecord): Face {
  const known = kindOf(kind);
  const title = titleOf(kind, record);
  const figure = known?.figure?.(record) ?? '';
  const spark = kind === 'measure' ? sparkOf(document, record.id) : [];
  return {
    id: record.id,
    kind,
    kindLabel: known?.label ?? kind,
    title,
    lines: titleLines(title, figure || spark.length > 1 ? TITLE_LINES_BESIDE : undefined),
    ...wordsOf(document, kind, record),
    figure,
    strength: kind === 'learning' ? numberOf(record, 'strength') : undefined,
    spark,
    theme: textOf(record, 'theme') || undefined,
    isClashing: isClash(document, stored, record.id),
    isRestricted: record.fields.sensitivity === 'restricted',
    isLocked: Boolean(record.fields.locked),
  };
}

/** The curve of a measure from the values in `document`, of the points that are in `among` too. */
export const sparkOf = (document: ProjectDocument, id: string, among = document): readonly number[] =>
  countedPoints(pointsOf(document, id))
    .filter((point) => among === document || recordOf(among, { kind: 'dataPoint', id: point.id }))
    .map((point) => point.value)
    .slice(-SPARK_POINTS);

interface KnownFace {
  readonly face: Face;
  readonly points: unknown;
  readonly around: readonly unknown[];
}

const faces = new WeakMap<StoredRecord, KnownFace>();

/**
 * What a card's words may tell of beyond its own record, where its kind asks for the project: its neighbours of the same
 * kind (a hypothesis's rank), the links (a test's cycle) and what learnings say themselves (a hypothesis's balance).
 */
function aroundOf(document: ProjectDocument, kind: string): readonly unknown[] {
  const known = kindOf(kind);
  const looksAround = [known?.state, known?.meta].some((say) => say !== undefined && say.length > 1);
  const { link, learning } = document.records;
  return looksAround ? [document.records[kind], link, learning] : [];
}

const isSameAround = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((table, index) => table === b[index]);

/** The face of a live record; the same object as long as nothing that it shows has changed. */
export function faceOf(document: ProjectDocument, id: string): Face | undefined {
  const kind = kindOfId(document, id);
  const stored = kind === undefined ? undefined : document.records[kind]?.[id];
  if (kind === undefined || !stored) return undefined;
  const points = kind === 'measure' ? childrenOf(document, 'dataPoint', id) : undefined;
  const around = aroundOf(document, kind);
  const known = faces.get(stored);
  const isCurrent = known !== undefined && known.points === points && known.face.id === id;
  if (isCurrent && isSameAround(known.around, around)) return known.face;
  const record = plain(id, stored);
  const words = isCurrent ? wordsOf(document, kind, record) : undefined;
  const isUnchanged = words?.state === known?.face.state && words?.meta === known?.face.meta;
  const face = isCurrent && isUnchanged ? known.face : makeFace(document, kind, stored, record);
  faces.set(stored, { face, points, around });
  return face;
}

const placed = (document: ProjectDocument, mapId: string): readonly PlacedFace[] =>
  placementsOf(document, mapId).flatMap((placement) => {
    const { card, pos } = placement.fields;
    const face = typeof card === 'string' ? faceOf(document, card) : undefined;
    const at = soundPlace(pos);
    return face && at ? [{ face, x: at[0], y: at[1] }] : [];
  });

const inputs = new WeakMap<readonly PlainRecord[], readonly LinkInput[]>();

function linkInputs(document: ProjectDocument): readonly LinkInput[] {
  const links = linksAll(document);
  const known = inputs.get(links);
  if (known) return known;
  const made = links.map((link) => ({
    id: link.id,
    from: textOf(link, 'from'),
    to: textOf(link, 'to'),
    relation: textOf(link, 'relation'),
    strength: strengthOf(link),
  }));
  inputs.set(links, made);
  return made;
}

/** All that one map shows, from the document. */
export function readContent(document: ProjectDocument, mapId: string): MapContent {
  const themes = recordsOf(document, 'theme').flatMap((theme) => faceOf(document, theme.id) ?? []);
  return { cards: placed(document, mapId), themes, links: linkInputs(document) };
}
