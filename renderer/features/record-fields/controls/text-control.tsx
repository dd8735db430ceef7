import type { KeyboardEvent } from 'react';
import { isComposing } from '../../../core/commands/is-composing.ts';
import type { ControlProps } from './control-props.ts';
import { inputAria, LabelledControl } from './labelled-control.tsx';

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Control for text, of one line or many. Both wrap and grow, so that a long sentence can be read whole. */
export function TextControl(props: ControlProps) {
  const isLine = props.field.control === 'line';
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isLine || event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    props.onLeave();
  };
  return (
    <LabelledControl control={props}>
      <textarea
        {...inputAria(props)}
        className="record-input"
        rows={1}
        value={String(props.raw ?? '')}
        readOnly={props.isReadOnly}
        // biome-ignore lint/a11y/noAutofocus: a card that was just made begins with its words
        autoFocus={props.autoFocus}
        onChange={(event) => props.onType(isLine ? onOneLine(event.target.value) : event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={props.onLeave}
      />
    </LabelledControl>
  );
}
