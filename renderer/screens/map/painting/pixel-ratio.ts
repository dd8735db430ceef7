/** Px of the device for one px of the page. */
export function pixelRatio(): number {
  return window.devicePixelRatio || 1;
}
