import { describeMatrix } from './describe-matrix.js';

describeMatrix('1.2.2', { options: 340 });
