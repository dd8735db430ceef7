import { useState } from 'react';
import type { Settings } from '../../../shared/contract/app.ts';
import { setSingleKeyShortcuts, useSingleKeyShortcuts } from '../../core/commands/single-key-shortcuts.ts';
import { changeSettings, useSettings } from '../../core/state/settings.ts';
import { Button } from '../../core/ui/button.tsx';
import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Select } from '../../core/ui/select.tsx';
import { TextField } from '../../core/ui/text-field.tsx';

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the computer is set' },
];

const textSizes: readonly {
  readonly value: string;
  readonly label: string;
  readonly size: Settings['textSize'];
}[] = [
  { value: '100', label: 'As the computer is set', size: 100 },
  { value: '125', label: 'A little larger', size: 125 },
  { value: '150', label: 'Half as large again', size: 150 },
  { value: '200', label: 'Twice as large', size: 200 },
];

const isTheme = (value: string | null): value is 'light' | 'dark' | 'auto' =>
  themes.some((theme) => theme.value === value);

/** A line of text that is saved on blur. */
const useSavedOnBlur = (value: string, save: (value: string) => Promise<void>) => {
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const onBlur = () => {
    if (draft.trim() === value) return;
    save(draft.trim()).then(
      () => setProblem(undefined),
      () => setProblem('This could not be kept. It is still here; leave the field again to try once more.'),
    );
  };
  return { value: draft, onChange: setDraft, onBlur, error: problem };
};

const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const settings = useSettings();
  const hasSingleKeys = useSingleKeyShortcuts();
  const org = useSavedOnBlur(settings.org, (next) => changeSettings({ org: next }));
  const role = useSavedOnBlur(settings.role, (next) => changeSettings({ role: next }));
  return (
    <Dialog
      title="Settings"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
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
      <Select
        label="Size of words"
        options={textSizes}
        value={String(settings.textSize)}
        onChange={(chosen) => {
          const size = textSizes.find(({ value }) => value === chosen)?.size;
          if (size !== undefined) void changeSettings({ textSize: size });
        }}
      />
      <TextField label="Your organisation" maxLength={120} {...org} />
      <TextField
        label="Your role"
        help="Partners who get a copy see organisation and role beside your changes. Write a role, not a name."
        maxLength={120}
        {...role}
      />
      <CheckboxField
        label="Show words in the rail when the window is narrow"
        value={settings.railWords}
        onChange={(railWords) => void changeSettings({ railWords })}
      />
      <CheckboxField
        label="Single letters as keys, such as N for a new card"
        value={hasSingleKeys}
        onChange={setSingleKeyShortcuts}
      />
    </Dialog>
  );
};

/** Shows the settings of this computer. */
export function openSettingsDialog(): void {
  showDialog((close) => <SettingsDialog onClose={close} />);
}
