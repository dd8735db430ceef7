let shownMapId: string | undefined;

/** The map on the screen, for what other folders do with it (export, copy); undefined on another screen. */
export function currentMapId(): string | undefined {
  return shownMapId;
}

/** Says which map is on the screen. The map's screen calls this. */
export function setCurrentMapId(mapId: string | undefined): void {
  shownMapId = mapId;
}
