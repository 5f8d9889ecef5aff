/** A place of the picture, in pixels from its top left corner, and where it is in the world. */
export interface ControlPoint {
  readonly id: string;
  readonly x_px: number;
  readonly y_px: number;
  readonly position: readonly [longitude: number, latitude: number];
}

/** How a picture is laid on the ground: turned and enlarged; stretched and sheared, too; or seen at an angle. */
export type FitKind = 'similarity' | 'affine' | 'projective';
