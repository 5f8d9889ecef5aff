import { DEFAULT_RING_ROWS, iatg2021, RING_ROWS } from 'iatg-core';
import { EXPLOSIVES } from 'iatg-core/consequence';
import type { PaperName } from 'iatg-papers';
import { PAPER_LANGUAGES } from './paper-languages.js';
import { LANGUAGE_CODES } from './language.js';

export type CommandName = 'distance' | 'evaluate' | 'licence' | 'rings' | 'check' | 'convert' | 'import' | 'paper' | 'cures' | 'domino' | 'where' | 'allot' | 'blast' | 'effects' | 'danger-area' | 'fragments' | 'consequences';

export const generalHelp = `iatg: quantity distances of IATG 02.20 for ammunition storage sites

Usage
  iatg distance --hd HD --neq KG --pes COLUMN --es ROW   one distance of the standard
  iatg evaluate PLAN                                     every pair of sites of a plan
  iatg licence PLAN                                      how much each site may hold
  iatg rings PLAN > rings.geojson                        safety lines for a map
  iatg check PLAN                                        is the plan valid?
  iatg convert IN OUT                                    a plan as KML, KMZ, CSV, XLSX
  iatg import FILE --preview                             what a file of others holds
  iatg paper report PLAN -o report.html                  a paper to print and sign

  iatg cures PLAN                                        what would cure the findings
  iatg domino PLAN                                       stores that count as one
  iatg where PLAN --pes ID | --es ID                     where could a site stand?
  iatg allot PLAN --stock MIX                            a stock placed in the stores

  iatg consequences PLAN                                 what happens if a store goes off
  iatg blast --neq KG --distance M                       air blast at a distance
  iatg effects --neq KG                                  lines round an explosion
  iatg danger-area --auw KG                              area to clear for a demolition
  iatg fragments --charge KG --casing KG                 velocity and reach of fragments

  iatg COMMAND --help                                    options and examples of a command
  iatg --version

PLAN is a site plan in GeoJSON; - reads it from standard input.

Examples
  iatg check depot.geojson
  iatg evaluate depot.geojson --findings
  iatg evaluate depot.geojson --html > depot.html
  iatg distance --hd 1.1 --neq 5000 --pes P10 --es ibd

Exit status
  0  all pairs pass or need nothing; the answer was given
  1  at least one pair fails (evaluate)
  2  the plan or an argument is invalid or cannot be read: one line a fault on
     standard error (JSON pointer, space, text), nothing on standard output
  3  no pair fails, but something cannot be assessed (evaluate, distance,
     consequences), or no formula reaches there (blast)

This program does not replace the judgement of a qualified ammunition technical
officer; the standard is the authority.
`;

const PROFILE = `  --profile FILE   national values in place of the standard's (JSON); results that
                   become shorter carry the note shorter-than-standard`;
const CHOICES = `  --encoding E     encoding of text that does not say it, for example windows-1252
  --decimal-comma  the comma is the decimal mark of numbers in a CSV
  --sheet NAME     which sheet of a workbook
  --epsg NUMBER    coordinate system of a shapefile without .prj`;
const LANG = `  --lang CODE      language of what is read: ${LANGUAGE_CODES.join(', ')} (default en). JSON and
                   CSV stay as they are`;
const PLAN = '  PLAN             site plan in GeoJSON; - reads it from standard input';

const PAPER_WORDS: Readonly<Record<PaperName, string>> = {
  report: 'site assessment report: result, map, findings with derivations',
  licence: 'explosives limit licence of every store, with a copy for its door',
  safeguarding: 'safeguarding plan for town planners: envelopes, nothing of the stores',
  'safety-case': 'safety case outline: what is known filled in, the rest as named blanks',
};
const PAPER_HELP = new Map(Object.entries(PAPER_WORDS));

