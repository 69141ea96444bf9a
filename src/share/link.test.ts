import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runs } from '@/core/runs.fixture.ts';
import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { decodeLink } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';
import { largestText, longestLink } from './limits.ts';

const plan = '# Plan\r\n\r\n- [ ] T001 [P] Write `a.ts` – déjà vu 🎯\r\n\u0000\uFEFF';

/** The link of a text that has one. */
function linkOf(text: string, template: string | null = 'tasks'): string {
  const link = encodeLink(text, template);
  if (!link.ok) throw new Error(link.message);
  return link.hash;
}

/** A link with a right checksum around any packet, as only ill will or a bug makes one. */
function forged(packet: Uint8Array, bytes: Uint8Array, id = 'tasks', size = bytes.length): string {
  const before = `#p1.${id}.${size}.${toBase64url(packet)}.`;
  return before + checksum(before, bytes);
}

const reasonOf = (hash: string) => {
  const link = decodeLink(hash);
  return link.ok ? 'opened' : link.reason;
};

const hostile = fc.constantFrom(
  '\uFEFF',
  '\r\n',
  '\r',
  '\0',
  '\u2028',
  '\u202E',
  '🎯',
  'e\u0301',
  '#p1.',
  '%20',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.oneof(hostile, fc.string({ maxLength: 5 })) }),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((unit) => unit.repeat(3000)),
);

describe('a link', () => {
  it('gives back exactly the text that was put in', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.stringMatching(/^[a-z0-9]{1,40}$/)), (text, template) => {
        expect(decodeLink(linkOf(text, template))).toEqual({ ok: true, text, template });
      }),
    );
  });

  it('has the shape that is written down, so that others can make and read one', () => {
    const [name, id, size, packed = '', sum] = linkOf(plan).split('.');
    expect([name, id, size]).toEqual(['#p1', 'tasks', `${Buffer.byteLength(plan)}`]);
    expect(inflateRawSync(Buffer.from(packed, 'base64url')).toString()).toBe(plan);
    const digest = createHash('sha256').update(`#p1.tasks.${size}.${packed}.${plan}`).digest('hex');
    expect(sum).toBe(digest.slice(0, 12));
  });

  it('stays readable for ever', () => {
    const sent = '#p1.tasks.7.U1YIyEnM4wIA.37a9c740c1e9';
    expect(decodeLink(sent)).toEqual({ ok: true, text: '# Plan\n', template: 'tasks' });
  });

  it('carries a plan of 150 KB', () => {
    const lines = Array.from(
      { length: 2500 },
      (_, line) => `- [ ] T${line} Write \`src/${line * 7919}/a.ts\` (depends on T${line - 1})`,
    );
    const text = lines.join('\n');
    expect(text.length).toBeGreaterThan(130_000);
    expect(decodeLink(linkOf(text))).toMatchObject({ ok: true, text });
  });

  it.each(['../../x', '__proto__', 'Tasks', '', 'a'.repeat(41), 'a.b', '#'])(
    'leaves out a template id that it cannot carry: %s',
    (template) => {
      expect(decodeLink(linkOf('text', template))).toEqual({ ok: true, text: 'text', template: null });
    },
  );

  it.each([
    ['\uD800', 1],
    ['a\r\nb\rc\n🎯 \uDC00', 4],
  ])('is refused for a text with half a character, naming its line', (text, line) => {
    expect(encodeLink(text, null)).toMatchObject({
      ok: false,
      reason: 'notExact',
      message: expect.stringMatching(new RegExp(`^Line ${line} .*Nothing was copied`)),
    });
  });

  it('is refused for a text that nobody could open again', () => {
    expect(encodeLink('a'.repeat(largestText + 1), null)).toMatchObject({ ok: false, reason: 'tooLarge' });
    expect(decodeLink(linkOf('a'.repeat(largestText)))).toMatchObject({ ok: true });
  });

  it('is refused when it would be longer than browsers follow', () => {
    let seed = 1;
    const noise = Array.from({ length: 1_900_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 94));
    });
    expect(encodeLink(noise.join(''), null)).toMatchObject({
      ok: false,
      reason: 'tooLarge',
      message: expect.stringContaining('Send it as a file'),
    });
  });
});

