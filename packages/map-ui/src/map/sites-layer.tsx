import { canvas, divIcon, featureGroup, layerGroup, marker, type FeatureGroup, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Site } from 'iatg-core';
import { middleOf } from '../state/moved-geometry.js';
import { useEvaluation, useLayers, useSite, useView } from '../state/use-store.js';
import { drawFootprint } from './footprint-paths.js';
import { KeyedLayers } from './keyed-layers.js';
import { latLngOf } from './lat-lng.js';
import { sitePathOptions, troublesIn, type Trouble } from './site-style.js';
import { useNear } from './use-near.js';

/** More shapes than this are drawn on one canvas: an element each would slow the page down. */
const MOST_ELEMENTS = 1_500;

interface Layers {
  readonly footprints: KeyedLayers<Site, FeatureGroup>;
  readonly names: KeyedLayers<Site, Marker>;
  /** How each footprint looks now: only what looks otherwise is painted again. */
  readonly looks: WeakMap<FeatureGroup, number>;
}

/** The footprints of all sites, and the names of the stores. */
export function SitesLayer() {
  const map = useMap();
  const evaluated = useEvaluation();
  const { selected, mode } = useView((view) => view);
  const hidesVerdicts = useSite(({ open }) => open.training?.hidesVerdicts ?? false);
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
      // Red means too near: it has no place beside effects, and in an exercise it would be the answer.
      const troubles = mode === 'effects' || hidesVerdicts ? NO_TROUBLES : troublesIn(evaluated);
      const { sites } = evaluated.plan;
      const renderer = sites.length > MOST_ELEMENTS ? crowdCanvas : undefined;
      footprints.show(sites, {
        key: idOfSite,
        create: ({ id }) => featureGroup([]).bindTooltip(() => tipElement(nameOf.get(id) ?? ''), { sticky: true, direction: 'top', className: 'map-tip', opacity: 1 }),
        update(group, site) {
          nameOf.set(site.id, site.name);
          drawFootprint(group, site, near_deg, { className: `site site-${site.role}`, ...(renderer && { renderer }) });
          looks.delete(group);
        },
      });
      sites.forEach((site, i) => {
        const group = footprints.at(i);
        const trouble: Trouble = troubles.get(site) ?? 'none';
        const isChosen = selected?.kind === 'site' ? selected.id === site.id : selected !== null && (selected.pes === site.id || selected.es === site.id);
        const look = LOOKS[trouble][isChosen ? 1 : 0];
        if (looks.get(group) === look) return;
        looks.set(group, look);
        group.setStyle(sitePathOptions(site, trouble, isChosen));
      });
      names.show(hasNames ? sites.filter(({ role }) => role === 'pes') : [], {
        key: idOfSite,
        // A mark of no size in the middle: to move it is to move it, nothing is measured.
        create: () => marker([0, 0], { icon: divIcon({ className: 'map-name-holder', iconSize: [0, 0], html: nameElement('') }), interactive: false, keyboard: false }),
        update(mark, site) {
          mark.setLatLng(latLngOf(middleOf(site.geometry), near_deg));
          const element = mark.options.icon!.options as { html: HTMLElement };
          element.html.textContent = site.name;
        },
      });
    },
    [evaluated, selected, mode, hidesVerdicts, hasNames, near_deg],
  );

  return null;
}

/** Told apart by number: there may be thousands to look at in a frame. */
const LOOKS: Readonly<Record<Trouble, readonly [plain: number, chosen: number]>> = { none: [0, 1], 'not-assessable': [2, 3], fail: [4, 5] };

const NO_TROUBLES: ReadonlyMap<Site, Trouble> = new Map();

const idOfSite = ({ id }: Site): string => id;

const crowdCanvas = canvas({ padding: 0.3 });

/** What the tip of a footprint says. */
const nameOf = new Map<string, string>();

/** Leaflet reads a string as HTML; a name is text. */
const tipElement = (name: string): HTMLElement => Object.assign(document.createElement('bdi'), { textContent: name });
const nameElement = (name: string): HTMLElement => Object.assign(tipElement(name), { className: 'map-name' });
