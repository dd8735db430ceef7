import { Heading, Plus } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { afterOverlayCloses, focusNextFrame } from '../../../core/ui/focus.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { NewCardForm } from '../controls/new-card-form.tsx';
import { useDragState } from '../state/drag-store.ts';
import type { OutlineSection as Section } from '../state/outline-model.ts';
import { setOutline, useOutline } from '../state/outline-store.ts';
import { headingElementId } from '../state/row-focus.ts';
import { NewHeadingForm } from './new-heading-form.tsx';
import { Row } from './outline-row.tsx';
import { RenameField } from './rename-field.tsx';
import { SubHeadingMenu, ThemeMenu } from './section-menu.tsx';

/** What all sections of a list have in common. */
interface ListProps {
  readonly byKind: boolean;
  /** How many rows of a section are rendered so far. */
  readonly drawnCountOf: (sectionId: string) => number;
  /** Id of the row that is the tab stop while none is current. */
  readonly firstRow: string | undefined;
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard?: boolean) => void;
}

interface SectionProps extends ListProps {
  readonly section: Section;
}

interface HeadingProps {
  readonly section: Section;
  readonly kind: 'theme' | 'heading';
  /** Of the record that the heading names; undefined where it cannot be renamed. */
  readonly recordId: string | undefined;
}

const SectionHeading = ({ section, kind, recordId }: HeadingProps) => {
  const isRenaming = useOutline(({ renaming }) => renaming !== null && renaming === recordId);
  const id = headingElementId(section.id);
  const focusHeading = () => focusNextFrame(() => document.getElementById(id));
  const Tag = kind === 'theme' ? 'h3' : 'h4';
  const className = kind === 'theme' ? 'outline-heading' : 'outline-sub-heading';
  return (
    <>
      {isRenaming && recordId !== undefined && (
        <RenameField
          id={recordId}
          kind={kind}
          title={section.heading}
          className={className}
          onDone={focusHeading}
        />
      )}
      <Tag id={id} className={isRenaming ? 'hidden-text' : className} tabIndex={-1} dir="auto">
        {section.heading}
      </Tag>
    </>
  );
};

/** The cards right under a heading, and the form for new ones. */
const SectionCards = ({ section, byKind, drawnCountOf, firstRow, isReadOnly, open }: SectionProps) => {
  const isAdding = useOutline(({ addingTo }) => addingTo === section.id);
  return (
    <>
      {section.rows.length > 0 && (
        <ul>
          {section.rows.slice(0, drawnCountOf(section.id)).map((row) => (
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
    </>
  );
};

interface FrameProps {
  readonly section: Section;
  readonly className: string;
  readonly children: ReactNode;
}

/** A region that cards can be dropped into. */
const SectionFrame = ({ section, className, children }: FrameProps) => {
  const isDropEnd = useDragState(({ target }) => target?.section === section.id && target.before === null);
  return (
    <section
      className={isDropEnd ? `${className} is-drop-end` : className}
      data-section={section.id}
      aria-labelledby={headingElementId(section.id)}
    >
      {children}
    </section>
  );
};

/** The sub-heading that Find leads to takes the focus. */
const useRequestedHeading = (id: string): void => {
  const isRequested = useOutline(({ headingToFocus }) => headingToFocus === id);
  useEffect(() => {
    if (!isRequested) return;
    return afterOverlayCloses(() => {
      document.getElementById(headingElementId(id))?.focus();
      setOutline({ headingToFocus: null });
    });
  }, [isRequested, id]);
};

const SubSection = (props: SectionProps) => {
  const { section, isReadOnly } = props;
  useRequestedHeading(section.id);
  return (
    <SectionFrame section={section} className="outline-sub-section">
      <header className="outline-section-header">
        <Heading className="icon outline-sub-heading-mark" aria-hidden="true" />
        <SectionHeading section={section} kind="heading" recordId={section.id} />
        <span className="meta outline-count">{cardsInWords(section.rows.length)}</span>
        {!isReadOnly && <SubHeadingMenu section={section} />}
      </header>
      <SectionCards {...props} />
    </SectionFrame>
  );
};

interface OutlineSectionProps extends SectionProps {
  readonly subSections: readonly Section[];
}

/** A heading with its cards, and the sub-headings in it with theirs. */
export function OutlineSection({ subSections, ...props }: OutlineSectionProps) {
  const { section, isReadOnly, open } = props;
  const isAddingHeading = useOutline(({ addingHeadingTo }) => addingHeadingTo === section.id);
  const count = [section, ...subSections].reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <SectionFrame section={section} className="outline-section">
      <header className="outline-section-header">
        {section.kind && <KindMark kind={section.kind} />}
        <SectionHeading section={section} kind="theme" recordId={section.themeId} />
        <span className="meta outline-count">{cardsInWords(count)}</span>
        {!isReadOnly && <ThemeMenu section={section} open={open} />}
      </header>
      <SectionCards {...props} />
      {subSections.map((sub) => (
        <SubSection key={sub.id} {...props} section={sub} />
      ))}
      {!isReadOnly && isAddingHeading && <NewHeadingForm section={section} />}
    </SectionFrame>
  );
}
