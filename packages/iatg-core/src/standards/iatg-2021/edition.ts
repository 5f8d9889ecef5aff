import type { Edition } from '../edition.js';
import { esRows, pesColumns } from './annex-c-site-kinds.js';
import { magazineSectors } from './annex-c-magazine-sectors.js';
import { matrixD1 } from './annex-d-matrix-hd11.js';
import { tableE1 } from './annex-e-table-hd11.js';
import { matrixF1 } from './annex-f-matrix-hd121.js';
import { matrixG1 } from './annex-g-matrix-hd122.js';
import { tableH1 } from './annex-h-table-hd12.js';
import { matrixJ1 } from './annex-j-matrix-hd131.js';
import { matrixK1 } from './annex-k-matrix-hd132.js';
import { tableL1 } from './annex-l-table-hd13.js';
import { tableN1 } from './annex-n-underground.js';
import { tableQ1 } from './annex-q-ports.js';
import { division14 } from './clause-10-2-division-14.js';
import { interpretations } from './interpretations.js';
import { readings } from './readings.js';
import { tableTrafficDensity } from './table-05-traffic-density.js';
import { tableAggregation } from './table-06-aggregation.js';

/** IATG 02.20:2021[E], third edition, March 2021: quantity and separation distances. */
export const iatg2021: Edition = {
  id: 'IATG 02.20:2021',
  tables: [tableE1, tableH1, tableL1, tableN1, tableQ1],
  matrices: [matrixD1, matrixF1, matrixG1, matrixJ1, matrixK1],
  readings,
  interpretations,
  pesColumns,
  esRows,
  sectors: magazineSectors,
  trafficDensity: tableTrafficDensity,
  aggregation: tableAggregation,
  division14,
};
