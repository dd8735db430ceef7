import { findLiveShown } from '../../../../shared/document/model/find-shown.ts';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import { usePresenting } from '../../../core/state/presenting.ts';
import { useProject } from '../../../core/state/project-store.ts';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { type DetailText, detailText } from '../../../features/map-model/content/detail-text.ts';
import { useViewOptions } from '../view-options/view-options-store.ts';
import { CardFoot, CardTitle } from './card-parts.tsx';

/** A line of detail text, its label in bold where that is not cut off. */
const DetailSentence = ({ role, label, lines }: DetailText) => {
  const [first = '', ...rest] = lines;
  const startsWithLabel = first.startsWith(label);
  return (
    <p className={`card-detail is-${role}`}>
      <span>
        {startsWithLabel && <b>{label}</b>}
        {startsWithLabel ? first.slice(label.length) : first}
      </span>
      {rest.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and changed words are new lines
        <span key={at}>{line}</span>
      ))}
    </p>
  );
};

/** The text of a card: its title and meta line, or above `MIN_DETAIL_ZOOM` the detail text of its kind. */
export function CardText({ face, height }: { readonly face: CardFace; readonly height: number }) {
  // Before an audience there are fewer words, never smaller ones.
  const isPresenting = usePresenting();
  const isDetailed = useViewOptions((state) => state.isDetailed) && !isPresenting;
  const stored = useProject(({ document }) => (isDetailed ? findLiveShown(document, face) : undefined));
  const sentences = stored ? detailText(face.kind, toPlainRecord(face.id, stored), face.meta, height) : [];
  if (sentences.length === 0)
    return (
      <>
        <CardTitle face={face} />
        <CardFoot face={face} />
      </>
    );
  return sentences.map((sentence) => (
    <DetailSentence key={`${sentence.role} ${sentence.label}`} {...sentence} />
  ));
}
