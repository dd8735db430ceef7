import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { quoted } from '../fields/quoted.ts';
import { listInWords, textOf } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';
import { ringOfCycles } from './cycle-numbers.ts';

/** More names than these tell nobody more. */
const NAMED = 3;

const titleOf = (test: PlainRecord): string => quoted(textOf(test, 'title') || 'a test without a name');

/** Of a test that, cycle after cycle, follows itself: with which, and what to do. */
export function ringFindings(test: PlainRecord, project: ProjectDocument): readonly Finding[] {
  const ring = ringOfCycles(project, test.id);
  if (ring.length === 0) return [];
  const names = ring.slice(0, NAMED).map(titleOf);
  const more = ring.length > NAMED ? [`${ring.length - NAMED} more`] : [];
  const cycles =
    ring.length === 1
      ? `${names[0]} follows itself`
      : `${listInWords([...names, ...more])} follow one another in a ring`;
  return [
    {
      rule: 'cyclesInRing',
      message: `${cycles}, so no cycle is the first. Take away what the first one follows.`,
    },
  ];
}
