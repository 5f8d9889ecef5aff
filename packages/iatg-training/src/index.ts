// The public list. English words stand in the entry `iatg-training/en`, the exercises that come with the package in `iatg-training/built-in`.

export { isUnverified, type Figure, type Verification } from './verification.js';

export { ACCIDENTS, accidents, BACKGROUND_RATE, tntRange_t, type AccidentId, type DamageId, type ListedAccident } from './accidents/accidents.js';
export type {
  Accident,
  AccidentPlace,
  AccidentTime,
  Casualties,
  Crater,
  DamagePlace,
  DamageRow,
  DocumentedMass,
  Location,
  PredictedRings,
  SourceId,
  TntBasis,
  TntEstimate,
} from './accidents/accident.js';
export type { AccidentTexts, AccidentWords } from './accidents/texts.js';
export { isMovable, movedEvent, type MovedEvent, type MovedEventFeature } from './accidents/moved-event.js';

export {
  wordsOf,
  type Allowance,
  type Answer,
  type AnswerSpec,
  type Ask,
  type AskNumbers,
  type ChangePlan,
  type ChoosePairs,
  type ChooseSite,
  type ChosenPair,
  type Exercise,
  type ExerciseWords,
  type Goal,
  type Json,
  type PutInOrder,
  type SiteCriterion,
  type Solution,
} from './exercises/exercise.js';
export { checkExercise, parseExercise, type ParsedExercise } from './exercises/parse-exercise.js';
export { blankExercise, exerciseAsJson, forClass, writeExercise, type ForClassOptions } from './exercises/write-exercise.js';
export { parseClassFile, writeClassFile, type ClassFile, type ParsedClassFile } from './exercises/class-file.js';
export { allows, checkAnswer, type Marked } from './exercises/check-answer.js';
export { reviewExercise } from './exercises/review-exercise.js';
export { ACTIONS, planChanges, type Action, type PlanChange } from './exercises/plan-changes.js';
export { whyOf, type Feedback, type JudgedPair, type Ranked } from './exercises/feedback.js';
export type { TrainingProblem, TrainingProblemKey } from './exercises/problem.js';
export { LESSONS, type Lesson, type LessonNumber } from './lessons.js';
export type { LessonTitles, NameOf, TrainingWords } from './words/words.js';
