/** What people read before they open a sample. */
export interface SampleAbout {
  readonly title: string;
  /** What it shows, in one line. */
  readonly shows: string;
  /** Its place in the list, from 1. */
  readonly order: number;
}
