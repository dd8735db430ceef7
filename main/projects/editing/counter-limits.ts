import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { hasCountersLeft, isFarAhead } from '../../../shared/document/model/dots.ts';

/** Said of a project whose counters are at their end: only a damaged file, or one made so, comes there. */
const COUNTERS_USED_UP =
  'This project can take no more changes: its file is probably damaged. You can still read it. To go on, choose “Make it a project of its own”.';

const FAR_AHEAD =
  'This copy cannot be joined with yours: it seems to be damaged. Yours is as it was. You can keep the copy as a project of its own.';

/** Why a project can take no more edits, or undefined. */
export function countersUsedUpSentence({ clock }: ProjectDocument): string | undefined {
  return hasCountersLeft(clock) ? undefined : COUNTERS_USED_UP;
}

/** Why a copy cannot be taken into ours, or undefined. */
export function farAheadSentence(mine: ProjectDocument, theirs: ProjectDocument): string | undefined {
  return isFarAhead(mine.clock, theirs.clock) ? FAR_AHEAD : undefined;
}
