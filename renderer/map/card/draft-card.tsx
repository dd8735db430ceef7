import { useId } from 'react';
import { kindOf } from '../../../shared/records/registry.ts';
import { type RelationName, relations } from '../../../shared/records/relations.ts';
import { firstFollower } from '../../connect/followers.ts';
import { kindStyle } from '../../ui/kind-mark.tsx';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { draftOf } from '../canvas/draft-card.ts';
import type { DrawnCard } from '../canvas/react-flow-adapter.tsx';
import type { Draft } from '../canvas/ui-store.ts';
import { endDraft, pasteIntoDraft, putDraftDown } from '../create/draft-steps.ts';
import { CardHead } from './card-parts.tsx';
import { TitleEditor } from './title-editor.tsx';
import './draft-card.css';

const wordFor = (kind: string): string => (kindOf(kind)?.label ?? 'card').toLowerCase();

/** How the new card will be linked, said from itself: "tests “A weekly visit”". */
function LinkLine({ link }: { readonly link: NonNullable<Draft['link']> }) {
  const relation = relations[link.relation as RelationName];
  const word = link.isBack ? relation?.word : relation?.inverse;
  return <p className="card-meta">{`${word ?? 'relates to'} ${quoted(nameOf(link.from))}`}</p>;
}

/** What the keys do while the card is written. */
function Keys({ kind, id }: { readonly kind: string; readonly id: string }) {
  const linked = firstFollower(kind);
  return (
    <p className="card-meta draft-keys" id={id}>
      <span>
        <kbd>Enter</kbd> next {wordFor(kind)}
      </span>{' '}
      <span>
        <kbd>Tab</kbd> linked {wordFor(linked.kind)}
      </span>{' '}
      <span>
        <kbd>Esc</kbd> ends
      </span>
    </p>
  );
}

/** A new card in the hand: it comes into the project when its words are put down, and vanishes without words. */
export function DraftCard({ card }: { readonly card: DrawnCard }) {
  const keys = useId();
  const draft = draftOf(card.face);
  const kind = kindOf(card.face.kind);
  return (
    <div className="card is-selected is-draft" style={kindStyle(card.face.kind)} data-kind={card.face.kind}>
      <CardHead face={card.face} />
      <TitleEditor
        key={`${card.face.kind} ${draft?.x} ${draft?.y}`}
        label={`New ${wordFor(card.face.kind)}`}
        initial=""
        placeholder={kind?.prompt ?? 'What is it?'}
        describedBy={keys}
        takesTab
        keepsOnEscape
        onPasted={pasteIntoDraft}
        onDone={putDraftDown}
        onCancel={endDraft}
      />
      {draft?.link && <LinkLine link={draft.link} />}
      <Keys kind={card.face.kind} id={keys} />
    </div>
  );
}
