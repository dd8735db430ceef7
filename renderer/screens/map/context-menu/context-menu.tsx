import { Fragment, type ReactNode, useEffect } from 'react';
import { Header, Menu, MenuItem, MenuSection, Separator, Text } from 'react-aria-components';
import { useStore } from 'zustand';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { kindInWords, kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { isWritable, useProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { afterOverlayCloses, isFocusLost } from '../../../core/ui/focus.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { EntryItem } from '../../../core/ui/menu.tsx';
import { linkChoices } from '../../../features/links/link-choices.ts';
import { changeLink } from '../../../features/links/link-edits.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { PopoverAtPoint } from '../controls/popover-at-point.tsx';
import { makeFromCard } from '../create/make-next-card.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { requestCardFocus } from '../state/map-ui.ts';
import { runAtMenuPoint } from '../state/menu-point.ts';
import { type CommandSection, commandSections } from './command-sections.ts';
import { closeContextMenu, contextMenuStore } from './menu-store.ts';
import type { MenuTarget } from './menu-target.ts';
import { nextCardsOf } from './next-cards.ts';

interface TargetProps {
  readonly map: ActiveMap;
  readonly target: MenuTarget;
}

/** "Make from this barrier": the kinds that may follow, each with the relation that will be written. */
function NextCards({ map, id }: { readonly map: ActiveMap; readonly id: string }) {
  const kind = useProject(({ document }) => kindOfId(document, id) ?? '');
  return (
    <MenuSection>
      <Header className="map-menu-heading">{`Make from this ${kindInWords(kind)}`}</Header>
      {nextCardsOf(kind).map((choice) => {
        const label = kindLabelOf(choice.kind);
        return (
          <MenuItem
            key={choice.id}
            id={choice.id}
            textValue={`${label}, ${choice.word}`}
            className="menu-item"
            onAction={() => makeFromCard(map, id, choice)}
          >
            <KindMark kind={choice.kind} size={22} />
            <Text slot="label" className="menu-words">
              {label}
            </Text>
            <Text slot="description" className="menu-note">
              {choice.word}
            </Text>
          </MenuItem>
        );
      })}
    </MenuSection>
  );
}

/** What a link may say instead, read from its first card. */
function Relations({ id }: { readonly id: string }) {
  const document = useProject((project) => project.document);
  const link = recordOf(document, { kind: 'link', id });
  if (!link) return null;
  const [from, to] = [textOf(link, 'from'), textOf(link, 'to')];
  const others = linkChoices(document, from, to).filter(({ isLinked }) => !isLinked);
  return (
    <MenuSection>
      <Header className="map-menu-heading">{`${quoted(recordTitle(from))} …`}</Header>
      {others.map((choice) => (
        <MenuItem
          key={choice.id}
          id={choice.id}
          textValue={choice.word}
          className="menu-item"
          onAction={() => select([changeLink(link, choice.from, choice.relation, choice.to)])}
        >
          <Text slot="label" className="menu-words">
            {choice.word}
          </Text>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

const labels: Record<MenuTarget['of'], (id: string) => string> = {
  card: (id) => `What to do with ${quoted(recordTitle(id))}`,
  theme: (id) => `What to do with the theme ${quoted(recordTitle(id))}`,
  cards: () => 'What to do with the selected cards',
  link: () => 'What to do with this link',
  paper: () => 'What to do here',
};

function firstSection({ map, target: { of, id } }: TargetProps): ReactNode {
  if (id === undefined || !isWritable()) return null;
  if (of === 'card') return <NextCards map={map} id={id} />;
  return of === 'link' ? <Relations id={id} /> : null;
}

/** Where the keyboard goes when the menu closes and nothing that was chosen took it: to the card, else to the surface. */
function giveFocusBack(element: HTMLElement, target: MenuTarget): void {
  afterOverlayCloses(() => {
    if (!isFocusLost() && document.activeElement !== element) return;
    const isOne = target.of === 'card' || target.of === 'theme';
    if (isOne && target.id !== undefined) requestCardFocus(target.id);
    else element.focus({ preventScroll: true });
  });
}

interface OpenMenuProps {
  /** What the menu is of, and has the keyboard after it. */
  readonly element: HTMLElement;
  readonly target: MenuTarget;
  /** What stands before the commands. */
  readonly first: ReactNode;
  readonly sections: readonly CommandSection[];
}

function OpenMenu({ element, target, first, sections }: OpenMenuProps) {
  const [x, y] = target.client;
  const label = labels[target.of](target.id ?? '');
  useEffect(() => () => giveFocusBack(element, target), [element, target]);
  return (
    <PopoverAtPoint label={label} position={{ x, y }} onClose={closeContextMenu}>
      <Menu className="menu context-menu" aria-label={label} autoFocus="first" onClose={closeContextMenu}>
        {first}
        {sections.map(({ label: groupLabel, entries }, at) => (
          <Fragment key={groupLabel}>
            {(at > 0 || first !== null) && <Separator className="menu-separator" />}
            <MenuSection aria-label={groupLabel}>
              {entries.map((entry) => (
                <EntryItem
                  key={entry.id}
                  entry={{ ...entry, run: () => runAtMenuPoint(target.mapPoint, entry.run) }}
                />
              ))}
            </MenuSection>
          </Fragment>
        ))}
      </Menu>
    </PopoverAtPoint>
  );
}

/** The menu of what was clicked with the right button, touched for long, or is selected when its key is pressed. */
export function ContextMenu({ map }: { readonly map: ActiveMap }) {
  const target = useStore(contextMenuStore, (state) => state.target);
  if (!target) return null;
  return (
    <OpenMenu
      key={target.client.join(' ')}
      element={map.element}
      target={target}
      first={firstSection({ map, target })}
      sections={commandSections(target.of)}
    />
  );
}

/** The same in a project without cards: what can be made there. Nothing lies there that could be shown otherwise. */
export function EmptyPaperMenu({ element }: { readonly element: HTMLElement }) {
  const target = useStore(contextMenuStore, (state) => state.target);
  if (!target) return null;
  const sections = commandSections(target.of).filter(({ group }) => group === 'change');
  return (
    <OpenMenu
      key={target.client.join(' ')}
      element={element}
      target={target}
      first={null}
      sections={sections}
    />
  );
}
