import { Layers, Search, Shapes, Table, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Input, Button as RacButton, SearchField } from 'react-aria-components';
import { ToggleButton } from '../../../core/ui/button.tsx';
import { setOutlineView, useOutline } from '../state/outline-store.ts';

const SearchBox = () => {
  const text = useOutline(({ view }) => view.query);
  return (
    <SearchField
      className="outline-search"
      aria-label="Look for cards"
      value={text}
      onChange={(next) => setOutlineView({ query: next })}
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

interface OutlineHeaderProps {
  /** What is shown, in one sentence. */
  readonly summary: string;
  /** View controls of this arrangement, after those that all have. */
  readonly tools: ReactNode;
  /** Buttons that add something; none where the project is read-only. */
  readonly children: ReactNode;
}

/** The header of the screen: title, what is shown, and the arrangement: headings by theme or kind, or a table. */
export function OutlineHeader({ summary, tools, children }: OutlineHeaderProps) {
  const by = useOutline(({ view }) => view.arrangement);
  return (
    <header className="outline-header">
      <div className="outline-header-text">
        <h2 id="outline-title" tabIndex={-1}>
          Outline
        </h2>
        <p className="meta" role="status">
          {summary}
        </p>
      </div>
      <div className="outline-buttons">{children}</div>
      <div className="outline-tools">
        <fieldset className="outline-arrangement" aria-label="Arrangement">
          <ToggleButton
            icon={Layers}
            isSelected={by === 'theme'}
            onChange={() => setOutlineView({ arrangement: 'theme' })}
          >
            By theme
          </ToggleButton>
          <ToggleButton
            icon={Shapes}
            isSelected={by === 'kind'}
            onChange={() => setOutlineView({ arrangement: 'kind' })}
          >
            By kind
          </ToggleButton>
          <ToggleButton
            icon={Table}
            isSelected={by === 'table'}
            onChange={() => setOutlineView({ arrangement: 'table' })}
          >
            Table
          </ToggleButton>
        </fieldset>
        <SearchBox />
        {tools}
      </div>
    </header>
  );
}