describe('a link that was changed on its way', () => {
  const link = linkOf(plan);

  it('is refused wherever it was cut', () => {
    for (let length = 3; length < link.length; length += 1) {
      expect(reasonOf(link.slice(0, length))).toBe('cutShort');
    }
    for (let length = 0; length < 3; length += 1) expect(reasonOf(link.slice(0, length))).toBe('notALink');
  });

  it('is refused whichever character was changed into whichever', () => {
    const others = Array.from('aZ09-_.#%<>) …');
    for (let place = 0; place < link.length; place += 1) {
      for (const other of others.filter((character) => character !== link[place])) {
        expect(reasonOf(link.slice(0, place) + other + link.slice(place + 1))).not.toBe('opened');
      }
    }
  });

  it('is refused when one bit of any character was turned', () => {
    for (let place = 0; place < link.length; place += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const turned = String.fromCharCode(link.charCodeAt(place) ^ (1 << bit));
        expect(reasonOf(link.slice(0, place) + turned + link.slice(place + 1))).not.toBe('opened');
      }
    }
  });

  it('never opens as another text, whatever was cut out or put in', () => {
    const place = fc.nat(link.length);
    fc.assert(
      fc.property(place, place, fc.string(), (from, to, put) => {
        const read = decodeLink(link.slice(0, from) + put + link.slice(to));
        expect(!read.ok || read.text === plan).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it.each([
    ['blanks and a line ending behind', `${link} \r\n`],
    ['broken into lines', link.replaceAll(/.{20}/g, '$&\r\n')],
    ['broken into quoted lines', link.replaceAll(/.{20}/g, '$&\n> ')],
    ['an escaped blank inside', `${link.slice(0, 30)}%20${link.slice(30)}%0A`],
    ['a full stop', `${link}.`],
    ['an ellipsis', `${link}…`],
    ['an escaped ellipsis', `${link}%E2%80%A6`],
    ['a bracket', `${link})`],
    ['a bracket and words', `${link}) and some words`],
    ['angle brackets', `<${link}>`],
    ['escaped angle brackets', `%3C${link}%3E`],
    ['invisible characters', `\uFEFF${link.slice(0, 9)}\u200B${link.slice(9)}\u00AD`],
    ['escaped as a whole', encodeURIComponent(link).replaceAll('.', '%2e').replaceAll('-', '%2D')],
    ['its address and words before it', `See https://example.org/planform/${link}`],
    ['marks of emphasis', `**${link}**`],
  ])('is read when the change is known to be harmless: %s', (_name, changed) => {
    expect(decodeLink(changed)).toEqual({ ok: true, text: plan, template: 'tasks' });
  });
});

describe('a link that is none of ours', () => {
  it.each([
    ['nothing', '', 'notALink'],
    ['a heading’s anchor', '#setup', 'notALink'],
    ['a route', '#/write/p1.a', 'notALink'],
    ['a version without a number', '#p.tasks.1.AA.abcdefabcdef', 'notALink'],
    ['version 0', '#p0.tasks.1.AA.abcdefabcdef', 'notALink'],
    ['a word like a version', '#p1x.tasks', 'notALink'],
    ['a broken escape', '#%E', 'notALink'],
    ['the next version', '#p2.anything', 'newer'],
    ['a far version', '#p12.tasks.1.AA.abcdefabcdef', 'newer'],
    ['an id of the language', '#p1.__proto__.4.AA.abcdefabcdef', 'damaged'],
    ['an empty id', '#p1..4.AA.abcdefabcdef', 'damaged'],
    ['a size that is no number', '#p1.tasks.x.AA.abcdefabcdef', 'damaged'],
    ['a packet that is no base64', '#p1.tasks.4.A.abcdefabcdef', 'damaged'],
    ['a size beyond the limit', `#p1.tasks.${largestText + 1}.AA.abcdefabcdef`, 'tooLarge'],
    ['a length beyond the limit', `#p1.${'a'.repeat(longestLink)}`, 'tooLarge'],
  ])('is refused with its own sentence: %s', (_name, hash, reason) => {
    const read = decodeLink(hash);
    expect(read).toMatchObject({ ok: false, reason });
    expect(read).toMatchObject({ message: expect.stringContaining('your plans are as they were') });
  });

  it('is refused for bytes that are not UTF-8, or not deflate', () => {
    const bytes = Uint8Array.of(0xc3, 0x28);
    expect(reasonOf(forged(deflateSync(bytes), bytes))).toBe('damaged');
    expect(reasonOf(forged(Uint8Array.of(0xff, 0xff), bytes))).toBe('damaged');
    expect(reasonOf(forged(Uint8Array.of(), bytes))).toBe('damaged');
  });

  it.each(['../../x', '__proto__', 'Tasks', ''])(
    'is refused although all else is right, for the id %s',
    (id) => {
      const bytes = new TextEncoder().encode('text');
      expect(reasonOf(forged(deflateSync(bytes), bytes, 'tasks'))).toBe('opened');
      expect(reasonOf(forged(deflateSync(bytes), bytes, id))).not.toBe('opened');
    },
  );

  it('never makes the reader throw', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('#p1.', '.', '%', '-', '0', '#p1.a.0.AwA.'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(decodeLink(parts.join(''))).toHaveProperty('ok');
      }),
      { numRuns: runs() },
    );
  });
});

describe('a deflate bomb', () => {
  const size = 64 * 1024 * 1024;
  const bomb = deflateRawSync(new Uint8Array(size));
  const few = new Uint8Array(1000);

  it('is not unpacked beyond the size that it names', () => {
    expect(bomb.length).toBeLessThan(largestText / 50);
    expect(reasonOf(forged(bomb, few))).toBe('damaged');
    expect(reasonOf(forged(bomb, few, 'tasks', largestText))).toBe('damaged');
    expect(reasonOf(forged(bomb, few, 'tasks', size))).toBe('tooLarge');
  });
});
