import type { PlainRecord } from '../../../shared/records/kind.ts';
import { partsOf, shownWords, textOf } from '../../../shared/records/read-field.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { TEXT_WIDTH } from './face.ts';
import { textLines } from './text-lines.ts';

/** From this zoom on a card shows more of what was said: its letters are then 14 px on the screen and larger. */
export const CLOSE_ABOVE = 1.25;
/** Letters and lines of it, px at 100 %. */
const CLOSE_SIZE = 11.2;
const CLOSE_LINE = 13;
/** What head and foot of a card take of its height. */
const AROUND = 60;

/** Part of a card seen from close by: its lines, which begin with `lead` unless that is cut off itself. */
export interface CloseWords {
  readonly is: 'title' | 'sentence' | 'meta';
  readonly lead: string;
  readonly lines: readonly string[];
}

interface Said extends Pick<CloseWords, 'is' | 'lead'> {
  readonly words: string;
}

const SENTENCES = ['weBelieve', 'forWhom', 'willResult', 'weWillSee'] as const;

/** What a kind has to say from close by: a hypothesis its four sentences, a test its prediction. */
function saidBy(kind: string, record: PlainRecord): readonly Said[] {
  const label = (field: string): string => kindOf(kind)?.fields[field]?.label ?? '';
  if (kind === 'hypothesis')
    return SENTENCES.map((field) => ({ is: 'sentence', lead: label(field), words: textOf(record, field) }));
  if (kind !== 'test') return [];
  const { prediction } = partsOf(record, 'locked');
  const locked = typeof prediction === 'string' ? shownWords(prediction) : '';
  return locked
    ? [{ is: 'sentence', lead: 'We predicted', words: locked }]
    : [{ is: 'sentence', lead: label('prediction'), words: textOf(record, 'prediction') }];
}

/** Everybody gets one row; those left over go to the first who need more. */
function shareRows(needs: readonly number[], rows: number): readonly number[] {
  let left = rows - needs.length;
  return needs.map((need) => {
    const more = Math.max(0, Math.min(left, need - 1));
    left -= more;
    return 1 + more;
  });
}

/**
 * What a card of this height shows from close by in place of its title and `meta`; none where its kind has nothing more
 * to say. Heights stay as they are: what does not fit is cut at a word, and the form has it whole.
 */
export function closeWords(
  kind: string,
  record: PlainRecord,
  meta: string,
  height: number,
): readonly CloseWords[] {
  const rows = Math.max(1, Math.floor((height - AROUND) / CLOSE_LINE));
  const sentences = saidBy(kind, record).filter(({ words }) => words !== '');
  if (sentences.length === 0) return [];
  const title = textOf(record, 'title');
  const said: readonly Said[] = [
    ...(title ? [{ is: 'title', lead: '', words: title } as const] : []),
    ...sentences,
    ...(meta ? [{ is: 'meta', lead: '', words: meta } as const] : []),
  ].slice(0, rows);
  const cut = ({ lead, words }: Said, most: number): readonly string[] =>
    // No more than a card could ever hold: a text may be 50,000 characters long.
    textLines(`${lead} ${words.slice(0, 600)}`, TEXT_WIDTH, CLOSE_SIZE, most);
  const shares = shareRows(
    said.map((one) => cut(one, rows).length),
    rows,
  );
  return said.map((one, at) => ({ is: one.is, lead: one.lead, lines: cut(one, shares[at] ?? 1) }));
}
