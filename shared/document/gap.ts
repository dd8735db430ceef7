/**
 * Why a redacted copy needs a gap: absence in it is not deletion, and its clock claims writes that it never held.
 * A register is joined by asking "has the other side seen this dot?". For what was left out the honest answer is not
 * the clock but "only what came after leaving out". `gap` lowers the clock for everything absent, and `^` for the few
 * records that were joined from such a copy, so that joining stays exact in any order. A copy that was never redacted
 * has neither. Invariant: knowledge of any register >= clock lowered by the document's gap.
 */
import { counterIn } from './clock.ts';
import type { Clock, Dot, Gap, ProjectDocument, StoredRecord } from './document.ts';
import { counterOf, sessionOf } from './dots.ts';
import { own } from './names.ts';
import { same } from './values.ts';

/** What one side has seen of one register. */
export interface Knowledge {
  readonly clock: Clock;
  readonly gap: Gap;
}

export const noGap: Gap = Object.freeze({});

export const isEmptyGap = (gap: Gap): boolean => gap === noGap || Object.keys(gap).length === 0;

const highest = (known: Knowledge, session: string): number =>
  own(known.gap, session) ?? counterIn(known.clock, session);

/** True where the write called `dot` has been seen. */
export const knows = (known: Knowledge, dot: Dot): boolean =>
  highest(known, sessionOf(dot)) >= counterOf(dot);

/** What is missing from the knowledge of both together, under their joined clock. */
export const joinGaps = (a: Knowledge, b: Knowledge, joined: Clock): Gap => {
  if (isEmptyGap(a.gap) && isEmptyGap(b.gap)) return noGap;
  const missing: { [session: string]: number } = {};
  for (const session of [...Object.keys(a.gap), ...Object.keys(b.gap)].sort()) {
    const known = Math.max(highest(a, session), highest(b, session));
    if (known < counterIn(joined, session)) missing[session] = known;
  }
  return Object.keys(missing).length > 0 ? missing : noGap;
};

/** The document's gap: what it does not know of everything absent. */
export const gapOf = (document: ProjectDocument): Gap => document.gap ?? noGap;

/** The gap of a register that stands in a record; `+` for the record's life. */
export const gapIn = (record: StoredRecord, register: string, ofDocument: Gap): Gap => {
  const marks = record['^'];
  if (marks === undefined) return noGap;
  const mark = marks === '*' ? '*' : own(marks, register);
  return mark === '*' ? ofDocument : (mark ?? noGap);
};

/** The mark `^` for these gaps, or undefined where nothing is missing. */
export const markOf = (gaps: ReadonlyMap<string, Gap>, ofDocument: Gap): StoredRecord['^'] => {
  const marks: { [register: string]: '*' | Gap } = {};
  let everywhere = true;
  for (const register of [...gaps.keys()].sort()) {
    const gap = gaps.get(register) ?? noGap;
    const isDocuments = same(gap, ofDocument);
    everywhere &&= isDocuments;
    if (!isEmptyGap(gap)) marks[register] = isDocuments ? '*' : gap;
  }
  if (Object.keys(marks).length === 0) return undefined;
  return everywhere ? '*' : marks;
};
