import type { ProjectDocument } from '../../shared/document/document.ts';
import { hasCountersLeft, isFarAhead } from '../../shared/document/dots.ts';

/** Said of a project whose counters are at their end: only a damaged file, or one made so, comes there. */
const COUNTERS_USED_UP =
  'This project can take no more changes: its file is probably damaged. You can still read it. To go on, choose “Make it a project of its own”.';

const FAR_AHEAD =
  'This copy cannot be joined with yours: it seems to be damaged. Yours is as it was. You can keep the copy as a project of its own.';

/** Why a project can take no more edits, or undefined. */
export const countersUsedUpSentence = ({ clock }: ProjectDocument): string | undefined =>
  hasCountersLeft(clock) ? undefined : COUNTERS_USED_UP;

/** Why a copy cannot be taken into ours, or undefined. */
export const farAheadSentence = (mine: ProjectDocument, theirs: ProjectDocument): string | undefined =>
  isFarAhead(mine.clock, theirs.clock) ? FAR_AHEAD : undefined;
