import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { displayText, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { wrapText } from '../geometry/text-layout.ts';
import { TEXT_WIDTH } from './card-face.ts';

/** From this zoom on a card shows detail text: its letters are then 14 px on the screen and larger. */
export const MIN_DETAIL_ZOOM = 1.25;
/** The font size and line height of detail text, px at 100 %. */
const DETAIL_FONT_SIZE = 11.2;
const DETAIL_LINE_HEIGHT = 13;
/** The height of a card's head and foot together, px at 100 %. */
const HEAD_AND_FOOT_HEIGHT = 60;

/** One part of a card's detail text: its lines, which begin with `label` unless that is cut off itself. */
export interface DetailText {
  readonly role: 'title' | 'sentence' | 'meta';
  readonly label: string;
  readonly lines: readonly string[];
}

interface DetailPart extends Pick<DetailText, 'role' | 'label'> {
  readonly text: string;
}

const HYPOTHESIS_FIELDS = ['weBelieve', 'forWhom', 'willResult', 'weWillSee'] as const;

/** The sentences of a kind's detail text: a hypothesis has four, a test its prediction. */
function detailParts(kind: string, record: PlainRecord): readonly DetailPart[] {
  const fieldLabel = (field: string): string => kindOf(kind)?.fields[field]?.label ?? '';
  if (kind === 'hypothesis')
    return HYPOTHESIS_FIELDS.map((field) => ({
      role: 'sentence',
      label: fieldLabel(field),
      text: textOf(record, field),
    }));
  if (kind !== 'test') return [];
  const { prediction } = partsOf(record, 'locked');
  const locked = typeof prediction === 'string' ? displayText(prediction) : '';
  return locked
    ? [{ role: 'sentence', label: 'We predicted', text: locked }]
    : [{ role: 'sentence', label: fieldLabel('prediction'), text: textOf(record, 'prediction') }];
}

/** Every part gets one row; the remaining rows go to the first parts that need more. */
function distributeRows(needs: readonly number[], rows: number): readonly number[] {
  let remaining = rows - needs.length;
  return needs.map((need) => {
    const extra = Math.max(0, Math.min(remaining, need - 1));
    remaining -= extra;
    return 1 + extra;
  });
}

/**
 * The text that a card of this height shows from `MIN_DETAIL_ZOOM` on instead of its title and `meta`; empty if its kind has
 * none. Heights do not change: what does not fit is cut at a word, and the form has it whole.
 */
export function detailText(
  kind: string,
  record: PlainRecord,
  meta: string,
  height: number,
): readonly DetailText[] {
  const rows = Math.max(1, Math.floor((height - HEAD_AND_FOOT_HEIGHT) / DETAIL_LINE_HEIGHT));
  const sentences = detailParts(kind, record).filter(({ text }) => text !== '');
  if (sentences.length === 0) return [];
  const title = textOf(record, 'title');
  const parts: readonly DetailPart[] = [
    ...(title ? [{ role: 'title', label: '', text: title } as const] : []),
    ...sentences,
    ...(meta ? [{ role: 'meta', label: '', text: meta } as const] : []),
  ].slice(0, rows);
  const linesOf = ({ label, text }: DetailPart, maxLines: number): readonly string[] =>
    // No more than a card could ever hold: a text may be 50,000 characters long.
    wrapText(`${label} ${text.slice(0, 600)}`, TEXT_WIDTH, DETAIL_FONT_SIZE, maxLines);
  const rowCounts = distributeRows(
    parts.map((one) => linesOf(one, rows).length),
    rows,
  );
  return parts.map((one, at) => ({
    role: one.role,
    label: one.label,
    lines: linesOf(one, rowCounts[at] ?? 1),
  }));
}
