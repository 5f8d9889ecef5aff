import type { Edition, SectorAngles } from '../edition.js';

const cite = { document: 'IATG 02.20', edition: '2021', place: 'Annex C' };

/** HD 1.1 and 1.3: lines at 150 degrees to the front face and at 135 degrees to the rear face, from their corners. */
const blastAndFire: SectorAngles = { cite, frontLean_deg: 60, rearLean_deg: 45 };

/** HD 1.2: lines at 100 degrees to the front face only. */
const projection: SectorAngles = { cite, frontLean_deg: 10, rearLean_deg: null };

export const magazineSectors: Edition['sectors'] = {
  '1.1': blastAndFire,
  '1.2.1': projection,
  '1.2.2': projection,
  '1.3.1': blastAndFire,
  '1.3.2': blastAndFire,
  '1.4': blastAndFire,
};
