import type { ComparedVersion, VersionSummary } from '../../../shared/contract/versions.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { dayInWords, daysBetween } from '../../core/records/days-text.ts';

const reasonLabels: { readonly [reason: string]: string } = {
  created: 'As it was made',
  opened: 'As it was opened',
  edited: 'While it was worked on',
  beforeMerge: 'Before a copy was brought in',
  merged: 'After a copy was brought in',
  beforeRestore: 'Before going back',
  restored: 'After a copy was taken out again',
  beforeOlder: 'Before an older file took its place',
  outside: 'The file as somebody changed it outside Alongside',
  beforeMigration: 'Before it was written in a newer form',
  recovered: 'Brought back after a sudden end',
  closed: 'As it was closed',
  named: 'Kept by you',
};

/** What a version is: its name, or why Alongside kept it. */
export function versionName({ name, reason }: Pick<VersionSummary, 'name' | 'reason'>): string {
  return name !== '' ? name : (reasonLabels[reason] ?? 'Kept by Alongside');
}

const isTime = (at: string): boolean => !Number.isNaN(Date.parse(at));

/** "Today", "Yesterday", "Thursday 12 November"; the year where it is not this one. */
export function versionDayInWords(at: string, today: string): string {
  if (!isTime(at)) return 'On a day nobody noted';
  const day = localDateOf(new Date(at));
  const daysAgo = daysBetween(day, today);
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  const weekday = new Date(at).toLocaleDateString('en-GB', { weekday: 'long' });
  return `${weekday} ${dayInWords(day, today)}`;
}

/** "14:02", where the person is. */
export function versionTimeInWords(at: string): string {
  return isTime(at) ? new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) : '';
}

/** "Today, 14:02" */
export function versionDateTimeInWords({ at }: Pick<VersionSummary, 'at'>, today: string): string {
  return [versionDayInWords(at, today), versionTimeInWords(at)].filter(Boolean).join(', ');
}

type Compared = Extract<ComparedVersion, { outcome: 'ok' }>;

/** "3 cards fewer, 2 changed": a version beside what is there now. */
export function differenceInWords(compared: Compared): string {
  const { comesBack, goes, changed, links, places } = compared;
  const others = comesBack.entries - comesBack.cards + goes.entries - goes.cards;
  const parts = [
    goes.cards > 0 ? `${counted(goes.cards, 'card', 'cards')} fewer` : '',
    comesBack.cards > 0 ? `${counted(comesBack.cards, 'card', 'cards')} more` : '',
    changed.entries > 0 ? `${changed.entries} changed` : '',
    others > 0 ? counted(others, 'other entry', 'other entries') : '',
    links > 0 ? `${counted(links, 'link', 'links')} differ${links === 1 ? 's' : ''}` : '',
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(', ');
  return places > 0 ? `${counted(places, 'card', 'cards')} in another place on a map` : 'The same as now';
}

/** Whether going back would do anything at all. */
export function hasDifferences(compared: Compared): boolean {
  return (
    compared.comesBack.entries + compared.goes.entries + compared.changed.entries > 0 ||
    compared.links + compared.places > 0
  );
}

/** What follows along without being named: "4 links and 12 places on maps follow." Empty where nothing does. */
export function alsoChangedInWords({ links, places }: Compared): string {
  const parts = [
    links > 0 ? counted(links, 'link', 'links') : '',
    places > 0 ? counted(places, 'place on a map', 'places on maps') : '',
  ].filter(Boolean);
  if (parts.length === 0) return '';
  return `${parts.join(' and ')} ${links + places === 1 ? 'follows' : 'follow'}.`;
}
