import type { Fields, ReplicaInfo } from '../document/model/document.ts';

/** One card of a sample: a name for links, where it lies, and what it says. */
export interface SampleCard {
  readonly name: string;
  readonly kind: string;
  /** Left and top on the map, in pixels at 100 %. Cards are 240 wide; 88 px between them leave room for words. */
  readonly position: readonly [number, number];
  readonly fields: Fields;
  /** It tells of something real, so it is not tagged as invented. */
  readonly isReal?: boolean;
}

/** Names of two cards, and how the first is related to the second. */
export type SampleLink = readonly [from: string, relation: string, to: string];

/** What stands on the chart of a measure at one date: a point, a note, or where a new middle line begins. */
export interface SampleChartEntry {
  readonly kind: 'dataPoint' | 'annotation' | 'phase';
  /** Name of the measure's card. */
  readonly measure: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly fields: Fields;
}

/** What one group wrote in one go. */
export interface SampleEdit {
  readonly replica: string;
  readonly info: ReplicaInfo;
  readonly cards: readonly SampleCard[];
  readonly links: readonly SampleLink[];
  readonly chart: readonly SampleChartEntry[];
}

/** A shipped sample project. */
export interface Sample {
  readonly sheet: Fields & { readonly title: string };
  readonly stageChanges: readonly (Fields & { readonly stage: string })[];
  readonly organisations: readonly (Fields & { readonly name: string })[];
  /** Begins the words that its ids are made of. */
  readonly idPrefix: string;
  /** Day on which its map was made. */
  readonly mapCreatedOn: string;
  /** The card that is its theme, and the cards on the mat of that theme. */
  readonly theme: string;
  readonly cardsOnTheme: readonly string[];
  /** In order of time; the first one also makes the sheet, the organisations and the map. */
  readonly edits: readonly SampleEdit[];
}
