/** Px of the device for one px of the page. */
export const densityNow = (): number => window.devicePixelRatio || 1;
