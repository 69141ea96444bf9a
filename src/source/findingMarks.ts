import { lintGutter, lintKeymap, setDiagnostics, type Action, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { openFindings } from '@/actions/findingsPanel';
import type { Finding } from '@/core/review/finding';
import { mendFinding } from '@/findings/findingDeeds';
import { review } from '@/session/review';
import { session } from '@/session/session';
import { findingTheme } from './findingTheme.ts';
import { lineEndings, type LineEndings } from './lineEndings.ts';

/** What was found, in the margin and under the words, with what mends it. */
export function findingMarks(): Extension {
  return [lintGutter(), findingTheme, keymap.of(lintKeymap)];
}

/** Shows the findings of the open plan in an editor, now and after each review. Returns what ends that. */
export function followReview(view: EditorView): () => void {
  const show = (): void => {
    const { plan, findings } = review.getState();
    const { plan: now, readOnly } = session.getState();
    if (plan?.text !== now.text) return;
    const endings = lineEndings(now.text);
    const diagnostics = findings.map((finding) => diagnosticOf(finding, endings, readOnly));
    view.dispatch(setDiagnostics(view.state, diagnostics));
  };
  show();
  return review.subscribe(show);
}

function diagnosticOf(finding: Finding, endings: LineEndings, readOnly: boolean): Diagnostic {
  const { from, to, severity, what, code, fix } = finding;
  const why: Action = { name: 'Why', apply: () => openFindings(code) };
  const mend: readonly Action[] =
    fix && !readOnly ? [{ name: fix.name, apply: () => mendFinding(finding) }] : [];
  return {
    from: endings.toShown(from),
    to: endings.toShown(Math.max(from, to)),
    severity,
    source: code,
    message: what,
    actions: [...mend, why],
  };
}
