import { DIVISIONS, isEvaluated, type Depot } from '../national/depot.js';
import { standingOf, totalNeqOf, type NationalOverview, type Standing } from '../national/overview.js';
import { CHANGES, type Trend } from '../national/trend.js';
import { escaped } from './as-html.js';
import type { Messages } from './messages.js';
import { textOfFault, type OverviewBesides } from './national-as-data.js';
import { labelOf } from './national-as-text.js';
import type { NationalWords } from './national-words.js';
import { pageStyle } from './page-style.js';
import { shownUp } from './shown-distance.js';

/** The marks of the page's style that stand for a result. */
const CLASS_OF: Readonly<Record<Standing, string>> = { unreadable: 'fail', fail: 'fail', 'not-assessable': 'not-assessable', pass: 'pass' };

/** A national overview as one HTML file for the screen and for paper (A4): no script, nothing that has to be loaded, no date. */
export function* overviewAsHtml(overview: NationalOverview, besides: OverviewBesides, program: string, words: NationalWords, messages: Messages): Generator<string, void, undefined> {
  const { depots, totals } = overview;
  const { ui } = words;
  const { number } = messages;
  const worst = totals.standing.unreadable + totals.standing.fail > 0 ? 'fail' : totals.standing['not-assessable'] > 0 ? 'not-assessable' : 'pass';
  const withPlaces = depots.some((depot) => isEvaluated(depot) && depot.place);
  yield `<!doctype html>
<html lang="${messages.language}" dir="${messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${ui.title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
${messages.draft === null ? '' : `<p class="draft">${messages.draft}</p>\n`}<h1>${ui.title}</h1>
<section class="verdict ${worst}" aria-labelledby="summary">
<h2 id="summary">${messages.ui.summary}</h2>
<p class="sentence">${escaped(words.verdict(totals, messages))}</p>
${besides.otherFiles > 0 ? `<p>${escaped(words.otherFiles(besides.otherFiles, messages))}</p>\n` : ''}${withPlaces ? `<p class="sentence">${ui['positions-warning']}</p>\n` : ''}</section>
<section class="limits" aria-labelledby="limits"><h2 id="limits">${messages.ui['disclaimer-title']}</h2><p>${messages.ui.disclaimer}</p></section>
</header>
<main>
<section aria-labelledby="totals">
<h2 id="totals">${ui.totals}</h2>
<dl class="facts">
`;
  const facts: readonly (readonly [string, string])[] = [
    [ui.pes, number(totals.pes)],
    [ui['exposed-sites'], number(totals.exposedSites)],
    [ui.pairs, number(totals.pairs)],
    [ui.fail, number(totals.fail)],
    [ui['not-assessable'], number(totals.notAssessable)],
    [ui['total-neq'], number(totals.totalNeq_kg, 3)],
    ...DIVISIONS.flatMap((division) => (totals.neq_kg[division] === undefined ? [] : [[`HD ${division}, kg`, number(totals.neq_kg[division], 3)] as const])),
  ];
  yield `${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('\n')}\n</dl>\n</section>\n`;
  yield* tableOf('depots', ui.depots, ui.about, [
    [ui.standing], [ui.depot], [ui.shortfall, 'number'], [ui.fail, 'number'], [ui['not-assessable'], 'number'], [ui.pes, 'number'], [ui['exposed-sites'], 'number'],
    [ui.neq, 'number'], [ui.worst], [ui.rules], ...(withPlaces ? [[ui.position] as const] : []),
  ], function* () {
    for (const depot of depots) yield depotRow(depot, withPlaces, words, messages);
  }); // prettier-ignore
  yield* unreadableOf(depots, words, messages);
  if (besides.trend) yield* trendOf(besides.trend, words, messages);
  yield `</main>\n<footer><p>${escaped(program)}${messages.draft === null ? '' : ` · ${messages.draft}`}</p></footer>\n</body>\n</html>\n`;
}

type Head = readonly [string, 'number'?];

