import type { KeyboardEvent } from 'react';
import type { ControlProps } from './control-props.ts';
import { ariaOf, Labelled } from './labelled.tsx';

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Words, on one line or many. Both wrap and grow, so that a long sentence can be read whole. */
export const WordsControl = (props: ControlProps) => {
  const isLine = props.field.control === 'line';
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    props.leave();
  };
  return (
    <Labelled control={props}>
      <textarea
        {...ariaOf(props)}
        className="record-words"
        rows={1}
        value={String(props.raw ?? '')}
        readOnly={props.isReadOnly}
        // biome-ignore lint/a11y/noAutofocus: a card that was just made begins with its words
        autoFocus={props.autoFocus}
        onChange={(event) => props.type(isLine ? onOneLine(event.target.value) : event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={props.leave}
      />
    </Labelled>
  );
};
