import { layerGroup, polygon, type Polygon } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { useOtherStorageText, useOtherStorageWords } from '../i18n/use-other-storage-text.js';
import { useText } from '../i18n/use-text.js';
import { annotationsOf } from '../state/annotations.js';
import { linesOfNote } from '../state/facilities.js';
import { useEvaluation, useSite } from '../state/use-store.js';
import { selectSite } from '../state/view-store.js';
import { ringLatLngs } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';

/** White dots and dashes in pairs: no ring of the plan looks so. */
const STYLE = { ...EXACT, color: '#f2f7f8', weight: 2, dashArray: '10 4 2 4', fill: false, className: 'facility-line' } as const;

/** The lines of notes that are underground storage, a port or a transit area. They are no part of the evaluation. */
export function FacilityLinesLayer() {
  const map = useMap();
  const near_deg = useNear();
  const other = useOtherStorageText();
  const words = useOtherStorageWords();
  const { metres } = useText();
  const { rules } = useEvaluation().evaluation;
  const annotations = useSite(({ open }) => annotationsOf(open.document));
  const notes = useMemo(() => annotations.flatMap((note) => {
    const found = linesOfNote(note, rules);
    return found?.kind === 'lines' ? [{ note, lines: found.lines }] : [];
  }), [annotations, rules]);

  useEffect(
    function drawLines() {
      const group = layerGroup().addTo(map);
      for (const { note, lines } of notes) {
        for (const { answer, geometry } of lines) {
          const line: Polygon = polygon(ringLatLngs(geometry, near_deg), STYLE);
          // Leaflet reads a string as HTML; a name is text.
          const label = Object.assign(document.createElement('bdi'), { textContent: `${note.name}, ${words.rule(answer.rule)}: ${metres(answer.required_m)}. ${other('other.draw-help')}` });
          line.bindTooltip(label, { sticky: true }).on('click', () => selectSite(note.id)).addTo(group);
        }
      }
      return function removeLines() {
        group.remove();
      };
    },
    [map, near_deg, notes, words, other, metres],
  );
  return null;
}
