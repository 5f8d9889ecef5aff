/** What is used of the package; its published types do not resolve where imports carry their extension. */
declare module 'geodesy/utm.js' {
  export class LatLon {
    constructor(latitude: number, longitude: number);
    readonly lat: number;
    readonly lon: number;
    toUtm(): Utm;
  }
  export default class Utm {
    constructor(zone: number, hemisphere: 'N' | 'S', easting: number, northing: number);
    readonly zone: number;
    readonly hemisphere: 'N' | 'S';
    readonly easting: number;
    northing: number;
    toLatLon(): LatLon;
  }
}
