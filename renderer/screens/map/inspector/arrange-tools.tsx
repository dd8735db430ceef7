import { commandOf } from '../../../core/commands/command-registry.ts';
import { type CommandState, commandStateOf, useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';

const groups = [
  {
    label: 'Align',
    ids: ['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((side) => `map.align.${side}`),
  },
  { label: 'Distribute', ids: ['map.distribute.across', 'map.distribute.down'] },
];

const CommandIconButton = ({ command, label, keys, disabledReason, run }: CommandState) =>
  command.icon && (
    <IconButton
      label={label}
      icon={command.icon}
      tooltip={disabledReason ? `${label}. ${disabledReason}` : label}
      onPress={run}
      {...(keys !== undefined && { keys })}
    />
  );

const CommandButton = ({ command, label, run }: CommandState) => (
  <Button {...(command.icon && { icon: command.icon })} onPress={run}>
    {label}
  </Button>
);

/** Brings several selected cards into line, doubles them, or keeps them where they are: the commands of Tidy up. */
export function ArrangeTools() {
  useSelection();
  useProject((project) => project.document);
  const [duplicate, pin] = [useCommand('map.duplicate'), useCommand('map.stay')];
  return (
    <>
      <div className="inspector-arrange">
        {groups.map(({ label, ids }) => (
          <fieldset key={label}>
            <legend className="form-label">{label}</legend>
            {ids.map((id) => (
              <CommandIconButton key={id} {...commandStateOf(commandOf(id))} />
            ))}
          </fieldset>
        ))}
      </div>
      <div className="inspector-arrange">
        <CommandButton {...duplicate} label="Duplicate" />
        <CommandButton {...pin} />
      </div>
    </>
  );
}
