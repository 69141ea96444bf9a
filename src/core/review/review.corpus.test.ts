import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { applyEdits } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import { detectTemplate } from '../detectTemplate.ts';
import type { Plan } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { conform, conformanceOf } from './conformance.ts';
import type { Finding } from './finding.ts';
import { brokenByFix } from './fixLaws.fixture.ts';
import { readers } from './readers.ts';
import { fixAll, reviewPlan } from './review.ts';
import { silence } from './silence.ts';

const folder = process.env.PLANFORM_CORPUS ?? '';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

describe.each(files)('%s', (name) => {
  const bytes = readFileSync(join(folder, name));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const plan = readPlan(text, bestTemplate(text));
  const findings = reviewPlan(plan);
  const codes = [...new Set(findings.map(({ code }) => code))];

  test('is reviewed: every finding points at its text and says so in a sentence', () => {
    const wrong = findings.filter(
      ({ from, to, what }) => from < 0 || from > to || to > text.length || !/[.…]$/.test(what),
    );
    expect(wrong).toEqual([]);
  });

  test('is mended as each fix says, without another error', () => {
    const broken = findings.flatMap((finding) => {
      const why = brokenByFix(plan, finding);
      return why === undefined ? [] : [`${finding.code} at ${finding.from}: ${why}`];
    });
    expect(broken).toEqual([]);
  });

  test('is mended of all of a kind, once', () => {
    const twice = codes.filter((code) => {
      const once = fixAll(plan, code);
      if (isRefusal(once) || once.edits.length === 0) return false;
      const again = fixAll(once.plan, code);
      return applyEdits(text, once.edits) !== once.plan.text || (!isRefusal(again) && again.edits.length > 0);
    });
    expect(twice).toEqual([]);
  });

  test('is silenced where a comment says so, and says nothing else in its place', () => {
    const wrong = sampled(findings).filter((finding) => {
      const result = silence(plan, finding);
      if (isRefusal(result)) return true;
      const count = (all: readonly Finding[]) => all.filter(({ code }) => code === finding.code).length;
      return count(reviewPlan(result.plan)) >= count(findings);
    });
    expect(wrong.map(({ code, from }) => `${code} at ${from}`)).toEqual([]);
  });

  test('is written for a reader so that it finds no line less', () => {
    const worse = readers.filter((reader) => {
      const before = conformanceOf(plan, reader);
      const result = conform(plan, reader);
      if (isRefusal(result)) return true;
      const after = conformanceOf(result.plan, reader);
      const mendable = before.missed.filter(({ canConform }) => canConform).length;
      return after.total !== before.total || after.found < before.found + (mendable > 0 ? 1 : 0);
    });
    expect(worse.map(({ id }) => id)).toEqual([]);
  });
});

/** The first three of each kind. */
function sampled(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= 3;
  });
}

function bestTemplate(text: string): Plan['template'] {
  const [best] = detectTemplate(text, templates);
  return best && best.confidence >= 0.25 ? best.template : anyPlan;
}
