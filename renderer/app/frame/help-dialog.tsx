import { Info } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { allCommands } from '../../core/commands/registry.ts';
import { isMac, shortcutInWords } from '../../core/commands/shortcut.ts';
import { isShortcutActive, useSingleKeyShortcuts } from '../../core/commands/single-key-shortcuts.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { openAboutDialog } from './about-dialog.tsx';
import { GestureHelp } from './gesture-help.tsx';
import './help-dialog.css';

const scopes = [
  { scope: 'app', title: 'Everywhere' },
  { scope: 'project', title: 'In a project' },
  { scope: 'map', title: 'On the map' },
  { scope: 'outline', title: 'In the outline' },
] as const;

const shortcutsIn = (scope: Command['scope']): readonly Command[] =>
  allCommands().filter(
    (command) =>
      command.scope === scope &&
      command.shortcut !== undefined &&
      isShortcutActive(command.shortcut) &&
      !command.isHidden,
  );

const ShortcutList = ({ scope, title }: (typeof scopes)[number]) => {
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
      Map, Outline and Plan show the same project: what you change in one is changed in all. Everything is
      saved as you do it. Undo takes back the last thing you did, and everything that is deleted can be
      brought back.
    </p>
    <p>
      All of it can be done with the keyboard. Tab goes to the next thing, Enter and Space press it, Escape
      closes.
    </p>
    <p>
      {useSingleKeyShortcuts()
        ? 'Keys that are one letter are heard on the canvas and in the outline only, and ? everywhere. Settings switches them off.'
        : 'Keys that are one letter or sign are switched off, and not listed here. Settings switches them on.'}
    </p>
    <div className="keys-columns">
      {scopes.map((entry) => (
        <ShortcutList key={entry.scope} {...entry} />
      ))}
      <GestureHelp />
    </div>
    <Button variant="tool" icon={Info} onPress={openAboutDialog}>
      About Alongside
    </Button>
  </Dialog>
);

/** Shows what the keys do, out of the list of commands. */
export function openHelpDialog(): void {
  showDialog((close) => <HelpDialog onClose={close} />);
}
