import { useMemo } from 'react';
import type { PairEvaluation, Position, Site } from 'iatg-core';
import { nearestAllowed, pairsAt, permittedAt } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { buildingOf, geometryAt, groundFor, mixedAs, NEW_SITES, partsOf, totalOf, type Building, type NewSite } from '../../state/building-subject.js';
import { askWhere, type SubjectName } from '../../state/decisions-store.js';
import { LAST_NEQ_STEP, neqAtStep, stepOfNeq } from '../../state/neq-scale.js';
import { withFeatureAdded, withGeometry } from '../../state/plan-document.js';
import { edit } from '../../state/site-store.js';

import { useDecisions, useEvaluation, useSite } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';
import { FigureRow } from '../figure-row.js';
import { ChoiceField } from '../forms/choice-field.js';
import { PlaceField } from '../forms/place-field.js';
import { STRUCTURES } from '../forms/structure-fields.js';
import { useAtRest } from '../use-at-rest.js';
import { listed, someNames } from './cure-words.js';
import { QuantitiesLegend } from './quantities-legend.js';

/** Divisions with distance tables: what a new store can be asked about. */
const DIVISIONS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4'] as const;

/** Where a site may stand, or how much it may hold by place; and any one place in full. */
export function BuildingPlaces() {
  const language = useText();
  const { text: pageText, kilograms } = language;
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const question = useDecisions((state) => state.building);
  const { subject: name, hd, shows } = question;
  const building = useMemo(() => buildingOf(evaluation, document, question), [evaluation, document, question]);
  const { sites } = evaluation.plan;
  const [kind] = partsOf(name);
  const site = building?.subject.site;
  const total_kg = site?.role === 'pes' ? totalOf(building!.contents) : null;
  const isMixable = site?.role === 'pes' && totalOf(site.contents) > 0;

  return (
    <section className="decisions-section" aria-labelledby="places-title">
      <h2 id="places-title">{text('places.title')}</h2>
      <p className="beside">{text('places.explained')}</p>
      {sites.length === 0 ? (
        <p className="nothing">{text('places.no-sites')}</p>
      ) : (
        <>
          <label className="field">
            {text('places.subject')}
            <select value={building ? name : ''} onChange={({ currentTarget }) => askWhere({ subject: currentTarget.value as SubjectName, neq_kg: null, shows: 'ground' })}>
              {!building && <option value="">{pageText('form.choose')}</option>}
              <optgroup label={text('places.new-site')}>
                {(Object.keys(NEW_SITES) as NewSite[]).map((one) => (
                  <option key={one} value={`exposed:${one}`}>
                    {newSiteWords(one, pageText)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={text('places.new-store')}>
                {STRUCTURES.map((one) => (
                  <option key={one} value={`store:${one}`}>
                    {text('places.new', { kind: pageText(`structure.${one}`) })}
                  </option>
                ))}
              </optgroup>
              <optgroup label={text('places.of-plan')}>
                {sites.map(({ id, name: siteName }) => (
                  <option key={id} value={`site:${id}`}>
                    {siteName}
                  </option>
                ))}
              </optgroup>
            </select>
          </label>
          {kind === 'store' && (
            <label className="field">
              {text('places.hd')}
              <select value={hd} onChange={({ currentTarget }) => askWhere({ hd: currentTarget.value })}>
                {DIVISIONS.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          )}
          {building && site?.role === 'pes' && (
            <>
              {isMixable ? (
                <ChoiceField
                  legend={text('places.shows')}
                  value={shows}
                  choices={(['ground', 'quantities'] as const).map((value) => ({ value, label: text(`places.${value}`) }))}
                  onChange={(chosen) => askWhere({ shows: chosen })}
                />
              ) : (
                <p className="beside">{text('places.empty-store')}</p>
              )}
              {isMixable && shows === 'ground' && (
                <FigureRow label={text('places.quantity')} figure={kilograms(total_kg!)}>
                  {(id) => (
                    <input
                      id={id}
                      type="range"
                      min={0}
                      max={LAST_NEQ_STEP}
                      value={stepOfNeq(total_kg!)}
                      aria-valuetext={kilograms(total_kg!)}
                      onChange={({ currentTarget }) => askWhere({ neq_kg: neqAtStep(currentTarget.valueAsNumber) })}
                    />
                  )}
                </FigureRow>
              )}
              {hasUnknownFront(site) && <p className="beside">{text('places.front-unknown')}</p>}
            </>
          )}
          {building && (isMixable && shows === 'quantities' ? <QuantitiesLegend building={building} /> : <Ground building={building} />)}
          {building && <Place building={building} />}
        </>
      )}
    </section>
  );
}

function newSiteWords(one: NewSite, text: ReturnType<typeof useText>['text']): string {
  const facts = NEW_SITES[one];
  const kind = text(`exposure.${facts.kind}`);
  return 'density' in facts ? `${kind} (${text(`form.density.${facts.density}`)})` : kind;
}

const hasUnknownFront = (site: Site): boolean => site.role === 'pes' && site.structure.front_deg === null && (site.structure.type === 'earth-covered-magazine' || site.structure.type === 'reinforced');

/** How much ground there is, and the nearest of it. */
function Ground({ building }: { readonly building: Building }) {
  const language = useText();
  const { text: pageText, count, metres, metresMissing } = language;
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const isAtRest = useAtRest(building);
  const { subject, placement, contents } = building;
  const { allowed_m2, notAssessable, tolerance_m, allowed } = groundFor(building, isAtRest);
  const nearest = useMemo(() => (isAtRest && !subject.feature ? nearestAllowed(placement, { contents }) : undefined), [isAtRest, subject, placement, contents]);
  const { east_m, north_m } = placement.window;
  const others = notAssessable.map(({ pes, es }) => (pes === subject.site.id ? es : pes));
  const named = evaluation.plan.sites.filter(({ id }) => others.includes(id));
  return (
    <>
      <p className="decisions-figure" role="status">
        {allowed ? text('places.allowed', { area: text('places.area', { hectares: count(Math.floor(allowed_m2 / 100) / 100) }) }) : text('places.nowhere')}
      </p>
      {named.length > 0 && <p className="cure-unclear">{text('places.not-assessable', { names: someNames(named, { text, language }, 5) })}</p>}
      {nearest === null && <p>{text('places.is-allowed')}</p>}
      {nearest && (
        <p>
          {text('places.nearest', { distance: metresMissing(nearest.distance_m), bearing: count(Math.round(nearest.bearing_deg) % 360) })}{' '}
          <button type="button" className="button" onClick={() => askWhere({ place: nearest.place })}>
            {pageText('details.show')}
          </button>
        </p>
      )}
      <p className="beside">
        {text('places.window', { east: metres(Math.round(2 * east_m)), north: metres(Math.round(2 * north_m)) })} {text('places.edge', { metres: metresMissing(tolerance_m) })}
      </p>
    </>
  );
}

/** One place in full, by the engine: the last word beside the drawing. */
function Place({ building }: { readonly building: Building }) {
  const text = useDecisionsText();
  const place = useDecisions((state) => state.building.place);
  return (
    <>
      <p className="beside">{text('places.ask')}</p>
      <PlaceField
        label={text('places.place')}
        place={place}
        action={text('places.ask-here')}
        onPlace={(asked) => {
          askWhere({ place: asked });
          return true;
        }}
      />
      {place && <AtPlace building={building} place={place} />}
    </>
  );
}

function AtPlace({ building, place }: { readonly building: Building; readonly place: Position }) {
  const language = useText();
  const { text: pageText, count, kilograms, metresMissing } = language;
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const isAtRest = useAtRest(building);
  const { subject, placement, contents } = building;
  const { site } = subject;
  const pairs = useMemo(() => (isAtRest ? pairsAt(placement, place, contents) : null), [isAtRest, placement, place, contents]);
  const permitted = useMemo(
    () => (isAtRest && site.role === 'pes' && totalOf(site.contents) > 0 ? permittedAt(placement, place, mixedAs(site.contents)) : null),
    [isAtRest, placement, place, site],
  );
  if (!pairs) return <p className="nothing">{pageText('findings.behind')}</p>;
  const nameOf = (id: string): string => evaluation.plan.sites.find((one) => one.id === id)?.name ?? id;
  const named = (ids: readonly string[]) => ids.map((id) => ({ name: nameOf(id) }));
  const failing = pairs.filter(({ status }) => status === 'fail').toSorted((a, b) => a.margin_m! - b.margin_m!);
  const unknown = pairs.filter(({ status }) => status === 'not-assessable');
  const otherOf = ({ pes, es }: PairEvaluation): string => nameOf(pes === site.id ? es : pes);
  return (
    <div className="place-answer">
      <p role="status" className={failing.length > 0 ? 'cure-breaks' : unknown.length > 0 ? 'cure-unclear' : 'place-ok'}>
        {failing.length > 0 ? text('places.here-fails', { count: count(failing.length) }) : unknown.length > 0 ? text('places.here-unknown', { count: count(unknown.length) }) : text('places.here-ok')}
      </p>
      {failing.length > 0 && (
        <ul className="cure-facts">
          {failing.slice(0, 6).map((pair) => (
            <li key={`${pair.pes} ${pair.es}`}>
              <bdi>{otherOf(pair)}</bdi>: {pageText('site.missing', { distance: metresMissing(-pair.margin_m!) })}
            </li>
          ))}
          {failing.length > 6 && <li>{text('cure.and-more', { count: count(failing.length - 6) })}</li>}
        </ul>
      )}
      {permitted && (
        <p>
          <strong>{permitted.tooNearTo.length > 0 || permitted.permitted_kg === 0 ? text('places.permitted-nothing') : text('places.permitted', { kg: kilograms(permitted.permitted_kg) })}</strong>{' '}
          <span className="beside">
            {permitted.tooNearTo.length > 0
              ? text('places.too-near', { names: listed(permitted.tooNearTo.map(nameOf), language) })
              : permitted.limitedBy.length > 0
                ? text('places.limited-by', { names: someNames(named(permitted.limitedBy), { text, language }) })
                : text('places.table-end')}
          </span>
        </p>
      )}
      <button type="button" className="button" onClick={() => putThere(building, place)}>
        {text('places.put')}
      </button>
    </div>
  );
}

/** Moves the site there, or adds it to the plan as it was asked about. */
function putThere({ subject }: Building, place: Position): void {
  const { site, feature } = subject;
  const geometry = geometryAt(subject, place);
  const isMade = feature
    ? edit({ key: 'edit.add', name: site.name }, (document) => withFeatureAdded(document, { ...feature, geometry }))
    : edit({ key: 'edit.move', name: site.name }, (document) => withGeometry(document, site.id, geometry));
  if (!isMade) return;
  askWhere({ subject: `site:${site.id}`, neq_kg: null });
  selectSite(site.id);
}
