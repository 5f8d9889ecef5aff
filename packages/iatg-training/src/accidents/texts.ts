import type { Verification } from '../verification.js';
import type { DocumentedMass, PredictedRings, SourceId, TntBasis } from './accident.js';
import type { AccidentId, DamageId } from './accidents.js';

/** All words about the accidents in one language: a missing key fails the type check. `texts.en.ts` is the first. */
export interface AccidentTexts {
  readonly language: string;
  readonly accidents: Readonly<Record<AccidentId, AccidentWords>>;
  readonly damage: Readonly<Record<DamageId, string>>;
  readonly mass: Readonly<Record<DocumentedMass['of'] | 'reacted', string>>;
  readonly basis: Readonly<Record<TntBasis, string>>;
  readonly note: Readonly<Record<'official' | 'emigre-site' | 'one-paper' | 'drowned-in-panic' | 'direct' | 'range-of-sources', string>>;
  readonly source: Readonly<Record<SourceId, string>>;
  readonly verification: Readonly<Record<Verification, string>>;
  /** What the predicted rings are, or why there are none. */
  readonly rings: Readonly<Record<PredictedRings['kind'] | Extract<PredictedRings, { kind: 'none' }>['why'], string>>;
  readonly words: Readonly<Record<'notFound' | 'about' | 'doubtful' | 'onlyOneFigure' | 'exercise' | 'movedEvent' | 'rate', string>>;
}

export interface AccidentWords {
  /** Place and country. */
  readonly name: string;
  readonly material: string;
  /** What happened, soberly. */
  readonly account: string;
  /** What it teaches. */
  readonly lesson: string;
  /** What is doubtful or was wrong in a source; empty: nothing met. */
  readonly doubts: string;
}
