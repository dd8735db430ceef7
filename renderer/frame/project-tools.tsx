import { Ellipsis } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { Command } from '../commands/command.ts';
import { useCommand } from '../commands/command.ts';
import { allCommands } from '../commands/registry.ts';
import { isInScope } from '../commands/scope.ts';
import { usable } from '../commands/use-command.ts';
import { screenOf } from '../screens.ts';
import { useProject } from '../state/project-store.ts';
import { addressOf } from '../state/route.ts';
import { Button, IconButton, Tip } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { useProjectSheet } from './project-sheet.ts';
import { SavedSign } from './saved-sign.tsx';
import { phaseOf, phases } from './stage.ts';

const Stage = ({ stage }: { readonly stage: string }) => {
  const here = phaseOf(stage);
  return (
    <ol className="stage" aria-label="Stage">
      {phases.map((phase) => (
        <li key={phase.id}>
          <span {...(phase.id === here ? { className: 'here', 'aria-current': 'step' as const } : {})}>
            {phase.label}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** The project's title and stage. They open the Plan, where that is built. */
const ProjectTitle = () => {
  const key = useProject((project) => project.key);
  const { title, stage } = useProjectSheet();
  const inner = (
    <>
      <span className="bar-title">{title}</span>
      <Stage stage={stage} />
    </>
  );
  return screenOf('plan') ? (
    <Link className="bar-project" href={addressOf({ screen: 'plan', key })}>
      {inner}
    </Link>
  ) : (
    <div className="bar-project">{inner}</div>
  );
};

const StepButton = ({ id, label }: { readonly id: string; readonly label: string | null }) => {
  const { command, keys, isEnabled, run } = useCommand(id);
  if (!command.icon) return null;
  return (
    <IconButton
      label={command.label}
      icon={command.icon}
      tooltip={label === null ? `Nothing to ${command.label.toLowerCase()}` : `${command.label}: ${label}`}
      isDisabled={!isEnabled}
      onPress={run}
      {...(keys !== undefined && { keys })}
    />
  );
};

const entryOf = (command: Command): MenuEntry => {
  const { label, keys, whyNot, run } = usable(command);
  return { id: command.id, label, icon: command.icon, keys, whyNot, run };
};

/** What is done with the file as a whole, and the settings. */
const MoreMenu = () => {
  const inFile = allCommands().filter(
    (command) => command.group === 'file' && command.scope === 'project' && isInScope(command),
  );
  const settings = allCommands().filter((command) => command.id === 'app.settings');
  return (
    <Menu
      label="More"
      trigger={<IconButton label="More" icon={Ellipsis} />}
      entries={[...inFile.map(entryOf), 'rule', ...settings.map(entryOf)]}
    />
  );
};

/** The bar's contents in a project: title and stage, whether it is saved, Undo, Redo, Find, Present, more. */
export const ProjectTools = () => {
  const undoLabel = useProject((project) => project.undoLabel);
  const redoLabel = useProject((project) => project.redoLabel);
  const find = useCommand('app.find');
  const present = useCommand('present.begin');
  return (
    <>
      <ProjectTitle />
      <div className="bar-end">
        <SavedSign />
        <div className="bar-tools">
          <StepButton id="edit.undo" label={undoLabel} />
          <StepButton id="edit.redo" label={redoLabel} />
          {find.command.icon && (
            <Button variant="tool" className="bar-find" icon={find.command.icon} onPress={find.run}>
              <span>Find</span>
            </Button>
          )}
          {present.command.icon && (
            <Tip text="Show this to a room" {...(present.keys !== undefined && { keys: present.keys })}>
              <Button
                variant="tool"
                className="bar-present"
                icon={present.command.icon}
                onPress={present.run}
              >
                <span>Present</span>
              </Button>
            </Tip>
          )}
          <MoreMenu />
        </div>
      </div>
    </>
  );
};
