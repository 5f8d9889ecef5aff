import { decisionJob } from './decision-job.js';
import type { GainsAnswer, GainsQuestion, LicencesAnswer, LicencesQuestion, PlacingAnswer, PlacingQuestion } from './decision-worker.js';

/** How much every store may hold. */
export const licences = decisionJob<LicencesQuestion, LicencesAnswer>();

/** What would allow more in one of them. */
export const gains = decisionJob<GainsQuestion, GainsAnswer>();

/** A stock placed in stores. */
export const placing = decisionJob<PlacingQuestion, PlacingAnswer>();
