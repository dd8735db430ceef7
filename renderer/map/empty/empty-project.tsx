import { ClipboardPaste, Map as MapIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { kindOf } from '../../../shared/records/registry.ts';
import { api } from '../../client/client.ts';
import { notice } from '../../state/edit.ts';
import { useProject } from '../../state/project-store.ts';
import { addressOf, goTo } from '../../state/route.ts';
import { KindMark, kindStyle } from '../../ui/kind-mark.tsx';
import { addCard } from '../actions/cards.ts';
import { mapUi, nothingHappens, useMapUi } from '../canvas/ui-store.ts';
import { TitleEditor } from '../card/title-editor.tsx';
import { holdsSeveral, pasteFrom } from '../clipboard/clipboard-acts.ts';
import { takeFiles } from '../clipboard/take-notes.ts';
import './empty.css';

const ghosts = [
  { kind: 'hypothesis', words: 'We believe that … for … will result in …' },
  { kind: 'test', words: 'Try it small. Say first what you expect to see.' },
  { kind: 'decision', words: 'What we learned, and what we do differently.' },
];

async function openSample(): Promise<void> {
  try {
    const { key } = await api.library.sample();
    goTo({ screen: 'map', key });
  } catch (cause) {
    notice(`The sample did not open. ${cause instanceof Error ? cause.message : ''}`);
  }
}

interface Props {
  readonly mapId: string;
}

function FirstCard({ mapId, kind: name }: Props & { readonly kind: string }) {
  // Begun anew after each end; who left it without words keeps the keyboard where they went.
  const [{ turn, takesKeyboard }, setTurn] = useState({ turn: 0, takesKeyboard: true });
  const begin = (again: boolean): void => setTurn({ turn: turn + 1, takesKeyboard: again });
  const kind = kindOf(name);
  return (
    <article className="card is-selected empty-first" style={kindStyle(name)} aria-label="Your first card">
      <header className="card-head">
        <KindMark kind={name} />
        <span className="kind-word">{kind?.label}</span>
      </header>
      <TitleEditor
        key={turn}
        label={kind?.prompt ?? 'What gets in the way?'}
        initial=""
        placeholder={kind?.prompt ?? ''}
        takesKeyboard={takesKeyboard}
        keepsOnEscape
        onCancel={() => begin(true)}
        onPasted={(data) => holdsSeveral(data) && pasteFrom(data, { mapId, kind: name })}
        onDone={(title, by) => {
          if (title === '') {
            begin(by === 'enter');
            return true;
          }
          const isTaken = addCard({ kind: name, title, mapId, x: 0, y: 0 }) !== null;
          if (isTaken && by !== 'leaving') mapUi.setState({ isFocusWanted: true });
          return isTaken;
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
  const { kind, asked } = useMapUi((ui) => ui.firstCard);
  useEffect(() => () => mapUi.setState({ firstCard: nothingHappens.firstCard }), []);
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  return (
    <section
      className="empty-project"
      aria-labelledby="empty-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.defaultPrevented || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        takeFiles([...event.dataTransfer.files]);
      }}
    >
      <header className="empty-say">
        <h2 id="empty-title">Begin with what gets in the way</h2>
        <p>
          A project grows along this line: what is hard now, what you believe could help, a small test, and
          what you changed because of it.
        </p>
      </header>
      <div className="empty-line">
        {isReadOnly ? (
          <p>This project is open for reading only, and nothing is in it yet.</p>
        ) : (
          <FirstCard key={asked} mapId={mapId} kind={kind} />
        )}
        {ghosts
          .filter((ghost) => ghost.kind !== kind)
          .map(({ kind, words }) => (
            <div key={kind} className="empty-ghost" style={kindStyle(kind)}>
              <span className="empty-ghost-head">
                <KindMark kind={kind} />
                <span className="kind-word">{kindOf(kind)?.label}</span>
              </span>
              <p>{words}</p>
            </div>
          ))}
      </div>
      <div className="empty-ways">
        <a className="empty-way" href={addressOf({ screen: 'notes', key })}>
          <ClipboardPaste className="icon" aria-hidden="true" />
          <span>
            <b>Start from meeting notes</b>
            Paste them, or drop the file there. You check every line first.
          </span>
        </a>
        <button type="button" className="empty-way" onClick={() => void openSample()}>
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
