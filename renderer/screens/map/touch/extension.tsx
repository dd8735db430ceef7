import { MousePointerClick, X } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { quoted } from '../../../core/ui/counted-text.ts';
import { recordTitle } from '../actions/card-actions.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { useMapUi } from '../state/map-ui.ts';
import { listenForTapLink, startTapLink, stopTapLink, useIsPicking } from './tap-link.ts';
import './touch.css';

/** For fingers, which cannot hover: shown where something coarse can press. */
function TapLinkTool({ map }: { readonly map: ActiveMap | undefined }) {
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly || !map) return null;
  return (
    <Button variant="tool" className="touch-tool" icon={MousePointerClick} onPress={() => startTapLink(map)}>
      Link by tapping
    </Button>
  );
}

/** Says what to press next, and how to stop. */
function TapLinkHint() {
  const isPicking = useIsPicking();
  const from = useMapUi((ui) => (ui.pendingLink?.isTap ? ui.pendingLink.from : undefined));
  if (!isPicking && from === undefined) return null;
  const text = from === undefined ? 'Press the card that the link starts from.' : targetHint(from);
  return (
    <div className="map-notice touch-line" data-no-gesture>
      <p>{text}</p>
      <Button variant="tool" icon={X} onPress={stopTapLink}>
        Cancel
      </Button>
    </div>
  );
}

const targetHint = (from: string): string =>
  `Press the card that ${quoted(recordTitle(from))} goes to, or bare paper for a new one.`;

/** Links by two presses: on a touch screen and for everybody who would rather not drag. */
export const extension: MapExtension = {
  order: 10,
  ToolbarItem: TapLinkTool,
  Overlay: TapLinkHint,
  onMount: listenForTapLink,
};
