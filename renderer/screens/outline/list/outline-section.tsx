import { ArrowDown, ArrowUp, Ellipsis, PanelRight, Pencil, Plus, Trash2 } from 'lucide-react';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { NewCardForm } from '../controls/new-card-form.tsx';
import { useDragState } from '../state/drag-store.ts';
import { deleteTheme, moveTheme } from '../state/outline-actions.ts';
import type { OutlineSection as Section } from '../state/outline-model.ts';
import { setOutline, useOutline } from '../state/outline-store.ts';
import { Row } from './outline-row.tsx';
import { RenameField } from './rename-field.tsx';

interface SectionProps {
  readonly section: Section;
  readonly byKind: boolean;
  /** How many of its rows are rendered so far. */
  readonly drawnCount: number;
  /** Id of the row that is the tab stop while none is current. */
  readonly firstRow: string | undefined;
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard?: boolean) => void;
}

const ThemeMenu = ({ section, open }: Pick<SectionProps, 'section' | 'open'>) => {
  const id = section.themeId;
  if (id === undefined) return null;
  return (
    <Menu
      label={`Theme: ${section.heading}`}
      trigger={<IconButton label={`What to do with the theme “${section.heading}”`} icon={Ellipsis} />}
      entries={[
        { id: 'open', label: 'Open', icon: PanelRight, run: () => open(id) },
        {
          id: 'rename',
          label: 'Rename',
          icon: Pencil,
          run: () => requestAnimationFrame(() => setOutline({ renaming: id })),
        },
        { id: 'up', label: 'Move up', icon: ArrowUp, run: () => moveTheme(id, -1) },
        { id: 'down', label: 'Move down', icon: ArrowDown, run: () => moveTheme(id, 1) },
        'separator',
        {
          id: 'delete',
          label: 'Delete the theme',
          help: 'Its cards stay.',
          icon: Trash2,
          isDanger: true,
          run: () => deleteTheme(id),
        },
      ]}
    />
  );
};

const SectionHeading = ({ section }: { readonly section: Section }) => {
  const isRenaming = useOutline(({ renaming }) => renaming !== null && renaming === section.themeId);
  const id = `section-${section.id}`;
  const focusHeading = () => focusNextFrame(() => document.getElementById(id));
  return (
    <>
      {isRenaming && section.themeId !== undefined && (
        <RenameField
          id={section.themeId}
          kind="theme"
          title={section.heading}
          className="outline-heading"
          onDone={focusHeading}
        />
      )}
      <h3 id={id} className={isRenaming ? 'hidden-text' : 'outline-heading'} tabIndex={-1}>
        {section.heading}
      </h3>
    </>
  );
};

/** A heading with its cards, and the form for new ones. */
export function OutlineSection(props: SectionProps) {
  const { section, byKind, drawnCount, firstRow, isReadOnly, open } = props;
  const isAdding = useOutline(({ addingTo }) => addingTo === section.id);
  const isDropEnd = useDragState(({ target }) => target?.section === section.id && target.before === null);
  const rows = section.rows.slice(0, drawnCount);
  return (
    <section
      className={isDropEnd ? 'outline-section is-drop-end' : 'outline-section'}
      data-section={section.id}
      aria-labelledby={`section-${section.id}`}
    >
      <header className="outline-section-header">
        {section.kind && <KindMark kind={section.kind} />}
        <SectionHeading section={section} />
        <span className="meta outline-count">{cardsInWords(section.rows.length)}</span>
        {!isReadOnly && <ThemeMenu section={section} open={open} />}
      </header>
      {section.rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Row key={row.id} {...row} isFirst={row.id === firstRow} isReadOnly={isReadOnly} open={open} />
          ))}
        </ul>
      )}
      {!isReadOnly && isAdding && <NewCardForm section={section} byKind={byKind} />}
      {!isReadOnly && !isAdding && (
        <Button
          id={`add-to-${section.id}`}
          variant="tool"
          icon={Plus}
          className="outline-add"
          onPress={() => setOutline({ addingTo: section.id })}
        >
          New card
          <span className="hidden-text"> under {section.heading}</span>
        </Button>
      )}
    </section>
  );
}
