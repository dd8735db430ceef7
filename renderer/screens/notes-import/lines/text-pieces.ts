import type { ItemDetails, ItemKind } from '../../../../shared/notes/parsed-notes.ts';
import { type ChosenRoles, replaceNames } from '../../../../shared/notes/people/replace-names.ts';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';

/** What has words: a row, or a piece of one. */
type HasWords = Pick<ReviewRow, 'text' | 'names' | 'kind' | 'details'>;

/** A piece of a row's text: plain, a figure, an undecided name, or a role that replaces a name. */
export interface TextPiece {
  readonly text: string;
  readonly style: 'plain' | 'figure' | 'name' | 'role';
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly style: TextPiece['style'];
}

/** The spans of roles in the text after they replaced names. */
const roleSpans = (
  row: HasWords,
  roles: ChosenRoles,
): { readonly text: string; readonly spans: readonly TextSpan[] } => {
  const { text, names } = replaceNames(row.text, row.names, roles);
  const spans: TextSpan[] = names.map(({ start, end }) => ({ start, end, style: 'name' }));
  let from = 0;
  for (const found of row.names) {
    const role = roles.get(found.person);
    if (role === undefined) continue;
    const start = text.toLowerCase().indexOf(role.toLowerCase(), from);
    if (start < 0) continue;
    spans.push({ start, end: start + role.length, style: 'role' });
    from = start + role.length;
  }
  return { text, spans };
};

const figureSpan = (row: HasWords, text: string): readonly TextSpan[] => {
  const words = row.kind === 'evidence' ? row.details.figure?.words : undefined;
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start < 0 ? [] : [{ start, end: start + words.length, style: 'figure' }];
};

/** The text of a row in pieces, as the preview styles them. */
export function textPieces(row: HasWords, roles: ChosenRoles): readonly TextPiece[] {
  const { text, spans } = roleSpans(row, roles);
  const all = [...spans, ...figureSpan(row, text)].sort((one, other) => one.start - other.start);
  const pieces: TextPiece[] = [];
  let position = 0;
  for (const { start, end, style } of all) {
    if (start < position) continue;
    if (start > position) pieces.push({ text: text.slice(position, start), style: 'plain' });
    pieces.push({ text: text.slice(start, end), style });
    position = end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), style: 'plain' });
  return pieces;
}

const EXTRA_TEXTS = {
  owners: (owners: readonly string[]) => `By ${owners.join(', ')}.`,
  month: (day: string) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  day: (day: string) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
};

/** Details of a kind as sentences: "By Daniel. Starts January 2027. Reports back to the wider group." */
export function detailsAsSentences(kind: ItemKind, details: ItemDetails): string {
  const { owners = [], startOn, dueOn, reportBackTo, caveat, source, place, done } = details;
  if (kind === 'action') {
    return [
      owners.length > 0 ? EXTRA_TEXTS.owners(owners) : '',
      startOn ? `Starts ${EXTRA_TEXTS.month(startOn)}.` : '',
      dueOn ? `Due ${EXTRA_TEXTS.day(dueOn)}.` : '',
      reportBackTo ? `Reports back to the ${reportBackTo.replace(/^the /i, '')}.` : '',
      done ? 'Done.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
  if (kind === 'evidence') {
    return [source ? `From ${source}.` : '', caveat ? `Careful: ${caveat.replace(/\.$/, '')}.` : '']
      .filter(Boolean)
      .join(' ');
  }
  return kind === 'example' && place ? `Place: ${place}.` : '';
}
