import { Bold } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import { findChosenPoint, pointOf, singleSpaced } from '../../../shared/records/computed/card-point.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { displayText } from '../../../shared/records/fields/read-field.ts';
import { type Kind, POINT } from '../../../shared/records/kind.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { writeField } from '../../core/records/write-record.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { ClashNotice } from '../record-fields/clash-notice.tsx';
import { fieldElementId } from '../record-fields/field-row.tsx';
import { registerPointField } from './point-of-field.ts';
import { selectedPoint, selectionProblemInWords } from './selected-words.ts';
import './point-row.css';

interface Props {
  readonly kind: Kind;
  readonly id: string;
  /** The field that holds the card's words. */
  readonly name: string;
  readonly stored: StoredRecord;
}

/** What stands in bold now, and who chose it. */
const stateInWords = (words: string, chosen: Value): string => {
  if (chosen === '') return 'Nothing stands in bold.';
  const point = pointOf(words, chosen);
  const isChosen = findChosenPoint(words, chosen) !== undefined;
  const lost = chosen !== null && !isChosen ? 'The words you chose are not there any more. ' : '';
  return `${lost}${point ? 'In bold:' : 'Nothing stands in bold.'}`;
};

const focusedText = (elementId: string): HTMLTextAreaElement | undefined => {
  const element = document.getElementById(elementId);
  return element instanceof HTMLTextAreaElement ? element : undefined;
};

/** Under a card's words: which of them stand in bold, and how to choose others. */
export function PointRow({ kind, id, name, stored }: Props) {
  const [problem, setProblem] = useState('');
  const field = kind.fields[POINT];
  const { value: chosen, others, isWithheld } = fieldStateOf(stored, POINT);
  const text = stored[name];
  const words = singleSpaced(displayText(typeof text === 'string' ? text : ''));
  const point = pointOf(words, chosen);
  const elementId = fieldElementId({ kind: kind.name, id }, name);
  const write = (value: Value, sentence: string): void => {
    setProblem('');
    if (writeField(kind, id, POINT, value)) announce(sentence);
  };
  const choose = (): void => {
    const typed = focusedText(elementId);
    const selected = selectedPoint(typed?.value ?? '', typed?.selectionStart ?? 0, typed?.selectionEnd ?? 0);
    if (selected.ok) {
      write(selected.point, `In bold now: ${quoted(selected.point)}.`);
      return;
    }
    const sentence = selectionProblemInWords(selected.reason);
    setProblem(sentence);
    announce(sentence);
  };
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => registerPointField(elementId, () => latest.current()), [elementId]);
  if (isWithheld) return null;
  return (
    <div className="point-row">
      <p className="point-now">
        {stateInWords(words, chosen)} {point && <b dir="auto">{words.slice(point.from, point.to)}</b>}
      </p>
      <div className="point-actions">
        <Button variant="tool" icon={Bold} onPress={choose}>
          Make the selected words bold
        </Button>
        {point && (
          <Button variant="tool" onPress={() => write('', 'Nothing stands in bold.')}>
            Nothing in bold
          </Button>
        )}
        {chosen !== null && (
          <Button variant="tool" onPress={() => write(null, 'The bold words are chosen for you again.')}>
            Choose for me
          </Button>
        )}
      </div>
      {problem && <p className="form-error">{problem}</p>}
      {field && others.length > 0 && (
        <ClashNotice
          record={{ kind: kind.name, id }}
          stored={stored}
          name={POINT}
          field={field}
          onResolve={(value) => write(value, 'Settled which words stand in bold.')}
        />
      )}
    </div>
  );
}
