import { type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { recordOf } from '../../../shared/document/view.ts';
import { deleteLink } from '../../connect/make-link.ts';
import { currentProject } from '../../state/project-store.ts';
import { select } from '../../state/selection.ts';
import type { LiveMap } from '../live-map.ts';
import {
  backToCard,
  linkInWords,
  placeOfLink,
  stopWalking,
  toOtherEnd,
  useWalked,
  walkLinks,
} from './walk.ts';
import './link-stop.css';

interface Props {
  readonly map: LiveMap;
}

/** Where a link stands in the window; anew when the paper or the cards move. */
function usePlace(map: LiveMap, linkId: string | undefined): string | undefined {
  const subscribe = (listener: () => void) => {
    const stops = [map.pane.subscribe(listener), map.model.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return useSyncExternalStore(subscribe, () => {
    const place = linkId === undefined ? undefined : placeOfLink(map.model, linkId);
    if (!place) return undefined;
    const { x, y, zoom } = map.pane.view();
    return `translate(${Math.round(place[0] * zoom + x)}px, ${Math.round(place[1] * zoom + y)}px)`;
  });
}

function remove(map: LiveMap, linkId: string): void {
  const { document, readOnly } = currentProject();
  const link = recordOf(document, { kind: 'link', id: linkId });
  if (!link) return;
  deleteLink(link);
  if (!readOnly) backToCard(map);
}

/** The link that the keyboard is on: links are painted, and this is what a screen reader and the focus ring get. */
export function LinkStop({ map }: Props) {
  const walked = useWalked();
  const element = useRef<HTMLButtonElement>(null);
  const linkId = walked?.linkId;
  const place = usePlace(map, linkId);
  const isThere = place !== undefined;
  useEffect(() => {
    if (linkId !== undefined) element.current?.focus({ preventScroll: true });
  }, [linkId]);
  useEffect(() => {
    // Deleted here or in another window: the keyboard goes back to the card.
    if (linkId !== undefined && !isThere) backToCard(map);
  }, [map, linkId, isThere]);
  useEffect(() => stopWalking, []);
  if (!walked || !isThere) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowRight') walkLinks(map, 1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') walkLinks(map, -1);
    else if (key === 'Enter') toOtherEnd(map);
    else if (key === ' ') select([walked.linkId]);
    else if (key === 'Delete' || key === 'Backspace') remove(map, walked.linkId);
    else if (key === 'Escape') backToCard(map);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={element}
        type="button"
        className="link-stop"
        style={{ transform: place }}
        aria-label={linkInWords(map.model, walked)}
        aria-describedby="link-stop-keys"
        onKeyDown={onKeyDown}
        onClick={() => select([walked.linkId])}
        onBlur={({ relatedTarget }) => {
          // To the panel of this link and back it stays; onto the paper it goes.
          if (relatedTarget instanceof Element && relatedTarget.closest('.map-canvas')) stopWalking();
        }}
      />
      <p id="link-stop-keys" className="hidden-text">
        Arrow keys go to the next link, Enter goes to the other card, Space selects the link, Delete takes it
        away, Escape goes back to the card.
      </p>
    </>
  );
}
