import { describeTable } from './describe-table.js';

// 61 rows of 6 columns. The irregular values: 1 A, 29 C.
describeTable('H.1', { values: 366, irregular: 30 });
