import { Check, ChevronDown, Flag, Heading, ListTree, Target } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Button as RacButton, Text } from 'react-aria-components';
import { type ItemKind, isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import { KindMark, kindStyle } from '../../../core/ui/kind-mark.tsx';
import { itemKindLabel, itemKindsFor } from './item-kind-text.ts';
import '../../../core/ui/select.css';

const OTHER_ICONS = { aim: Target, objective: Flag, title: Heading, heading: ListTree } as const;

const ItemKindMark = ({ kind, size }: { readonly kind: ItemKind; readonly size: number }) => {
  if (isCardKind(kind)) return <KindMark kind={kind} size={size} />;
  const Icon = OTHER_ICONS[kind];
  return <Icon className="icon icon-s" aria-hidden="true" />;
};

const ItemKindOption = ({ kind }: { readonly kind: ItemKind }) => (
  <MenuItem id={kind} textValue={itemKindLabel(kind)} className="menu-item">
    <Check className="icon icon-s menu-check" aria-hidden="true" />
    <ItemKindMark kind={kind} size={20} />
    <Text slot="label" className="menu-words">
      {itemKindLabel(kind)}
    </Text>
  </MenuItem>
);

interface ItemKindPickerProps {
  readonly kind: ItemKind;
  readonly text: string;
  /** "35", "39–40": said with the kind, so that every control of the list has its own name. */
  readonly lines: string;
  readonly isInTabOrder: boolean;
  readonly onPick: (kind: ItemKind) => void;
}

/** Select for what a line becomes: its mark and word, and a list of all kinds it could be. */
export function ItemKindPicker({ kind, text, lines, isInTabOrder, onPick }: ItemKindPickerProps) {
  return (
    <MenuTrigger>
      <RacButton
        className="pick"
        aria-label={`Line ${lines} becomes: ${itemKindLabel(kind)}. Change`}
        excludeFromTabOrder={!isInTabOrder}
        data-main=""
      >
        <ItemKindMark kind={kind} size={20} />
        <span className="kind-word" style={isCardKind(kind) ? kindStyle(kind) : undefined}>
          {itemKindLabel(kind)}
        </span>
        <ChevronDown className="icon icon-s" aria-hidden="true" />
      </RacButton>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu
          className="menu"
          aria-label={`What line ${lines} becomes`}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind]}
          onAction={(key) => {
            const picked = itemKindsFor(text).find((fate) => fate === key);
            if (picked && picked !== kind) onPick(picked);
          }}
        >
          {itemKindsFor(text).map((fate) => (
            <ItemKindOption key={fate} kind={fate} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
