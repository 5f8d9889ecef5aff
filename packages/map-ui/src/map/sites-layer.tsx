import { canvas, circleMarker, divIcon, featureGroup, layerGroup, marker, polygon, polyline, type FeatureGroup, type Marker, type Path } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometry, Site } from 'iatg-core';
import { middleOf } from '../state/moved-geometry.js';
import { useEvaluation, useLayers, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { KeyedLayers } from './keyed-layers.js';
import { latLngOf, latLngsOf } from './lat-lng.js';
import { sitePathOptions, troublesIn, type Trouble } from './site-style.js';
import { useNear } from './use-near.js';

/** More shapes than this are drawn on one canvas: an element each would slow the page down. */
const MOST_ELEMENTS = 1_500;

interface Layers {
  readonly footprints: KeyedLayers<Site, FeatureGroup>;
  readonly names: KeyedLayers<Site, Marker>;
  /** How each footprint looks now: only what looks otherwise is painted again. */
  readonly looks: WeakMap<FeatureGroup, string>;
}

/** The footprints of all sites, and the names of the stores. */
export function SitesLayer() {
  const map = useMap();
  const evaluated = useEvaluation();
  const selected = useView((view) => view.selected);
  const hasNames = useLayers((layers) => layers.names);
  const near_deg = useNear();
  const layers = useRef<Layers | null>(null);

  useEffect(
    function addToMap() {
      const group = layerGroup().addTo(map);
      layers.current = { footprints: new KeyedLayers(layerGroup().addTo(group as never)), names: new KeyedLayers(layerGroup().addTo(group as never)), looks: new WeakMap() };
      return function removeFromMap() {
        group.remove();
        layers.current = null;
      };
    },
    [map],
  );

  useEffect(
    function followPlan() {
      const { footprints, names, looks } = layers.current!;
      const troubles = troublesIn(evaluated);
      const { sites } = evaluated.plan;
      const renderer = sites.length > MOST_ELEMENTS ? crowdCanvas : undefined;
      footprints.show(
        sites.map((site) => ({
          key: site.id,
          item: site,
          create: () => featureGroup([]).bindTooltip(() => tipElement(nameOf.get(site.id) ?? ''), { sticky: true, direction: 'top', className: 'map-tip', opacity: 1 }),
          update(group) {
            nameOf.set(site.id, site.name);
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
        const group = footprints.get(site.id)!;
        const trouble: Trouble = troubles.get(site) ?? 'none';
        const isChosen = selected?.kind === 'site' ? selected.id === site.id : selected !== null && (selected.pes === site.id || selected.es === site.id);
        const look = `${trouble} ${isChosen}`;
        if (looks.get(group) === look) continue;
        looks.set(group, look);
        group.setStyle(sitePathOptions(site, trouble, isChosen));
      }
      const named = hasNames ? sites.filter(({ role }) => role === 'pes') : [];
      names.show(
        named.map((site) => ({
          key: site.id,
          item: site,
          // A mark of no size in the middle: to move it is to move it, nothing is measured.
          create: () => marker([0, 0], { icon: divIcon({ className: 'map-name-holder', iconSize: [0, 0], html: nameElement('') }), interactive: false, keyboard: false }),
          update(mark) {
            mark.setLatLng(latLngOf(middleOf(site.geometry), near_deg));
            const element = mark.options.icon!.options as { html: HTMLElement };
            element.html.textContent = site.name;
          },
        })),
      );
    },
    [evaluated, selected, hasNames, near_deg],
  );

  return null;
}

const crowdCanvas = canvas({ padding: 0.3 });

/** What the tip of a footprint says. */
const nameOf = new Map<string, string>();

/** Leaflet reads a string as HTML; a name is text. */
const tipElement = (name: string): HTMLElement => Object.assign(document.createElement('bdi'), { textContent: name });
const nameElement = (name: string): HTMLElement => Object.assign(tipElement(name), { className: 'map-name' });

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
