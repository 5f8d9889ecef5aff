import { describeMatrix } from './describe-matrix.js';

describeMatrix('1.1', { options: 459 });
