// Loaded before the app (`node --import clock.mjs?PATH`): the clock is a year behind as long as a file lies at PATH.
import { existsSync } from 'node:fs';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const path = decodeURIComponent(new URL(import.meta.url).search.slice(1));
const Real = Date;
const now = () => Real.now() - (existsSync(path) ? YEAR : 0);

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now()]));
  }

  static now() {
    return now();
  }
};
