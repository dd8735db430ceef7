import type { Option } from './field.ts';

const option = (value: string, label: string, help?: string): Option =>
  help === undefined ? { value, label } : { value, label, help };

/** What the network set out to do: the two objectives of the notes. */
export const objectives = [
  option('findHelp', 'Easier to find help', 'Residents find the help they need.'),
  option('fulfillingHelp', 'More fulfilling to help', 'Providing help is more fulfilling for workers.'),
];

/** Where an idea or an example comes from. */
export const origins = [
  option('workshop', 'From a workshop'),
  option('resident', 'From a resident'),
  option('worker', 'From a worker'),
  option('otherBorough', 'From another borough'),
  option('international', 'From abroad'),
  option('pastPractice', 'From past practice'),
  option('technology', 'From technology'),
  option('socialChange', 'From social change'),
];

/** Who may see a record in a redacted copy. */
export const sensitivities = [
  option('open', 'Open', 'May go into any copy.'),
  option('partners', 'Partners', 'Goes to partners, not to the public.'),
  option('restricted', 'Private', 'Not in a copy for a partner. Only a whole copy holds it.'),
];

/** Who a barrier is felt by. */
export const feltBy = [
  option('resident', 'Felt by residents'),
  option('carer', 'Felt by carers'),
  option('worker', 'Felt by workers'),
  option('organisation', 'Felt by organisations'),
];

/** The sector of an organisation. */
export const sectors = [
  option('voluntary', 'Voluntary'),
  option('council', 'Council'),
  option('health', 'Health'),
  option('community', 'Community'),
  option('housing', 'Housing'),
  option('faith', 'Faith'),
  option('education', 'Education'),
  option('business', 'Business'),
  option('other', 'Other'),
];

/** Who may be asked to predict apart from the others: those the help is for, those who give it, and the sectors. */
export const sectorsAskedApart = [
  option('residents', 'Residents'),
  option('carers', 'Carers'),
  option('workers', 'Workers'),
  ...sectors.filter(({ value }) => value !== 'other'),
];

/** Nesta's Standards of Evidence (2012), in short words. */
export const nestaLevelHelp =
  'How sure we can be: 1 is an account of what it did, 5 is kept going in other places (Nesta’s five levels)';

/** Stages in order; the double diamond and the notes' own "spread". `paused` stands outside the order. */
export const stages = [
  option('discover', 'Discover', 'Look and listen.'),
  option('define', 'Define', 'Agree what gets in the way, and for whom.'),
  option('develop', 'Develop', 'Turn ideas into hypotheses.'),
  option('deliver', 'Deliver', 'Test them small.'),
  option('spread', 'Spread', 'Help others take it up.'),
  option('closed', 'Closed'),
  option('paused', 'Paused'),
];
