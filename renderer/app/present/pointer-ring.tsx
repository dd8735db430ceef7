import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { pointerRingStore } from './pointer-ring-store.ts';

/** The bar and the foot are for the person who presents; a ring would lie on their words. */
const isOverControls = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.present-bar, .present-foot') !== null;

/** A ring around the pointer, so that the back row finds it. It is where the pointer is, at once. */
const VisibleRing = () => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ring = ref.current;
    if (!ring) return;
    const onMove = ({ clientX, clientY, pointerType, target }: PointerEvent): void => {
      ring.hidden = pointerType === 'touch' || isOverControls(target);
      ring.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    const onLeave = (): void => {
      ring.hidden = true;
    };
    window.addEventListener('pointermove', onMove, { capture: true, passive: true });
    document.documentElement.addEventListener('pointerleave', onLeave);
    return () => {
      window.removeEventListener('pointermove', onMove, { capture: true });
      document.documentElement.removeEventListener('pointerleave', onLeave);
    };
  }, []);
  return <div ref={ref} className="present-ring" aria-hidden="true" hidden />;
};

/** The ring, unless it was switched off. */
export function PointerRing() {
  return useStore(pointerRingStore, ({ isShown }) => isShown) ? <VisibleRing /> : null;
}
