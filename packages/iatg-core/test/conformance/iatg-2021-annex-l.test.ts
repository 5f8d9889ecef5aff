import { describeTable } from './describe-table.js';

// 42 rows of 4 columns. The irregular values: 15 A, 14 of them in D3 (I-07).
describeTable('L.1', { values: 168, irregular: 15 });
