/** An ID's own characters, and where the brackets or backticks around it end. */
export interface FoundId {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

export interface FoundMarker {
  readonly name: string;
  readonly end: number;
}

/** The ID that stands at `at`, bare or in brackets: `T001`, `T012a`, `T042.1`, `2.4`, `[T006]`, `WP01`, `T062-T067`. */
export function idAt(text: string, at: number, to: number): FoundId | undefined {
  const match = matchAt(ID, text, at, to);
  if (!match) return undefined;
  const { open = '', id = '', close = '' } = match.groups ?? {};
  const isClosed = close === (CLOSING[open] ?? '');
  if ((open !== '' && !isClosed) || (/^[A-Z]/.test(id) && !isLetteredId(id))) return undefined;
  const from = at + open.length;
  return { from, to: from + id.length, end: at + match[0].length - (isClosed ? 0 : close.length) };
}

/** The marker in brackets that stands at `at`. Links, footnotes, globs and routes are none. */
export function markerAt(text: string, at: number, to: number): FoundMarker | undefined {
  const match = matchAt(MARKER, text, at, to);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return undefined;
  const end = at + match[0].length;
  return text.charAt(end) === '[' && !markerAt(text, end, to) ? undefined : { name, end };
}

/** A letter that is a marker without brackets. */
export function bareMarkerAt(
  text: string,
  at: number,
  to: number,
  bare: ReadonlySet<string>,
): FoundMarker | undefined {
  const name = text.charAt(at);
  const isAlone = at + 1 < to && /\s/.test(text.charAt(at + 1));
  return isAlone && bare.has(name) ? { name, end: at + 1 } : undefined;
}

/** `P95 latency`, `E2E`, `FR-001`, `SHA-256` look alike and are none. */
function isLetteredId(id: string): boolean {
  const [, prefix = '', digits = ''] = /^([A-Z]+)-?(\d+)/.exec(id) ?? [];
  if (NO_TASK_PREFIX.has(prefix)) return false;
  return digits.length > 2 || digits.startsWith('0') || TASK_PREFIX.has(prefix);
}

function matchAt(expression: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match && at + match[0].length <= to ? match : undefined;
}

const ID =
  /(?<open>[[(`]?)(?<id>(?<prefix>[A-Z]{1,8})-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)+[a-f]?|\d+(?=\.\s))(?:[ \t]?[-–—][ \t]?(?=[A-Z])\k<prefix>-?\d{2,}[a-z]?)?(?<close>[\])`]?)(?![\p{L}\p{N}%])/uy;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '`': '`' };

const MARKER =
  /\[([A-Z][A-Z\d]{0,11}(?:[-:.,/&+ ]{1,2}[A-Z\d][A-Za-z\d.]{0,9}){0,5}|Story \d+|US ?\d+[a-z]?)\](?!\()|\((P|US\d+)\)(?=[ \t])/uy;

/** Letters that make an ID with any number; others need three digits or a leading zero. */
const TASK_PREFIX: ReadonlySet<string> = new Set(['T', 'F', 'WP', 'CHK', 'TASK', 'J']);

/** Requirements, stories, standards and products. */
const NO_TASK_PREFIX: ReadonlySet<string> = new Set(
  (
    'FR NFR SC US AC P ADR RFC CVE ISO UTF HTTP PR Q H ES ECMA SHA MD AES RSA PEP GH WCAG IEEE ' +
    'IPV X EU USD EUR GB MB KB TB MS HTML CSS'
  ).split(' '),
);
