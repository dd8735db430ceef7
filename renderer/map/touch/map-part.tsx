import { MousePointerClick, X } from 'lucide-react';
import { useProject } from '../../state/project-store.ts';
import { Button } from '../../ui/button.tsx';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { useMapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { followTapLink, startTapLink, stopTapLink, useIsPicking } from './tap-link.ts';
import './touch.css';

/** For fingers, which cannot hover: shown where something coarse can press. */
function TapTool({ map }: { readonly map: LiveMap | undefined }) {
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly || !map) return null;
  return (
    <Button variant="tool" className="touch-tool" icon={MousePointerClick} onPress={() => startTapLink(map)}>
      Link by tapping
    </Button>
  );
}

/** Says what to press next, and how to stop. */
function NextPress() {
  const isPicking = useIsPicking();
  const from = useMapUi((ui) => (ui.joining?.isTap ? ui.joining.from : undefined));
  if (!isPicking && from === undefined) return null;
  const words = from === undefined ? 'Press the card that the link starts from.' : to(from);
  return (
    <div className="map-notice touch-line" data-no-gesture>
      <p>{words}</p>
      <Button variant="tool" icon={X} onPress={stopTapLink}>
        Cancel
      </Button>
    </div>
  );
}

const to = (from: string): string =>
  `Press the card that ${quoted(nameOf(from))} goes to, or bare paper for a new one.`;

/** Links by two presses: on a touch screen and for everybody who would rather not drag. */
export const part: MapPart = {
  order: 10,
  Tool: TapTool,
  Over: NextPress,
  follow: followTapLink,
};
