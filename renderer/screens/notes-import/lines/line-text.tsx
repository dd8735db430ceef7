import type { ChosenRoles } from '../../../../shared/notes/people/replace-names.ts';
import type { ReviewPiece, ReviewRow } from '../../../../shared/notes/review/review.ts';
import { textPieces } from './text-pieces.ts';

interface LineTextProps {
  readonly part: ReviewRow | ReviewPiece;
  readonly roles: ChosenRoles;
}

/** The words of a row or a piece: figures are bold, names marked, and roles stand where names were. */
export function LineText({ part, roles }: LineTextProps) {
  return textPieces(part, roles).map((piece, index) => {
    const key = `${index}-${piece.text}`;
    if (piece.style === 'plain') return <span key={key}>{piece.text}</span>;
    if (piece.style === 'figure') return <b key={key}>{piece.text}</b>;
    return (
      <span key={key} className={piece.style === 'role' ? 'line-role' : 'line-name'}>
        {piece.text}
      </span>
    );
  });
}
