import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { localToday, parseDay } from '../../../core/records/parse-day.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import { LabelledControl } from './labelled-control.tsx';
import { ShortInput } from './short-input.tsx';

interface CalendarProps {
  readonly day: string;
  readonly label: string;
  readonly onChoose: (day: string) => void;
}

/** A button that opens the system's calendar. The date input itself is hidden and not in the tab order. */
const CalendarButton = ({ day, label, onChoose }: CalendarProps) => {
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

/** Control for a date, typed as text ("13 March 2026", "13/3", "today") or picked in the system's calendar. */
export function DateControl(props: ControlProps) {
  return (
    <LabelledControl control={props}>
      <span className="record-inline">
        <ShortInput control={props} />
        {!props.isReadOnly && (
          <CalendarButton
            day={parseDay(String(props.raw ?? ''), localToday()) ?? ''}
            label={props.field.label}
            onChoose={(day) => props.onChoose(dateInWords(day))}
          />
        )}
      </span>
    </LabelledControl>
  );
}
