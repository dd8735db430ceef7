import type { ItemDetails, ItemKind } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { extractAction, type NotesContext } from './extract-action.ts';
import { extractEvidence } from './extract-evidence.ts';
import { findObjective } from './objectives.ts';

const BARRIER_CATEGORIES: readonly (readonly [string, RegExp])[] = [
  ['thresholdMove', /\bthresholds?\b|\blevels? of (?:help|need|support|care)\b|\beligib/i],
  ['bureaucracy', /\bbureaucra|\bforms?\b|\bpaperwork\b|\bprocess(?:es)?\b|\bred tape\b/i],
  ['pace', /\bpace\b|\btoo (?:slow|fast)\b|\bwait(?:s|ing)?\b/i],
  ['coordinationOverload', /\bco-?ordinat|\boverwhelm|\bmany professionals\b/i],
  ['feedbackCulture', /\bfeedback\b/i],
  ['trust', /\btrust\b/i],
  ['access', /\baccess|\btransport\b|\blanguage\b|\bopening hours\b|\bcan't (?:get|reach)\b/i],
];

const CHANGE_CATEGORIES: readonly (readonly [string, RegExp])[] = [
  ['technology', /\btech(?:nology|nologies)?\b|\bonline\b|\bdigital\b|\bvideo\b/i],
  ['buildings', /\bbuildings?\b|\boffices?\b/i],
  ['supportAtHome', /\bat home\b|\bhome visits?\b/i],
  ['communityResponse', /\bcommunity\b|\bneighbours?\b|\bmutual aid\b|\bemergence of\b/i],
  ['policy', /\bpolic(?:y|ies)\b|\blaw\b|\bact\b/i],
];

const PLACE = /\bin (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu;
const EXAMPLE_PLACE = /\be\.?g\.?,? (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Covid|Borough|Council)\b/;
const ALREADY_RUNNING = /\b(?:under ?way|already running|running already|in progress)\b/i;

/** The first place that the text names: an example's first, and never a person ("e.g. Priti's"). */
const placeIn = (text: string, people: KnownPeople | undefined): string | undefined => {
  const found = [...text.matchAll(EXAMPLE_PLACE), ...text.matchAll(PLACE)];
  const places = found.flatMap(({ index, 0: all, 1: place = '' }) => {
    const end = index + all.length;
    const isPerson = () =>
      findPeople(text, people).some((name) => name.start < end && name.end > end - place.length);
    return NO_PLACE.test(place) || isPerson() ? [] : [place];
  });
  return places[0];
};

/** Details in a text that fields of its kind can hold: dates, owners, figures, sources. `context` is what the whole notes know, or only the day that dates are counted from. */
export function extractDetails(
  kind: ItemKind,
  whole: string,
  context: NotesContext | string = {},
): ItemDetails {
  const text = whole.slice(0, 4000);
  if (kind === 'evidence') return extractEvidence(text);
  if (kind === 'action') return extractAction(text, typeof context === 'string' ? { day: context } : context);
  if (kind === 'barrier' || kind === 'contextChange') {
    const categories = kind === 'barrier' ? BARRIER_CATEGORIES : CHANGE_CATEGORIES;
    const category = categories.find(([, pattern]) => pattern.test(text))?.[0];
    return category ? { category } : {};
  }
  if (kind === 'idea') return ALREADY_RUNNING.test(text) ? { alreadyRunning: true } : {};
  if (kind === 'example') {
    const place = placeIn(text, typeof context === 'string' ? undefined : context.people);
    return place ? { place } : {};
  }
  if (kind === 'objective') {
    const objective = findObjective(text);
    return objective ? { objective } : {};
  }
  return {};
}
