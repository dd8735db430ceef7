import { findLiveRecord } from '../../../../shared/document/model/record-tables.ts';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import { usePresenting } from '../../../core/state/presenting.ts';
import { useProject } from '../../../core/state/project-store.ts';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { type DetailText, detailText } from '../../../features/map-model/content/detail-text.ts';
import { useViewOptions } from '../view-options/view-options-store.ts';
import { CardFoot, CardTitle } from './card-parts.tsx';

/** Bold as far as the first words reach, which may be cut off themselves. */
const DetailSentence = ({ is, lead, lines }: DetailText) => {
  const [first = '', ...rest] = lines;
  const startsWithLabel = first.startsWith(lead);
  return (
    <p className={`card-detail is-${is}`}>
      <span>
        {startsWithLabel && <b>{lead}</b>}
        {startsWithLabel ? first.slice(lead.length) : first}
      </span>
      {rest.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and changed words are new lines
        <span key={at}>{line}</span>
      ))}
    </p>
  );
};

/** A card's words: its title with one line under it, and from close by what its kind has to say besides. */
export function CardWords({ face, height }: { readonly face: CardFace; readonly height: number }) {
  // Before a room there are fewer words, never smaller ones.
  const isPresenting = usePresenting();
  const isDetailed = useViewOptions((state) => state.isDetailed) && !isPresenting;
  const stored = useProject(({ document }) => (isDetailed ? findLiveRecord(document, face) : undefined));
  const sentences = stored ? detailText(face.kind, toPlainRecord(face.id, stored), face.meta, height) : [];
  if (sentences.length === 0)
    return (
      <>
        <CardTitle lines={face.lines} />
        <CardFoot face={face} />
      </>
    );
  return sentences.map((sentence) => (
    <DetailSentence key={`${sentence.is} ${sentence.lead}`} {...sentence} />
  ));
}
