import type { ComparedVersion, VersionEntry } from '../../shared/contract.ts';
import { countersOf, topOf } from '../../shared/document/clock.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { own } from '../../shared/document/names.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { plain, recordsOf } from '../../shared/document/view.ts';
import { cardKinds, kindOf, recordWords } from '../../shared/records/registry.ts';

/** More lines than anybody reads; the counts count all. */
const LINES = 300;

/** Kinds that are said by their number: one drag writes a hundred of them. */
const isCounted = (kind: string): boolean => kind === 'link' || kindOf(kind)?.quiet === true;

/** Organisation and role of whoever wrote last, as far as the version says: never a person's name. */
const lastWriter = ({ clock, sessions }: ProjectDocument): string => {
  const top = topOf(clock);
  const [newest] = Object.entries(countersOf(clock)).find(([, counter]) => counter === top) ?? [];
  const info = newest === undefined ? undefined : own(sessions, newest);
  return [info?.org, info?.role].filter(Boolean).join(', ');
};

export const cardsIn = (document: ProjectDocument): number =>
  cardKinds().reduce((sum, kind) => sum + recordsOf(document, kind.name).length, 0);

/** What going back to a version would do, from the changes that it takes. */
export const comparison = (
  now: ProjectDocument,
  wanted: ProjectDocument,
  changes: readonly Change[],
): ComparedVersion => {
  const lineOf = (change: Change): VersionEntry => {
    const { kind, id } = change;
    const record = findRecord(change.op === 'delete' ? now : wanted, change)?.record;
    const known = kindOf(kind);
    const fields =
      change.op === 'set'
        ? Object.keys(change.fields).map((field) => known?.fields[field]?.label ?? field)
        : [];
    return {
      kind,
      label: known?.label ?? kind,
      title: record ? recordWords(kind, plain(id, record)) : '',
      isCard: known?.card === true,
      fields,
    };
  };
  const named = changes.filter(({ kind }) => !isCounted(kind));
  const links = changes.filter(({ kind }) => kind === 'link').length;
  const side = (op: Change['op']) => {
    const those = named.filter((change) => change.op === op);
    return {
      cards: those.filter(({ kind }) => kindOf(kind)?.card).length,
      entries: those.length,
      lines: those.slice(0, LINES).map(lineOf),
    };
  };
  return {
    outcome: 'ok',
    by: lastWriter(wanted),
    cards: cardsIn(wanted),
    comesBack: side('add'),
    goes: side('delete'),
    changed: side('set'),
    links,
    places: changes.length - named.length - links,
  };
};
