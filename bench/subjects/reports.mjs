/** Reports of every pair with its derivation, streamed: as generators, and through the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english, evaluationAsCsv, evaluationAsJson, tally } from '../../packages/iatg-core/dist/index.js';
import { runCommand } from '../command-line.mjs';
import { evaluationOf } from '../core.mjs';
import { compare, summaryOf } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { memory, number, row } from '../result.mjs';

const STORES = 500;
const EXPOSED = 5000;
/** A tenth of the stores, for the generators by themselves. */
const PART = 50;

export async function run() {
  const part = evaluationOf(depotPlan({ stores: PART, exposedSites: EXPOSED }));
  const lengths = { json: 0, csv: 0 };
  const written = await compare(
    {
      json: { run: () => (lengths.json = lengthOf(evaluationAsJson(part, part.pairs(), tally(), false, english))) },
      csv: { run: () => (lengths.csv = lengthOf(evaluationAsCsv(part, part.pairs(), english))) },
    },
    { repetitions: 3 },
  );

  const folder = mkdtempSync(join(tmpdir(), 'iatg-bench-'));
  try {
    const file = join(folder, 'plan.geojson');
    writeFileSync(file, JSON.stringify(depotPlan({ stores: STORES, exposedSites: EXPOSED })));
    const pairs = STORES * (STORES + EXPOSED - 1);
    const rows = [
      row(`JSON of ${part.count.toLocaleString('en-GB')} pairs (\`evaluationAsJson\`)`, written.json, { count: part.count, value: `${number(lengths.json / 1e6)} MB` }),
      row(`CSV of ${part.count.toLocaleString('en-GB')} pairs (\`evaluationAsCsv\`)`, written.csv, { count: part.count, value: `${number(lengths.csv / 1e6)} MB` }),
    ];
    for (const format of ['json', 'csv', 'html']) {
      const { ms, peak_bytes } = await runCommand(['evaluate', `--${format}`, file]);
      rows.push(row(`\`iatg evaluate --${format}\`, ${pairs.toLocaleString('en-GB')} pairs`, summaryOf([ms]), { count: pairs }), memory('… its peak of memory', peak_bytes));
    }
    return {
      title: 'Reports',
      about: [
        'The plan of all pairs, every pair with its derivation. The command line is timed once, with the start of the process, reading the plan and evaluating it; its output is thrown away.',
      ],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Iterable<string>} pieces */
function lengthOf(pieces) {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}
