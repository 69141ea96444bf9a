import { describe, expect, it, vi } from 'vitest';
import { readPlanFile } from './readPlanFile.ts';

const megabyte = 1024 * 1024;
const never = () => Promise.reject(new Error('Nobody should have been asked'));

function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'plan.md'): File {
  return new File([content], name);
}

describe('a chosen file', () => {
  it('is read as it is', async () => {
    expect(await readPlanFile(fileOf('\uFEFF# Plan\r\n'), never)).toEqual({
      ok: true,
      text: '\uFEFF# Plan\r\n',
    });
  });

  it('is named in the refusal', async () => {
    expect(await readPlanFile(fileOf(Uint8Array.of(0xff)), never)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^“plan\.md” is not UTF-8 text: .* Save it as UTF-8 and try again\.$/),
    });
  });

  it.each([
    ['a\u202Edm.exe\n\u0000', '“adm.exe”'],
    ['🎯'.repeat(300), `“${'🎯'.repeat(80)}…”`],
  ])('is named without tricks', async (name, shown) => {
    const read = await readPlanFile(fileOf(Uint8Array.of(0xff), name), never);
    expect(read).toMatchObject({ message: expect.stringContaining(`${shown} is not`) });
  });

  it('is read without asking up to 1 MiB', async () => {
    expect(await readPlanFile(fileOf('a'.repeat(megabyte)), never)).toMatchObject({ ok: true });
  });

  it('is read above 1 MiB when the person says so', async () => {
    const ask = vi.fn(() => Promise.resolve(true));
    const read = await readPlanFile(fileOf('a'.repeat(megabyte + 1)), ask);
    expect(read).toEqual({ ok: true, text: 'a'.repeat(megabyte + 1) });
    expect(ask).toHaveBeenCalledExactlyOnceWith(megabyte + 1);
  });

  it('is left alone when the person says no', async () => {
    const read = await readPlanFile(fileOf('a'.repeat(megabyte + 1)), () => Promise.resolve(false));
    expect(read).toEqual({ ok: false, message: '“plan.md” was not opened. Your open plan is as it was.' });
  });

  it('is refused above 8 MiB, without a question and unread', async () => {
    const file = fileOf(new Uint8Array(8 * megabyte + 1));
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readPlanFile(file, never)).toMatchObject({
      ok: false,
      message: expect.stringContaining('larger than 8 MiB'),
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused in words when the browser cannot read it, as a folder', async () => {
    const file = fileOf('');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await readPlanFile(file, never)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/could not be read.*Nothing was opened.*Choose it again/),
    });
  });
});
