import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownFileName, safeFileName } from './fileName.ts';

describe('the name of a plan’s file', () => {
  it.each([
    ['Webhook delivery: retries', 'webhook-delivery-retries.md'],
    ['  v1.2 – “Retries” & back-off!  ', 'v1-2-retries-back-off.md'],
    ['snake_case', 'snake-case.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['C:\\temp\\x.md', 'c-temp-x-md.md'],
    ['.htaccess', 'htaccess.md'],
    ['CON', 'con-plan.md'],
    ['con.md', 'con-md.md'],
    ['NUL', 'nul-plan.md'],
    ['com1', 'com1-plan.md'],
    ['LPT¹', 'lpt1-plan.md'],
    ['console', 'console.md'],
    ['a\u202Emd.exe', 'a-md-exe.md'],
    ['a\u0000b\u0007c', 'a-b-c.md'],
    ['План работ', 'план-работ.md'],
    ['実装計画', '実装計画.md'],
    ['خطة التنفيذ', 'خطة-التنفيذ.md'],
    ['कार्य योजना', 'कार्य-योजना.md'],
    ['Cafe\u0301', 'café.md'],
    ['\u0301abc', 'abc.md'],
    ['🎯 MVP', 'mvp.md'],
    ['half \uD800 a character', 'half-a-character.md'],
    ['🎯', 'plan.md'],
    ['', 'plan.md'],
    ['a'.repeat(300), `${'a'.repeat(77)}.md`],
    [`${'a'.repeat(76)}-bcd`, `${'a'.repeat(76)}.md`],
    [`${'a'.repeat(76)}\u{10330}b`, `${'a'.repeat(76)}.md`],
  ])('%j becomes %s', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it('falls back to a name that is as safe', () => {
    expect(safeFileName('—', 'Tasks / 4')).toBe('tasks-4.md');
    expect(safeFileName('—', '..')).toBe('plan.md');
  });

  it('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' })),
        (title) => {
          const name = safeFileName(title);
          expect(name).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.md$/u);
          expect(name.length).toBeLessThanOrEqual(80);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        },
      ),
    );
  });

  it('costs nothing for a title of a megabyte', () => {
    expect(safeFileName('e\u0301'.repeat(500_000))).toBe(`${'é'.repeat(77)}.md`);
  });
});

describe('the own name of a file that was opened', () => {
  it.each([
    ['TASKS_v2 (final).md', 'TASKS_v2 (final).md'],
    ['Plan.MD', 'Plan.MD'],
    ['spring work.markdown', 'spring work.markdown'],
    ['notes.txt', 'notes.txt'],
    ['v1.2', 'v1.2.md'],
    ['README', 'README.md'],
    ['план работ.md', 'план работ.md'],
    ['می\u200cخواهم.md', 'می\u200cخواهم.md'],
    ['../../etc/passwd', '-..-etc-passwd.md'],
    ['.htaccess', 'htaccess.md'],
    ['a\u202Emd.exe', 'a-md.exe.md'],
    ['a\u0000b.md', 'a-b.md'],
    ['CON.md', 'CON-plan.md'],
    ['nul.tar.md', 'nul.tar-plan.md'],
    ['ends . .md', 'ends.md'],
    [`${'実'.repeat(200)}.md`, `${'実'.repeat(76)}.md`],
    ['….md', undefined],
    ['', undefined],
  ])('%j is offered as %j', (name, offered) => {
    expect(ownFileName(name)).toBe(offered);
  });

  it('is one that every system takes, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string()), (name) => {
        const offered = ownFileName(name) ?? 'plan.md';
        expect(offered).toMatch(
          /^[^<>:"/\\|?*\p{Cc}\p{Cs}.\s][^<>:"/\\|?*\p{Cc}\p{Cs}]*\.(?:md|markdown|mdx|txt)$/iu,
        );
        expect(new TextEncoder().encode(offered).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
