import { commandOf } from '../commands/registry.ts';
import { type Usable, usable, useCommand } from '../commands/use-command.ts';
import { useProject } from '../state/project-store.ts';
import { useSelection } from '../state/selection.ts';
import { Button, IconButton } from '../ui/button.tsx';

const groups = [
  {
    label: 'Align',
    ids: ['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((side) => `map.align.${side}`),
  },
  { label: 'Distribute', ids: ['map.distribute.across', 'map.distribute.down'] },
];

const Small = ({ command, label, keys, whyNot, run }: Usable) =>
  command.icon && (
    <IconButton
      label={label}
      icon={command.icon}
      tooltip={whyNot ? `${label}. ${whyNot}` : label}
      onPress={run}
      {...(keys !== undefined && { keys })}
    />
  );

const Wide = ({ command, label, run }: Usable) => (
  <Button {...(command.icon && { icon: command.icon })} onPress={run}>
    {label}
  </Button>
);

/** Brings several selected cards into line, doubles them, or keeps them where they are: the commands of Tidy up. */
export function ArrangeGroups() {
  useSelection();
  useProject((project) => project.document);
  const [copying, staying] = [useCommand('map.duplicate'), useCommand('map.stay')];
  return (
    <>
      <div className="inspector-arrange">
        {groups.map(({ label, ids }) => (
          <fieldset key={label}>
            <legend className="form-label">{label}</legend>
            {ids.map((id) => (
              <Small key={id} {...usable(commandOf(id))} />
            ))}
          </fieldset>
        ))}
      </div>
      <div className="inspector-arrange">
        <Wide {...copying} label="Duplicate" />
        <Wide {...staying} />
      </div>
    </>
  );
}
