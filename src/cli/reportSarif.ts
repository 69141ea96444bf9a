import type { Severity } from '../core/review/finding.ts';
import { rules } from '../core/review/rules.ts';
import type { Checked } from './checked.ts';
import { placesIn } from '@/core/textPlaces';

/**
 * Findings as SARIF 2.1.0, which code hosts show beside the lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(files: readonly Checked[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Planform', version, rules: rules.map(ruleEntry) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleEntry({ code, name, why, source, severity }: (typeof rules)[number]) {
  return {
    id: code,
    name,
    shortDescription: { text: name },
    fullDescription: { text: `${why} Source: ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf({ name, text, findings }: Checked) {
  const placeOf = placesIn(text);
  return findings.map(({ code, severity, what, from, to }) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return {
      ruleId: code,
      level: LEVELS[severity],
      message: { text: what },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: addressOf(name) },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
            },
          },
        },
      ],
    };
  });
}

/** A relative path as an address: its folders stay folders. */
function addressOf(path: string): string {
  return path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
