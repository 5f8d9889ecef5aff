import {
  evaluatePair, inverse, licenceOf, middleOf, nearestPositions, shownDown, siteEvaluator, type PairEvaluation, type PotentialExplosionSite, type Site, type SiteEvaluation, type SiteLicence,
} from 'iatg-core'; // prettier-ignore
import { html, isolated, NOTHING, type Html } from './html.js';
import { positionInWords } from './map/graticule.js';
import { draftOf, type Draft, type PaperRequest } from './paper.js';
import { blank, documentOf, draftNotice, fact, historyHead, lineToFill, shorterNotice, signOff, table, written } from './parts/document.js';
import { linesRound, mapOfStore, siteName } from './parts/maps.js';
import { mark } from './site-assessment-report.js';

/** A longer table of neighbours is cut to the nearest; what limits or fails is never left out. */
const MOST_SITES = 150;
const MOST_NAMED = 4;
const CLASSES_OF_LICENCE = ['vbd', 'ibd', 'ptrMedium'] as const;

type Lots = PotentialExplosionSite['contents'];
/** A store of the plan with other contents, everything else as it is; null where it would hold nothing. */
type Holding = (store: PotentialExplosionSite, contents: Lots) => SiteEvaluation | null;

/** For each store how much it may hold, alone and as stored, what stands in the way of more, and a copy for its door. */
export function explosivesLimitLicence(request: PaperRequest): string {
  const draft = draftOf(request);
  const { plan, rules } = draft.evaluation;
  const evaluate = siteEvaluator(rules);
  const holding: Holding = (store, contents) => {
    const sites = plan.sites.map((site) => (site.id === store.id ? { ...store, contents } : site));
    return contents.some(({ neq_kg }) => neq_kg > 0) ? evaluate({ ...plan, sites }) : null;
  };
  const stores = plan.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes' && (request.store == null || site.id === request.store));
  const licences = stores.map((store, i) => licenceOfStore(draft, store, holding, i));
  return documentOf(draft, draft.say('licence.title'), stores.length === 0 ? [html`<h1>${draft.say('licence.title')}</h1>\n<p>${draft.say('licence.no-stores')}</p>\n`] : licences);
}

function licenceOfStore(draft: Draft, store: PotentialExplosionSite, holding: Holding, order: number): Html {
  const { evaluation } = draft;
  const licence = licenceOf(evaluation, store);
  const ready = evaluation.stores.find(({ site }) => site === store);
  const map = ready ? mapOfStore(draft, store, linesRound(draft, [ready], CLASSES_OF_LICENCE), draft.overview.findings.filter(({ pes }) => pes === store.id), `store-${order}`) : NOTHING;
  return html`<article class="licence${order > 0 ? ' new-page' : ''}">
${headOfLicence(draft, store)}${permitted(draft, store, licence, holding)}${mix(draft, licence)}${conditions(draft, store)}${signOff(draft)}${amendments(draft)}${exposedSites(draft, store, licence, holding)}${map}${door(draft, store, licence)}</article>
`;
}

function headOfLicence(draft: Draft, store: PotentialExplosionSite): Html {
  const { say, fields, evaluation, origin, language } = draft;
  const { messages } = language;
  const { profile } = evaluation.rules;
  return html`<header>
<h1>${say('licence.title')}: ${siteName(draft, store.id)}</h1>
<p class="own-form">${say('own-form')}</p>
${draftNotice(draft)}<dl class="facts">
${fact(say('licence.number'), lineToFill)}
${fact(say('licence.edition'), lineToFill)}
${fact(say('authority'), written(fields.authority))}
${fact(say('site'), written(fields.site))}
${fact(say('licence.facility'), html`${siteName(draft, store.id)}<br>${messages.site(store)}`)}
${fact(say('position'), isolated(positionInWords(middleOf(store.shape()))))}
${fact(say('licence.activity'), lineToFill)}
${fact(say('author'), written(fields.author))}
${fact(say('standard'), html`${isolated(evaluation.rules.edition.id)}, ${isolated(origin.program)}`)}
${fact(say('profile'), profile ? isolated(profile.name) : html`${say('profile-none')}`)}
${fact(say('licence.issued'), lineToFill)}
${fact(say('licence.review'), lineToFill)}
${fact(say('licence.expires'), lineToFill)}
${fact(say('licence.people'), lineToFill)}
${historyHead(draft)}</dl>
${shorterNotice(draft)}</header>
`;
}

