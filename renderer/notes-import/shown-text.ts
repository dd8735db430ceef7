import { personKey } from '../../shared/notes/name-roles.ts';
import { type RolesChosen, replaceNames } from '../../shared/notes/replace-names.ts';
import type { Row } from '../../shared/notes/review.ts';

/** A piece of a row's words: plain, a figure, a name nobody has decided on, or a role that stands for a name. */
export interface Piece {
  readonly text: string;
  readonly look: 'plain' | 'figure' | 'name' | 'role';
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly look: Piece['look'];
}

/** Where roles stand in the words after they were written instead of names. */
const roleSpans = (
  row: Row,
  chosen: RolesChosen,
): { readonly text: string; readonly spans: readonly Span[] } => {
  const { text, names } = replaceNames(row.text, row.names, chosen);
  const spans: Span[] = names.map(({ start, end }) => ({ start, end, look: 'name' }));
  let from = 0;
  for (const found of row.names) {
    const role = chosen.get(personKey(found.name));
    if (role === undefined) continue;
    const start = text.toLowerCase().indexOf(role.toLowerCase(), from);
    if (start < 0) continue;
    spans.push({ start, end: start + role.length, look: 'role' });
    from = start + role.length;
  }
  return { text, spans };
};

const figureSpan = (row: Row, text: string): readonly Span[] => {
  const words = row.kind === 'evidence' ? row.extras.figure?.words : undefined;
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start < 0 ? [] : [{ start, end: start + words.length, look: 'figure' }];
};

/** The words of a row as the preview shows them. */
export const piecesOf = (row: Row, chosen: RolesChosen): readonly Piece[] => {
  const { text, spans } = roleSpans(row, chosen);
  const all = [...spans, ...figureSpan(row, text)].sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, look } of all) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), look: 'plain' });
    pieces.push({ text: text.slice(start, end), look });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), look: 'plain' });
  return pieces;
};

const EXTRA_WORDS = {
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

/** What was read out of a row beyond its words: "By Daniel. Starts January 2027. Reports back to the wider group." */
export const extrasWords = (row: Row, owners: readonly string[]): string => {
  const { startOn, dueOn, reportBackTo, caveat, source, place, done } = row.extras;
  if (row.kind === 'action') {
    return [
      owners.length > 0 ? EXTRA_WORDS.owners(owners) : '',
      startOn ? `Starts ${EXTRA_WORDS.month(startOn)}.` : '',
      dueOn ? `Due ${EXTRA_WORDS.day(dueOn)}.` : '',
      reportBackTo ? `Reports back to the ${reportBackTo.replace(/^the /i, '')}.` : '',
      done ? 'Done.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
  if (row.kind === 'evidence') {
    return [source ? `From ${source}.` : '', caveat ? `Careful: ${caveat.replace(/\.$/, '')}.` : '']
      .filter(Boolean)
      .join(' ');
  }
  return row.kind === 'example' && place ? `Place: ${place}.` : '';
};
