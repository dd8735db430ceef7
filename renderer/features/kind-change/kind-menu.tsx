import { Check } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, Text } from 'react-aria-components';
import type { KindName } from '../../../shared/document/model/id-types.ts';
import { KindMark, kindStyle } from '../../core/ui/kind-mark.tsx';
import { type KindChoice, kindGroups, type Suggestion } from './kind-groups.ts';
import '../../core/ui/select.css';
import './kind-change.css';

interface KindMenuProps {
  /** What the card is now; undefined for several that differ. */
  readonly current: KindName | undefined;
  readonly suggestion: Suggestion | undefined;
  readonly onChoose: (kind: KindName) => void;
  readonly onClose?: () => void;
}

const KindItem = ({ choice: { kind, hint } }: { readonly choice: KindChoice }) => (
  <MenuItem id={kind.name} textValue={kind.label} className="menu-item kind-menu-item">
    <KindMark kind={kind.name} size={20} />
    <Text slot="label" className="kind-word" style={kindStyle(kind.name)}>
      {kind.label}
    </Text>
    <Text slot="description" className="kind-menu-hint">
      {hint}
    </Text>
    <Check className="icon icon-s menu-check" aria-hidden="true" />
  </MenuItem>
);

/** Every kind that a card can become, in groups, its own one checked. */
export function KindMenu({ current, suggestion, onChoose, onClose }: KindMenuProps) {
  return (
    <Menu
      className="menu kind-menu"
      aria-label="What it is"
      selectionMode="single"
      selectedKeys={current === undefined ? [] : [current]}
      onAction={(key) => onChoose(String(key))}
      autoFocus
      {...(onClose && { onClose })}
    >
      {kindGroups(suggestion).map(({ label, choices }) => (
        <MenuSection key={label} className="kind-menu-section">
          <Header className="kind-menu-head">{label}</Header>
          {choices.map((choice) => (
            <KindItem key={choice.kind.name} choice={choice} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

/** What stays, whatever is chosen, and what does not. */
export function KindMenuFoot() {
  return (
    <p className="meta kind-menu-foot">
      Words, theme, links and history stay. Its status and details are put away, and come back with the old
      kind.
    </p>
  );
}