function* tableOf(id: string, title: string, about: string, heads: readonly Head[], rows: () => Iterable<string>): Generator<string, void, undefined> {
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${about === '' ? '' : `<p>${about}</p>\n`}<div class="table" role="region" aria-labelledby="${id}" tabindex="0"><table>\n<caption class="unseen">${title}</caption>
<thead><tr>${heads.map(([head, kind]) => `<th scope="col"${kind ? ' class="number"' : ''}>${head}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  yield* rows();
  yield '</tbody>\n</table></div>\n</section>\n';
}

const mark = (standing: Standing, words: NationalWords): string => `<span class="mark ${CLASS_OF[standing]}">${words.standing[standing]}</span>`;
const nameCell = (depot: Depot): string =>
  isEvaluated(depot) && depot.name !== '' ? `<th scope="row"><bdi>${escaped(depot.name)}</bdi> <span class="words"><bdi>${escaped(depot.file)}</bdi></span></th>` : `<th scope="row"><bdi>${escaped(depot.file)}</bdi></th>`;

function depotRow(depot: Depot, withPlaces: boolean, words: NationalWords, messages: Messages): string {
  const { ui } = words;
  const cell = (text: string, kind = ''): string => `<td${kind && ` class="${kind}"`}>${text}</td>`;
  const head = `<tr>${cell(mark(standingOf(depot), words))}${nameCell(depot)}`;
  if (!isEvaluated(depot)) return `${head}<td colspan="${withPlaces ? 9 : 8}">${escaped(depot.faults[0] ? textOfFault(depot.faults[0], words, messages) : '')}</td></tr>\n`;
  const { summary, worst, options, profile, neq_kg, place } = depot;
  const { number } = messages;
  const divisions = DIVISIONS.flatMap((division) => (neq_kg[division] === undefined ? [] : [`${division}: ${number(neq_kg[division], 3)}`]));
  const rules = [
    messages.method[options.method],
    messages.degree[options.protection],
    messages.lowDensityRoute[options.lowDensityRoute],
    ...(profile ? [`<bdi>${escaped(profile.name)}</bdi>${profile.shorterThanStandard ? ` (<b>${ui.shorter}</b>)` : ''}`] : []),
  ];
  return `${head}${cell(worst ? shownUp(worst.shortfall_m, messages) : '', `number${worst ? ' fail' : ''}`)}${cell(number(summary.fail), `number${summary.fail > 0 ? ' fail' : ''}`)}${cell(number(summary.notAssessable), `number${summary.notAssessable > 0 ? ' not-assessable' : ''}`)}${cell(number(summary.pes), 'number')}${cell(number(summary.exposedSites), 'number')}${cell([`<b>${number(totalNeqOf(depot), 3)}</b>`, ...divisions].join('<br>'), 'number')}${cell(
    worst ? `<bdi>${escaped(worst.pesName)}</bdi> <span aria-hidden="true">${messages.direction === 'rtl' ? '←' : '→'}</span> <bdi>${escaped(worst.esName)}</bdi>` : '',
  )}${cell(rules.join('; '), 'words')}${withPlaces ? cell(place ? `${place.middle[1].toFixed(5)}, ${place.middle[0].toFixed(5)}` : '', 'number') : ''}</tr>\n`;
}

function* unreadableOf(depots: readonly Depot[], words: NationalWords, messages: Messages): Generator<string, void, undefined> {
  const lost = depots.flatMap((depot) => (isEvaluated(depot) ? [] : [depot]));
  if (lost.length === 0) return;
  yield `<section aria-labelledby="unreadable">\n<h2 id="unreadable">${words.ui.unreadable}</h2>\n`;
  for (const { file, faults, faultCount } of lost) {
    yield `<h3><bdi>${escaped(file)}</bdi></h3>\n<ul class="reasons">${faults.map((fault) => `<li><code>${escaped(fault.pointer)}</code> ${escaped(textOfFault(fault, words, messages))}</li>`).join('')}${faultCount > faults.length ? `<li>${words.moreFaults(faultCount - faults.length, messages)}</li>` : ''}</ul>\n`;
  }
  yield '</section>\n';
}

function* trendOf({ counts, depots }: Trend, words: NationalWords, messages: Messages): Generator<string, void, undefined> {
  const { ui } = words;
  const about = CHANGES.map((change) => `${words.change[change]}: ${messages.number(counts[change])}`).join('; ');
  const told = (depot: Depot | null): string => {
    if (!depot) return '<td></td><td></td><td></td>';
    if (!isEvaluated(depot)) return `<td colspan="3">${words.standing.unreadable}</td>`;
    const { summary, worst } = depot;
    return `<td class="number">${messages.number(summary.fail)}</td><td class="number">${messages.number(summary.notAssessable)}</td><td class="number">${worst ? shownUp(worst.shortfall_m, messages) : ''}</td>`;
  };
  const three = (when: string): readonly Head[] => [ui.fail, ui['not-assessable'], ui.shortfall].map((head): Head => [`${head} (${when})`, 'number']);
  yield* tableOf('trend', ui.trend, about, [[ui.change], [ui.depot], ...three(ui.before), ...three(ui.now), [ui.rules]], function* () {
    for (const { change, before, now, otherRules } of depots) {
      if (change !== 'same' || otherRules) yield `<tr><td>${words.change[change]}</td><th scope="row"><bdi>${escaped(labelOf((now ?? before)!))}</bdi></th>${told(before)}${told(now)}<td>${otherRules ? ui['other-rules'] : ''}</td></tr>\n`;
    }
  });
}
