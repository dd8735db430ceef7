import { ClipboardPaste, Map as MapIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { api } from '../../../core/client/api.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { addressOf, goTo } from '../../../core/state/route.ts';
import { KindMark, kindStyle } from '../../../core/ui/kind-mark.tsx';
import { createAndSelectCard } from '../actions/card-actions.ts';
import { hasSeveralCards, pasteData } from '../clipboard/clipboard-actions.ts';
import { EmptyPaperMenu } from '../context-menu/context-menu.tsx';
import { TitleEditor } from '../controls/title-editor.tsx';
import { idleMapUi, mapUi, requestCardFocus, useMapUi } from '../state/map-ui.ts';
import { useEmptyMapSurface } from './use-empty-map-surface.ts';
import './empty.css';

const exampleCards = [
  { kind: 'hypothesis', words: 'We believe that … for … will result in …' },
  { kind: 'test', words: 'Try it small. Say first what you expect to see.' },
  { kind: 'decision', words: 'What we learned, and what we do differently.' },
];

async function openSample(): Promise<void> {
  try {
    const { key } = await api.library.createSample();
    goTo({ screen: 'map', key });
  } catch (cause) {
    showNotice(`The sample did not open. ${cause instanceof Error ? cause.message : ''}`);
  }
}

interface Props {
  readonly mapId: string;
}

function FirstCard({ mapId, kind: name }: Props & { readonly kind: string }) {
  // Mounted anew after each end; after a blur without text the focus stays where the person moved it.
  const [{ attempt, autoFocus }, setTurn] = useState({ attempt: 0, autoFocus: true });
  const restart = (again: boolean): void => setTurn({ attempt: attempt + 1, autoFocus: again });
  const kind = kindOf(name);
  return (
    <article className="card is-selected empty-first" style={kindStyle(name)} aria-label="Your first card">
      <header className="card-head">
        <KindMark kind={name} />
        <span className="kind-word">{kind?.label}</span>
      </header>
      <TitleEditor
        key={attempt}
        label={kind?.prompt ?? 'What gets in the way?'}
        initial=""
        placeholder={kind?.prompt ?? ''}
        autoFocus={autoFocus}
        commitsOnEscape
        onCancel={() => restart(true)}
        interceptPaste={(data) => hasSeveralCards(data) && pasteData(data, { mapId, kind: name })}
        onCommit={(title, by) => {
          if (title === '') {
            restart(by === 'enter');
            return true;
          }
          const id = createAndSelectCard({ kind: name, title, mapId, x: 0, y: 0 });
          if (id !== null && by !== 'blur') requestCardFocus(id);
          return id !== null;
        }}
      />
      <p className="card-meta">
        {name === 'barrier' && 'For example: offers assume people can ring and book. '}Press Enter to put it
        down, or paste a list: one card a line.
      </p>
    </article>
  );
}

/** A project without any card: the line that projects grow along, and a first card to write in. */
export function EmptyProject({ mapId }: Props) {
  const { kind, requestCount } = useMapUi((ui) => ui.firstCard);
  useEffect(() => () => mapUi.setState({ firstCard: idleMapUi.firstCard }), []);
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  const paper = useRef<HTMLElement>(null);
  const element = useEmptyMapSurface(paper, mapId);
  return (
    <section ref={paper} className="empty-project" aria-labelledby="empty-title" tabIndex={-1}>
      {element && <EmptyPaperMenu element={element} />}
      <header className="empty-intro">
        <h2 id="empty-title">Begin with what gets in the way</h2>
        <p>
          A project grows along this line: what is hard now, what you believe could help, a small test, and
          what you changed because of it.
        </p>
      </header>
      <div className="empty-steps">
        {isReadOnly ? (
          <p>This project is open for reading only, and nothing is in it yet.</p>
        ) : (
          <FirstCard key={requestCount} mapId={mapId} kind={kind} />
        )}
        {exampleCards
          .filter((ghost) => ghost.kind !== kind)
          .map(({ kind, words }) => (
            <div key={kind} className="empty-example" style={kindStyle(kind)}>
              <span className="empty-example-head">
                <KindMark kind={kind} />
                <span className="kind-word">{kindOf(kind)?.label}</span>
              </span>
              <p>{words}</p>
            </div>
          ))}
      </div>
      <div className="empty-starts">
        <a className="empty-start" href={addressOf({ screen: 'notes', key })}>
          <ClipboardPaste className="icon" aria-hidden="true" />
          <span>
            <b>Start from meeting notes</b>
            Paste them, or drop the file there. You check every line first.
          </span>
        </a>
        <button type="button" className="empty-start" onClick={() => void openSample()}>
          <MapIcon className="icon" aria-hidden="true" />
          <span>
            <b>Look at a finished one</b>
            The dementia sample: from what gets in the way to what was changed.
          </span>
        </button>
      </div>
    </section>
  );
}
