import { describeMatrix } from './describe-matrix.js';

describeMatrix('1.2.1', { options: 340 });
