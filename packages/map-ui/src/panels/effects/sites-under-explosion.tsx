import { useMemo, useState } from 'react';
import { consequenceFigures, occupantsOf, type BandCount, type DonorStore, type SiteConsequences } from 'iatg-core/consequence';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';
import { evaluatedBefore } from '../../state/comparison.js';
import { consequencesOf, sitesUnder } from '../../state/effects.js';
import { useEffects, useSite, useView } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';

/** Rows drawn at a time. */
const STEP = 50;

interface Props {
  readonly consequences: SiteConsequences;
  readonly donor: DonorStore;
}

/** Site by site, and how many sites and people stand in each band. */
export function SitesUnderExplosion({ consequences, donor }: Props) {
  const text = useEffectsText();
  const { count, actual, messages, text: pageText } = useText();
  const three = (figure: number): string => messages.significant(figure, 3);
  const words = useConsequenceWords();
  const selected = useView((view) => (view.selected?.kind === 'site' ? view.selected.id : null));
  const [limit, setLimit] = useState(STEP);
  const sites = useMemo(() => sitesUnder(consequences, donor), [consequences, donor]);
  return (
    <>
      {sites.length > 0 && (
        <section className="effects-section" aria-labelledby="effects-sites">
          <h2 id="effects-sites">{text('effects.sites', { name: donor.site.name })}</h2>
          <div className="effects-scroll">
            <table className="effects-sites">
              <thead>
                <tr>
                  <th scope="col">{text('effects.site')}</th>
                  <th scope="col">m</th>
                  <th scope="col">kPa</th>
                  <th scope="col">s</th>
                  <th scope="col">{text('effects.house')}</th>
                  <th scope="col">{text('effects.people')}</th>
                </tr>
              </thead>
              <tbody>
                {sites.slice(0, limit).map(({ site, effects, bounds }) => {
                  const { incident_kPa, arrival_ms, houseCategory } = consequenceFigures(effects);
                  const occupants = occupantsOf(site);
                  const ends = bounds && [consequenceFigures(bounds.low).incident_kPa, consequenceFigures(bounds.high).incident_kPa];
                  return (
                    <tr key={site.id} aria-current={site.id === selected ? 'true' : undefined}>
                      <td>
                        <button type="button" className="link" dir="auto" onClick={() => selectSite(site.id, true)}>
                          {site.name}
                        </button>
                      </td>
                      <td className="figure">{actual(effects.distance_m)}</td>
                      <td className="figure">
                        {incident_kPa === null ? '–' : three(incident_kPa)}
                        {ends && ends[0] !== null && ends[1] !== null && <span className="beside"> {text('effects.range', { least: three(ends[0]!), greatest: three(ends[1]!) })}</span>}
                      </td>
                      <td className="figure">{arrival_ms === null ? '–' : messages.fixed(arrival_ms / 1000, 2)}</td>
                      <td title={houseCategory && houseCategory !== 'none' ? words.house[houseCategory] : undefined}>{houseCategory === 'none' || houseCategory === null ? '–' : houseCategory}</td>
                      <td className="figure">{occupants === null ? text('effects.unknown') : count(occupants)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {sites.length > limit && (
            <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
              {pageText('table.more')}
            </button>
          )}
          <p className="beside">{text('effects.sites-legend')}</p>
        </section>
      )}
      <BandCounts consequences={consequences} />
    </>
  );
}

/** How many sites and people are in each band, each site by the store that is worst for it; beside them the plan as it was. */
function BandCounts({ consequences }: { readonly consequences: SiteConsequences }) {
  const text = useEffectsText();
  const document = useSite((state) => state.before);
  const effects = useEffects((state) => state);
  const totals = useMemo(() => consequences.totals(), [consequences]);
  const before = useMemo(() => (document ? consequencesOf(evaluatedBefore(document), effects).totals() : null), [document, effects]);
  const words = useConsequenceWords();
  const say = (of: BandCount<unknown> | undefined): string => (of ? words.count(of) : '');
  const groups = [
    { head: words.ui.byHouse, now: totals.house, was: before?.house, name: (band: unknown) => (band === null ? words.ui.lighterThanD : `${band as string}: ${words.house[band as keyof typeof words.house]}`) },
    { head: words.ui.byInjury, now: totals.injury['by-a-wall'], was: before?.injury['by-a-wall'], name: (band: unknown) => words.injury[band as keyof typeof words.injury] },
    { head: words.ui.byGlass, now: totals.glass, was: before?.glass, name: (band: unknown) => words.glass[band as keyof typeof words.glass] },
  ];
  return (
    <section className="effects-section" aria-labelledby="effects-counts">
      <h2 id="effects-counts">{text('effects.counts')}</h2>
      <p className="beside">{text('effects.counts-help')}</p>
      {groups.map(({ head, now, was, name }) => (
        <table key={head} className="effects-table">
          <caption>{head}</caption>
          {was && (
            <thead>
              <tr>
                <th scope="col">{text('effects.band')}</th>
                <th scope="col">{text('effects.now')}</th>
                <th scope="col">{text('effects.was')}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {now.map((one, i) =>
              one.sites === 0 && (was?.[i]?.sites ?? 0) === 0 ? null : (
                <tr key={String(one.band)}>
                  <th scope="row">{name(one.band)}</th>
                  <td>{say(one)}</td>
                  {was && <td>{say(was[i])}</td>}
                </tr>
              ),
            )}
          </tbody>
        </table>
      ))}
      {totals.notAssessable.sites > 0 && <p className="effects-gap">{text('effects.not-assessable', { count: say(totals.notAssessable) })}</p>}
      {totals.incomplete.sites > 0 && <p className="effects-gap">{text('effects.incomplete', { count: say(totals.incomplete) })}</p>}
    </section>
  );
}
