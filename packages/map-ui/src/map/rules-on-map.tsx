import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { useText } from '../i18n/use-text.js';
import { markOf } from '../state/plan-rules.js';
import { useEvaluation } from '../state/use-store.js';

/** The rule profile of the plan on the map itself, so that a picture of it says by which rules its rings are drawn. */
export function RulesOnMap() {
  const map = useMap();
  const { text, messages } = useText();
  const { evaluation } = useEvaluation();
  const mark = markOf(evaluation);
  const said = mark && `${messages.ui.profile}: ${mark.name}${mark.isShorter ? ` – ${text('profile.shorter')}` : ''}`;
  useEffect(
    function tell() {
      if (said === null) return;
      // Leaflet takes markup.
      const escaped = Object.assign(document.createElement('span'), { textContent: said }).innerHTML;
      map.attributionControl.addAttribution(escaped);
      return () => void map.attributionControl.removeAttribution(escaped);
    },
    [map, said],
  );
  return null;
}
