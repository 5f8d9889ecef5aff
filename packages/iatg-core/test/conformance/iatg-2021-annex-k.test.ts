import { describeMatrix } from './describe-matrix.js';

describeMatrix('1.3.2', { options: 369 });
