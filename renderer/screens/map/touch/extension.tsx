import { MousePointerClick } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { listenForTapLink, startTapLink } from './tap-link.ts';
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

/** Links by two presses: on a touch screen and for everybody who would rather not drag. */
export const extension: MapExtension = {
  order: 10,
  ToolbarItem: TapLinkTool,
  onMount: listenForTapLink,
};
