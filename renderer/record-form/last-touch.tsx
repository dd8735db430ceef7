import { History } from 'lucide-react';
import type { Ref, SessionInfo, StoredRecord } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import { useProject } from '../state/project-store.ts';
import { writeDay } from './days.ts';
import { dotsOn, whoWas } from './field-state.ts';
import { useStored } from './record-at.ts';

/** `Carers' group, coordinator, 13 March 2026`: who changed a record last, as far as the file says. */
const lastTouch = (stored: StoredRecord, sessions: { readonly [session: string]: SessionInfo }): string => {
  const newest = dotsOn(stored, '+').map((dot) => sessions[sessionOf(dot)]);
  const words = newest
    .filter((info) => info !== undefined)
    .map((info) => [whoWas(info), info.on ? writeDay(info.on) : ''].filter(Boolean).join(', '));
  return [...new Set(words)].join(' and ');
};

/** Who touched the record last: an organisation and a role, never a person. */
export const LastTouch = (ref: Ref) => {
  const stored = useStored(ref);
  const sessions = useProject((project) => project.document.sessions);
  const words = stored ? lastTouch(stored, sessions) : '';
  if (words === '') return null;
  return (
    <p className="meta record-beside record-last">
      <History className="icon icon-s" aria-hidden="true" />
      <span>
        <span className="hidden-text">Last changed by </span>
        {words}
      </span>
    </p>
  );
};
