import { registerScreens, type Screen } from '../../core/screen.ts';

const modules = import.meta.glob<{ readonly screen: Screen }>('../../screens/*/screen.ts', { eager: true });

/** A screen is found by its folder's `screen.ts`: a new one edits no list. */
registerScreens(Object.values(modules).map(({ screen }) => screen));
