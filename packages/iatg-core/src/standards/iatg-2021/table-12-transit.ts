import type { Citation } from '../../types.js';

/** Table 12: marshalling yards and transit areas. Exactly one day a week is not assigned. Read in the text, not transcribed a second time. */
export const tableTransit = {
  cite: { document: 'IATG 02.20', edition: '2021', place: 'Table 12' } as Citation,
  /** Fewer days a week than this, and no HD 1.1: the distance of a public traffic route; else that of an inhabited building. */
  fewerDaysThan: 1,
} as const;

/** Where no fence bounds an explosives area it reaches this far round any building or stack with explosives. The number of the clause was not transcribed. */
export const areaWithoutFence = { cite: { document: 'IATG 02.20', edition: '2021', place: 'general rules (clause number not transcribed)' } as Citation, distance_m: 50 } as const;

/** One stack or bay as the greatest credible event, where a specialist has approved it. The number of the clause was not transcribed. */
export const unitisation = { cite: { document: 'IATG 02.20', edition: '2021', place: 'general rules (clause number not transcribed)' } as Citation } as const;
