import type { LucideIcon } from 'lucide-react';
import {
  ArrowDown,
  ArrowUp,
  ChevronRight,
  CircleDot,
  Heading,
  Layers,
  Map as MapIcon,
  PanelRight,
  Pencil,
  Shapes,
  Spline,
  SquareCheck,
  Trash2,
} from 'lucide-react';
import { Keyboard, Menu, MenuItem, Popover, SubmenuTrigger, Text } from 'react-aria-components';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId, recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import {
  subHeadingOf,
  subHeadingsByTheme,
  themeIdOf,
} from '../../../../shared/records/computed/sub-headings.ts';
import { kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { canChangeKind } from '../../../../shared/records/shown/shown-kind.ts';
import { changeStatus } from '../../../core/records/change-status.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { statusTransitions } from '../../../core/records/status-transitions.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { openConnectDialog } from '../../../features/connect/connect-dialog.tsx';
import { openKindDialog } from '../../../features/kind-change/kind-dialog.tsx';
import { deleteRow, moveRow, moveToTheme } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { setOutline } from '../state/outline-store.ts';
import { toggleRow } from '../state/row-selection.ts';
import { firstMapWith, showOnMap } from '../state/show-card.ts';

/** The open menu of a row: the row's id, and the button that the popover is anchored to. */
export interface OpenRowMenu {
  readonly id: string;
  readonly button: HTMLElement;
}

interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string | undefined;
  readonly disabledReason?: string | undefined;
  readonly isDanger?: boolean;
  readonly run?: () => void;
  readonly entries?: readonly MenuLine[];
}

const statusEntries = (doc: ProjectDocument, kindName: string, id: string): readonly MenuLine[] => {
  const kind = kindOf(kindName);
  const record = recordOf(doc, { kind: kindName, id });
  if (!kind?.lifecycle || !record) return [];
  const { current, options } = statusTransitions(kind, record, doc, localToday());
  return options
    .filter((option) => option.value !== current)
    .map((option) => ({
      id: `status-${option.value}`,
      label: option.label,
      disabledReason: option.disabledReason,
      run: () => changeStatus(kind, record, option.value, option.label),
    }));
};

const themeEntries = (doc: ProjectDocument, kindName: string, id: string): readonly MenuLine[] => {
  const now = recordOf(doc, { kind: kindName, id })?.fields.theme ?? null;
  const themes = recordsOf(doc, 'theme').map((theme) => ({
    id: theme.id as string | null,
    label: titleOf('theme', theme),
  }));
  return [...themes, { id: null, label: 'No theme yet' }]
    .filter((theme) => theme.id !== now)
    .map((theme) => ({
      id: `theme-${theme.id ?? ''}`,
      label: theme.label,
      run: () => moveToTheme(id, theme.id),
    }));
};

/** The sub-headings of the card's theme; none where that theme has none. */
const headingEntries = (doc: ProjectDocument, kindName: string, id: string): readonly MenuLine[] => {
  const card = recordOf(doc, { kind: kindName, id });
  const themeId = card && themeIdOf(doc, card);
  const current = card && subHeadingOf(doc, card)?.id;
  const headings = subHeadingsByTheme(doc).get(themeId) ?? [];
  if (!card || headings.length === 0) return [];
  return [
    ...headings.map((heading) => ({ id: heading.id as string | null, label: titleOf('heading', heading) })),
    { id: null, label: 'No sub-heading' },
  ]
    .filter((heading) => heading.id !== (current ?? null))
    .map((heading) => ({
      id: `heading-${heading.id ?? ''}`,
      label: heading.label,
      run: () => moveToTheme(id, themeId ?? null, heading.id),
    }));
};

interface RowMenuProps {
  readonly openMenu: OpenRowMenu;
  /** Ids of all rows of the list, from top to bottom. */
  readonly ids: readonly string[];
  /** Where the rows have an order that can be changed: not in a table. */
  readonly sections?: readonly OutlineSection[];
  readonly open: (id: string) => void;
  readonly onClose: () => void;
}

