import { Check, CircleHelp, CopyCheck, FilePen, Scissors, Split } from 'lucide-react';
import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import { detailsWithRoles } from '../../../../shared/notes/people/details-with-roles.ts';
import type { ChosenRoles } from '../../../../shared/notes/people/replace-names.ts';
import { proposedCuts } from '../../../../shared/notes/review/pieces.ts';
import type { ReviewPiece, ReviewRow } from '../../../../shared/notes/review/review.ts';
import { isUnsurePiece } from '../../../../shared/notes/review/row-warnings.ts';
import { breaksOffAfter } from '../../../../shared/notes/review/sentence-ends.ts';
import { lowerFirst } from '../../../../shared/records/fields/lower-first.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { Chip } from '../../../core/ui/chip.tsx';
import { rowName } from './action-text.ts';
import { differingWords } from './differing-words.ts';
import { itemKindLabel } from './item-kind-text.ts';
import { RowLink } from './row-link.tsx';
import type { RowParts } from './row-props.ts';
import { detailsAsSentences } from './text-pieces.ts';

/** "A name became a role.", and what was read out of the words. */
const detailsInWords = (part: ReviewRow | ReviewPiece, roles: ChosenRoles): string => {
  const details = detailsWithRoles(part.details, part.names, roles);
  const changed = new Set(part.names.flatMap(({ person }) => (roles.has(person) ? [person] : []))).size;
  const names =
    changed === 0 ? '' : changed === 1 ? 'A name became a role.' : `${changed} names became roles.`;
  return [detailsAsSentences(part.kind, details), names].filter(Boolean).join(' ');
};

interface NoticeProps extends RowParts {
  /** Number of the line below, where it can be joined. */
  readonly nextLine: { readonly id: string; readonly name: string } | undefined;
}

const BreaksOff = ({ row, isInTabOrder, onRequest, nextLine }: NoticeProps) => {
  const name = rowName(row);
  return (
    <>
      <Chip tone="warn" icon={Scissors}>
        Breaks off
      </Chip>{' '}
      after “{breaksOffAfter(row.text)}”.{' '}
      <RowLink
        label={`Finish line ${name}`}
        isInTabOrder={isInTabOrder}
        onPress={() => onRequest(row, { type: 'editText', id: row.id })}
      >
        Finish it
      </RowLink>
      {nextLine && (
        <>
          {' · '}
          <RowLink
            label={`Join line ${nextLine.name} to line ${name}`}
            isInTabOrder={isInTabOrder}
            onPress={() => onRequest(row, { type: 'mergeUp', id: nextLine.id })}
          >
            {`Join line ${nextLine.name}`}
          </RowLink>
        </>
      )}
      {' · '}
      <LeaveAsSaid row={row} isInTabOrder={isInTabOrder} onRequest={onRequest} />
    </>
  );
};

const LeaveAsSaid = ({
  row,
  isInTabOrder,
  onRequest,
}: Pick<RowParts, 'row' | 'isInTabOrder' | 'onRequest'>) => (
  <RowLink
    label={`Leave line ${rowName(row)} as said`}
    isInTabOrder={isInTabOrder}
    onPress={() => onRequest(row, { type: 'accept', id: row.id })}
  >
    Leave as said
  </RowLink>
);

const SeveralThoughts = ({ row, warnings, isInTabOrder, onRequest }: NoticeProps) => {
  const isRunTogether = warnings.includes('runTogether');
  const cuts = proposedCuts(row);
  const name = rowName(row);
  return (
    <>
      <Chip tone="warn" icon={Split}>
        {isRunTogether ? 'Two sentences run together' : 'Several thoughts'}
      </Chip>{' '}
      {cuts.length > 0 && (
        <>
          <RowLink
            label={isRunTogether ? `Split line ${name} here` : `Split line ${name} as proposed`}
            isInTabOrder={isInTabOrder}
            onPress={() => onRequest(row, { type: 'splitProposed', id: row.id })}
          >
            {isRunTogether ? 'Split here' : 'Split as proposed'}
          </RowLink>
          {' · '}
        </>
      )}
      {!isRunTogether && (
        <>
          <RowLink
            label={`Split line ${name} yourself`}
            isInTabOrder={isInTabOrder}
            onPress={() => onRequest(row, { type: 'openSplit', id: row.id })}
          >
            Split it yourself
          </RowLink>
          {' · '}
        </>
      )}
      <LeaveAsSaid row={row} isInTabOrder={isInTabOrder} onRequest={onRequest} />
    </>
  );
};

