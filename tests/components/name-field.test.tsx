// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NameField } from '../../components/NameField.tsx';
import type { NameSuggestion } from '../../lib/domain/answers.ts';
import { HOSTILE } from './profiles.ts';

const KNOWN: NameSuggestion[] = [
  { id: 'one', name: 'Yao Shunyu', detail: 'Tencent' },
  { id: 'two', name: 'Yao Shunyu', detail: 'Google DeepMind' },
  { id: 'three', name: 'Yaou Example', detail: '' },
];

const suggest = vi.fn<(typed: string) => Promise<NameSuggestion[]>>();
const changed = vi.fn<(value: string, chosen: string | null) => void>();

/** The field with the state that a form keeps for it. */
function Held({ start = '', fault }: { start?: string; fault?: string }) {
  const [value, setValue] = useState(start);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <NameField
      label="Person"
      value={value}
      chosen={chosen}
      fault={fault}
      suggest={suggest}
      onChange={(typed, id) => {
        changed(typed, id);
        setValue(typed);
        setChosen(id);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Person' });
const note = () =>
  document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent;
const options = () => screen.queryAllByRole('option');
/** Type, and wait until names are suggested. */
async function typed(words: string): Promise<HTMLElement[]> {
  await userEvent.type(field(), words);
  return screen.findAllByRole('option');
}

beforeEach(() => {
  vi.clearAllMocks();
  suggest.mockResolvedValue(KNOWN);
});
afterEach(cleanup);

describe('NameField', () => {
  it('suggests known names for what was typed, with what tells them apart', async () => {
    render(<Held />);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    const found = await typed('yao');
    expect(found.map((option) => option.textContent)).toEqual([
      'Yao ShunyuTencent',
      'Yao ShunyuGoogle DeepMind',
      'Yaou Example',
    ]);
    expect(suggest.mock.lastCall).toEqual(['yao']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('listbox').id).toBe(field().getAttribute('aria-controls'));
  });

  it('asks once typing pauses, not for every letter', async () => {
    render(<Held />);
    await typed('yao shunyu');
    expect(suggest.mock.calls).toEqual([['yao shunyu']]);
  });

  it('asks nothing of a name that the draft brought, nor of a blank', async () => {
    render(<Held start="Ada Example" />);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await userEvent.clear(field());
    await userEvent.type(field(), '   ');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(suggest).not.toHaveBeenCalled();
  });

  it('is worked by arrows and Enter: the second of one name is the second’s id', async () => {
    render(<Held />);
    await typed('yao');
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const [, second] = options();
    expect(field().getAttribute('aria-activedescendant')).toBe(second?.id);
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(changed.mock.lastCall).toEqual(['Yao Shunyu', 'two']);
    expect(field().value).toBe('Yao Shunyu');
    expect(options()).toEqual([]);
  });

  it('goes round at both ends', async () => {
    render(<Held />);
    await typed('yao');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    await userEvent.keyboard('{ArrowUp}');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[2]?.id);
  });

  it('is worked by the pointer', async () => {
    render(<Held />);
    const [, , third] = await typed('yao');
    await userEvent.click(third as HTMLElement);
    expect(changed.mock.lastCall).toEqual(['Yaou Example', 'three']);
    expect(document.activeElement).toBe(field());
    expect(options()).toEqual([]);
  });

  it('closes its list for Escape, and says nothing of it to the card', async () => {
    const heard = vi.fn();
    render(
      <div onKeyDown={heard}>
        <Held />
      </div>,
    );
    await typed('yao');
    heard.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    expect(field().value).toBe('yao');
    // There is nothing left of its own to close.
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets Enter send the form where nothing is chosen from the list', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={sent}>
        <Held />
        <button type="submit">Send</button>
      </form>,
    );
    await typed('yao');
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('takes a new name, and says that it is one', async () => {
    suggest.mockResolvedValue([]);
    render(<Held />);
    expect(note()).toBe('');
    await userEvent.type(field(), 'Zoe New');
    expect(changed.mock.lastCall).toEqual(['Zoe New', null]);
    await waitFor(() => expect(suggest).toHaveBeenCalled());
    expect(options()).toEqual([]);
    expect(note()).toBe('New, unless the name is known');
  });

  it('no longer means the chosen one once the name is changed', async () => {
    render(<Held />);
    await typed('yao');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(note()).toBe('');
    await userEvent.type(field(), 'n');
    expect(changed.mock.lastCall).toEqual(['Yao Shunyun', null]);
    expect(note()).toMatch(/^New, unless the name is known/);
  });

  it('asks of a new name whether a near one is meant', async () => {
    render(<Held />);
    await typed('yao shunyi');
    await userEvent.tab();
    const near = screen.getByRole('button', { name: 'Did you mean Yao Shunyu?' });
    await userEvent.click(near);
    expect(changed.mock.lastCall?.[0]).toBe('Yao Shunyu');
    expect(changed.mock.lastCall?.[1]).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('drops an answer that comes after more was typed', async () => {
    let late: (found: NameSuggestion[]) => void = () => undefined;
    suggest.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    render(<Held />);
    await userEvent.type(field(), 'y');
    await waitFor(() => expect(suggest).toHaveBeenCalledTimes(1));
    suggest.mockResolvedValue([KNOWN[2] as NameSuggestion]);
    expect((await typed('aou')).map((option) => option.textContent)).toEqual(['Yaou Example']);
    late(KNOWN);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(options().map((option) => option.textContent)).toEqual(['Yaou Example']);
  });

  it('closes its list when the field is left or emptied', async () => {
    render(<Held />);
    await typed('yao');
    await userEvent.tab();
    expect(options()).toEqual([]);
    await typed('s');
    await userEvent.clear(field());
    expect(options()).toEqual([]);
  });

  it('opens no list under a field that was left before the answer came', async () => {
    let late: (found: NameSuggestion[]) => void = () => undefined;
    suggest.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    render(<Held />);
    await userEvent.type(field(), 'y');
    await waitFor(() => expect(suggest).toHaveBeenCalledTimes(1));
    await userEvent.tab();
    late(KNOWN);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(options()).toEqual([]);
  });

  it('goes up from the field to the last name', async () => {
    render(<Held />);
    const all = await typed('yao');
    await userEvent.keyboard('{ArrowUp}');
    expect(field().getAttribute('aria-activedescendant')).toBe(all.at(-1)?.id);
  });

  it('says so when names cannot be looked up', async () => {
    suggest.mockRejectedValueOnce(new Error('gone'));
    render(<Held />);
    await userEvent.type(field(), 'y');
    await waitFor(() => expect(note()).toContain('could not be looked up'));
  });

  it('has its fault beside it', () => {
    render(<Held fault="Write whose move this is." />);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(note()).toBe('Write whose move this is.');
  });

  it('shows hostile names as text', async () => {
    suggest.mockResolvedValue([{ id: 'x', name: HOSTILE, detail: HOSTILE }]);
    render(<Held />);
    const [option] = await typed('x');
    expect(option?.textContent).toBe(HOSTILE + HOSTILE);
    expect(option?.querySelectorAll('img, b')).toHaveLength(0);
  });
});
