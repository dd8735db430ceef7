import type { ProjectDocument } from '../../document/model/document.ts';
import { buildSample } from '../build-sample.ts';
import { sample } from './sample.ts';

/** The sample "Company on our street" (isolation of people with dementia who live alone), the same every time. */
export function companyOnOurStreet(): ProjectDocument {
  return buildSample(sample);
}
