import type { ProjectDocument } from '../../document/model/document.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { recordOf } from '../../document/model/selectors.ts';
import type { JoinedCard, PlannedUpdate } from './plan-types.ts';

/** The cards among these that get a theme and lie on the map, locked ones too: their theme's mat is under them. */
export function cardsThatGetTheme(
  updates: readonly PlannedUpdate[],
  document: ProjectDocument,
  mapId: string,
): readonly JoinedCard[] {
  return updates.flatMap(({ id, fields: { theme, heading } }): JoinedCard[] =>
    typeof theme === 'string' && recordOf(document, { kind: 'placement', id: derivedId(mapId, id) })
      ? [{ id, theme, heading: typeof heading === 'string' ? heading : undefined }]
      : [],
  );
}
