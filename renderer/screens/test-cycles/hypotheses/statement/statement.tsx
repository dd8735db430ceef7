import { Fragment, useCallback, useRef, useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { toPlainRecord } from '../../../../../shared/document/model/selectors.ts';
import { hypothesisSentences } from '../../../../../shared/records/computed/hypothesis-sentences.ts';
import {
  type StatementPiece,
  statementPieces,
} from '../../../../../shared/records/computed/statement-pieces.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { fieldStateOf } from '../../../../core/records/field-state.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { writeField } from '../../../../core/records/write-record.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { unsavedDrafts } from '../../../../core/state/unsaved-drafts.ts';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { ClashNotice } from '../../../../features/record-fields/clash-notice.tsx';
import { type CloseReason, GapField, GapText } from './statement-gap.tsx';

type Field = StatementPiece['field'];

/** From this many letters on the statement is set smaller: it has to leave room for its cycles. */
const LONG_STATEMENT = 230;

/** The gap whose words could not be kept when the page was left; undefined for none. */
const unsavedGap = (key: string, id: RecordId): Field | undefined =>
  hypothesisSentences.find(({ field }) => unsavedDrafts.has(`${key}/hypothesis/${id}/${field}`))?.field;

const Clashes = ({ hypothesisId }: { readonly hypothesisId: RecordId }) => {
  const kind = kindOf('hypothesis');
  const stored = useStoredRecord({ kind: 'hypothesis', id: hypothesisId });
  if (!kind || !stored) return null;
  return hypothesisSentences
    .filter(({ field }) => fieldStateOf(stored, field).others.length > 0)
    .map(({ field: name }) => {
      const field = kind.fields[name];
      if (!field) return null;
      const ref = { kind: kind.name, id: hypothesisId };
      return (
        <ClashNotice
          key={name}
          record={ref}
          stored={stored}
          name={name}
          field={field}
          onResolve={(value) => writeField(kind, hypothesisId, name, value)}
        />
      );
    });
};

/** The four sentences of a hypothesis as one text; each gap is filled in where it stands. */
export function Statement({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const stored = useStoredRecord({ kind: 'hypothesis', id: hypothesisId });
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const key = useProject((project) => project.key);
  const [open, setOpen] = useState<Field | undefined>(() => unsavedGap(key, hypothesisId));
  const gaps = useRef(new Map<Field, HTMLSpanElement>());
  const pieces = stored ? statementPieces(toPlainRecord(hypothesisId, stored)) : [];
  const latestPieces = useRef(pieces);
  latestPieces.current = pieces;
  const close = useCallback((from: Field, reason: CloseReason) => {
    const all = latestPieces.current;
    const after = all.slice(all.findIndex(({ field }) => field === from) + 1);
    const next = reason === 'enter' ? after.find(({ words }) => words === '')?.field : undefined;
    setOpen((now) => (now === from ? next : now));
    if (reason !== 'away' && next === undefined) focusNextFrame(() => gaps.current.get(from));
  }, []);
  if (!stored) return null;
  const isOpen = (field: Field): boolean => open === field && !isReadOnly;
  const length = pieces.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <div className="statement-block">
      <p className={length > LONG_STATEMENT ? 'statement is-long' : 'statement'}>
        {pieces.map((piece) => (
          <Fragment key={piece.field}>
            <b>{piece.lead}</b>{' '}
            {isOpen(piece.field) ? (
              <GapField
                hypothesisId={hypothesisId}
                stored={stored}
                piece={piece}
                onClose={(reason) => close(piece.field, reason)}
              />
            ) : (
              <GapText
                piece={piece}
                isReadOnly={isReadOnly}
                isOtherOpen={open !== undefined}
                onOpen={() => setOpen(piece.field)}
                ref={(element) => {
                  if (element) gaps.current.set(piece.field, element);
                  else gaps.current.delete(piece.field);
                }}
              />
            )}
            {!isOpen(piece.field) && piece.after}{' '}
          </Fragment>
        ))}
      </p>
      <Clashes hypothesisId={hypothesisId} />
    </div>
  );
}
