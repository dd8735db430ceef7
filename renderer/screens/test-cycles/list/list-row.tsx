import { type ReactNode, useEffect, useRef } from 'react';
import { ShortenedTitle } from './shortened-title.tsx';

interface ListRowProps {
  /** The kind's mark, or a rank. */
  readonly mark: ReactNode;
  readonly title: string;
  readonly status: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** One line of the list at the left: what it is called and how it stands. Pressing it shows it beside the list. */
export function ListRow({ mark, title, status, isShown, onShow }: ListRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  // Of forty the one that is shown may be out of sight.
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="tests-list-row"
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        {mark}
        <span>
          <b dir="auto" title={title}>
            <ShortenedTitle title={title} longest={60} />
          </b>
          <span className="meta">{status}</span>
        </span>
      </button>
    </li>
  );
}
