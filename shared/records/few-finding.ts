import type { ProjectDocument, Ref } from '../document/document.ts';
import { noGap } from '../document/gap.ts';
import { valuesOf } from '../document/may-leave.ts';
import { own } from '../document/names.ts';
import { mayLeaveThough } from './few-people.ts';
import type { EveryValue, Finding } from './kind.ts';

/** Every value that this copy holds of a live record's fields: what is withheld here is nothing to ask about. */
export const everyKnown = (project: ProjectDocument, { kind, id }: Ref): EveryValue => {
  const stored = own(own(project.records, kind), id);
  return (field) =>
    stored === undefined ? [] : valuesOf(stored, field, noGap).filter((value) => value !== undefined);
};

/** Says of a record about few people that its numbers stay here. Not of one that stays here whole. */
export const fewPeopleFinding = (every: EveryValue, message: string): readonly Finding[] =>
  mayLeaveThough(every) || every('sensitivity').includes('restricted')
    ? []
    : [{ rule: 'fewPeople', message, field: 'resultMayLeave' }];
