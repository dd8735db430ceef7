import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import type { EditOptions } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { putOnFirstMap } from './put-on-first-map.ts';

/** A theme is the ground under its cards, and lies on a map with them. */
const liesOnMaps = (kind: string): boolean => kind !== 'theme' && kindOf(kind)?.card === true;

/**
 * What is said where a card of this kind is made on a screen other than the map: that it lies on none yet, with a button
 * that puts it there.
 * @param sentence what is said of it besides: "Measure added: “Buses on time”."
 */
export function offerToPlace(
  kind: string,
  id: string,
  sentence: string,
): Pick<EditOptions, 'message' | 'action'> {
  if (!liesOnMaps(kind)) return { message: sentence };
  const place = (): void => {
    const isThere = kindOfId(currentProject().document, id) !== undefined;
    if (isThere) putOnFirstMap(id);
  };
  return { message: `${sentence} It is not on a map yet.`, action: { label: 'Put it there', run: place } };
}
