import type { CSSProperties } from 'react';
import type { Mark } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { useKindIcon } from './use-kind-icon.ts';
import './kind-mark.css';

/** What a kind without a mark of its own looks like: a sheet with the colour of a note. */
const defaultMark: Mark = {
  shape: 'M3.5 2.5h21a1 1 0 0 1 1 1v21a1 1 0 0 1-1 1h-21a1 1 0 0 1-1-1v-21a1 1 0 0 1 1-1z',
  icon: 'sticky-note',
  colour: '--kind-note',
};

/** Shape, icon and colour of a kind, from the kind's own file. */
export function markOf(kind: string): Mark {
  return kindOf(kind)?.mark ?? defaultMark;
}

/** Sets `--kind` for everything inside: `<article style={kindStyle('barrier')}>`. */
export function kindStyle(kind: string): CSSProperties & { readonly '--kind': string } {
  return {
    '--kind': `var(${markOf(kind).colour})`,
  };
}

const questionPath = 'M4.5 4.8a3.2 3.2 0 1 1 4.7 2.9c-1.1.6-1.7 1.3-1.7 2.5M7.5 13.4v.1';

/** Shapes whose middle is not the middle of the box: where the icon sits, and how large it is. */
const iconBox: { readonly [icon: string]: readonly [x: number, y: number, size: number] } = {
  compass: [6.5, 4.6, 15],
  sprout: [6.5, 7.4, 15],
  layers: [6.5, 8.2, 15],
  split: [7.5, 7.5, 13],
  check: [4.6, 6.5, 15],
};

const MarkIcon = ({ name }: { readonly name: string }) => {
  const Icon = useKindIcon(name);
  const [x, y, size] = iconBox[name] ?? [6.5, 6.5, 15];
  return <Icon x={x} y={y} width={size} height={size} strokeWidth={2.7} />;
};

/** Marks grow with the letters beside them; on the map, which has a zoom of its own, they do not. */
const sizeStyle = (size: number): CSSProperties => ({
  width: `calc(${size} * var(--mark-px))`,
  height: `calc(${size} * var(--mark-px))`,
});

interface KindMarkProps {
  readonly kind: string;
  /** In pixels at the usual size of letters; 26 unless told. */
  readonly size?: number;
  /** On a head filled with the kind's colour the mark is turned over, so that its shape still shows. */
  readonly isFilled?: boolean;
}

/** The mark of a kind: a shape in its colour with its icon. Always beside its word. */
export function KindMark({ kind, size = 26, isFilled = false }: KindMarkProps) {
  const mark = markOf(kind);
  return (
    <svg
      className={isFilled ? 'mark mark-filled' : 'mark'}
      viewBox="0 0 28 28"
      aria-hidden="true"
      style={{ ...kindStyle(kind), ...sizeStyle(size) }}
    >
      <path className="mark-shape" d={mark.shape} />
      <g className="mark-icon">
        {mark.icon === 'question' ? (
          <path d={questionPath} transform="translate(7 6) scale(.98)" strokeWidth={2.3} />
        ) : (
          <MarkIcon name={mark.icon} />
        )}
      </g>
    </svg>
  );
}
