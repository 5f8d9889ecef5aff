/** What the map draws in the view of effects. */
export function EffectsLayers() {
  return null;
}
