import { Info } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { allCommands } from '../../core/commands/command-registry.ts';
import { isMac, shortcutInWords } from '../../core/commands/shortcut.ts';
import { isShortcutActive, useSingleKeyShortcuts } from '../../core/commands/single-key-shortcuts.ts';
import { allScreens } from '../../core/screen.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { openAboutDialog } from './about-dialog.tsx';
import { GestureHelp } from './gesture-help.tsx';
import './help-dialog.css';

interface ShortcutScope {
  readonly scope: Command['scope'];
  readonly title: string;
}

const shortcutScopes = (): readonly ShortcutScope[] => [
  { scope: 'app', title: 'Everywhere' },
  { scope: 'project', title: 'In a project' },
  ...allScreens().map(({ id, label, help }) => ({ scope: id, title: help?.title ?? label })),
];

const shortcutsIn = (scope: Command['scope']): readonly Command[] =>
  allCommands().filter(
    (command) =>
      command.scope === scope &&
      command.shortcut !== undefined &&
      isShortcutActive(command.shortcut) &&
      !command.isHidden,
  );

const ShortcutList = ({ scope, title }: ShortcutScope) => {
  const commands = shortcutsIn(scope);
  if (commands.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {commands.map(({ id, label, shortcut = '' }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <kbd>{shortcutInWords(shortcut, isMac())}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Help" size="wide" onClose={onClose}>
    <p>
      All screens show the same project: what you change on one is changed on all. Everything is saved as you
      do it. Undo takes back the last thing you did, and everything that is deleted can be brought back.
    </p>
    <p>
      All of it can be done with the keyboard. Tab goes to the next thing, Enter and Space press it, Escape
      closes.
    </p>
    <p>
      {useSingleKeyShortcuts()
        ? 'Keys that are one letter work only on the screen they are listed under, and ? everywhere. Settings switches them off.'
        : 'Keys that are one letter or sign are switched off, and not listed here. Settings switches them on.'}
    </p>
    <div className="keys-columns">
      {shortcutScopes().map((entry) => (
        <ShortcutList key={entry.scope} {...entry} />
      ))}
      {allScreens().map(({ id, help }) => help && <GestureHelp key={id} {...help} />)}
    </div>
    <Button variant="tool" icon={Info} onPress={openAboutDialog}>
      About Alongside
    </Button>
  </Dialog>
);

/** Shows what the keys do, out of the list of commands, and what each screen says of itself. */
export function openHelpDialog(): void {
  showDialog((close) => <HelpDialog onClose={close} />);
}
