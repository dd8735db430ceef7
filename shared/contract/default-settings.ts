import type { Settings } from './app.ts';

/** What is so until a person has set it. Apart from the schema: a page needs it before it needs any schema. */
export const defaultSettings: Settings = {
  theme: 'light',
  textSize: 100,
  org: '',
  role: '',
  railWords: false,
  tourSeen: false,
};
