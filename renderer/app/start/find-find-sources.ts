import { type FindSource, registerFindSources } from '../../core/commands/find-source-registry.ts';

const modules = import.meta.glob<{ readonly findSources: readonly FindSource[] }>(
  '../../screens/*/find-sources.ts',
  { eager: true },
);

/** What Find finds besides cards and commands is named by a screen's `find-sources.ts`: a new one edits no list. */
registerFindSources(Object.values(modules).flatMap(({ findSources }) => findSources));
