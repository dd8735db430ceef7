import { registerScreen, type Screen } from '../../core/screen.ts';

const modules = import.meta.glob<{ readonly screen: Screen }>('../../screens/*/screen.ts', { eager: true });

/** A screen is found by its folder's `screen.ts`: a new one edits no list. */
for (const { screen } of Object.values(modules)) registerScreen(screen);
