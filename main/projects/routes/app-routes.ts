import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { changeSettings } from '../../settings/settings.ts';
import type { ServiceContext } from '../service-context.ts';
import { procedures } from './procedures.ts';

export interface AppRoutesOptions {
  readonly context: ServiceContext;
  readonly version: string;
  readonly shell: 'electron' | 'browser';
}

/** Implements the contract's area `app`. */
export function createAppRoutes({ context, version, shell }: AppRoutesOptions) {
  const { dataFolder, now, settings } = context;
  return {
    about: procedures.app.about.handler(() => ({
      version,
      shell,
      home: dataFolder,
      today: localDateOf(now()),
    })),
    settings: procedures.app.settings.handler(() => settings.data),
    updateSettings: procedures.app.updateSettings.handler(({ input }) => changeSettings(settings, input)),
  };
}
