import type { FocusEvent } from 'react';
import type { Value } from '../../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../../shared/document/model/json-values.ts';
import type { Sentence, SentencePiece } from '../../../../shared/records/fields/field.ts';
import {
  isNeedlessBeforePlace,
  partsBesideSentence,
} from '../../../../shared/records/fields/sentence-in-words.ts';
import { type ControlProps, problemsAt } from './control-props.ts';
import { PlainControl } from './plain-control.tsx';

type PartValues = { readonly [part: string]: Value };

const asPartValues = (raw: Value | undefined): PartValues => (isJsonObject(raw) ? raw : {});

const isEmpty = (value: Value | undefined): boolean => value === undefined || value === null || value === '';

/** Pieces of a sentence that say something now: a second number stands only beside "between", or where one is written; no "at" before "at home". */
const shownPieces = (sentence: Sentence, raw: PartValues): Sentence => {
  const isAsked = ({ onlyWhere }: SentencePiece): boolean =>
    onlyWhere === undefined || raw[onlyWhere.part] === onlyWhere.is;
  const isFilledIn = ({ part }: SentencePiece): boolean => part !== undefined && !isEmpty(raw[part]);
  const wordsOf = (part: string): string => (isEmpty(raw[part]) ? '' : String(raw[part]));
  return sentence.filter(
    (piece, at) => (isAsked(piece) || isFilledIn(piece)) && !isNeedlessBeforePlace(sentence, at, wordsOf),
  );
};

interface PartsProps extends ControlProps {
  /** Of a list's row: the fieldset is named by the row. */
  readonly legend: string;
  readonly isLegendHidden?: boolean;
}

/**
 * The parts of one composite value. Moving the focus between parts keeps the draft; leaving them all writes it whole,
 * because it is one value.
 */
export function PartsFields({ legend, isLegendHidden = false, ...props }: PartsProps) {
  const raw = asPartValues(props.raw);
  const withPart = (part: string, value: Value) => ({ ...raw, [part]: value });
  const sentence = shownPieces(props.field.sentence ?? [], raw);
  const partControl = (part: string, isLabelHidden = false, hint?: string) => {
    const field = props.field.parts?.[part];
    if (!field) return null;
    return (
      <PlainControl
        key={part}
        field={field}
        raw={raw[part] ?? null}
        id={`${props.id}-${part}`}
        problems={problemsAt(props.problems, part)}
        isReadOnly={props.isReadOnly}
        autoFocus={false}
        isLabelHidden={isLabelHidden}
        hint={hint}
        onType={(value) => props.onType(withPart(part, value))}
        onChoose={(value) => props.onChoose(withPart(part, value))}
        onLeave={() => undefined}
      />
    );
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave();
  };
  return (
    <fieldset className="record-parts" onBlur={onBlur}>
      <legend className={isLegendHidden ? 'hidden-text' : 'form-label record-group-label'}>{legend}</legend>
      {props.field.help && !isLegendHidden && <p className="form-help">{props.field.help}</p>}
      {sentence.length > 0 && (
        <div className="sentence-with-gaps">
          {sentence.map((piece) =>
            piece.part === undefined ? (
              <span key={piece.words}>{piece.words}</span>
            ) : (
              partControl(piece.part, true, piece.hint)
            ),
          )}
        </div>
      )}
      {partsBesideSentence(props.field).map((part) => partControl(part))}
    </fieldset>
  );
}

/** Control for a composite value: a criterion, a sample, a baseline. */
export function PartsControl(props: ControlProps) {
  return <PartsFields {...props} legend={props.field.label} />;
}
