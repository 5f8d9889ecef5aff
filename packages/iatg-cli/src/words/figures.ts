import type { NumberFormats } from 'iatg-core';
import type { CasingShape } from 'iatg-core/consequence';

/** What the calculators of effects say besides the words of consequences, in one language. Figures come as they are shown, with their units. */
export interface FigureWords {
  readonly formats: NumberFormats;
  readonly unit: Readonly<Record<'metre' | 'kilogram' | 'gram' | 'kilopascal' | 'impulse' | 'millisecond' | 'second' | 'metrePerSecond' | 'joule' | 'scaled', string>>;
  readonly mind: string;
  readonly source: string;
  readonly blast: {
    readonly title: (question: { readonly neq: string; readonly explosive: string; readonly burst: 'surface' | 'air'; readonly distance: string; readonly scaled: string }) => string;
    readonly inverseTitle: (question: { readonly quantity: string; readonly neq: string; readonly explosive: string; readonly pressure: string }) => string;
    readonly distance: string;
    readonly scaled: (scaled: string, form: 'full' | 'simplified') => string;
    readonly simplified: string;
    readonly factor: (factor: string) => string;
  };
  readonly effects: {
    readonly linesTitle: (tnt: string) => string;
    readonly placeTitle: (tnt: string, distance: string) => string;
    readonly ifItBurns: string;
    readonly fireball: (diameter: string, duration: string) => string;
    readonly table8: string;
    readonly tier: (coefficient: string, pressure: string) => string;
    readonly houses: (category: string, set: string) => string;
    readonly noise: string;
    readonly crater: string;
    readonly peopleByTable8: string;
    readonly housesOfBrick: string;
    readonly byPressure: string;
    readonly glass: string;
    readonly people: Readonly<Record<'by-a-wall' | 'in-the-open', string>>;
    readonly atLeast: string;
    readonly atMost: string;
    readonly beyondTiers: string;
    readonly lighterThanD: string;
    readonly belowLightest: string;
    readonly effective: (bound: string, pressure: string) => string;
    readonly bound: Readonly<Record<'at-least' | 'at-most', string>>;
  };
  readonly dangerArea: {
    readonly title: (auw: string, what: string) => string;
    readonly bare: string;
    readonly fragmenting: (publicAccess: boolean) => string;
    readonly radius: string;
    readonly height: string;
    readonly ofBlast: string;
    readonly greater: (fragments: string, blast: string) => string;
    readonly radiusIs: (radius: string, why: string) => string;
    readonly forAircraft: (height: string) => string;
    readonly limits: string;
  };
  readonly fragments: {
    readonly title: (charge: string, explosive: string, casing: string) => string;
    readonly shape: Readonly<Record<CasingShape, string>>;
    readonly label: Readonly<Record<'gurney' | 'velocity' | 'masses' | 'heavier' | 'reach', string>>;
    readonly after: (distance: string) => string;
    readonly perCharge: (shape: string, ratio: string) => string;
    readonly masses: (count: number, shown: string, mean: string, greatest: string) => string;
    readonly heavier: (count: number, shown: string, fragment: string) => string;
    readonly reach: (reach: string, fragment: string, energy: string) => string;
  };
}
