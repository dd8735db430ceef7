import { type CSSProperties, memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { clearSelection, select, useIsSelected } from '../../../core/state/selection.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { isFocusLost, useRequestedFocus } from '../../../core/ui/focus.ts';
import { KindMark, kindStyle } from '../../../core/ui/kind-mark.tsx';
import { accessibleCardName } from '../../../features/map-model/content/card-face.ts';
import { startEditing } from '../actions/start-editing.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { cardFocus, mapUi, useMapUi } from '../state/map-ui.ts';
import { WallCardBody, type WallCardContent, WallCardHead, wallCardContent } from './wall-card.tsx';
import type { PlacedCard, WallArea, WallPage, WallSection, WallStyle } from './wall-layout.ts';
import { MAX_CARDS_TO_TRY, wallPages } from './wall-pages.ts';
import { createWallRuler } from './wall-ruler.ts';
import { NO_THEME_STOP, type WallTheme } from './wall-source.ts';
import { isWritingOnMap, type WallAt, type WallSlide, wallStore } from './wall-store.ts';
import './wall.css';

/** Px of a screen 1,080 high in one rem before an audience. */
const PX_IN_REM = 28;

/** What a theme says, card by card, from the document as the audience may see it now. */
interface ThemeContent {
  readonly sections: readonly WallSection[];
  readonly cards: ReadonlyMap<string, WallCardContent>;
}

function themeContent(document: ProjectDocument, { sections }: WallTheme): ThemeContent {
  const ids = new Set(sections.flatMap(({ cards }) => cards));
  const cards = new Map<string, WallCardContent>();
  for (const id of ids) {
    const content = wallCardContent(document, id, ids);
    if (content) cards.set(id, content);
  }
  const shown = sections.map((section) => ({
    ...section,
    cards: section.cards.filter((id) => cards.has(id)),
  }));
  return { sections: shown.filter((section) => section.cards.length > 0), cards };
}

const areaOf = (room: HTMLElement): WallArea => ({
  width: room.clientWidth,
  height: room.clientHeight,
  unit: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PX_IN_REM,
});

const partOf = (pages: readonly WallPage[], at: WallAt): number => {
  if ('part' in at) return Math.max(0, Math.min(at.part, pages.length - 1));
  return Math.max(
    0,
    pages.findIndex(({ cards }) => cards.some(({ id }) => id === at.card)),
  );
};

/** Counts up whenever the room for cards, or a rem, has another size. */
function useSizeChanges(room: React.RefObject<HTMLElement | null>): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(() => setChanges((count) => count + 1));
    observer.observe(room.current);
    for (const probe of room.current.querySelectorAll('.wall-rem')) observer.observe(probe);
    return () => observer.disconnect();
  }, [room]);
  return changes;
}

/** A theme in pages, and whether what is said beside the words of its cards had to give way. */
interface LaidOutTheme {
  readonly pages: readonly WallPage[];
  readonly isTerse: boolean;
}

/** All that the cards say where it stands on one page; else the words alone, where that takes fewer pages. */
function layOut({ sections, cards }: ThemeContent, room: HTMLElement, sheet: HTMLElement): LaidOutTheme {
  const area = areaOf(room);
  const words = new Map([...cards].map(([id, card]) => [id, card.words]));
  const pages = wallPages(sections, area, createWallRuler(sheet, words, false));
  if (pages.length <= 1 || cards.size > MAX_CARDS_TO_TRY) return { pages, isTerse: false };
  const terse = wallPages(sections, area, createWallRuler(sheet, words, true));
  return terse.length < pages.length ? { pages: terse, isTerse: true } : { pages, isTerse: false };
}

/** Sets a theme in the room that there is, and again whenever that, the letters or the words change. */
function useLaidOutTheme(content: ThemeContent) {
  const room = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [laidOut, setLaidOut] = useState<LaidOutTheme>({ pages: [], isTerse: false });
  const sizes = useSizeChanges(room);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the room is a reason to measure again
  useLayoutEffect(() => {
    if (room.current && sheet.current) setLaidOut(layOut(content, room.current, sheet.current));
  }, [content, sizes]);
  return { room, sheet, ...laidOut };
}

const columnStyle = ({
  size,
  width,
}: WallStyle): CSSProperties & { readonly [name: `--${string}`]: string } => ({
  '--wall-size': `${size}px`,
  '--wall-column': `${width}px`,
});

