import { useId } from 'react';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { type RelationName, relations } from '../../../../shared/records/links/relations.ts';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import type { CardToRender } from '../../../features/flow/react-flow-adapter.tsx';
import { defaultLinkedCardChoice } from '../../../features/links/linked-card-choices.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { TitleEditor } from '../controls/title-editor.tsx';
import { commitDraft, endDraft, pasteIntoDraft } from '../create/draft-actions.ts';
import type { CardDraft } from '../state/map-ui.ts';
import { CardHead } from './card-parts.tsx';
import { cardKindInWords } from './kind-in-words.ts';
import { draftOf } from './mounted-draft.ts';
import './draft-card.css';

/** How the new card will be linked, said from itself: "tests “A weekly visit”". */
function DraftLink({ link }: { readonly link: NonNullable<CardDraft['link']> }) {
  const relation = relations[link.relation as RelationName];
  const word = link.isReversed ? relation?.word : relation?.inverse;
  return <p className="card-meta">{`${word ?? 'relates to'} ${quoted(recordTitle(link.from))}`}</p>;
}

/** What the keys do while the card is written. */
function KeyHints({ kind, id }: { readonly kind: string; readonly id: string }) {
  const linkedNext = defaultLinkedCardChoice(kind);
  return (
    <p className="card-meta draft-keys" id={id}>
      <span>
        <kbd>Enter</kbd> next {cardKindInWords(kind)}
      </span>{' '}
      <span>
        <kbd>Tab</kbd> linked {cardKindInWords(linkedNext.kind)}
      </span>{' '}
      <span>
        <kbd>Esc</kbd> ends
      </span>
    </p>
  );
}

/** A new card that is being written: it is added to the project when its title is committed, and vanishes without one. */
export function DraftCard({ card }: { readonly card: CardToRender }) {
  const hintsId = useId();
  const draft = draftOf(card.face);
  const kind = kindOf(card.face.kind);
  return (
    <div className="card is-selected is-draft" style={kindStyle(card.face.kind)} data-kind={card.face.kind}>
      <CardHead face={card.face} />
      <TitleEditor
        key={`${card.face.kind} ${draft?.x} ${draft?.y}`}
        label={`New ${cardKindInWords(card.face.kind)}`}
        initial=""
        placeholder={kind?.prompt ?? 'What is it?'}
        describedBy={hintsId}
        commitsOnTab
        commitsOnEscape
        interceptPaste={pasteIntoDraft}
        onCommit={commitDraft}
        onCancel={endDraft}
      />
      {draft?.link && <DraftLink link={draft.link} />}
      <KeyHints kind={card.face.kind} id={hintsId} />
    </div>
  );
}