/** A few sites by number and name, more by number. */
function named(draft: Draft, ids: readonly string[]): Html {
  const [first, rest] = [ids.slice(0, MOST_NAMED), ids.slice(MOST_NAMED)];
  const names = first.map((id, i) => html`${i === 0 ? NOTHING : '; '}${siteName(draft, id)}`);
  return html`${names}${rest.length === 0 ? NOTHING : html`; <bdi>${rest.map(draft.numberOf).join(', ')}</bdi>`}`;
}

function permitted(draft: Draft, store: PotentialExplosionSite, { permitted: alone }: SiteLicence, holding: Holding): Html {
  const { say, language } = draft;
  const { messages } = language;
  const row = (hd: string, quantity: Html, why: Html): Html => html`<tr><th scope="row"><bdi>HD ${hd}</bdi></th><td class="number greatest">${quantity}</td><td>${why}</td></tr>\n`;
  const ofDivision = (hd: string, shown = hd, first: Html = NOTHING): Html => {
    const one = alone.find((each) => each.hd === hd)!;
    const why = one.notes.includes('table-limit') ? html`${say('licence.table-end')}` : named(draft, one.limitedBy);
    return row(shown, quantityOf(draft, one.permitted_kg), html`${first}${why}`);
  };
  const noDistance = (hd: string): Html => row(hd, html`–`, html`${say('licence.no-distance')}`);
  const rows = [
    ofDivision('1.1'), ofDivision('1.2.1'), ofDivision('1.2.2'), noDistance('1.2.3'), ofDivision('1.3.1'), ofDivision('1.3.2'),
    row('1.4', html`–`, division14(draft, store, holding)), ofDivision('1.1', '1.5', html`${say('licence.as-11')}; `), noDistance('1.6'),
  ]; // prettier-ignore
  const open = [...new Set(alone.flatMap(({ notAssessable }) => notAssessable))];
  return html`<section>
<h2>${say('licence.permitted')}</h2>
${table([{ head: messages.ui['hazard-division'] }, { head: say('licence.alone'), kind: 'number' }, { head: say('licence.limited-by') }], rows, { kind: 'permitted tight' })}<p class="small soft">${say('licence.alone-explained')}</p>
${open.length > 0 ? html`<p class="small">${say('licence.open-pairs', { numbers: open.map(draft.numberOf).join(', ') })}</p>\n` : NOTHING}</section>
`;
}

const quantityOf = ({ say, language }: Draft, kg: number): Html => (kg === 0 ? html`${say('licence.none')}` : isolated(language.messages.number(kg, 0)));

/** HD 1.4 has one fixed distance whatever the quantity: kept, not asked for, or broken by some site. */
function division14(draft: Draft, store: PotentialExplosionSite, holding: Holding): Html {
  const { say } = draft;
  const pairs = pairsOf(holding(store, [{ hd: '1.4', neq_kg: 1, compatibilityGroup: null, treatAs: null }]), store.id);
  const broken = pairs.filter(({ status }) => status === 'fail');
  if (broken.length > 0) return html`${say('licence.14-breaks')} ${named(draft, broken.map(({ es }) => es))}`;
  return html`${say(pairs.some(({ required_m }) => required_m !== null) ? 'licence.14-holds' : 'licence.14-none')}`;
}

function pairsOf(evaluation: SiteEvaluation | null, id: string): readonly PairEvaluation[] {
  const store = evaluation?.stores.find(({ site }) => site.id === id);
  if (!evaluation || !store) return [];
  return evaluation.targets.flatMap((target) => (target.site.id === id ? [] : [evaluatePair(evaluation, store, target)]));
}

