import { counterIn } from './clock.ts';
import type { Dot, ProjectDocument, Ref, Value } from './document.ts';
import { sessionOf } from './dots.ts';
import { gapOf } from './gap.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { readState } from './state.ts';
import { isTable } from './values.ts';

/** One write as it stands in a document: a field with its value, or a life (`+`, `-`) without one. */
export interface StandingWrite extends Ref {
  readonly register: string;
  readonly dot: Dot;
  /** Undefined of a life, and of a field that the document withholds. */
  readonly value: Value | undefined;
}

/** True for a register that holds no value: whether the record lives. */
export const isLife = (register: string): boolean => register === ALIVE || register === DELETED;

const stampDots = (stamp: unknown): readonly unknown[] =>
  isTable(stamp) ? Object.values(stamp).flat() : [stamp];

/** The writes under dots of these sessions that stand in a document; erasures take no part, nothing beats them. */
export function standingWrites(
  document: ProjectDocument,
  sessions: ReadonlySet<string>,
): readonly StandingWrite[] {
  if (![...sessions].some((session) => counterIn(document.clock, session) > 0)) return [];
  const isOurDot = (dot: unknown): dot is Dot => typeof dot === 'string' && sessions.has(sessionOf(dot));
  const found: StandingWrite[] = [];
  for (const tables of [document.records, document.trash])
    for (const [kind, table] of Object.entries(tables))
      for (const [id, record] of Object.entries(table)) {
        if (!stampDots(record['~']).some(isOurDot)) continue;
        const { fields, alive, deleted } = readState(record, gapOf(document));
        const add = (register: string, dots: readonly Dot[], read: (dot: Dot) => StandingWrite['value']) => {
          for (const dot of dots)
            if (isOurDot(dot)) found.push({ kind, id, register, dot, value: read(dot) });
        };
        for (const [name, { dots, values }] of fields) add(name, dots, (dot) => values.get(dot));
        add(ALIVE, alive, () => undefined);
        add(DELETED, deleted, () => undefined);
      }
  return found;
}
