import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { isTooIntricate } from './isTooIntricate.ts';
import { leastEscapes } from './leastEscapes.ts';
import { nestRuns } from './nestRuns.ts';
import { readsAs } from './readsAs.ts';
import { softBreak, type Run } from './run.ts';
import { sameRuns } from './sameRuns.ts';
import { tidyRuns } from './tidyRuns.ts';

const verbatim: Handle = (node: { readonly value: string }) => node.value;

const extensions = [gfmToMarkdown()];

/**
 * A paragraph's content as markdown, `\n` between lines, '' when there are no words.
 *
 * Signs are escaped only where the text would otherwise say something else: `[P]`, `[slots]`, `<slots>` and
 * comments stay as typed. `marker` is the list marker in front of the words, behind which `[ ]` would make a box.
 * `before` is what the paragraph was: emphasis written with underscores stays so.
 */
export function writeRuns(runs: readonly Run[], marker = '', before = ''): string {
  const tidy = tidyRuns(runs);
  if (tidy.length === 0) return '';
  const options: Options = { ...signsOf(before), extensions, resourceLink: true, handlers: { verbatim } };
  const plain = print(tidy, { ...options, handlers: { verbatim, text: verbatim } });
  const reads = (text: string) => readsAs(text, tidy, marker);
  if (isTooIntricate(plain)) return print(tidy, options);
  if (reads(plain)) return plain;
  const safe = print(tidy, options);
  if (reads(safe)) return leastEscapes(safe, reads);
  // A tag that begins a line would be a block there, and no escape helps what is raw.
  const flowing = tidy.map(flow);
  return sameRuns(flowing, tidy) ? safe : writeRuns(flowing, marker, before);
}

function flow(run: Run): Run {
  return run.kind === 'break' && run.source === softBreak
    ? { kind: 'text', text: ' ', marks: run.marks }
    : run;
}

function print(runs: readonly Run[], options: Options): string {
  return toMarkdown({ type: 'paragraph', children: nestRuns(runs) }, options).replace(/\n$/, '');
}

function signsOf(source: string): Options {
  const slanted = /(?:^|[^\w\\])_[^_\s]/.test(source) && !/(?:^|[^*\\])\*[^*\s]/.test(source);
  const strong = /(?:^|[^\w\\])__[^_\s]/.test(source) && !source.includes('**');
  return { emphasis: slanted ? '_' : '*', strong: strong ? '_' : '*' };
}
