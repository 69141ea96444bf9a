// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { prefetchProse } from './loadProse.ts';
import { ProseField } from './ProseField.tsx';
import type { ProseProps } from './proseProps.ts';

beforeAll(async () => {
  await prefetchProse();
});
afterEach(cleanup);

/** A form with one field that keeps what it is told, as a session does. */
function Form({ start, onChange, ...rest }: Partial<ProseProps> & { readonly start: string }) {
  const [value, setValue] = useState(start);
  const change = (markdown: string) => {
    setValue(markdown);
    onChange?.(markdown);
  };
  return (
    <>
      <ProseField label="Purpose" value={value} onChange={change} {...rest} />
      <button type="button" onClick={() => setValue('Set from **elsewhere**')}>
        Elsewhere
      </button>
    </>
  );
}

describe('at rest', () => {
  test('the text is shown without an editor, under its name', () => {
    render(<Form start={'Ship **it** `now` [docs](a.md)'} />);
    const field = screen.getByRole('textbox', { name: 'Purpose' });
    expect(field.textContent).toBe('Ship it now docs');
    expect(field.querySelector('strong')?.textContent).toBe('it');
    expect(field.querySelector('a')).toBeNull();
    expect(field.isContentEditable).toBe(false);
  });

  test('an empty field says what to write', () => {
    render(<Form start="" placeholder="Why the phase exists" />);
    expect(screen.getByRole('textbox').textContent).toBe('Why the phase exists');
  });

  test('HTML in the text is words', () => {
    render(<Form start={'<img src=x onerror=alert(1)>\n\na <b>c</b>'} />);
    expect(screen.getByRole('textbox').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('writing', () => {
  test('the focus brings the editor and its tools', async () => {
    const editor = await focused(<Form start={'- one\n- two'} />);
    expect(editor.getAttribute('contenteditable')).toBe('true');
    expect(editor.querySelectorAll('li')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Bold' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('opening and leaving a field changes nothing', async () => {
    const onChange = vi.fn();
    const onBlur = vi.fn();
    await focused(
      <Form start={'*  odd _text_\r\n\r\n\r\n+ [P]  \r\n'} onChange={onChange} onBlur={onBlur} />,
    );
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    await waitFor(() => expect(onBlur).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a tool changes the selected words and nothing else', async () => {
    const onChange = vi.fn();
    await focused(<Form start={'Ship it\n\n_kept_'} onChange={onChange} />);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Bullet list' }));
    expect(onChange).toHaveBeenLastCalledWith('- Ship it\n- _kept_');
  });

  test('a link is set on words that stay in sight, and can be removed where there is one', async () => {
    const onChange = vi.fn();
    const editor = await focused(<Form start="the docs" onChange={onChange} />);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(editor.querySelector('.prose-held')?.textContent).toBe('the docs');
    expect(screen.queryByRole('button', { name: 'Remove link' })).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: 'Link address' }), 'a.md{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('[the docs](a.md)');
    expect(editor.querySelector('.prose-held')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove link' }));
    expect(onChange).toHaveBeenLastCalledWith('the docs');
  });

  test('undo and redo are the form’s', async () => {
    const onUndo = vi.fn();
    const onRedo = vi.fn();
    await focused(<Form start="text" onUndo={onUndo} onRedo={onRedo} />);
    await userEvent.keyboard(
      '{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}',
    );
    expect(onUndo).toHaveBeenCalledOnce();
    expect(onRedo).toHaveBeenCalledTimes(2);
  });

  test('what is set elsewhere is shown', async () => {
    const editor = await focused(<Form start="text" />);
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await waitFor(() => expect(editor.querySelector('strong')?.textContent).toBe('elsewhere'));
  });

  test('Enter leaves a field of one paragraph', async () => {
    const onLeave = vi.fn();
    await focused(<Form start="text" singleParagraph onLeave={onLeave} />);
    expect(screen.queryByRole('button', { name: 'Bullet list' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('next');
  });
});

describe('as markdown', () => {
  test('the source is the text, and typing changes it', async () => {
    const onChange = vi.fn();
    await focused(<Form start={'- **a**'} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    const source = screen.getByRole('textbox', { name: 'Purpose, as markdown' });
    expect(source).toHaveProperty('value', '- **a**');
    await userEvent.type(source, '!');
    expect(onChange).toHaveBeenLastCalledWith('- **a**!');
  });

  test('a text too intricate for rich text is markdown from the start', async () => {
    const hostile = `${'- '.repeat(500)}x`;
    await focused(<Form start={hostile} />);
    expect(screen.getByRole('textbox')).toHaveProperty('value', hostile);
    expect(screen.getByText(/too intricate/i)).toBeTruthy();
  });
});

test('a table is edited as its source and stays one', async () => {
  const onChange = vi.fn();
  await focused(<Form start={'Before\n\n| a |\n|---|\n| b |\n\nAfter'} onChange={onChange} />);
  const table = screen.getByRole('textbox', { name: 'Table, as markdown' });
  await userEvent.type(table, '\n| c |');
  expect(onChange).toHaveBeenLastCalledWith('Before\n\n| a |\n|---|\n| b |\n| c |\n\nAfter');
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Table' }));
  expect(onChange).toHaveBeenLastCalledWith('Before\n\nAfter');
});

/** The field as it is while somebody writes in it. */
async function focused(form: React.ReactElement): Promise<HTMLElement> {
  render(form);
  screen.getByRole('textbox', { name: 'Purpose' }).focus();
  await waitFor(() => expect(screen.getByRole('toolbar')).toBeTruthy());
  return screen.getAllByRole('textbox')[0] ?? document.body;
}