const orderEntries = (sections: readonly OutlineSection[], id: string): readonly MenuLine[] => [
  {
    id: 'rename',
    label: 'Rename',
    icon: Pencil,
    keys: 'F2',
    run: () => requestAnimationFrame(() => setOutline({ renaming: id })),
  },
  { id: 'up', label: 'Move up', icon: ArrowUp, keys: 'Alt+↑', run: () => moveRow(sections, id, -1) },
  { id: 'down', label: 'Move down', icon: ArrowDown, keys: 'Alt+↓', run: () => moveRow(sections, id, 1) },
];

const entriesFor = (doc: ProjectDocument, props: RowMenuProps): readonly MenuLine[] => {
  const { ids, sections, open } = props;
  const { id } = props.openMenu;
  const kind = kindOfId(doc, id) ?? '';
  const status = statusEntries(doc, kind, id);
  const isSelected = selectedIds().has(id);
  const select = isSelected ? 'Take out of the selection' : 'Select';
  const hasTheme = kindOf(kind)?.fields.theme !== undefined;
  const headings = headingEntries(doc, kind, id);
  return [
    {
      id: 'open',
      label: 'Open',
      icon: PanelRight,
      keys: sections ? 'Enter' : undefined,
      run: () => open(id),
    },
    { id: 'select', label: select, icon: SquareCheck, keys: 'Space', run: () => toggleRow(id) },
    { id: 'connect', label: 'Connect to…', icon: Spline, run: () => openConnectDialog(id) },
    ...(canChangeKind(kindOf(kind))
      ? [
          {
            id: 'kind',
            label: 'Change what it is…',
            icon: Shapes,
            keys: 'Alt+Enter',
            run: () => openKindDialog([id]),
          },
        ]
      : []),
    ...(status.length > 0 ? [{ id: 'status', label: 'Status', icon: CircleDot, entries: status }] : []),
    ...(hasTheme
      ? [{ id: 'theme', label: 'Move to theme', icon: Layers, entries: themeEntries(doc, kind, id) }]
      : []),
    ...(headings.length > 0
      ? [{ id: 'heading', label: 'Move to sub-heading', icon: Heading, entries: headings }]
      : []),
    ...(sections ? orderEntries(sections, id) : []),
    ...(firstMapWith(doc, id) === undefined
      ? []
      : [{ id: 'map', label: 'Show on the map', icon: MapIcon, run: () => showOnMap(id) }]),
    {
      id: 'delete',
      label: 'Delete',
      icon: Trash2,
      keys: 'Delete',
      isDanger: true,
      run: () => deleteRow(ids, id),
    },
  ];
};

const MenuLineItem = ({ entry }: { readonly entry: MenuLine }) => {
  const Icon = entry.icon;
  return (
    <MenuItem
      id={entry.id}
      className="menu-item"
      textValue={entry.label}
      isDisabled={entry.disabledReason !== undefined}
      {...(entry.run ? { onAction: entry.run } : {})}
      {...(entry.isDanger ? { 'data-danger': true } : {})}
    >
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <span className="menu-words">
        <Text slot="label">{entry.label}</Text>
        {entry.disabledReason && (
          <Text slot="description" className="form-help">
            {entry.disabledReason}
          </Text>
        )}
      </span>
      {entry.keys && <Keyboard>{entry.keys}</Keyboard>}
      {entry.entries && <ChevronRight className="icon icon-s" aria-hidden="true" />}
    </MenuItem>
  );
};

/** The menu of one row. It is mounted once for the whole list. */
export function RowMenu(props: RowMenuProps) {
  const doc = useProject((project) => project.document);
  const anchor = { current: props.openMenu.button };
  return (
    <Popover
      className="menu-popover"
      triggerRef={anchor}
      placement="left top"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Menu className="menu" aria-label="What to do with this card" autoFocus="first" onClose={props.onClose}>
        {entriesFor(doc, props).map((entry) =>
          entry.entries ? (
            <SubmenuTrigger key={entry.id}>
              <MenuLineItem entry={entry} />
              <Popover className="menu-popover">
                <Menu className="menu" aria-label={entry.label} onClose={props.onClose}>
                  {entry.entries.map((one) => (
                    <MenuLineItem key={one.id} entry={one} />
                  ))}
                </Menu>
              </Popover>
            </SubmenuTrigger>
          ) : (
            <MenuLineItem key={entry.id} entry={entry} />
          ),
        )}
      </Menu>
    </Popover>
  );
}
