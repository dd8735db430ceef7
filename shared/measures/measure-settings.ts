import type { ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { recordOf } from '../document/model/selectors.ts';
import { partsOf } from '../records/fields/read-field.ts';
import { type AnalysisSettings, defaultAnalysisSettings } from './analysis-settings.ts';

/** How people want the numbers of a measure judged; the usual way where nobody has said. */
export function measureSettings(project: ProjectDocument, measure: RecordId): AnalysisSettings {
  const record = recordOf(project, { kind: 'measure', id: measure });
  if (!record) return defaultAnalysisSettings;
  const { baseline, isScreened, isAnhoej } = partsOf(record, 'chartSettings');
  return {
    baseline: typeof baseline === 'number' ? baseline : null,
    isScreened: isScreened === true,
    isAnhoej: isAnhoej === true,
  };
}
