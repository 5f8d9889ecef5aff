import { canvas, CircleMarker, layerGroup, latLngBounds, map as createMap, type LayerGroup, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { isEvaluated, standingOf, type Depot, type Standing } from 'iatg-core/national';
import { nameOfDepot } from '../state/depot-rows.js';
import { EmbeddedImagery } from './embedded-imagery.js';
import { latLngOf } from './lat-lng.js';

interface Props {
  readonly depots: readonly Depot[];
  readonly selected: string | null;
  readonly label: string;
  readonly onSelect: (file: string) => void;
}

/** The worst stands on top and is largest, so that it is never hidden. Colours are those of the tokens, which hold in light and dark. */
const LOOK: Readonly<Record<Standing, { readonly color: string; readonly radius: number }>> = {
  pass: { color: '--pass', radius: 5 },
  'not-assessable': { color: '--gap', radius: 6 },
  fail: { color: '--fail', radius: 8 },
  unreadable: { color: '--muted', radius: 6 },
};

/** All depots on the embedded picture of the world: no request to anybody. */
export function DepotsMap({ depots, selected, label, onSelect }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<{ readonly map: LeafletMap; readonly group: LayerGroup } | null>(null);
  const chosen = useRef(onSelect);
  useEffect(function remember() {
    chosen.current = onSelect;
  });

  useEffect(function show() {
    const map = createMap(element.current!, { center: [15, 10], zoom: 2, minZoom: 1, maxZoom: 18, renderer: canvas({ tolerance: 6 }) });
    map.attributionControl.setPrefix(false);
    new EmbeddedImagery().addTo(map);
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(element.current!);
    view.current = { map, group: layerGroup().addTo(map) };
    return function close() {
      observer.disconnect();
      map.remove();
      view.current = null;
    };
  }, []);

  const places = depots.filter((depot) => isEvaluated(depot) && depot.place).length;
  useEffect(
    function fit() {
      const positions = depots.flatMap((depot) => (isEvaluated(depot) && depot.place ? [depot.place.middle] : []));
      if (positions.length > 0) view.current!.map.fitBounds(latLngBounds(positions.map((position) => latLngOf(position, positions[0]![0]))).pad(0.2), { maxZoom: 12, animate: false });
    },
    // Not when the list is only sorted or filtered anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [places],
  );

  useEffect(
    function draw() {
      const { group } = view.current!;
      const style = getComputedStyle(element.current!);
      group.clearLayers();
      // From the best to the worst, the selected one last.
      const order = depots.toReversed().toSorted((a, b) => Number(a.file === selected) - Number(b.file === selected));
      let near_deg: number | undefined;
      for (const depot of order) {
        if (!isEvaluated(depot) || !depot.place) continue;
        near_deg ??= depot.place.middle[0];
        const { color, radius } = LOOK[standingOf(depot)];
        const isSelected = depot.file === selected;
        new CircleMarker(latLngOf(depot.place.middle, near_deg), { radius: isSelected ? radius + 3 : radius, color: isSelected ? '#000' : '#fff', weight: isSelected ? 3 : 1.5, fillColor: style.getPropertyValue(color).trim(), fillOpacity: 1 })
          .bindTooltip(nameOfTooltip(depot))
          .on('click', () => chosen.current(depot.file))
          .addTo(group);
      }
    },
    [depots, selected],
  );

  return <div ref={element} className="depots-map" role="group" aria-label={label} />;
}

/** As an element: a name is text, whatever stands in it. */
function nameOfTooltip(depot: Depot): HTMLElement {
  const name = document.createElement('bdi');
  name.textContent = nameOfDepot(depot);
  return name;
}
