import {
  ArrowLeftRight,
  Building2,
  ChartLine,
  Check,
  Compass,
  Fence,
  FileSearch,
  Footprints,
  Layers,
  Lightbulb,
  type LucideIcon,
  Pencil,
  Split,
  Sprout,
  StickyNote,
  Telescope,
} from 'lucide-react';
import { useEffect, useState } from 'react';

/** The icons of the kinds on every screen, so that they are there at the first paint. */
const bundledIcons: { readonly [name: string]: LucideIcon } = {
  'arrow-left-right': ArrowLeftRight,
  'building-2': Building2,
  'chart-line': ChartLine,
  check: Check,
  compass: Compass,
  fence: Fence,
  'file-search': FileSearch,
  footprints: Footprints,
  layers: Layers,
  lightbulb: Lightbulb,
  pencil: Pencil,
  split: Split,
  sprout: Sprout,
  'sticky-note': StickyNote,
  telescope: Telescope,
};

const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/**
 * The icon that a kind's file names. One that is not at hand is fetched with the whole set, so that
 * a new kind needs no change here; until then, and for a name that does not exist, a plain card.
 */
export function useKindIcon(name: string): LucideIcon {
  const [fetched, setFetched] = useState<LucideIcon | undefined>(undefined);
  const known = bundledIcons[name];
  useEffect(() => {
    if (known || name === 'question') return;
    let isCurrent = true;
    void import('./all-icons.ts').then(({ allIcons }) => {
      if (isCurrent) setFetched(() => allIcons[pascalCase(name)]);
    });
    return () => {
      isCurrent = false;
    };
  }, [known, name]);
  return known ?? fetched ?? StickyNote;
}