function WallCard({
  content,
  placed,
  map,
}: {
  readonly content: WallCardContent;
  readonly placed: PlacedCard;
  readonly map: ActiveMap;
}) {
  const { face } = content;
  const element = useRef<HTMLDivElement>(null);
  const isSelected = useIsSelected(face.id);
  useRequestedFocus(cardFocus, face.id, element);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is a group with a name, not a set of form fields
    <div
      ref={element}
      className={isSelected ? 'wall-card is-selected' : 'wall-card'}
      data-wall-card={face.id}
      style={{ ...kindStyle(face.kind), translate: `${placed.x}px ${placed.y}px` }}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter opens the panel of the card
      tabIndex={0}
      aria-label={[accessibleCardName(face), isSelected && 'selected'].filter(Boolean).join(', ')}
      onFocus={() => mapUi.setState({ focusId: face.id })}
      onClick={() => select([face.id])}
      onDoubleClick={() => startEditing(map, face.id)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') select([face.id]);
      }}
    >
      <WallCardHead face={face} piece={placed.piece} />
      <WallCardBody content={content} piece={placed.piece} />
    </div>
  );
}

/** The cards and sub-headings once more, unseen: what the page is measured by. Drawn anew only for other words. */
const RulerSheet = memo(function RulerSheet({
  content,
  sheet,
}: {
  readonly content: ThemeContent;
  readonly sheet: React.Ref<HTMLDivElement>;
}) {
  return (
    <div ref={sheet} className="wall-sheet" aria-hidden="true">
      {content.sections.map(
        ({ heading, cards }) =>
          heading && (
            <p key={cards[0]} className="wall-heading">
              {heading}
            </p>
          ),
      )}
      {[...content.cards].map(([id, card]) => (
        <div key={id} className="wall-card" data-wall-ruler={id}>
          <div className="wall-card-head" />
          <WallCardBody content={card} />
        </div>
      ))}
    </div>
  );
});

/** A long name is set smaller: its page is for the cards. */
const lengthClass = ({ length }: string): string | undefined => {
  if (length > 100) return 'is-very-long';
  return length > 40 ? 'is-long' : undefined;
};

const headingOf = ({ name }: WallTheme, part: number, parts: number): string =>
  parts > 1 ? `${name}, ${part + 1} of ${parts}` : name;

function ThemeOnWall({ slide, map }: { readonly slide: WallSlide; readonly map: ActiveMap }) {
  const { theme } = slide;
  const document = useProject((project) => project.document);
  const content = useMemo(() => themeContent(document, theme), [document, theme]);
  const { room, sheet, pages, isTerse } = useLaidOutTheme(content);
  const part = partOf(pages, slide.at);
  const wall = useRef<HTMLElement>(null);
  const page = pages[part];
  const cards = page?.cards ?? [];
  useEffect(() => {
    if (page) slide.onLaidOut({ parts: pages.length, part, cards: page.cards.map(({ id }) => id) });
  }, [slide, pages, page, part]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another page the card that had the focus is gone
  useEffect(() => {
    if (isFocusLost()) wall.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <section
      ref={wall}
      className="wall"
      tabIndex={-1}
      aria-labelledby="wall-name"
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest('[data-wall-card]')) clearSelection();
      }}
    >
      <header className="wall-head">
        {theme.id !== NO_THEME_STOP && <KindMark kind="theme" size={52} />}
        <h2 id="wall-name" className={lengthClass(theme.name)} dir="auto">
          {headingOf(theme, part, pages.length)}
        </h2>
        <p>{[cardsInWords(content.cards.size), theme.meeting].filter(Boolean).join(', ')}</p>
      </header>
      <div
        ref={room}
        className={isTerse ? 'wall-room is-terse' : 'wall-room'}
        style={page && columnStyle(page.style)}
      >
        <span className="wall-rem" aria-hidden="true" />
        {page?.headings.map(({ heading, y }) => (
          <h3 key={`${y} ${heading}`} className="wall-heading" style={{ translate: `0 ${y}px` }} dir="auto">
            {heading}
          </h3>
        ))}
        {cards.map((placed) => {
          const card = content.cards.get(placed.id);
          return card && <WallCard key={placed.id} content={card} placed={placed} map={map} />;
        })}
        <RulerSheet content={content} sheet={sheet} />
      </div>
    </section>
  );
}

/**
 * A theme before an audience, set as a page over the map; nothing where a frame is shown. It steps aside while a card is
 * written on the map.
 */
export function Wall({ map }: { readonly map: ActiveMap }) {
  const slide = useStore(wallStore, (state) => state.slide);
  const isWriting = useMapUi((ui) => isWritingOnMap(ui));
  if (!slide || isWriting) return null;
  return <ThemeOnWall key={slide.theme.id} slide={slide} map={map} />;
}
