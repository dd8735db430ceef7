import { livingRecord } from '../../../shared/document/tables.ts';
import { plain } from '../../../shared/document/view.ts';
import { usePresenting } from '../../state/presenting.ts';
import { useProject } from '../../state/project-store.ts';
import { type CloseWords, closeWords } from '../model/close-words.ts';
import type { Face } from '../model/face.ts';
import { useSeeing } from '../seeing/seeing-store.ts';
import { CardFoot, CardTitle } from './card-parts.tsx';

/** Bold as far as the first words reach, which may be cut off themselves. */
const Sentence = ({ is, lead, lines }: CloseWords) => {
  const [first = '', ...rest] = lines;
  const begins = first.startsWith(lead);
  return (
    <p className={`card-close is-${is}`}>
      <span>
        {begins && <b>{lead}</b>}
        {begins ? first.slice(lead.length) : first}
      </span>
      {rest.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and changed words are new lines
        <span key={at}>{line}</span>
      ))}
    </p>
  );
};

/** A card's words: its title with one line under it, and from close by what its kind has to say besides. */
export function CardWords({ face, height }: { readonly face: Face; readonly height: number }) {
  // Before a room there are fewer words, never smaller ones.
  const isPresenting = usePresenting();
  const isClose = useSeeing((state) => state.isClose) && !isPresenting;
  const stored = useProject(({ document }) => (isClose ? livingRecord(document, face) : undefined));
  const sentences = stored ? closeWords(face.kind, plain(face.id, stored), face.meta, height) : [];
  if (sentences.length === 0)
    return (
      <>
        <CardTitle lines={face.lines} />
        <CardFoot face={face} />
      </>
    );
  return sentences.map((sentence) => <Sentence key={`${sentence.is} ${sentence.lead}`} {...sentence} />);
}
