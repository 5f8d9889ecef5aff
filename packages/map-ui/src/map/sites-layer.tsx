import { canvas, circleMarker, featureGroup, layerGroup, polygon, polyline, type FeatureGroup, type Path } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometry, Site } from 'iatg-core';
import { useEvaluation, useLayers, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { KeyedLayers } from './keyed-layers.js';
import { latLngOf, latLngsOf } from './lat-lng.js';
import { sitePathOptions, troublesIn, type Trouble } from './site-style.js';
import { useNear } from './use-near.js';

/** More shapes than this are drawn on one canvas: an element each would slow the page down. */
const MOST_ELEMENTS = 1_500;

/** The footprints of all sites. */
export function SitesLayer() {
  const map = useMap();
  const evaluated = useEvaluation();
  const selected = useView((view) => view.selected);
  const names = useLayers((layers) => layers.names);
  const near_deg = useNear();
  const layers = useRef<{ readonly keyed: KeyedLayers<Site, FeatureGroup>; readonly looks: WeakMap<FeatureGroup, string> } | null>(null);

  useEffect(
    function addToMap() {
      const group = layerGroup().addTo(map);
      layers.current = { keyed: new KeyedLayers(group), looks: new WeakMap() };
      return function removeFromMap() {
        group.remove();
        layers.current = null;
      };
    },
    [map],
  );

  useEffect(function followPlan() {
    const { keyed, looks } = layers.current!;
    const troubles = troublesIn(evaluated);
    const { sites } = evaluated.plan;
    const renderer = sites.length > MOST_ELEMENTS ? crowdCanvas : undefined;
    const isChosen = ({ id }: Site): boolean => (selected?.kind === 'site' ? selected.id === id : selected !== null && (selected.pes === id || selected.es === id));
    keyed.show(
      sites.map((site) => ({
        key: site.id,
        item: site,
        create: () => featureGroup([]),
        update(group) {
          group.clearLayers();
          for (const path of pathsOf(site.geometry, near_deg)) {
            if (renderer) path.options.renderer = renderer;
            path.options.className = `site site-${site.role}`;
            path.on('click', (event) => {
              // While drawing or measuring a click belongs to the tool.
              if (viewStore.get().tool) return;
              event.originalEvent.stopPropagation();
              selectSite(site.id);
            });
            group.addLayer(path);
          }
          looks.delete(group);
        },
      })),
    );
    for (const site of sites) {
      const group = keyed.get(site.id)!;
      const trouble: Trouble = troubles.get(site) ?? 'none';
      const look = `${trouble} ${isChosen(site)} ${names} ${site.name}`;
      if (looks.get(group) === look) continue;
      looks.set(group, look);
      group.setStyle(sitePathOptions(site, trouble, isChosen(site)));
      group.unbindTooltip();
      const isLabelled = names && site.role === 'pes';
      group.bindTooltip(nameElement(site.name), { permanent: isLabelled, sticky: !isLabelled, direction: isLabelled ? 'center' : 'top', className: isLabelled ? 'map-name' : 'map-tip', opacity: 1 });
    }
  });

  return null;
}

const crowdCanvas = canvas({ padding: 0.3 });

/** Leaflet reads a string as HTML; a name is text. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = name;
  return element;
}

function pathsOf(geometry: Geometry, near_deg: number): readonly Path[] {
  const point = (position: Parameters<typeof latLngOf>[0]): Path => circleMarker(latLngOf(position, near_deg), { radius: 7 });
  switch (geometry.type) {
    case 'Point':
      return [point(geometry.coordinates)];
    case 'MultiPoint':
      return geometry.coordinates.map(point);
    case 'LineString':
      return [polyline(latLngsOf(geometry.coordinates, near_deg), LINE)];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => polyline(latLngsOf(line, near_deg), LINE));
    case 'Polygon':
      return [polygon(geometry.coordinates.map((ring) => latLngsOf(ring, near_deg)))];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => polygon(rings.map((ring) => latLngsOf(ring, near_deg))));
  }
}

const LINE = { fill: false } as const;
