import type { Json } from './exercises/exercise.js';

/** The exercises that come with the package, as their files have them. */
export const BUILT_IN_EXERCISES: readonly Json[] = [];
