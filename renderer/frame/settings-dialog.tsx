import { useState } from 'react';
import { setLetters, useLetters } from '../commands/letters.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/choice-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the computer is set' },
];

const isTheme = (value: string | null): value is 'light' | 'dark' | 'auto' =>
  themes.some((theme) => theme.value === value);

/** A line that is kept when the person leaves it. */
const useKeptLine = (value: string, keep: (value: string) => Promise<void>) => {
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const onBlur = () => {
    if (draft.trim() === value) return;
    keep(draft.trim()).then(
      () => setProblem(undefined),
      () => setProblem('This could not be kept. It is still here; leave the field again to try once more.'),
    );
  };
  return { value: draft, onChange: setDraft, onBlur, error: problem };
};

const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const settings = useSettings();
  const hasLetters = useLetters();
  const org = useKeptLine(settings.org, (next) => changeSettings({ org: next }));
  const role = useKeptLine(settings.role, (next) => changeSettings({ role: next }));
  return (
    <Dialog
      title="Settings"
      onClose={onClose}
      actions={
        <Button variant="first" onPress={onClose}>
          Done
        </Button>
      }
    >
      <Select
        label="Light or dark"
        options={themes}
        value={settings.theme}
        onChange={(theme) => {
          if (isTheme(theme)) void changeSettings({ theme });
        }}
      />
      <TextField label="Your organisation" maxLength={120} {...org} />
      <TextField
        label="Your role"
        help="Partners who get a copy see organisation and role beside your changes. Write a role, not a name."
        maxLength={120}
        {...role}
      />
      <CheckField
        label="Show words in the rail when the window is narrow"
        value={settings.railWords}
        onChange={(railWords) => void changeSettings({ railWords })}
      />
      <CheckField
        label="Single letters as keys, such as N for a new card"
        value={hasLetters}
        onChange={setLetters}
      />
    </Dialog>
  );
};

/** Shows the settings of this computer. */
export const openSettings = (): void => {
  showDialog((close) => <SettingsDialog onClose={close} />);
};