function mix(draft: Draft, { stored }: SiteLicence): Html {
  const { say, language } = draft;
  const { messages } = language;
  const heading = html`<h3>${say('licence.mixed')}</h3>\n`;
  if (!stored) return html`${heading}<p>${say('licence.mixed-none')}</p>\n`;
  const excess_kg = Math.ceil(stored.total_kg - stored.permitted_kg);
  const verdict = excess_kg > 0 ? html`<b class="mark fail">${say('licence.over', { excess: messages.kilograms(excess_kg) })}</b>` : html`${say('licence.within')}`;
  const limit = stored.notes.includes('table-limit') ? html`${say('licence.table-end')}` : named(draft, stored.limitedBy);
  const open = stored.notAssessable.length > 0 ? html`<p class="small">${say('licence.open-pairs', { numbers: stored.notAssessable.map(draft.numberOf).join(', ') })}</p>\n` : NOTHING;
  return html`<section class="together">
${heading}<dl class="facts">
${fact(say('licence.stored-now'), isolated(messages.kilograms(stored.total_kg)))}
${fact(say('licence.stored-permitted'), html`<b>${stored.permitted_kg === 0 ? say('licence.none') : isolated(messages.kilograms(stored.permitted_kg))}</b>`)}
${fact(say('licence.limited-by'), limit)}
</dl>
<p>${verdict}</p>
${open}</section>
`;
}

const groupsOf = ({ contents }: PotentialExplosionSite): string => [...new Set(contents.flatMap(({ compatibilityGroup, neq_kg }) => (neq_kg > 0 && compatibilityGroup !== null ? [compatibilityGroup] : [])))].sort().join(', ');

function conditions(draft: Draft, store: PotentialExplosionSite): Html {
  const { say, evaluation, language } = draft;
  const held = store.contents.filter(({ neq_kg }) => neq_kg > 0);
  const contents = held.length === 0 ? html`${language.messages.ui['no-contents']}` : html`${held.map((lot, i) => html`${i === 0 ? NOTHING : html`<br>`}${isolated(language.messages.lot(lot))}`)}`;
  const groups = groupsOf(store);
  return html`<section>
<h2>${say('licence.conditions')}</h2>
<dl class="facts">
${fact(say('contents'), contents)}
${fact(say('licence.groups'), groups === '' ? html`${say('licence.groups-none')}` : isolated(groups))}
${fact(say('licence.groups-permitted'), lineToFill)}
</dl>
<ul>
<li>${say('licence.condition-plan')}</li>
<li>${say('licence.condition-barricade')}</li>
${store.declared.size > 0 ? html`<li>${say('licence.condition-declared')}</li>\n` : NOTHING}<li>${say('licence.condition-mixing', { place: language.messages.place(evaluation.rules.edition.aggregation.cite.place) })}</li>
<li>${say('licence.joint')}</li>
</ul>
${blank(draft, say('licence.special'), 2)}</section>
`;
}

function exposedSites(draft: Draft, store: PotentialExplosionSite, { permitted: alone, stored }: SiteLicence, holding: Holding): Html {
  const { say, evaluation, language, numberOf } = draft;
  const { messages } = language;
  const now = new Map(pairsOf(evaluation, store.id).map((pair) => [pair.es, pair]));
  const hd11_kg = alone.find(({ hd }) => hd === '1.1')!.permitted_kg;
  const isEmpty = now.size === 0;
  const licensed: Lots = stored
    ? store.contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * stored.permitted_kg) / stored.total_kg }))
    : isEmpty
      ? [{ hd: '1.1', neq_kg: hd11_kg, compatibilityGroup: null, treatAs: null }]
      : store.contents;
  const then = new Map(pairsOf(holding(store, licensed), store.id).map((pair) => [pair.es, pair]));
  const limiting = new Set(stored ? stored.limitedBy : isEmpty ? alone.find(({ hd }) => hd === '1.1')!.limitedBy : []);
  const lines = evaluation.plan.sites
    .filter(({ id }) => id !== store.id)
    .map((site) => ({ site, ...lineBetween(store, site) }))
    .sort((a, b) => a.distance_m - b.distance_m);
  const isKept = ({ site }: { readonly site: Site }, i: number): boolean => i < MOST_SITES || limiting.has(site.id) || now.get(site.id)?.status === 'fail' || now.get(site.id)?.status === 'not-assessable';
  const kept = lines.filter(isKept);
  const required = (pair: PairEvaluation | undefined): string => (pair?.required_m == null ? '' : messages.number(pair.required_m, 0));
  const rows = kept.map(({ site, distance_m, bearing_deg }) => {
    const pair = now.get(site.id);
    return html`<tr><th scope="row" class="no">${numberOf(site.id)}</th><td>${isolated(site.name)}</td><td>${messages.site(site)}</td><td class="number">${bearing_deg === null ? '–' : isolated(`${messages.number(bearing_deg, 0)}°`)}</td><td class="number">${isolated(shownDown(pair?.actual_m ?? distance_m, messages))}</td><td class="number">${required(pair)}</td><td class="number">${required(then.get(site.id))}</td><td>${pair && pair.status !== 'pass' && pair.status !== 'not-required' ? mark(draft, pair.status) : NOTHING}${limiting.has(site.id) ? html` <b>${say('licence.limits-here')}</b>` : NOTHING}</td></tr>\n`;
  });
  const basis = stored ? say('licence.for-permitted-mix', { quantity: messages.kilograms(stored.permitted_kg) }) : isEmpty ? say('licence.for-permitted-alone', { quantity: messages.kilograms(hd11_kg) }) : '';
  const columns = [
    { head: say('number'), kind: 'no' }, { head: say('name') }, { head: say('kind') }, { head: say('licence.bearing'), kind: 'number' }, { head: say('actual'), kind: 'number' },
    { head: say('licence.for-now'), kind: 'number' }, { head: say('licence.for-permitted'), kind: 'number' }, { head: say('status') },
  ] as const; // prettier-ignore
  const cut = kept.length < lines.length ? html`<p>${say('licence.exposed-cut', { count: messages.number(MOST_SITES), left: messages.number(lines.length - kept.length) })}</p>\n` : NOTHING;
  return html`<section>
<h2>${say('licence.exposed')}</h2>
<p class="small soft with-next">${basis} ${say('licence.bearing-explained')} ${say('distances-explained')}</p>
${table(columns, rows, { kind: 'exposed tight' })}${cut}</section>
`;
}

