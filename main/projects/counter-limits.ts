import type { ProjectDocument } from '../../shared/document/document.ts';
import { hasCountersLeft, isFarAhead } from '../../shared/document/dots.ts';

/** Said of a project whose counters are at their end: only a damaged file, or one made so, comes there. */
const COUNTERS_USED_UP =
  'This project can take no more changes: the count of its changes is at its end, as in a damaged file. You can read it here. To work on, make it a project of its own.';

const FAR_AHEAD =
  'This copy cannot be joined with yours: its count of changes is far too high, as if it were damaged, and yours could soon take no more. Yours is as it was. You can keep the copy as a project of its own.';

/** Why a project can take no more edits, or undefined. */
export const countersUsedUpSentence = ({ clock }: ProjectDocument): string | undefined =>
  hasCountersLeft(clock) ? undefined : COUNTERS_USED_UP;

/** Why a copy cannot be taken into ours, or undefined. */
export const farAheadSentence = (mine: ProjectDocument, theirs: ProjectDocument): string | undefined =>
  isFarAhead(mine.clock, theirs.clock) ? FAR_AHEAD : undefined;
