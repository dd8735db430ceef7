import { Ellipsis } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Command } from '../../core/commands/command.ts';
import { allCommands } from '../../core/commands/command-registry.ts';
import { isInScope } from '../../core/commands/is-in-scope.ts';
import { commandStateOf, useCommand } from '../../core/commands/use-command.ts';
import { projectPage } from '../../core/screen.ts';
import { useProjectHeading } from '../../core/state/project-heading.ts';
import { useProject } from '../../core/state/project-store.ts';
import { addressOf } from '../../core/state/route.ts';
import { screenHistoryStore } from '../../core/state/screen-history.ts';
import { Button, IconButton, WithTooltip } from '../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../core/ui/menu.tsx';
import { stageLabel } from '../../features/project-stage/stage-label.ts';
import { stagePath } from '../../features/project-stage/stage-path.ts';
import { SaveIndicator } from '../../features/save-indicator/save-indicator.tsx';

/** Where the project is, by the words that Plan and the overview have; the stages around it where there is room. */
const StageSteps = ({ stage }: { readonly stage: string }) => {
  const steps: readonly string[] = stagePath.includes(stage) ? stagePath : [stage];
  return (
    <ol className="stage" aria-label="Stage">
      {steps.map((step) => (
        <li key={step} className={step === stage ? 'is-here' : 'is-other'}>
          <span {...(step === stage ? { className: 'here', 'aria-current': 'step' as const } : {})}>
            {stageLabel(step)}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** The project's title and stage. They open the project's page, where one is built. */
const ProjectTitle = () => {
  const key = useProject((project) => project.key);
  const { title, stage } = useProjectHeading();
  const content = (
    <>
      <span className="bar-title">{title}</span>
      <StageSteps stage={stage} />
    </>
  );
  const page = projectPage();
  return page ? (
    <Link className="bar-project" href={addressOf({ screen: page.id, key })}>
      {content}
    </Link>
  ) : (
    <div className="bar-project">{content}</div>
  );
};

const HistoryButton = ({ id, label }: { readonly id: string; readonly label: string | null }) => {
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

const menuEntryOf = (command: Command): MenuEntry => {
  const { label, keys, disabledReason, run } = commandStateOf(command);
  return { id: command.id, label, icon: command.icon, keys, disabledReason, run };
};

/** The menu of what is brought into the project, of file commands and of settings. */
const MoreMenu = () => {
  const projectCommands = allCommands().filter(isInScope);
  const inserting = projectCommands.filter((command) => command.isInProjectMenu);
  const fileCommands = projectCommands.filter(
    (command) => command.group === 'file' && command.scope === 'project',
  );
  const settings = allCommands().filter((command) => command.id === 'app.settings');
  return (
    <Menu
      label="More"
      trigger={<IconButton label="More" icon={Ellipsis} />}
      entries={[
        ...inserting.map(menuEntryOf),
        ...(inserting.length > 0 ? (['separator'] as const) : []),
        ...fileCommands.map(menuEntryOf),
        'separator',
        ...settings.map(menuEntryOf),
      ]}
    />
  );
};

/** The bar's contents in a project: title and stage, whether it is saved, Undo, Redo, Find, Present, more. */
export function ProjectToolbar() {
  const { history } = useStore(screenHistoryStore);
  const projectUndo = useProject((project) => project.undoLabel);
  const projectRedo = useProject((project) => project.redoLabel);
  const find = useCommand('app.find');
  const present = useCommand('present.begin');
  return (
    <>
      <ProjectTitle />
      <div className="bar-end">
        <SaveIndicator />
        <div className="bar-tools">
          <HistoryButton id="edit.undo" label={history ? history.undoLabel : projectUndo} />
          <HistoryButton id="edit.redo" label={history ? history.redoLabel : projectRedo} />
          {find.command.icon && (
            <Button variant="tool" icon={find.command.icon} onPress={find.run}>
              <span>Find</span>
            </Button>
          )}
          {present.command.icon && (
            <WithTooltip
              text="Show this to a room"
              {...(present.keys !== undefined && { keys: present.keys })}
            >
              <Button
                variant="tool"
                className="bar-present"
                icon={present.command.icon}
                onPress={present.run}
              >
                <span>Present</span>
              </Button>
            </WithTooltip>
          )}
          <MoreMenu />
        </div>
      </div>
    </>
  );
}
