import { ArrowDown, ArrowUp, Ellipsis, Heading, Layers, PanelRight, Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import { deleteTheme, moveTheme } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { setOutline } from '../state/outline-store.ts';
import { deleteSubHeading, moveSubHeading, moveSubHeadingToTheme } from '../state/sub-heading-actions.ts';

/** After the menu has given the focus back, so that the field keeps it. */
const afterMenu = (run: () => void) => () => void requestAnimationFrame(run);

const renameEntry = (id: string): MenuEntry => ({
  id: 'rename',
  label: 'Rename',
  icon: Pencil,
  run: afterMenu(() => setOutline({ renaming: id })),
});

const moveEntries = (move: (step: -1 | 1) => void): readonly MenuEntry[] => [
  { id: 'up', label: 'Move up', icon: ArrowUp, run: () => move(-1) },
  { id: 'down', label: 'Move down', icon: ArrowDown, run: () => move(1) },
];

const deleteEntry = (label: string, run: () => void): MenuEntry => ({
  id: 'delete',
  label,
  help: 'Its cards stay.',
  icon: Trash2,
  isDanger: true,
  run,
});

const moreButton = (what: string): ReactElement => (
  <IconButton label={`What to do with the ${what}`} icon={Ellipsis} />
);

interface ThemeMenuProps {
  readonly section: OutlineSection;
  readonly open: (id: string) => void;
}

/** What can be done with a theme. */
export function ThemeMenu({ section, open }: ThemeMenuProps) {
  const id = section.themeId;
  if (id === undefined) return null;
  return (
    <Menu
      label={`Theme: ${section.heading}`}
      trigger={moreButton(`theme “${section.heading}”`)}
      entries={[
        { id: 'open', label: 'Open', icon: PanelRight, run: () => open(id) },
        renameEntry(id),
        {
          id: 'heading',
          label: 'New sub-heading',
          icon: Heading,
          run: afterMenu(() => setOutline({ addingTo: null, addingHeadingTo: id })),
        },
        ...moveEntries((step) => moveTheme(id, step)),
        'separator',
        deleteEntry('Delete the theme', () => deleteTheme(id)),
      ]}
    />
  );
}

const otherThemes = (doc: ProjectDocument, { id, themeId }: OutlineSection): readonly MenuEntry[] =>
  [
    ...recordsOf(doc, 'theme').map((theme) => ({
      theme: theme.id as string | null,
      label: titleOf('theme', theme),
    })),
    { theme: null, label: 'No theme yet' },
  ]
    .filter(({ theme }) => theme !== (themeId ?? null))
    .map(({ theme, label }) => ({
      id: `theme-${theme ?? ''}`,
      label: `Move to ${label}`,
      icon: Layers,
      run: () => moveSubHeadingToTheme(id, theme),
    }));

/** What can be done with a sub-heading. */
export function SubHeadingMenu({ section }: { readonly section: OutlineSection }) {
  const doc = useProject((project) => project.document);
  const { id, heading } = section;
  return (
    <Menu
      label={`Sub-heading: ${heading}`}
      trigger={moreButton(`sub-heading “${heading}”`)}
      entries={[
        renameEntry(id),
        ...moveEntries((step) => moveSubHeading(id, step)),
        ...otherThemes(doc, section),
        'separator',
        deleteEntry('Delete the sub-heading', () => deleteSubHeading(id)),
      ]}
    />
  );
}
