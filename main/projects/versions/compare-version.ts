import type { ComparedVersion, VersionEntry } from '../../../shared/contract/versions.ts';
import { nameOfRecord } from '../../../shared/document/compare/record-name.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { countersOf, highestCounter } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { findStored } from '../../../shared/document/model/find-shown.ts';
import { getOwn } from '../../../shared/document/model/get-own.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardKinds, kindLabelOf, kindOf } from '../../../shared/records/kind-registry.ts';
import { definitionOfRegister } from '../../../shared/records/shown/registers.ts';

/** More lines than anybody reads; the counts count all. */
const MAX_LINES = 300;

/** Kinds that are said by their number: one drag writes a hundred of them. */
const isOnlyCounted = (kind: string): boolean => kind === 'link' || kindOf(kind)?.quiet === true;

/** Organisation and role of whoever wrote last, as far as the version says: never a person's name. */
const lastWriter = ({ clock, sessions }: ProjectDocument): string => {
  const top = highestCounter(clock);
  const [newest] = Object.entries(countersOf(clock)).find(([, counter]) => counter === top) ?? [];
  const info = newest === undefined ? undefined : getOwn(sessions, newest);
  return [info?.org, info?.role].filter(Boolean).join(', ');
};

function countCards(document: ProjectDocument): number {
  return cardKinds().reduce((sum, kind) => sum + recordsOf(document, kind.name).length, 0);
}

/** What going back to a version would do, from the changes that it takes. */
export function compareVersion(
  now: ProjectDocument,
  wanted: ProjectDocument,
  changes: readonly Change[],
): ComparedVersion {
  const entryOf = (change: Change): VersionEntry => {
    const { id } = change;
    const found = findStored(change.op === 'delete' ? now : wanted, change);
    const { kind, kindLabel, title } = found
      ? nameOfRecord(found.kind, id, found.record)
      : { kind: change.kind, kindLabel: kindLabelOf(change.kind), title: '' };
    const fields =
      change.op === 'set'
        ? Object.keys(change.fields).map(
            (register) => definitionOfRegister(change.kind, register)?.field.label ?? register,
          )
        : [];
    return {
      kind,
      label: kindLabel,
      title,
      isCard: kindOf(kind)?.card === true,
      fields,
    };
  };
  const listedChanges = changes.filter(({ kind }) => !isOnlyCounted(kind));
  const links = changes.filter(({ kind }) => kind === 'link').length;
  const summarise = (op: Change['op']) => {
    const changesOfOp = listedChanges.filter((change) => change.op === op);
    return {
      cards: changesOfOp.filter(({ kind }) => kindOf(kind)?.card).length,
      entries: changesOfOp.length,
      lines: changesOfOp.slice(0, MAX_LINES).map(entryOf),
    };
  };
  return {
    outcome: 'ok',
    by: lastWriter(wanted),
    cards: countCards(wanted),
    comesBack: summarise('add'),
    goes: summarise('delete'),
    changed: summarise('set'),
    links,
    places: changes.length - listedChanges.length - links,
  };
}
