/** What the pointer does from press to release. Each gesture is one file; `press.ts` starts and ends them. */
export interface Gesture {
  move(event: PointerEvent): void;
  /** Released: commits it. */
  end(event: PointerEvent): void;
  /** Escape, or the pointer was taken away: as if nothing had been. */
  cancel(): void;
  /** While the pointer rests near an edge, the map pans. */
  readonly pansAtEdge: boolean;
}

/** A press that moved less than this is a click, px on the screen. */
export const CLICK_DISTANCE = 4;
