import './client/strict.ts';
import './client/port.ts';

// Everything else comes after, so that the settings of the line above hold for every schema that is built.
void import('./frame/start.tsx').then(({ start }) => start());
