import { CircleMarker, geoJSON, latLngBounds, type LatLng } from 'leaflet';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import type { Proposal } from 'iatg-exchange';
import '../style/exchange.css';
import { useExchangeText } from '../i18n/use-exchange-text.js';
import { useText } from '../i18n/use-text.js';
import { importStore } from '../state/import-store.js';
import { viewStore } from '../state/view-store.js';

const NONE: readonly Proposal[] = [];

/** What a file proposes, drawn over the plan before any of it is in it, and the way back to the list. */
export function ImportLayer() {
  const map = useMap();
  const text = useExchangeText();
  const { count } = useText();
  const { imported, confirmed } = useSyncExternalStore(importStore.subscribe, importStore.get);
  const button = useRef<HTMLButtonElement>(null);
  const proposals = imported?.kind === 'proposals' ? imported.proposals : NONE;

  useEffect(
    function draw() {
      const drawn = proposals.map((proposal) => {
        const color = confirmed.has(proposal) ? '#00a88f' : '#ffb000';
        return geoJSON(
          proposal.geometry as unknown as GeoJSON.Geometry,
          { interactive: false, style: { color, weight: 3, dashArray: confirmed.has(proposal) ? undefined : '5 4', fillOpacity: 0.25, className: 'import-proposal' }, pointToLayer: (_, place) => circleAt(place, color) },
        ).addTo(map);
      });
      return () => drawn.forEach((layer) => void layer.remove());
    },
    [map, proposals, confirmed],
  );

  useEffect(
    function showAll() {
      const bounds = latLngBounds([]);
      for (const { geometry } of proposals) bounds.extend(geoJSON(geometry as unknown as GeoJSON.Geometry).getBounds());
      if (bounds.isValid()) map.fitBounds(bounds, { animate: false, maxZoom: 18, padding: [30, 60] });
      button.current?.focus();
    },
    [map, proposals],
  );

  return (
    <div className="import-bar" role="status">
      {text('import.preview', { count: count(proposals.length), confirmed: count(confirmed.size) })}
      <button ref={button} type="button" className="button" onClick={goBack}>
        {text('import.back')}
      </button>
    </div>
  );
}

const circleAt = (place: LatLng, color: string): CircleMarker => new CircleMarker(place, { radius: 7, color, weight: 3, fillOpacity: 0.4, interactive: false, className: 'import-proposal' });

function goBack(): void {
  importStore.set({ isOnMap: false });
  viewStore.set({ dialog: 'import' });
}
