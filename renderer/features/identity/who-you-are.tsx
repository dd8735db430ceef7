import { useState } from 'react';
import { changeSettings, settingsStore } from '../../core/state/settings.ts';
import { TextField } from '../../core/ui/text-field.tsx';
import './who-you-are.css';

/** Whether nobody has said yet which organisation and role this computer's changes go by. */
export function isUnnamed(): boolean {
  const { org, role } = settingsStore.getState();
  return org === '' && role === '';
}

/** What was typed of an organisation and a role. */
export interface WhoYouAreDraft {
  readonly org: string;
  readonly role: string;
}

/** What is typed, and `keep`: settles it for this computer. Nothing typed writes nothing; it rejects where it cannot be kept. */
export function useWhoYouAre(): {
  readonly draft: WhoYouAreDraft;
  readonly onChange: (draft: WhoYouAreDraft) => void;
  readonly keep: () => Promise<void>;
} {
  const [draft, setDraft] = useState<WhoYouAreDraft>({ org: '', role: '' });
  const keep = async (): Promise<void> => {
    const [org, role] = [draft.org.trim(), draft.role.trim()];
    if (org === '' && role === '') return;
    await changeSettings({ org, role });
  };
  return { draft, onChange: setDraft, keep };
}

interface WhoYouAreProps {
  readonly draft: WhoYouAreDraft;
  readonly onChange: (draft: WhoYouAreDraft) => void;
  readonly heading: string;
}

/** Asks for organisation and role, and shows how changes will be signed. */
export function WhoYouAre({ draft, onChange, heading }: WhoYouAreProps) {
  const signature = [draft.role.trim(), draft.org.trim()].filter((words) => words !== '').join(', ');
  return (
    <fieldset className="who-you-are">
      <legend>{heading}</legend>
      <p className="meta">
        Asked once. It stays on this computer and in the copies you make. You can change it in Settings.
      </p>
      <TextField
        label="Your organisation"
        help="As partners call it."
        maxLength={120}
        value={draft.org}
        onChange={(org) => onChange({ ...draft, org })}
      />
      <TextField
        label="Your role here"
        help="A role, not a name."
        maxLength={120}
        value={draft.role}
        onChange={(role) => onChange({ ...draft, role })}
      />
      <p className="meta">
        {signature === ''
          ? 'Left empty, partners read “Not said who” beside your changes.'
          : `Partners read beside your changes: ${signature}.`}
      </p>
    </fieldset>
  );
}
