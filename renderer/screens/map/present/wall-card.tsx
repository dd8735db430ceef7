import type { ReactNode } from 'react';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { linksOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { pointOf, singleSpaced, type WordRange } from '../../../../shared/records/computed/card-point.ts';
import { displayText, textOf } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { type RelationName, relations } from '../../../../shared/records/links/relations.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { isSentence } from '../../../features/map-model/content/card-lines.ts';
import { faceOf } from '../../../features/map-model/content/read-map-content.ts';
import { linkStyleOf, linkStyles } from '../../../features/map-model/links/link-style.ts';
import { StrengthSquares } from '../card/card-parts.tsx';
import { Sparkline } from '../card/sparkline.tsx';
import type { WallPiece } from './wall-layout.ts';

/** A link to another card of the same theme, in words. */
interface WallLink {
  readonly id: string;
  readonly sign: string;
  readonly word: string;
  readonly isArrow: boolean;
  readonly target: string;
}

/** All that one card on the wall says. */
export interface WallCardContent {
  readonly face: CardFace;
  /** Its words between single spaces. */
  readonly words: string;
  /** The part of them that is read first. */
  readonly point: WordRange | undefined;
  /** One line under the words, where it says more than they do. */
  readonly meta: string;
  readonly links: readonly WallLink[];
}

/** The words of the card at a link's other end are shown up to here, letters. */
const MAX_TARGET_LETTERS = 60;

const shortWords = ({ title, chosenPoint }: CardFace): string => {
  const words = singleSpaced(title);
  const point = pointOf(words, chosenPoint);
  const said = point ? words.slice(point.from, point.to) : words;
  if (said.length <= MAX_TARGET_LETTERS) return said;
  const cut = said.slice(0, MAX_TARGET_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
};

const relationWord = (relation: string): string =>
  (relations[relation as RelationName] ?? relations.relatesTo).word;

/** The links that lead from a card to others of the theme; `ids` are the cards of the theme. */
const linksWithin = (document: ProjectDocument, id: string, ids: ReadonlySet<string>): readonly WallLink[] =>
  linksOf(document, id).out.flatMap((link) => {
    const to = textOf(link, 'to');
    const face = ids.has(to) ? faceOf(document, to) : undefined;
    if (!face) return [];
    const relation = textOf(link, 'relation');
    const { sign, arrowhead } = linkStyles[linkStyleOf(relation)];
    return [
      {
        id: link.id,
        sign,
        word: relationWord(relation),
        isArrow: arrowhead !== 'none',
        target: shortWords(face),
      },
    ];
  });

/** What its kind adds, whole: a face has it cut to the width of a card on the map. */
const metaOf = (document: ProjectDocument, face: CardFace, words: string): string => {
  const record = recordOf(document, { kind: face.kind, id: face.id });
  const meta = (record && kindOf(face.kind)?.meta?.(record, document)) ?? '';
  return words.toLowerCase().includes(meta.toLowerCase()) ? '' : meta;
};

/** What a card says on the wall; undefined where it is gone or hidden from the audience. */
export function wallCardContent(
  document: ProjectDocument,
  id: string,
  ids: ReadonlySet<string>,
): WallCardContent | undefined {
  const face = faceOf(document, id);
  if (!face) return undefined;
  const words = singleSpaced(displayText(face.title));
  return {
    face,
    words,
    point: pointOf(words, face.chosenPoint),
    meta: metaOf(document, face, words),
    links: linksWithin(document, id, ids),
  };
}

/** Words with the point in bold; of a card in pieces those of one piece. */
function PointedWords({
  words,
  point,
  from,
  to,
}: Pick<WallCardContent, 'words' | 'point'> & WordRange): ReactNode {
  const start = Math.max(from, point?.from ?? to);
  const end = Math.min(to, point?.to ?? from);
  if (start >= end) return words.slice(from, to);
  return (
    <>
      {words.slice(from, start)}
      <b>{words.slice(start, end)}</b>
      {words.slice(end, to)}
    </>
  );
}

function LinksInWords({ links }: Pick<WallCardContent, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul className="wall-links">
      {links.map(({ id, sign, word, isArrow, target }) => (
        <li key={id} dir="auto">
          <b>
            {sign && `${sign} `}
            {word}
          </b>
          {isArrow ? ' → ' : ' '}“{target}”
        </li>
      ))}
    </ul>
  );
}

/** What stands under a card's head: figure, words, what its kind adds, links. Of a card in pieces only the last has all. */
export function WallCardBody({
  content: { face, words, point, meta, links },
  piece,
}: {
  readonly content: WallCardContent;
  readonly piece?: WallPiece | undefined;
}) {
  const range = piece ?? { from: 0, to: words.length };
  const isFirst = range.from === 0;
  const isLast = range.to === words.length;
  return (
    <>
      {isFirst && face.figure && <p className="wall-figure">{face.figure}</p>}
      <p className={isSentence(face.title) || face.figure ? 'wall-words' : 'wall-words is-title'} dir="auto">
        <PointedWords words={words} point={point} from={range.from} to={range.to} />
      </p>
      {isLast && face.sparkValues.length > 1 && <Sparkline values={face.sparkValues} />}
      {isLast && face.strength !== undefined && (
        <p className="wall-strength">
          Strength <StrengthSquares value={face.strength} /> {face.strength}
        </p>
      )}
      {isLast && face.strength === undefined && meta && (
        <p className="wall-meta" dir="auto">
          {meta}
        </p>
      )}
      {isLast && <LinksInWords links={links} />}
    </>
  );
}

/** The filled head of a card: mark, kind, and how far it has come, or which piece of it this is. */
export function WallCardHead({
  face,
  piece,
}: Pick<WallCardContent, 'face'> & { readonly piece?: WallPiece | undefined }) {
  const state = piece ? `${piece.number} of ${piece.of}` : face.state;
  return (
    <div className="wall-card-head">
      <KindMark kind={face.kind} size={34} isFilled />
      <span className="wall-kind">{face.kindLabel}</span>
      {state && <span className="wall-state">{state}</span>}
    </div>
  );
}
