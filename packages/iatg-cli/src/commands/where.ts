import { direct, evaluateSite, type Site } from 'iatg-core';
import { buildingArea, buildingAreaAsGeoJson, buildingAreaAsText, nearestAllowed, pairsAt, placementOf, windowOf, type NearestPlace, type Placement } from 'iatg-core/decisions';
import { given, numberAbove0, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, planArgument, profileOption } from '../help-parts.js';
import { decisionWordsOf, messagesOf } from '../language.js';
import { mixIn } from '../mix.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';

/** `iatg where`: where a site of the plan could stand without a pair of it failing. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('where', args, { pes: 'text', es: 'text', contents: 'text', margin: 'text', geojson: 'flag', profile: 'text', lang: 'text' });
  if ((values.pes === undefined) === (values.es === undefined)) throw refused('--pes, --es', (words) => words.oneOfThem);
  if (values.es !== undefined && values.contents !== undefined) throw refused('--contents', (words) => words.needs('--pes'));
  const margin_m = numberAbove0(values.margin ?? '500', 'margin', 'm');
  const contents = values.contents === undefined ? undefined : mixIn(values.contents, 'contents').map(({ hd, weight }) => ({ hd, neq_kg: weight, compatibilityGroup: null }));
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const { plan } = await validPlan(file, messages);
  const site = siteNamed(plan.sites, values.pes === undefined ? ['exposed-site', values.es!] : ['pes', values.pes]);
  const evaluation = evaluateSite(plan, rules);
  const shown = contents && site.role === 'pes' ? { ...site, contents } : site;
  const placement = placementOf(evaluation, shown, windowOf(evaluation, shown, margin_m));
  const [area, nearest] = [buildingArea(placement), settled(placement)];
  const language = { words: await decisionWordsOf(values.lang), messages, paint: paintFor(process.stdout) };
  await writeAll(values.geojson ? buildingAreaAsGeoJson(evaluation, site.id, area, nearest) : buildingAreaAsText(placement, shown, area, nearest, language));
  return EXIT.ok;
};

/** The nearest place in coordinates that can be written down, to a millimetre: a hand farther where the very edge would not do. */
function settled(placement: Placement): NearestPlace | null {
  const nearest = nearestAllowed(placement);
  if (!nearest) return null;
  for (const more_m of [0.005, 0.02, 0.1]) {
    const [longitude, latitude] = direct(nearest.place, nearest.bearing_deg, more_m);
    const place = [Number(longitude!.toFixed(8)), Number(latitude!.toFixed(8))] as const;
    if (pairsAt(placement, place).every(({ status }) => status !== 'fail')) return { ...nearest, place, distance_m: nearest.distance_m + more_m };
  }
  return nearest;
}

function siteNamed(sites: readonly Site[], [role, id]: readonly [Site['role'], string]): Site {
  const found = sites.find((site) => site.id === id);
  const what = given(role === 'pes' ? 'pes' : 'es', id);
  if (!found) throw refused(what, (words) => words.noSite);
  if (found.role !== role) throw refused(what, (words) => (found.role === 'pes' ? words.isAStore : words.isAnExposedSite));
  return found;
}

export const help = `iatg where: where could a site stand without a pair of it failing?

A site of the plan leaves its place and looks for another, its footprint unturned. The
area holds no place where a pair of it would fail; it says nothing of pairs that cannot
be assessed, of the ground, or of what is not in the plan.

Usage
  iatg where PLAN --pes ID [--contents HD=KG,HD=KG] [options]
  iatg where PLAN --es ID [options]

${planArgument}

Options
  --pes ID         a potential explosion site looks for a place
  --es ID          an exposed site does
  --contents MIX   other contents than those of the plan, as 1.1=5000,1.3.1=800
  --margin M       the window reaches so many metres beyond all sites (default 500)
  --geojson        the area, the forbidden ground and the nearest allowed place
${languageOption}
${profileOption}

Examples
  iatg where depot.geojson --pes M1
  iatg where depot.geojson --pes M1 --contents 1.1=2000 --geojson > where.geojson
  iatg where depot.geojson --es school

Exit status
  0  answered    2  plan or argument invalid
`;
