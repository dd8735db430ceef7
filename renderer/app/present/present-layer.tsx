import { ChevronLeft, ChevronRight, MonitorOff } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isEditableTarget } from '../../core/commands/editable-target.ts';
import { isInOverlay } from '../../core/commands/listen-for-keys.ts';
import { useSingleKeyShortcuts } from '../../core/commands/single-key-shortcuts.ts';
import { positionInFoot, usePresentationPath } from '../../core/present/presentation-path.ts';
import { presentingStore } from '../../core/state/presenting.ts';
import { clearSelection, selectedIds } from '../../core/state/selection.ts';
import { useEndAtWord } from '../../core/ui/use-end-at-word.ts';
import { BlankScreen } from './blank-screen.tsx';
import { PointerRing } from './pointer-ring.tsx';
import { blankScreen, goToNextStop, goToPreviousStop } from './present.ts';
import { PresentButton } from './present-button.tsx';

/** Escape clears the selection before anything else hears it; the next one leaves Present. */
const useEscapeToClearSelection = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isHandledElsewhere = isEditableTarget(event.target) || isInOverlay(event.target);
      if (event.key !== 'Escape' || isHandledElsewhere || selectedIds().size === 0) return;
      event.preventDefault();
      event.stopPropagation();
      clearSelection();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
};

/** The foot of the screen: the current stop, and the buttons for the next and the previous one. */
const PresentFooter = () => {
  const path = usePresentationPath();
  const hasSingleKeys = useSingleKeyShortcuts();
  const place = useEndAtWord<HTMLParagraphElement>();
  return (
    <section className="present-foot" aria-label="Present">
      <p ref={place} className="present-place">
        {path && positionInFoot(path.position)}
      </p>
      <div className="present-actions">
        {path && (
          <>
            <PresentButton icon={ChevronLeft} run={goToPreviousStop} isDisabled={path.isAtStart ?? false}>
              Back
            </PresentButton>
            <PresentButton icon={ChevronRight} run={goToNextStop} isDisabled={path.isAtEnd ?? false}>
              Next <kbd>Space</kbd>
            </PresentButton>
          </>
        )}
        <PresentButton icon={MonitorOff} run={blankScreen}>
          Blank {hasSingleKeys && <kbd>B</kbd>}
        </PresentButton>
      </div>
    </section>
  );
};

/** What Present adds to every screen: the foot, the ring around the pointer, and the blank screen over all. */
export function PresentLayer() {
  const isBlank = useStore(presentingStore, (state) => state.isBlank);
  useEscapeToClearSelection();
  return (
    <>
      <PresentFooter />
      <PointerRing />
      {isBlank && <BlankScreen />}
    </>
  );
}
