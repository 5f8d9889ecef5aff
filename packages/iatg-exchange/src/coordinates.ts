// Coordinates as people write them: degrees, UTM, MGRS. Their words are in `iatg-exchange/coordinates/en` and its neighbours, one a language.

export type { CoordinatesFault, FaultKey } from './coordinates/coordinates-fault.js';
export type { CoordinateFormat, CoordinatesRead, CoordinatesUnderstood } from './coordinates/coordinates-read.js';
export { readCoordinates } from './coordinates/read-coordinates.js';
export { writeCoordinates } from './coordinates/write-coordinates.js';
