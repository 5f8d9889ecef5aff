import { PictureView } from './map/picture-view.js';
import { middleOfMap } from './map/points-on-map.js';
import { PointsPanel } from './panels/imagery/points-panel.js';

/** A scanned picture beside the map, and the points that both have in common. */
export function PictureFixing({ id }: { readonly id: string }) {
  return <PointsPanel id={id} middleOfMap={() => middleOfMap.current?.() ?? null} View={PictureView} />;
}
