/** A pointer's way from press to release. Each gesture is one file; the pointer's own file starts and ends them. */
export interface Gesture {
  move(event: PointerEvent): void;
  /** Released: make it so. */
  end(event: PointerEvent): void;
  /** Escape, or the pointer was taken away: as if nothing had been. */
  cancel(): void;
  /** While the pointer rests near an edge, the paper moves under it. */
  readonly pansAtEdge: boolean;
}

/** A press that moved less than this is a click, px on the screen. */
export const CLICK_DISTANCE = 4;
