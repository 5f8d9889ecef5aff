import 'leaflet/dist/leaflet.css';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { useText } from '../i18n/use-text.js';
import { annotationsOf } from '../state/annotations.js';
import { importStore } from '../state/import-store.js';
import { siteStore } from '../state/site-store.js';
import { useSite, useView } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { AnnotationsLayer } from './annotations-layer.js';
import { BaseLayers } from './base-layers.js';
import { DrawTool } from './draw-tool.js';
import { EnvelopeLayer } from './envelope-layer.js';
import { FootprintHandles } from './footprint-handles.js';
import { fitTo, fitToDepot, WORLD } from './fit-to.js';
import { MapBar } from './map-bar.js';
import { MeasureTool } from './measure-tool.js';
import { PairLine } from './pair-line.js';
import { BeforeLayer } from './before-layer.js';
import { RulesOnMap } from './rules-on-map.js';
import { RingsLayer } from './rings-layer.js';
import { ScaleBar } from './scale-bar.js';
import { SitesLayer } from './sites-layer.js';

const NAMES_FROM_ZOOM = 15.5;

const FacilityLinesLayer = lazy(async () => ({ default: (await import('./facility-lines-layer.js')).FacilityLinesLayer }));
const ImportLayer = lazy(async () => ({ default: (await import('./import-layer.js')).ImportLayer }));
const OwnImagery = lazy(async () => ({ default: (await import('./own-imagery.js')).OwnImagery }));
const EffectsLayers = lazy(async () => ({ default: (await import('./effects-layers.js')).EffectsLayers }));
const DecisionsLayers = lazy(async () => ({ default: (await import('./decisions-layers.js')).DecisionsLayers }));
const TrainingLayers = lazy(async () => ({ default: (await import('./training-layers.js')).TrainingLayers }));

export function MapView() {
  const { text } = useText();
  const mode = useView((view) => view.mode);
  const isImportShown = useSyncExternalStore(importStore.subscribe, () => importStore.get().isOnMap);
  const hasFacilities = useSite(({ open }) => annotationsOf(open.document).some(({ facility }) => facility !== undefined));
  const hidesRings = useSite(({ open }) => open.training?.hidesRings ?? false);
  return (
    <section className="map-area" aria-label={text('map.region')}>
      <MapContainer className="map" center={[...WORLD.center]} zoom={WORLD.zoom} minZoom={2} maxZoom={22} zoomControl={false} worldCopyJump={false}>
        <BaseLayers />
        {(mode === 'distances' || mode === 'training') && !hidesRings && (
          <>
            <RingsLayer />
            <EnvelopeLayer />
            <BeforeLayer />
          </>
        )}
        <AnnotationsLayer />
        {hasFacilities && (
          <Suspense fallback={null}>
            <FacilityLinesLayer />
          </Suspense>
        )}
        <SitesLayer />
        {mode !== 'effects' && <PairLine />}
        <Suspense fallback={null}>
          <OwnImagery />
        </Suspense>
        <Suspense fallback={null}>
          {mode === 'effects' && <EffectsLayers />}
          {mode === 'decisions' && <DecisionsLayers />}
          {mode === 'training' && <TrainingLayers />}
        </Suspense>
        {isImportShown && (
          <Suspense fallback={null}>
            <ImportLayer />
          </Suspense>
        )}
        <FootprintHandles />
        <DrawTool />
        <MeasureTool />
        <ScaleBar />
        <RulesOnMap />
        <Whereabouts />
        <MapBar />
      </MapContainer>
    </section>
  );
}

/** Moves the map to the plan when one is opened, and to what is selected when that is asked for. */
function Whereabouts() {
  const map = useMap();
  const key = useSite(({ open }) => open.key);
  const focusRequests = useView((view) => view.focusRequests);

  useEffect(
    function neutral() {
      map.attributionControl.setPrefix(false);
      // The panels beside the map come and go.
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );

  useEffect(() => fitToDepot(map, false), [map, key]);

  useEffect(
    function tellHowFar() {
      const tell = (): void => void map.getContainer().classList.toggle('is-far', map.getZoom() < NAMES_FROM_ZOOM);
      tell();
      map.on('zoomend', tell);
      return () => void map.off('zoomend', tell);
    },
    [map],
  );

  useEffect(
    function showSelected() {
      const { selected } = viewStore.get();
      if (focusRequests === 0 || !selected) return;
      // The panel beside the map has come or gone with the selection.
      map.invalidateSize({ pan: false });
      const ids = selected.kind === 'site' ? [selected.id] : [selected.pes, selected.es];
      fitTo(map, siteStore.get().open.plan.sites.filter(({ id }) => ids.includes(id)), true);
    },
    [map, focusRequests],
  );

  return null;
}
