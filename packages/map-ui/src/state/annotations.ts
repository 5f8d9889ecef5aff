import type { Geometry } from 'iatg-core';
import { idOf, type Feature, type PlanDocument } from './plan-document.js';

/** A note on the map: it is not judged and changes no distance. */
export interface Annotation {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
  /** What else it is, as the file has it: underground storage, a port, a transit area; undefined: a note and no more. */
  readonly facility: unknown;
  /** Which of its lines are drawn; undefined: those that are usual. */
  readonly facilityLines: unknown;
}

const known = new WeakMap<PlanDocument, readonly Annotation[]>();
/** A feature that did not change stays the same annotation. */
const ofFeature = new WeakMap<Feature, Annotation>();

/** In the order of the file. Remembered: a store may be asked for it in every frame. */
export function annotationsOf(document: PlanDocument): readonly Annotation[] {
  let annotations = known.get(document);
  if (!annotations) known.set(document, (annotations = document.features.filter(({ properties }) => properties.role === 'annotation').map(annotationOf)));
  return annotations;
}

function annotationOf(feature: Feature): Annotation {
  let annotation = ofFeature.get(feature);
  if (!annotation) {
    const { name, facility, facilityLines } = feature.properties;
    ofFeature.set(feature, (annotation = { id: idOf(feature), name: typeof name === 'string' && name ? name : idOf(feature), geometry: feature.geometry, facility, facilityLines }));
  }
  return annotation;
}
