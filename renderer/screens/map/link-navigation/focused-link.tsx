import { type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { say } from '../../../core/ui/message.ts';
import { deleteLink } from '../../../features/links/link-edits.ts';
import type { ActiveMap } from '../state/active-map.ts';
import {
  clearFocusedLink,
  focusNextLink,
  focusOtherEnd,
  isJoined,
  linkInWords,
  linkLabelPosition,
  returnToCard,
  useFocusedLink,
} from './navigate-links.ts';
import './focused-link.css';

interface Props {
  readonly map: ActiveMap;
}

/** Where a link's label is in the window; computed again when the viewport or the cards move. */
function useLinkPosition(map: ActiveMap, linkId: string | undefined): string | undefined {
  const subscribe = (listener: () => void) => {
    const stops = [map.pane.subscribe(listener), map.model.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return useSyncExternalStore(subscribe, () => {
    const place = linkId === undefined ? undefined : linkLabelPosition(map.model, linkId);
    if (!place) return undefined;
    const { x, y, zoom } = map.pane.viewport();
    return `translate(${Math.round(place[0] * zoom + x)}px, ${Math.round(place[1] * zoom + y)}px)`;
  });
}

/** Says so where a line stands for several links. */
function isOneLink(map: ActiveMap, linkId: string): boolean {
  if (!isJoined(map.model, linkId)) return true;
  say('These are several links. Unfold the theme, and each is a line of its own.');
  return false;
}

function selectLink(map: ActiveMap, linkId: string): void {
  if (isOneLink(map, linkId)) select([linkId]);
}

function deleteFocusedLink(map: ActiveMap, linkId: string): void {
  const { document, readOnly } = currentProject();
  const link = recordOf(document, { kind: 'link', id: linkId });
  if (!isOneLink(map, linkId) || !link) return;
  deleteLink(link);
  if (!readOnly) returnToCard(map);
}

/** The link that has the focus: links are painted, and this element is for the screen reader and the focus ring. */
export function FocusedLink({ map }: Props) {
  const walked = useFocusedLink();
  const element = useRef<HTMLButtonElement>(null);
  const linkId = walked?.linkId;
  const place = useLinkPosition(map, linkId);
  const isDrawn = place !== undefined;
  useEffect(() => {
    if (linkId !== undefined) element.current?.focus({ preventScroll: true });
  }, [linkId]);
  useEffect(() => {
    // Deleted here or in another window: the focus goes back to the card.
    if (linkId !== undefined && !isDrawn) returnToCard(map);
  }, [map, linkId, isDrawn]);
  useEffect(() => clearFocusedLink, []);
  if (!walked || !isDrawn) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowRight') focusNextLink(map, 1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') focusNextLink(map, -1);
    else if (key === 'Enter') focusOtherEnd(map);
    else if (key === ' ') selectLink(map, walked.linkId);
    else if (key === 'Delete' || key === 'Backspace') deleteFocusedLink(map, walked.linkId);
    else if (key === 'Escape') returnToCard(map);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={element}
        type="button"
        className="focused-link"
        style={{ transform: place }}
        aria-label={linkInWords(map.model, walked)}
        aria-describedby="focused-link-keys"
        onKeyDown={onKeyDown}
        onClick={() => selectLink(map, walked.linkId)}
        onBlur={({ relatedTarget }) => {
          // It stays while the focus goes to this link's panel and back; it ends when the focus goes to the map.
          if (relatedTarget instanceof Element && relatedTarget.closest('.map-canvas')) clearFocusedLink();
        }}
      />
      <p id="focused-link-keys" className="hidden-text">
        Arrow keys go to the next link, Enter goes to the other card, Space selects the link, Delete takes it
        away, Escape goes back to the card.
      </p>
    </>
  );
}
