/** What the map draws in the view of training. */
export function TrainingLayers() {
  return null;
}
