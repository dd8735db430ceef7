import { Info } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { isHeard, useLetters } from '../commands/letters.ts';
import { allCommands } from '../commands/registry.ts';
import { keysInWords, onMac } from '../commands/shortcut.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { openAbout } from './about-dialog.tsx';
import { HandHelp } from './hand-help.tsx';
import './help-dialog.css';

const scopes = [
  { scope: 'app', title: 'Everywhere' },
  { scope: 'project', title: 'In a project' },
  { scope: 'map', title: 'On the map' },
  { scope: 'outline', title: 'In the outline' },
] as const;

const withKeys = (scope: Command['scope']): readonly Command[] =>
  allCommands().filter(
    (command) =>
      command.scope === scope &&
      command.shortcut !== undefined &&
      isHeard(command.shortcut) &&
      !command.isHidden,
  );

const Keys = ({ scope, title }: (typeof scopes)[number]) => {
  const commands = withKeys(scope);
  if (commands.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {commands.map(({ id, label, shortcut = '' }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keysInWords(shortcut, onMac())}</kbd>
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
      {useLetters()
        ? 'Keys that are one letter are heard on the canvas and in the outline only, and ? everywhere. Settings switches them off.'
        : 'Keys that are one letter or sign are switched off, and not listed here. Settings switches them on.'}
    </p>
    <div className="keys-columns">
      {scopes.map((entry) => (
        <Keys key={entry.scope} {...entry} />
      ))}
      <HandHelp />
    </div>
    <Button variant="tool" icon={Info} onPress={openAbout}>
      About Alongside
    </Button>
  </Dialog>
);

/** Shows what the keys do, out of the list of commands. */
export const openHelp = (): void => {
  showDialog((close) => <HelpDialog onClose={close} />);
};
