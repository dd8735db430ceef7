import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ActiveMap } from '../state/active-map.ts';
import { useIsThemeFolded } from '../state/folded-themes.ts';
import { type HoveredFoldToggle, hoveredFoldToggleStore } from './hovered-fold-toggle.ts';
import './fold-toggle-tooltip.css';

/** As long as other tooltips wait, ms. */
const DELAY_MS = 500;

function Tip({ map, sign }: { readonly map: ActiveMap; readonly sign: HoveredFoldToggle }) {
  const [isShown, setShown] = useState(false);
  const isFolded = useIsThemeFolded(sign.theme);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const { right, top } = map.element.getBoundingClientRect();
  const [x, y] = sign.client;
  return (
    <p
      className="tip fold-toggle-tooltip"
      aria-hidden="true"
      style={{ right: Math.max(4, right - x), top: y - top }}
    >
      {isFolded ? 'Unfold this theme' : 'Fold up this theme'}
      <kbd>U</kbd>
    </p>
  );
}

/** What the painted sign at the end of a theme's name does, as other tools say it: the sign is no element of its own. */
export function FoldToggleTooltip({ map }: { readonly map: ActiveMap }) {
  const sign = useStore(hoveredFoldToggleStore, (state) => state.sign);
  return sign ? <Tip key={sign.theme} map={map} sign={sign} /> : null;
}
