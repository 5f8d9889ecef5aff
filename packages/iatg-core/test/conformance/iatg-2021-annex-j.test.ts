import { describeMatrix } from './describe-matrix.js';

describeMatrix('1.3.1', { options: 355 });
