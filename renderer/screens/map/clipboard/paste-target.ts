import type { Fields } from '../../../../shared/document/model/document.ts';
import type { LinkToExisting } from '../../../features/links/linked-card-choices.ts';

/** Where and as what something is pasted. */
export interface PasteTarget {
  readonly mapId: string;
  /** A point of the map, px; absent in a project without cards. */
  readonly near?: readonly [x: number, y: number] | undefined;
  /** The kind of cards that lines become; the one made last where nothing is said. */
  readonly kind?: string | undefined;
  /** What each of them says besides its words. */
  readonly fields?: Fields | undefined;
  /** How each of them is linked. */
  readonly link?: LinkToExisting | undefined;
}
