import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { FilterChoice } from './filter-options.ts';

interface Props {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly selectedValues: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const summaryOf = (choices: readonly FilterChoice[], chosen: readonly string[]): string => {
  if (chosen.length === 0) return 'any';
  const [only] = chosen;
  const label = choices.find(({ value }) => value === only)?.label;
  return chosen.length === 1 && label ? label : `${chosen.length} chosen`;
};

/** A line that opens a list of which any number can be chosen; it says what is. */
export function MultiSelect({ label, choices, selectedValues, onChange }: Props) {
  const missing = selectedValues.filter((value) => !choices.some((choice) => choice.value === value));
  const all = [...choices, ...missing.map((value) => ({ value, label: value, count: 0 }))];
  if (all.length === 0) return null;
  const summary = summaryOf(all, selectedValues);
  return (
    <MenuTrigger>
      <Button
        className={selectedValues.length > 0 ? 'multi-select has-chosen' : 'multi-select'}
        aria-label={`${label}: ${summary}`}
      >
        <span className="multi-select-label">{label}</span>
        <span className="multi-select-value">{summary}</span>
        <ChevronDown className="icon icon-s" aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={selectedValues.map((value) => `=${value}`)}
          onSelectionChange={(keys) =>
            onChange(
              all.filter(({ value }) => keys === 'all' || keys.has(`=${value}`)).map(({ value }) => value),
            )
          }
        >
          {all.map((choice) => (
            <MenuItem
              key={choice.value}
              id={`=${choice.value}`}
              textValue={choice.label}
              className="menu-item"
            >
              <Check className="icon icon-s menu-check" aria-hidden="true" />
              <span className="menu-words">
                <Text slot="label">{choice.label}</Text>
              </span>
              <span className="meta">{choice.count}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
