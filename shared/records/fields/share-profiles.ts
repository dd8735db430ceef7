import type { Option } from './field.ts';

/** How much a copy holds, for whom: the names that files and the command line have. */
export const shareProfiles: readonly Option[] = [
  { value: 'full', label: 'Full', help: 'Everything. For your own organisation only.' },
  {
    value: 'partners',
    label: 'Partner',
    help: 'Without what is private. It can be changed and sent back.',
  },
  { value: 'open', label: 'Public', help: 'Only what everybody may see. For reading.' },
];
