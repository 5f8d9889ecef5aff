/** What can be wrong with a text, and the values its sentence fills in. The sentences are in `faults.en.ts`. */
interface FaultValues {
  readonly empty: None;
  readonly 'too-long': { readonly found: number; readonly most: number };
  readonly unexpected: { readonly found: string };
  readonly 'comma-ambiguous': { readonly found: string };
  readonly 'number-missing': { readonly after: string };
  readonly 'one-number': { readonly found: string };
  readonly 'too-many-numbers': { readonly found: string };

  readonly 'letters-needed': None;
  readonly 'letter-missing': None;
  readonly 'letter-o': { readonly found: string };
  readonly 'same-axis': { readonly first: string; readonly second: string };
  readonly 'sign-and-letter': { readonly found: string; readonly letter: string };
  readonly 'marks-incomplete': { readonly found: string };
  readonly 'parts-differ': { readonly first: number; readonly second: number };
  readonly 'decimals-not-last': { readonly found: string };
  readonly 'minutes-too-large': { readonly found: string };
  readonly 'seconds-too-large': { readonly found: string };
  readonly 'looks-swapped': { readonly first: string; readonly second: string };
  readonly 'latitude-too-large': { readonly found: string };
  readonly 'longitude-too-large': { readonly found: string };

  readonly 'zone-missing': None;
  readonly 'zone-out-of-range': { readonly found: string };
  readonly 'hemisphere-missing': { readonly zone: number };
  readonly 'utm-letter-ambiguous': { readonly zone: number; readonly letter: string };
  readonly polar: { readonly letter: string };
  readonly 'no-such-band': { readonly letter: string };
  readonly 'no-such-grid-zone': { readonly zone: number; readonly band: string };
  readonly 'easting-out-of-range': { readonly found: string };
  readonly 'northing-out-of-range': { readonly found: string };
  readonly 'band-does-not-fit': { readonly zone: number; readonly band: string; readonly south: number; readonly north: number };
  readonly 'outside-zone': { readonly zone: number };
  readonly 'square-column': { readonly letter: string; readonly zone: number; readonly columns: string };
  readonly 'square-row': { readonly letter: string };
  readonly 'square-not-in-band': { readonly square: string; readonly zone: number; readonly band: string };
  readonly 'digits-missing': { readonly square: string };
  readonly 'digits-uneven': { readonly found: string };
  readonly 'digits-too-many': { readonly found: string };
}

type None = Readonly<Record<never, never>>;

export type FaultKey = keyof FaultValues;

export type CoordinatesFault = {
  readonly [Key in FaultKey]: {
    readonly fault: Key;
    readonly values: FaultValues[Key];
    /** Where in the text, counted as `String.prototype.slice` does. */
    readonly at?: number;
  };
}[FaultKey];