const HELP: Readonly<Record<CommandName, () => string>> = {
  distance: () => `iatg distance: one distance of the standard, with nothing declared on either side

Usage
  iatg distance --hd HD --neq KG --pes COLUMN --es ROW [options]

Options
  --hd HD          1.1, 1.2, 1.2.1, 1.2.2, 1.2.3, 1.3, 1.3.1, 1.3.2, 1.4, 1.5, 1.6
                   (1.2 is read as 1.2.1, 1.3 as 1.3.1)
  --neq KG         net explosive quantity in kilograms, above 0
  --pes COLUMN     column of the matrices (listed below)
  --es ROW         row of the matrices (listed below)
  --method M       calculated (default), tabulated, greater
  --protection P   limited, high (default), virtually-complete
  --low-density-route L   longer (default), matrix, half-ibd
${PROFILE}
${LANG}
  --json           JSON in place of text

Examples
  iatg distance --hd 1.1 --neq 5000 --pes P10 --es ibd
  iatg distance --hd 1.2.1 --neq 800 --pes P8 --es ptrMedium --method tabulated
  iatg distance --hd 1.1 --neq 5000 --pes P2 --es r2 --json

Columns (kind of potential explosion site, face towards the exposed site)
${listed(iatg2021.pesColumns, 5)}

Rows (exposed site)
${listed(iatg2021.esRows, 14)}

Exit status
  0  answered    2  an argument is invalid    3  cannot be assessed
`,
  evaluate: () => `iatg evaluate: every potential explosion site against every other site of a plan

Usage
  iatg evaluate PLAN [--json | --csv | --html] [options]

${PLAN}

Options
  (none)           text: what came of the plan, findings with derivation, all pairs
${LANG}
  --json           JSON (schema iatg-evaluation/1), a pair a line
  --csv            comma-separated values (RFC 4180, UTF-8), a pair a row; an id
                   that a spreadsheet would run as a formula (it starts with
                   =, +, -, @) gets an apostrophe before it
  --html           one file for screen and paper (A4), without scripts or links
                   to other files
  --findings       only the pairs that fail or cannot be assessed; much faster for
                   large plans
${PROFILE}

Examples
  iatg evaluate depot.geojson
  iatg evaluate depot.geojson --html > depot.html
  iatg evaluate inventory.geojson --findings --csv > findings.csv
  make-plan | iatg evaluate - --json

Colours are used on a terminal only; the environment variable NO_COLOR turns them
off. Output is written as it is found: plans of any size need little memory.

Exit status
  0  all pairs pass or need nothing    1  at least one pair fails
  2  plan or argument invalid          3  no pair fails, some cannot be assessed
`,
  licence: () => `iatg licence: the greatest whole kilograms each site may hold

For each potential explosion site, empty ones too: every hazard division as if it
were stored alone, and the contents as they are with all quantities changed by one
factor; all other sites unchanged. All stores may hold these quantities together.

Usage
  iatg licence PLAN [--mix MIX] [--gains] [--json] [options]

${PLAN}

Options
  --mix MIX        a mix of divisions by weights or shares, as 1.1=60,1.3.1=40; several
                   with ; between them
  --gains          what would allow more, as stored and for each mix: a metre farther,
                   without a site, barricaded, turned ...
${LANG}
  --json           JSON (schema iatg-licence/1), a site a line
${PROFILE}

Examples
  iatg licence depot.geojson
  iatg licence depot.geojson --mix 1.1=60,1.3.1=40 --gains
  iatg licence depot.geojson --json > licence.json

Exit status
  0  answered    2  plan or argument invalid
`,
  rings: () => `iatg rings: the lines within which a site of a kind would be too close, as GeoJSON

Usage
  iatg rings PLAN [--rows ROW,ROW] [options] > rings.geojson

${PLAN}

Options
  --rows ROW,ROW   kinds of exposed site (default ${DEFAULT_RING_ROWS.join(',')}):
${wrapped(RING_ROWS, 19)}
${PROFILE}

Examples
  iatg rings depot.geojson > rings.geojson
  iatg rings depot.geojson --rows ibd,vbd > houses.geojson

A ring without a distance, or one that cannot be assessed, has a null geometry and
tells the reason in its properties.

Exit status
  0  answered    2  plan or argument invalid
`,
  check: () => `iatg check: is a site plan valid? Nothing is evaluated

Usage
  iatg check PLAN [--json]

${PLAN}

Options
${LANG}
  --json           {"faults":[{"pointer","message"}],"warnings":[...]} on standard output

Examples
  iatg check depot.geojson
  iatg check depot.geojson --json
  make-plan | iatg check -

A fault is a line on standard error: JSON pointer, space, text. What is suspicious
but not invalid is a warning on standard output; it changes no result.

Exit status
  0  valid, perhaps with warnings    2  invalid or cannot be read
`,
  paper: () => `iatg paper: a paper to print and sign, as one HTML file that loads nothing

Open it in Chromium, Chrome or Edge and print at 100 %: page numbers, the SHA-256 of the
plan and the protective marking stand on every page, and the map is true to scale.

Usage
  iatg paper PAPER PLAN [options]

PAPER is one of
${listed(PAPER_HELP, 17)}

${PLAN}

Options
  --size S         A4 (default), A3
  --orientation O  portrait (default), landscape
  --lang L         language of the paper: ${PAPER_LANGUAGES.join(', ')} (default: en)
  --authority T    written on the paper; what is not given is left as a line to fill in
  --site T
  --author T
  --marking T      protective marking at the head of every page
  --store ID       licence: of this store alone
${PROFILE}
  -o FILE          write to FILE in place of standard output (also --output)

Examples
  iatg paper report depot.geojson -o report.html
  iatg paper report depot.geojson --size A3 --orientation landscape --lang fr > rapport.html

Exit status
  0  the paper was written, whatever it says    2  plan or argument invalid
`,
  cures: () => `iatg cures: what would cure the findings of a plan

For the plan as a whole and for each finding a list, the best first: store less, move a
part to other stores, turn a front, barricade, move the site (how far, in which
direction), give it a roof, rebuild it, declare or count it as what it is. Each cure has
been tried: the changed plan was evaluated, and what it breaks is named.

Usage
  iatg cures PLAN [--pair PES,ES] [--json] [options]

${PLAN}

Options
  --pair PES,ES    only this finding, by the ids of its store and its exposed site
  --most N         show so many cures of each list (default 5; --json has all)
  --json           JSON (schema iatg-cures/1), a finding a line, each cure with the
                   change of the plan as data
${LANG}
${PROFILE}

Examples
  iatg cures depot.geojson
  iatg cures depot.geojson --pair M1,school --most 20
  iatg cures depot.geojson --json > cures.json

Exit status
  0  answered    2  plan or argument invalid
`,
  domino: () => `iatg domino: which stores count as one, and what that means round them

Where a store does not keep its distance from another, the standard counts their
contents as one. Shows the links, the joint events with their contents, and the sites
that are too close to an event as a whole. A link that cannot be assessed counts.

Usage
  iatg domino PLAN [--json | --rings ROW,ROW] [options]

${PLAN}

Options
  --json           JSON (schema iatg-domino/1)
  --rings ROW,ROW  the lines round each joint event as GeoJSON, for these rows:
${wrapped(RING_ROWS, 19)}
${LANG}
${PROFILE}

Examples
  iatg domino depot.geojson
  iatg domino depot.geojson --rings ibd > joint-rings.geojson

Exit status
  0  answered    2  plan or argument invalid
`,
  where: () => `iatg where: where could a site stand without a pair of it failing?

A site of the plan leaves its place and looks for another, its footprint unturned. The
area holds no place where a pair of it would fail; it says nothing of pairs that cannot
be assessed, of the ground, or of what is not in the plan.

Usage
  iatg where PLAN --pes ID [--contents HD=KG,HD=KG] [options]
  iatg where PLAN --es ID [options]

${PLAN}

Options
  --pes ID         a potential explosion site looks for a place
  --es ID          an exposed site does
  --contents MIX   other contents than those of the plan, as 1.1=5000,1.3.1=800
  --margin M       the window reaches so many metres beyond all sites (default 500)
  --geojson        the area, the forbidden ground and the nearest allowed place
${LANG}
${PROFILE}

Examples
  iatg where depot.geojson --pes M1
  iatg where depot.geojson --pes M1 --contents 1.1=2000 --geojson > where.geojson
  iatg where depot.geojson --es school

Exit status
  0  answered    2  plan or argument invalid
`,
  convert: () => `iatg convert: a whole plan in another format; it evaluates the same on either side

Usage
  iatg convert IN OUT [options]

  IN, OUT          the ending of a name is its format: .geojson, .kml, .kmz, .csv,
                   .xlsx; - reads GeoJSON from standard input

Options
  --force          write over a file that is there
${CHOICES}

Examples
  iatg convert depot.geojson depot.xlsx
  iatg convert depot.xlsx depot.geojson --force
  iatg convert depot.csv depot.kmz --decimal-comma

A fault is a line on standard error: sheet, row, column, colon, text. Nothing is
written if there is one.

Exit status
  0  written    2  the plan or an argument is invalid or cannot be read
`,
  import: () => `iatg import: what a file of somebody else holds, and what it proposes as sites

GeoJSON, KML, KMZ, GPX, CSV, XLSX, a shapefile in a zip, OpenStreetMap XML and
Overpass JSON. Nothing enters a plan by this: sites are confirmed on the map. What
no file tells (the density of traffic, say) is listed as to be asked.

Usage
  iatg import FILE --preview [--json] [options]

Options
  --preview        show, and change nothing
  --json           JSON (schema iatg-import/1) in place of text
${CHOICES}

Examples
  iatg import examples/exchange/village.osm --preview
  iatg import parcels.zip --preview --json
  iatg import list.csv --preview --encoding windows-1252

Exit status
  0  all of it was understood or is listed    2  there are faults, or it cannot be read
`,
  allot: () => `iatg allot: a stock placed in the stores of a plan, as much as possible

Finds contents for the stores so that as much of the stock as possible has a place, no
pair of these stores fails, and no cap is passed; shows what limits it, and evaluates the
plan so filled. What the stores held before is taken out first; all other stores stay as
they are. Compatibility groups are not looked at.

Usage
  iatg allot PLAN [--stock HD=KG,HD=KG] [options]

${PLAN}

Options
  --stock MIX      what is to be placed, as 1.1=5000,1.3.1=20000 (default: what lies in
                   the stores now, placed anew)
  --stores ID,ID   the stores that may be filled (default: all of the plan)
  --weights MIX    what a kilogram counts for, as 1.1=3 (default 1 each)
  --unit KG        quantities in whole multiples of this (default 1)
  --site-most KG   all stores of the plan together hold no more
  --event-most KG  no joint event and no store holds more
  --json           JSON (schema iatg-allotment/1) with the change of the plan as data
${LANG}
${PROFILE}

Examples
  iatg allot depot.geojson
  iatg allot depot.geojson --stock 1.1=20000,1.3.1=50000 --stores M1,M2 --unit 100
  iatg allot depot.geojson --stock 1.1=20000 --event-most 8000 --json

Exit status
  0  answered    2  plan or argument invalid
`,
  blast: () => `iatg blast: the air blast of a quantity at a distance, by Kingery and Bulmash

Pressures, impulses, arrival, duration and velocity of the front; or, turned round,
the distance at which a pressure is reached. Beyond a scaled distance of
40 m/kg^(1/3) only the simplified form of 1994 reaches, and is named; beyond 198.5
nothing is answered.

Usage
  iatg blast --neq KG --distance M [options]
  iatg blast --neq KG --pressure KPA [--reflected] [options]

Options
  --neq KG         net explosive quantity in kilograms, above 0
  --distance M     from the middle of the charge in metres, above 0
  --pressure KPA   in kilopascals: asks for the distance
  --reflected      the pressure is the reflected one (default: the incident one)
  --explosive X    default: tnt. Its factors hold for pressures and impulses, within
                   the pressures of their table; known are
${wrapped(EXPLOSIVES.map(({ id }) => id), 19)}
  --burst B        surface (default) or air: bare and well above the ground, then
                   pressures alone
  --json           JSON (schema iatg-blast/1) in place of text

Examples
  iatg blast --neq 1000 --distance 50
  iatg blast --neq 1000 --distance 50 --explosive C4 --json
  iatg blast --neq 1000 --pressure 34.5

Exit status
  0  answered    2  an argument is invalid    3  no formula reaches there
`,
  effects: () => `iatg effects: the lines round an explosion, or what happens at one distance

Lines of Table 8 of IATG 02.20, house damage, noise, crater, each with its radius and
with that of twice the charge; and the ball of fire if the quantity burns. These are
effects, not required distances.

Usage
  iatg effects --neq KG [--pressures KPA,KPA] [options]
  iatg effects --neq KG --distance M [options]

Options
  --neq KG         quantity as TNT in kilograms, above 0
  --pressures P    incident pressures in kilopascals, to be drawn as lines too
  --distance M     asks for the effects at this distance
  --houses SET     constants of house damage: revised (default), estc (unverified)
  --json           JSON (schema iatg-effects/1) in place of text

Examples
  iatg effects --neq 5000
  iatg effects --neq 5000 --pressures 2,5,10
  iatg effects --neq 5000 --distance 400

Exit status
  0  answered    2  an argument is invalid
`,
  'danger-area': () => `iatg danger-area: the area to clear for a demolition (IATG 01.80, IMAS TN 10.20/01)

The greater of the distances for fragments and for blast. For several items at once or
large ones, in the open; not for routine destruction of single small items.

Usage
  iatg danger-area --auw KG [options]

Options
  --auw KG         all-up weight in kilograms with packaging, above 0; not the NEQ
  --public         the public can come to the edge of the area (default)
  --no-public      the public is kept away from it
  --bare           bare explosive without fragments
  --json           JSON (schema iatg-danger-area/1) in place of text

Examples
  iatg danger-area --auw 1200
  iatg danger-area --auw 1200 --no-public
  iatg danger-area --auw 50 --bare --json

Exit status
  0  answered    2  an argument is invalid
`,
  fragments: () => `iatg fragments: how fast the fragments of a casing start, how heavy they are, how
they slow down

Velocity by Gurney, masses by Mott (cylinders of mild steel), slowing by UFC 3-340-02.
The reach is that of a straight line to 79 J: it is not a maximum range.

Usage
  iatg fragments --charge KG --casing KG [options]

Options
  --charge KG      explosive in kilograms, above 0
  --casing KG      metal in kilograms, above 0
  --explosive X    default: tnt
  --shape S        cylinder (default), sphere, sandwich, open-faced
  --thickness MM   of the casing in millimetres, with
  --diameter MM    the inner diameter: gives Mott's masses
  --fragment KG    a fragment to follow; default: the heaviest by Mott
  --distance M     asks for its velocity and energy there
  --json           JSON (schema iatg-fragments/1) in place of text

Examples
  iatg fragments --charge 7 --casing 36 --thickness 15 --diameter 125
  iatg fragments --charge 7 --casing 36 --explosive "Comp B" --fragment 0.05 --distance 100

Exit status
  0  answered    2  an argument is invalid
`,
  consequences: () => `iatg consequences: what happens to the sites of a plan if one of its stores goes off

One store at a time, against every other site: air blast, Table 8, house damage, glass,
injuries by blast, balls of fire. People are counted by the property occupants of a
feature; where it is missing they are unknown, never none. No required distance comes
of it, and none is changed.

Usage
  iatg consequences PLAN [--json | --csv] [options]

${PLAN}

Options
  (none)           text: what explodes, the worst store of each site, how many sites
                   and people in each band
${LANG}
  --json           JSON (schema iatg-consequences/1), a pair a line
  --csv            comma-separated values, a pair a row
  --tnt-factor F   kilograms of TNT for a kilogram of NEQ (default 1)
  --houses SET     constants of house damage: revised (default), estc (unverified)
  --neq-spread L,H       least and greatest share of the NEQ, as 0.8,1.2
  --factor-spread L,H    least and greatest TNT factor, as 0.9,1.3
  --position-spread M    how many metres a distance may be off
                   a spread gives every pair a low and a high end (--json, --csv)

Examples
  iatg consequences depot.geojson
  iatg consequences depot.geojson --csv --neq-spread 0.8,1.2 > pairs.csv
  make-plan | iatg consequences - --json

Exit status
  0  answered                  2  plan or argument invalid
  3  the blast of some store cannot be assessed (HD 1.2, 1.2.3, 1.6 without 1.1)
`,
};

export const helpOf = (command: CommandName): string => HELP[command]();

const listed = (words: ReadonlyMap<string, string>, width: number): string => [...words].map(([word, meaning]) => `  ${word.padEnd(width)}${meaning}`).join('\n');

function wrapped(words: readonly string[], indent: number): string {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 60) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ', '}${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join(',\n');
}
