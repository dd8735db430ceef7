/** A finished image as SVG source, for a file of its own or to be made into PNG or PDF. */
export interface SvgImage {
  readonly svg: string;
  /** Px at 100 %. */
  readonly width: number;
  readonly height: number;
}
