import { useEffect, useState } from 'react';
import { Input, Label, TextField as RacTextField } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Review } from '../../../../shared/notes/review/review.ts';
import { TextField } from '../../../core/ui/text-field.tsx';
import {
  applyReviewChoice,
  notesDraftStore,
  setTypedWords,
} from '../../../features/notes-draft/notes-draft.ts';
import { type TypedPlace, typedAt } from '../../../features/notes-draft/typed-words.ts';

const TITLE: TypedPlace = { type: 'title' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the meeting is called and when it was: what comes in remembers it. */
export function MeetingFields({ meeting }: Pick<Review, 'meeting'>) {
  const typedTitle = useStore(notesDraftStore, ({ typed }) => typedAt(typed, TITLE));
  const title = typedTitle ?? meeting.title;
  const [day, setDay] = useState(meeting.heldOn);
  useEffect(() => setDay(meeting.heldOn), [meeting.heldOn]);
  const keepDay = () => {
    if (day === '' || DAY.test(day)) {
      if (day !== meeting.heldOn) applyReviewChoice({ type: 'setMeeting', heldOn: day });
    } else setDay(meeting.heldOn);
  };
  return (
    <section className="notes-meeting" aria-label="The meeting">
      <TextField
        label="Meeting"
        value={title}
        onChange={(words) => setTypedWords(TITLE, words)}
        placeholder="What it was called"
        maxLength={200}
        onBlur={() => {
          if (title.trim() !== meeting.title) applyReviewChoice({ type: 'setMeeting', title: title.trim() });
          setTypedWords(TITLE, undefined);
        }}
      />
      <RacTextField className="notes-day" type="date" value={day} onChange={setDay} onBlur={keepDay}>
        <Label className="form-label">Day</Label>
        <Input className="field" />
      </RacTextField>
    </section>
  );
}
