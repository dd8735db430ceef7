import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useRef, useState } from 'react';
import type { ProjectDocument, StoredRecord, Value } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import type { StatementPiece } from '../../../../../shared/records/computed/statement-pieces.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { isComposing } from '../../../../core/commands/is-composing.ts';
import { fieldStateOf } from '../../../../core/records/field-state.ts';
import { useFieldKey } from '../../../../core/records/stored-record.ts';
import { writeField } from '../../../../core/records/write-record.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { useFieldDraft } from '../../../../features/record-fields/use-field-draft.ts';

interface GapTextProps {
  readonly piece: StatementPiece;
  readonly isReadOnly: boolean;
  /** Another gap is being written in. */
  readonly isOtherOpen: boolean;
  readonly onOpen: () => void;
  readonly ref?: Ref<HTMLSpanElement> | undefined;
}

/** The words of a gap as part of the statement; a press, Enter or Space opens it for writing. */
export function GapText({ piece, isReadOnly, isOtherOpen, onOpen, ref }: GapTextProps) {
  const className = piece.words === '' ? 'statement-gap is-empty' : 'statement-gap';
  const words = piece.words || piece.hint;
  if (isReadOnly)
    return (
      <span className={className} dir="auto">
        {words}
      </span>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  // The gap that is left folds up, and what is pressed has moved away before the press is a click.
  const onMouseDown = (event: MouseEvent) => {
    if (!isOtherOpen || event.button !== 0) return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box, and these words run over lines as the sentence does
    <span
      ref={ref}
      role="button"
      tabIndex={0}
      className={className}
      dir="auto"
      title={piece.words === '' ? 'Fill this in' : 'Change these words'}
      aria-label={`${piece.lead} ${piece.words === '' ? `… Fill in ${piece.hint}` : piece.words}`}
      onMouseDown={onMouseDown}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
}

/** How a gap was left: to go on with the next one, to stop here, or for something else on the page. */
export type CloseReason = 'enter' | 'escape' | 'away';

interface GapFieldProps {
  readonly hypothesisId: RecordId;
  readonly stored: StoredRecord;
  readonly piece: StatementPiece;
  /** Called when it can be closed: what was written is right, and nobody else's words wait. */
  readonly onClose: (reason: CloseReason) => void;
}

/** A gap that is being written in; it stays open while its words cannot be kept. */
export function GapField({ hypothesisId, stored, piece, onClose }: GapFieldProps) {
  const kind = kindOf('hypothesis');
  const field = kind?.fields[piece.field];
  if (!kind || !field) throw new Error(`A hypothesis has no field ${piece.field}.`);
  const ref = { kind: kind.name, id: hypothesisId };
  const write = (next: Value, editBase?: ProjectDocument) =>
    writeField(kind, hypothesisId, piece.field, next, { editBase });
  const draft = useFieldDraft({
    field,
    value: fieldStateOf(stored, piece.field).value,
    fieldKey: useFieldKey(ref, piece.field),
    write,
  });
  const [closeReason, setCloseReason] = useState<CloseReason>();
  const textArea = useRef<HTMLTextAreaElement>(null);
  const isSettled = draft.problems.length === 0 && !draft.theirs;
  useEffect(() => {
    if (closeReason && isSettled) onClose(closeReason);
  }, [closeReason, isSettled, onClose]);
  const leave = (reason: CloseReason) => {
    draft.onLeave();
    setCloseReason(reason);
  };
  // The button of a choice goes with it: the focus goes to the gap, or back to words that cannot be kept.
  const settle = (choose: () => void) => {
    choose();
    setCloseReason('escape');
    focusNextFrame(() => textArea.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || event.shiftKey || isComposing(event.nativeEvent))
      return;
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === 'Enter' ? 'enter' : 'escape');
  };
  const errorId = `statement-error-${piece.field}`;
  const error = draft.problems[0]?.message;
  return (
    <span className="statement-field">
      <textarea
        ref={textArea}
        rows={1}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus
        aria-label={`${piece.lead} (${piece.hint})`}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        value={String(draft.raw ?? '')}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setCloseReason(undefined);
          draft.onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => leave('away')}
      />
      {error !== undefined && (
        <span id={errorId} className="form-error" role="alert">
          {error}
        </span>
      )}
      {draft.theirs && (
        <span className="record-remote-change" role="status">
          <span>Changed elsewhere: {String(draft.theirs.value ?? 'Nothing')}.</span>
          <Button variant="tool" onPress={() => settle(draft.keepMine)}>
            Keep yours
          </Button>
          <Button variant="tool" onPress={() => settle(draft.acceptTheirs)}>
            Take theirs
          </Button>
        </span>
      )}
    </span>
  );
}
