import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';

/** Longer than this, and comparing them word by word would hold the page up; they are shown as they are. */
const MAX_COMPARED_LENGTH = 20_000;

interface ChangedWordsProps {
  /** What is shown. */
  readonly text: string;
  /** What it is compared with. */
  readonly other: string;
}

interface Piece {
  readonly words: string;
  readonly isChanged: boolean;
}

const piecesOf = (text: string, other: string): readonly Piece[] => {
  if (other === '' || text.length + other.length > MAX_COMPARED_LENGTH)
    return [{ words: text, isChanged: false }];
  return diffWordsWithSpace(other, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ words: value, isChanged: added && value.trim() !== '' }));
};

/** A text in which the words are marked that another one does not have, by weight and a line: never by colour alone. */
export function ChangedWords({ text, other }: ChangedWordsProps) {
  const pieces = useMemo(() => piecesOf(text, other), [text, other]);
  if (text === '') return <span className="review-nothing">Nothing</span>;
  let at = 0;
  return (
    <span className="review-words">
      {pieces.map(({ words, isChanged }) => {
        at += words.length;
        return isChanged ? <strong key={at}>{words}</strong> : <span key={at}>{words}</span>;
      })}
    </span>
  );
}
