import { describeTable } from './describe-table.js';

// 48 rows of 17 columns, less 14 blanks in D1 and 39 in D2. The irregular values: 23 A, 26 B, 7 C, 20 X.
describeTable('E.1', { values: 763, irregular: 76, falls: ['Table E.1, D16 at 100 kg', 'Table E.1, D17 at 100 kg'] });
