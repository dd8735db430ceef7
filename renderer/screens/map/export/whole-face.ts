import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { type CardFace, TEXT_WIDTH } from '../../../features/map-model/content/card-face.ts';
import { wholeLines } from '../../../features/map-model/content/card-lines.ts';
import { REGULAR_WEIGHT_FACTOR, wrapText } from '../../../features/map-model/geometry/text-layout.ts';

const META_SIZE = 14 * REGULAR_WEIGHT_FACTOR;

/** What a face had to cut stands whole under the title: its line there, and a state too long for the head. */
function wholeMeta(document: ProjectDocument, face: CardFace, record: PlainRecord): string {
  const kind = kindOf(face.kind);
  const meta = kind?.meta?.(record, document) ?? '';
  const state = kind?.state?.(record, document) ?? '';
  return [face.state === state ? '' : state, meta].filter(Boolean).join(' · ');
}

/**
 * The face of a card on a picture, which nobody can open to read on: all of its words, and a card as high as they need.
 * A face computes its fields when they are read, and spreading does not copy getters: the copy names each field.
 */
export function wholeFace(
  document: ProjectDocument,
  face: CardFace,
  sparkValues: readonly number[] = face.sparkValues,
): CardFace {
  const record = recordOf(document, { kind: face.kind, id: face.id });
  const state = (record && kindOf(face.kind)?.state?.(record, document)) ?? '';
  const meta = record ? wholeMeta(document, face, record) : face.meta;
  return {
    id: face.id,
    kind: face.kind,
    kindLabel: face.kindLabel,
    title: face.title,
    chosenPoint: face.chosenPoint,
    lines: wholeLines(face.title, TEXT_WIDTH, face.chosenPoint),
    state: face.state === state ? state : '',
    meta,
    metaLines: wrapText(meta, TEXT_WIDTH, META_SIZE, meta.length + 1),
    figure: face.figure,
    strength: face.strength,
    sparkValues,
    theme: face.theme,
    heading: face.heading,
    isClashing: face.isClashing,
    isRestricted: face.isRestricted,
    isLocked: face.isLocked,
  };
}
