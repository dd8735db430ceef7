import { ChevronLeft, ChevronRight, MonitorOff } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useLetters } from '../commands/letters.ts';
import { isInDialog, isWriting } from '../commands/listen.ts';
import { presenting } from '../state/presenting.ts';
import { clearSelection, selected } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { BlankScreen } from './blank-screen.tsx';
import { placeWords, usePath } from './path.ts';
import { blank, goBack, goOn } from './present.ts';
import { Ring } from './ring.tsx';

/** Escape lets go of what is selected before anything else hears it; the next one leaves. */
const useEscape = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTheirs = isWriting(event.target) || isInDialog(event.target);
      if (event.key !== 'Escape' || isTheirs || selected().size === 0) return;
      event.preventDefault();
      event.stopPropagation();
      clearSelection();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
};

/** The foot of the screen: where the presentation is, and how it goes on. */
const PresentFoot = () => {
  const path = usePath();
  const hasLetters = useLetters();
  return (
    <section className="present-foot" aria-label="Present">
      <p className="present-place">{path && placeWords(path.place)}</p>
      <div className="present-acts">
        {path && (
          <>
            <Button variant="quiet" icon={ChevronLeft} onPress={goBack}>
              Back
            </Button>
            <Button variant="quiet" icon={ChevronRight} onPress={goOn}>
              Next <kbd>Space</kbd>
            </Button>
          </>
        )}
        <Button variant="quiet" icon={MonitorOff} onPress={blank}>
          Blank {hasLetters && <kbd>B</kbd>}
        </Button>
      </div>
    </section>
  );
};

/** What Present adds to every screen: the foot, the ring around the pointer, and the blank screen over all. */
export const PresentLayer = () => {
  const isBlank = useStore(presenting, (state) => state.isBlank);
  useEscape();
  return (
    <>
      <PresentFoot />
      <Ring />
      {isBlank && <BlankScreen />}
    </>
  );
};
