export { ENDINGS, FORMATS, formatOfName, PLAN_FORMATS, type Format, type PlanFormat } from './formats.js';