/** The line from wall to wall; sites that touch have no bearing. */
function lineBetween(store: Site, site: Site): { readonly distance_m: number; readonly bearing_deg: number | null } {
  const { from, to } = nearestPositions(store.shape(), site.shape());
  const { distance_m, azimuth_deg } = inverse(from, to);
  return { distance_m, bearing_deg: distance_m === 0 ? null : (Math.round(azimuth_deg) + 360) % 360 };
}

const AMENDMENTS = 4;

function amendments({ say }: Draft): Html {
  const rows = Array.from({ length: AMENDMENTS }, (_, i) => html`<tr><th scope="row">${String(i + 1)}</th><td></td><td></td><td></td></tr>\n`);
  return html`<section class="together">
<h3>${say('licence.amendments')}</h3>
<table class="signatures"><thead><tr><td></td><th scope="col">${say('licence.amendment')}</th><th scope="col">${say('signature')}</th><th scope="col">${say('date')}</th></tr></thead>
<tbody>
${rows}</tbody></table>
</section>
`;
}

/** One page in large letters. */
function door(draft: Draft, store: PotentialExplosionSite, { permitted: alone, stored }: SiteLicence): Html {
  const { say, fields, language, numberOf } = draft;
  const { messages } = language;
  const rows = alone.map(({ hd, permitted_kg }) => html`<tr><th scope="row"><bdi>HD ${hd}</bdi></th><td class="number">${permitted_kg === 0 ? say('licence.none') : isolated(messages.kilograms(permitted_kg))}</td></tr>\n`);
  const open = [...new Set([...alone, ...(stored ? [stored] : [])].flatMap(({ notAssessable }) => notAssessable))];
  return html`<section class="door">
<h2>${say('licence.title')} – ${say('door.title')}</h2>
<p class="name">${siteName(draft, store.id)}</p>
${shorterNotice(draft)}${fields.site.trim() === '' ? NOTHING : html`<p>${say('site')}: ${isolated(fields.site)}</p>\n`}<p><b>${say('door.permitted')}</b></p>
<table><tbody>
${rows}</tbody></table>
<p class="small">${say('licence.alone-explained')}</p>
${stored ? html`<p><b>${say('door.mix')}</b>: ${stored.permitted_kg === 0 ? say('licence.none') : isolated(messages.kilograms(stored.permitted_kg))}</p>\n` : NOTHING}${open.length > 0 ? html`<p class="small">${say('licence.open-pairs', { numbers: open.map(numberOf).join(', ') })}</p>\n` : NOTHING}<dl class="facts">
${(['licence.number', 'licence.expires', 'licence.groups-permitted', 'door.people', 'door.fire', 'door.emergency', 'door.keeper', 'approved'] as const).map((key) => fact(say(key), lineToFill))}
</dl>
</section>
`;
}
