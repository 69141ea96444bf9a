import type { Finding, Severity } from '@/core/review/finding';
import { ruleOf } from '@/core/review/rules';

/** The findings of one rule. */
export interface FindingKind {
  readonly code: string;
  /** Of its gravest finding. */
  readonly severity: Severity;
  readonly name: string;
  readonly why: string;
  readonly source: string;
  /** In the text's order. */
  readonly findings: readonly Finding[];
}

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Findings by their rule: the gravest first, then by where they begin. */
export function findingKinds(findings: readonly Finding[]): readonly FindingKind[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes
    .flatMap((code) =>
      kindOf(
        code,
        findings.filter((finding) => finding.code === code),
      ),
    )
    .sort((a, b) => rank(a) - rank(b));
}

function kindOf(code: string, findings: readonly Finding[]): readonly FindingKind[] {
  const rule = ruleOf(code);
  const severity = severities.find((each) => findings.some((finding) => finding.severity === each));
  if (!rule || !severity) return [];
  const { name, why, source } = rule;
  return [{ code, severity, name, why, source, findings }];
}

function rank({ severity }: FindingKind): number {
  return severities.indexOf(severity);
}