/** What stands in the project already, and how it differs. */
export function ExistingNotice({ part }: { readonly part: ReviewRow | ReviewPiece }) {
  const { existing, text } = part;
  if (!existing) return null;
  const isChanged = existing.how === 'changed';
  const there = differingWords(existing.words, text);
  return (
    <>
      <Chip icon={isChanged ? FilePen : CopyCheck}>
        {isChanged ? 'Changed in the notes' : 'Already here'}
      </Chip>{' '}
      {existing.themeName !== undefined && (
        <>
          in <b>{existing.themeName}</b>.{' '}
        </>
      )}
      {there !== undefined && (
        <>
          {existing.isEditedSince ? 'Changed there since: ' : 'There it says '}
          {quoted(there)}.
        </>
      )}
    </>
  );
}

const notices = (props: NoticeProps) => {
  if (props.warnings.includes('breaksOff')) return <BreaksOff {...props} />;
  if (props.warnings.includes('several') || props.warnings.includes('runTogether'))
    return <SeveralThoughts {...props} />;
  return null;
};

/** The small print of a row: why it is what it is, what was read out of it, and what may be wrong with its words. */
export function RowHints(props: NoticeProps) {
  const { row, roles } = props;
  if (row.isLeftOut) return <span className="line-hint">Left out: {lowerFirst(row.why)}</span>;
  const notice = notices(props);
  return (
    <>
      {row.existing ? (
        <span className="line-hint">
          <ExistingNotice part={row} />
        </span>
      ) : (
        <span className="line-hint">
          {row.kind === 'heading' ? '' : row.why} {detailsInWords(row, roles)}
        </span>
      )}
      {notice && <span className="line-hint">{notice}</span>}
      {row.isAccepted && isCardKind(row.kind) && (
        <span className="line-hint line-accepted">
          <Check className="icon icon-s" aria-hidden="true" /> It stays as it was said.
        </span>
      )}
      {row.crossedOut !== undefined && (
        <span className="line-hint">Crossed out in the notes: {quoted(row.crossedOut)}.</span>
      )}
    </>
  );
}

interface PieceHintProps extends RowParts {
  readonly part: ReviewPiece;
  readonly index: number;
}

/** A kind that is a guess, and a press that says that it is right. */
const UnsureKind = ({ row, part, index, isInTabOrder, onRequest }: PieceHintProps) => {
  const { kind } = part;
  const label = itemKindLabel(kind);
  return (
    <>
      <Chip tone="warn" icon={CircleHelp}>
        Not sure
      </Chip>{' '}
      <RowLink
        label={`Keep line ${rowName(row, index)} as ${label}`}
        isInTabOrder={isInTabOrder}
        onPress={() => onRequest(row, { type: 'setKind', id: row.id, kind, piece: index })}
      >
        {`Keep it as ${label}`}
      </RowLink>{' '}
      or choose what it is.
    </>
  );
};

/** The small print of a piece. */
export function PieceHint(props: PieceHintProps) {
  const { part, roles } = props;
  if (part.isLeftOut) return <span className="line-hint">Left out: {lowerFirst(part.why)}</span>;
  return (
    <>
      <span className="line-hint">
        {part.existing ? <ExistingNotice part={part} /> : part.why} {detailsInWords(part, roles)}
      </span>
      {isUnsurePiece(part) && (
        <span className="line-hint">
          <UnsureKind {...props} />
        </span>
      )}
    </>
  );
}
