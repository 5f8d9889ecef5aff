import { describeTable } from './describe-table.js';

// 47 rows of 4 columns. The irregular values: 4 A, 3 B; three of the A stand in the row "130,000" with values of 120,000 kg.
describeTable('Q.1', { values: 188, irregular: 7 });
