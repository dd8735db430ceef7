import { Layers, Search, Shapes, Table, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Input, Button as RacButton, SearchField } from 'react-aria-components';
import { Toggle } from '../ui/button.tsx';
import { show, useOutline } from './outline-store.ts';

const Look = () => {
  const text = useOutline(({ view }) => view.text);
  return (
    <SearchField
      className="outline-look"
      aria-label="Look for cards"
      value={text}
      onChange={(next) => show({ text: next })}
    >
      <Search className="icon icon-s" aria-hidden="true" />
      <Input className="field" placeholder="Look for words" />
      {text !== '' && (
        <RacButton className="btn btn-tool btn-icon" aria-label="Clear">
          <X className="icon icon-s" aria-hidden="true" />
        </RacButton>
      )}
    </SearchField>
  );
};

interface HeadProps {
  /** What is shown, in one sentence. */
  readonly summary: string;
  /** How this arrangement can be looked at, beside what all have. */
  readonly tools: ReactNode;
  /** Buttons that make something; none where the project can only be read. */
  readonly children: ReactNode;
}

/** The title of the screen, what is shown, and how: headings per theme or kind, or a table. */
export const OutlineHead = ({ summary, tools, children }: HeadProps) => {
  const by = useOutline(({ view }) => view.by);
  return (
    <header className="outline-head">
      <div className="outline-head-words">
        <h2 id="outline-title" tabIndex={-1}>
          Outline
        </h2>
        <p className="meta" role="status">
          {summary}
        </p>
      </div>
      <div className="outline-do">{children}</div>
      <div className="outline-tools">
        <fieldset className="outline-turn" aria-label="Arrangement">
          <Toggle icon={Layers} isSelected={by === 'theme'} onChange={() => show({ by: 'theme' })}>
            By theme
          </Toggle>
          <Toggle icon={Shapes} isSelected={by === 'kind'} onChange={() => show({ by: 'kind' })}>
            By kind
          </Toggle>
          <Toggle icon={Table} isSelected={by === 'table'} onChange={() => show({ by: 'table' })}>
            Table
          </Toggle>
        </fieldset>
        <Look />
        {tools}
      </div>
    </header>
  );
};
