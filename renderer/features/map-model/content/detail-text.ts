import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { displayText, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/registry.ts';
import { wrapText } from '../geometry/text-layout.ts';
import { TEXT_WIDTH } from './card-face.ts';

/** From this zoom on a card shows more of what was said: its letters are then 14 px on the screen and larger. */
export const MIN_DETAIL_ZOOM = 1.25;
/** Letters and lines of it, px at 100 %. */
const DETAIL_FONT_SIZE = 11.2;
const DETAIL_LINE_HEIGHT = 13;
/** What head and foot of a card take of its height. */
const HEAD_AND_FOOT_HEIGHT = 60;

/** Part of a card seen from close by: its lines, which begin with `lead` unless that is cut off itself. */
export interface DetailText {
  readonly is: 'title' | 'sentence' | 'meta';
  readonly lead: string;
  readonly lines: readonly string[];
}

interface DetailPart extends Pick<DetailText, 'is' | 'lead'> {
  readonly words: string;
}

const HYPOTHESIS_FIELDS = ['weBelieve', 'forWhom', 'willResult', 'weWillSee'] as const;

/** What a kind has to say from close by: a hypothesis its four sentences, a test its prediction. */
function detailParts(kind: string, record: PlainRecord): readonly DetailPart[] {
  const fieldLabel = (field: string): string => kindOf(kind)?.fields[field]?.label ?? '';
  if (kind === 'hypothesis')
    return HYPOTHESIS_FIELDS.map((field) => ({
      is: 'sentence',
      lead: fieldLabel(field),
      words: textOf(record, field),
    }));
  if (kind !== 'test') return [];
  const { prediction } = partsOf(record, 'locked');
  const locked = typeof prediction === 'string' ? displayText(prediction) : '';
  return locked
    ? [{ is: 'sentence', lead: 'We predicted', words: locked }]
    : [{ is: 'sentence', lead: fieldLabel('prediction'), words: textOf(record, 'prediction') }];
}

/** Everybody gets one row; those left over go to the first who need more. */
function distributeRows(needs: readonly number[], rows: number): readonly number[] {
  let remaining = rows - needs.length;
  return needs.map((need) => {
    const extra = Math.max(0, Math.min(remaining, need - 1));
    remaining -= extra;
    return 1 + extra;
  });
}

/**
 * What a card of this height shows from close by in place of its title and `meta`; none where its kind has nothing more
 * to say. Heights stay as they are: what does not fit is cut at a word, and the form has it whole.
 */
export function detailText(
  kind: string,
  record: PlainRecord,
  meta: string,
  height: number,
): readonly DetailText[] {
  const rows = Math.max(1, Math.floor((height - HEAD_AND_FOOT_HEIGHT) / DETAIL_LINE_HEIGHT));
  const sentences = detailParts(kind, record).filter(({ words }) => words !== '');
  if (sentences.length === 0) return [];
  const title = textOf(record, 'title');
  const parts: readonly DetailPart[] = [
    ...(title ? [{ is: 'title', lead: '', words: title } as const] : []),
    ...sentences,
    ...(meta ? [{ is: 'meta', lead: '', words: meta } as const] : []),
  ].slice(0, rows);
  const linesOf = ({ lead, words }: DetailPart, maxLines: number): readonly string[] =>
    // No more than a card could ever hold: a text may be 50,000 characters long.
    wrapText(`${lead} ${words.slice(0, 600)}`, TEXT_WIDTH, DETAIL_FONT_SIZE, maxLines);
  const rowCounts = distributeRows(
    parts.map((one) => linesOf(one, rows).length),
    rows,
  );
  return parts.map((one, at) => ({ is: one.is, lead: one.lead, lines: linesOf(one, rowCounts[at] ?? 1) }));
}
