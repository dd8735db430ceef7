import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { localToday, readDay, writeDay } from '../days.ts';
import type { ControlProps } from './control-props.ts';
import { ariaOf, Labelled } from './labelled.tsx';

interface CalendarProps {
  readonly day: string;
  readonly label: string;
  readonly onChoose: (day: string) => void;
}

/** The system's own calendar behind a button. The input itself is out of sight and out of the tab order. */
const Calendar = ({ day, label, onChoose }: CalendarProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="record-calendar">
      <IconButton
        label={`Choose a day: ${label}`}
        icon={CalendarDays}
        onPress={() => input.current?.showPicker()}
      />
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day}
        onChange={(event) => onChoose(event.target.value)}
      />
    </span>
  );
};

/** A day in words ("13 March 2026", "13/3", "today"), with the system's calendar one press away. */
export const DateControl = (props: ControlProps) => {
  const text = String(props.raw ?? '');
  return (
    <Labelled control={props}>
      <span className="record-beside">
        <input
          {...ariaOf(props)}
          className="record-words record-short"
          type="text"
          autoComplete="off"
          value={text}
          readOnly={props.isReadOnly}
          onChange={(event) => props.type(event.target.value)}
          onBlur={props.leave}
        />
        {!props.isReadOnly && (
          <Calendar
            day={readDay(text, localToday()) ?? ''}
            label={props.field.label}
            onChoose={(day) => props.choose(writeDay(day))}
          />
        )}
      </span>
    </Labelled>
  );
};
