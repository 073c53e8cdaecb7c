// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MoveForm } from '../../components/MoveForm.tsx';
import type { NameSuggestion } from '../../lib/domain/answers.ts';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import type { EntityKind } from '../../lib/domain/entity.ts';
import { draft } from '../domain/draft.ts';
import { HOSTILE } from './profiles.ts';

const suggest = vi.fn<(kind: EntityKind, typed: string) => Promise<NameSuggestion[]>>();
const save = vi.fn<(draft: MoveDraft, event: Event | undefined) => Promise<DraftFaults>>();
const cancel = vi.fn();
const change = vi.fn<(draft: MoveDraft) => void>();

beforeEach(() => {
  vi.clearAllMocks();
  suggest.mockResolvedValue([]);
  save.mockReset().mockResolvedValue({});
});
afterEach(cleanup);

const show = (of: MoveDraft = draft()) =>
  render(
    <MoveForm draft={of} suggest={suggest} onSave={save} onCancel={cancel} onChange={change} />,
  );
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
/** What stands beside a field, as it is also read out. */
const fault = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
const invalid = (label: string) => field(label).getAttribute('aria-invalid') === 'true';
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Save move' }));
async function write(label: string, words: string): Promise<void> {
  await userEvent.clear(field(label));
  if (words !== '') await userEvent.type(field(label), words);
}

const LABELS = [
  ...['Person', 'From', 'To', 'Role before', 'Role after', 'Kind', 'Date', 'Status'],
  ...['Quote: the words that say so', 'Address', 'Title', 'Publisher', 'Published', 'Notes'],
];

const MORE = 'Other sources: addresses, one on each line';

describe('MoveForm', () => {
  it('begins with the draft, every field under its own name', () => {
    show(draft({ roleFrom: 'engineer', notes: 'a note', kind: 'return', status: 'rumour' }));
    expect(LABELS.map((label) => field(label).value)).toEqual([
      ...['Ada Example', 'Acme', 'Bolt', 'engineer', 'head of research', 'return', 'Jan 2026'],
      ...['rumour', 'Ada Example has joined Bolt.', 'https://news.example/ada'],
      ...['Ada Example goes to Bolt', 'The News', '2026-01-15', 'a note'],
    ]);
    expect(screen.getByRole('group', { name: 'Source' })).toBeDefined();
    expect(document.activeElement).toBe(field('Person'));
  });

  it('says where the text cannot be read as a whole, while its address stands', async () => {
    const { source } = draft();
    show(draft({ source: source && { ...source, access: 'paywall' } }));
    expect(screen.getByText(/Behind a paywall/)).toBeDefined();
    await write('Address', 'https://other.example/');
    expect(screen.queryByText(/Behind a paywall/)).toBeNull();
    cleanup();
    show(draft({ source: source && { ...source, access: 'cut' } }));
    expect(screen.getByText(/the beginning of the text only/)).toBeDefined();
    await submit();
    expect(save.mock.lastCall?.[0].source?.access).toBe('cut');
  });

  it('gives the draft as it stands, and the event that sent it', async () => {
    const start = draft({ personId: 'p', fromId: 'f', toId: 't' });
    show(start);
    await submit();
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.lastCall?.[0]).toEqual(start);
    expect(save.mock.lastCall?.[1]).toBeInstanceOf(Event);
  });

  it('gives what was changed, and forgets who was meant by a name that was', async () => {
    show(draft({ personId: 'p', fromId: 'f', toId: 't' }));
    await write('To', 'Core');
    await write('Role after', 'director');
    await write('Date', '15 Jan 2026');
    await userEvent.selectOptions(field('Kind'), 'Returned');
    await userEvent.selectOptions(field('Status'), 'Rumour');
    await write('Notes', 'two\nlines');
    await write('Published', '2026-01');
    await submit();
    expect(save.mock.lastCall?.[0]).toEqual(
      draft({
        personId: 'p',
        fromId: 'f',
        to: 'Core',
        toId: null,
        roleTo: 'director',
        date: '15 Jan 2026',
        kind: 'return',
        status: 'rumour',
        notes: 'two\nlines',
        source: { ...draft().source!, published: '2026-01' },
      }),
    );
  });

  it('gives the id of a name that was chosen, and asks for the right kind of name', async () => {
    suggest.mockResolvedValue([{ id: 'core', name: 'Core Labs', detail: 'AI lab' }]);
    show();
    await write('To', 'core');
    await userEvent.click(await screen.findByRole('option', { name: /^Core Labs/ }));
    await submit();
    expect(save.mock.lastCall?.[0]).toMatchObject({ to: 'Core Labs', toId: 'core' });
    expect(suggest.mock.lastCall).toEqual(['organization', 'core']);
    await write('Person', 'ada');
    await waitFor(() => expect(suggest.mock.lastCall).toEqual(['person', 'ada']));
  });

  it('keeps what stands around a quote only as long as the quote is the same', async () => {
    const quote = { exact: 'Ada joined Bolt.', prefix: 'Then ', suffix: ' Well.' };
    show(draft({ quote }));
    await submit();
    expect(save.mock.lastCall?.[0].quote).toEqual(quote);
    await userEvent.type(field('Quote: the words that say so'), '!');
    await submit();
    expect(save.mock.lastCall?.[0].quote).toEqual({
      exact: 'Ada joined Bolt.!',
      prefix: '',
      suffix: '',
    });
    await write('Quote: the words that say so', '');
    await submit();
    expect(save.mock.lastCall?.[0].quote).toBeNull();
  });

  it('gives no source where the address is empty, and the authors where it is not', async () => {
    show();
    await write('Publisher', '');
    await submit();
    expect(save.mock.lastCall?.[0].source).toEqual({ ...draft().source, publisher: null });
    await write('Address', '');
    await submit();
    expect(save.mock.lastCall?.[0].source).toBeNull();
  });

  it('can be written from nothing', async () => {
    const nothing = draft({
      ...{ person: '', from: '', to: '', roleTo: '', date: '', quote: null, source: null },
      foundBy: 'hand',
    });
    show(nothing);
    await write('Person', 'Zoe New');
    await write('To', 'Bolt');
    await submit();
    expect(save.mock.lastCall?.[0]).toEqual({ ...nothing, person: 'Zoe New', to: 'Bolt' });
  });
});

describe('a date', () => {
  it('is read by the background, whose fault stands beside it until it is changed', async () => {
    save.mockResolvedValueOnce({ date: 'Write the date like 2026.' });
    show(draft({ date: 'soon' }));
    await submit();
    expect(save.mock.lastCall?.[0].date).toBe('soon');
    expect(invalid('Date')).toBe(true);
    expect(fault('Date')).toBe('Write the date like 2026.');
    await userEvent.type(screen.getByLabelText('Date'), 'er');
    expect(invalid('Date')).toBe(false);
    expect(fault('Date')).toBe('');
  });
});

describe('a draft that cannot be saved', () => {
  it.each<[string, Partial<MoveDraft>, Record<string, RegExp>]>([
    ['no person', { person: ' ' }, { Person: /^Write whose move/ }],
    [
      'neither place',
      { from: '', to: '' },
      { From: /^Write where the person left/, To: /^Write where the person went/ },
    ],
    ['a leaving from nowhere', { from: '', kind: 'leave' }, { From: /^Write which organization/ }],
    ['a joining of nothing', { to: '' }, { To: /^Write which organization/ }],
    ['twice the same place', { to: 'ACME' }, { To: /^This is where the person left/ }],
    ['a long role', { roleTo: 'x'.repeat(301) }, { 'Role after': /^Shorten this to 300/ }],
    [
      'a long quote',
      { quote: { exact: 'x'.repeat(5_001), prefix: '', suffix: '' } },
      { 'Quote: the words that say so': /^Shorten this to 5,000/ },
    ],
    [
      'no web address',
      { source: { ...draft().source!, url: 'javascript:alert(1)' } },
      { Address: /^Give the address of a web page/ },
    ],
    [
      'a wrong day of publication',
      { source: { ...draft().source!, published: 'yesterday' } },
      { Published: /^Write the day of publication/ },
    ],
    ['several at once', { person: '', to: '' }, { Person: /./, To: /./ }],
  ])(
    'for %s is refused, and each fault stands beside its field, and nowhere else',
    async (_, facts, faults) => {
      show(draft(facts));
      await submit();
      expect(save).not.toHaveBeenCalled();
      expect(LABELS.filter((label) => invalid(label)).toSorted()).toEqual(
        Object.keys(faults).toSorted(),
      );
      for (const [label, words] of Object.entries(faults)) expect(fault(label)).toMatch(words);
      expect(screen.getByRole('alert').textContent).toBe('Not saved yet: see the marked fields.');
    },
  );

  it('is saved once it was put right, and nothing is marked any more', async () => {
    show(draft({ person: '', date: 'soon' }));
    await submit();
    await write('Person', 'Ada Example');
    await write('Date', '2026~');
    await submit();
    expect(save.mock.lastCall?.[0]).toMatchObject({ person: 'Ada Example', date: '2026~' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
    expect(LABELS.filter((label) => invalid(label))).toEqual([]);
  });

  it('may be refused by who saves it: its faults stand beside the fields too', async () => {
    save.mockResolvedValue({ person: 'Two are called so: choose one.' });
    show();
    await submit();
    await waitFor(() => expect(fault('Person')).toBe('Two are called so: choose one.'));
    expect(invalid('Person')).toBe(true);
    expect(field('Person').value).toBe('Ada Example');
  });

  it('keeps every entry where saving failed, says so, and may be tried again', async () => {
    save.mockRejectedValueOnce(new Error('The database is full.'));
    show();
    await write('Notes', 'mine');
    await submit();
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe(
        'Nothing was saved: The database is full. Your entries are still here; try again.',
      ),
    );
    expect(field('Notes').value).toBe('mine');
    await submit();
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.lastCall?.[0]).toMatchObject({ notes: 'mine' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
  });
});

describe('the way through the form', () => {
  it('cancels without saving', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(save).not.toHaveBeenCalled();
  });

  it.each([...LABELS, MORE])('tells the draft as it is whenever “%s” is changed', async (label) => {
    show();
    expect(change).not.toHaveBeenCalled();
    if (label === 'Kind') await userEvent.selectOptions(field(label), 'Returned');
    else if (label === 'Status') await userEvent.selectOptions(field(label), 'Rumour');
    else await userEvent.type(field(label), 'x');
    await submit();
    expect(change.mock.lastCall?.[0]).not.toEqual(draft());
    if (save.mock.lastCall) expect(save.mock.lastCall[0]).toEqual(change.mock.lastCall?.[0]);
  });

  it('offers what was begun here before, to go on with or to forget, but not itself', async () => {
    const own = draft({ saveId: 'own' });
    const kept = [own, draft({ saveId: 'other', person: 'Bea Sample' })].map((one) => ({
      id: one.saveId!,
      url: '',
      draft: one,
      at: 1,
    }));
    const does = { onRestore: vi.fn(), onForget: vi.fn() };
    render(
      <MoveForm
        draft={own}
        suggest={suggest}
        onSave={save}
        onCancel={cancel}
        kept={kept}
        {...does}
      />,
    );
    const list = screen.getByRole('list', { name: 'Begun here and not saved' });
    expect(list.textContent).toMatch(/^Begun and not saved: Bea Sample/);
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(does.onRestore).toHaveBeenCalledExactlyOnceWith(kept[1]);
    await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(does.onForget).toHaveBeenCalledExactlyOnceWith(kept[1]);
  });

  it('says that a source is missing, and saves without', async () => {
    show(draft({ source: null, quote: null }));
    expect(fault('Address')).toMatch(/^No source yet/);
    expect(invalid('Address')).toBe(false);
    await submit();
    expect(save.mock.lastCall?.[0].source).toBeNull();
    await userEvent.type(field('Address'), 'https://a.example');
    expect(fault('Address')).toBe('');
  });

  it('takes other sources, one on each line, and refuses what is no web page', async () => {
    show();
    await userEvent.type(field(MORE), 'https://a.example/{Enter}{Enter} https://b.example/x');
    await submit();
    expect(save.mock.lastCall?.[0].moreSources).toEqual([
      'https://a.example/',
      ' https://b.example/x',
    ]);
    save.mockClear();
    await userEvent.type(field(MORE), '{Enter}javascript:alert(1)');
    await submit();
    expect(fault(MORE)).toMatch(/web pages \(http or https\)/);
    expect(save).not.toHaveBeenCalled();
  });

  it('edits a known move without asking for a source again', async () => {
    show(draft({ source: null, quote: null, editOf: 'm' }));
    expect(screen.queryByRole('group', { name: 'Source' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(save.mock.lastCall?.[0]).toMatchObject({ editOf: 'm', source: null });
  });

  it.each(['Control', 'Meta'])(
    'saves for %s and Enter, even from a text of several lines',
    async (key) => {
      show();
      await userEvent.click(field('Notes'));
      await userEvent.keyboard(`{${key}>}{Enter}{/${key}}`);
      await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
      expect(field('Notes').value).toBe('');
      expect(save.mock.lastCall?.[1]).toBeInstanceOf(Event);
    },
  );

  it('saves for Enter in a field', async () => {
    show();
    await userEvent.type(field('Date'), '{Enter}');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  });

  it('saves once, however often the button is pressed meanwhile', async () => {
    let done: (faults: DraftFaults) => void = () => undefined;
    save.mockImplementation(() => new Promise((resolve) => (done = resolve)));
    show();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Save move' });
    await userEvent.click(button);
    await waitFor(() => expect(button.disabled).toBe(true));
    await userEvent.click(button);
    await userEvent.type(field('Date'), '{Enter}');
    expect(save).toHaveBeenCalledTimes(1);
    done({});
    await waitFor(() => expect(button.disabled).toBe(false));
  });

  it('is walked through by Tab in the order in which it reads', async () => {
    show();
    const walked: (Element | null)[] = [];
    const order = [...LABELS.slice(0, -1), MORE, 'Notes'];
    for (const _ of [...order, 'Cancel', 'Save move']) {
      walked.push(document.activeElement);
      await userEvent.tab();
    }
    expect(walked).toEqual([
      ...order.map(field),
      screen.getByRole('button', { name: 'Cancel' }),
      screen.getByRole('button', { name: 'Save move' }),
    ]);
  });

  it('offers every kind and status in words', () => {
    show();
    const words = (label: string) =>
      [...field(label).querySelectorAll('option')].map((option) => option.textContent);
    expect(words('Kind')).toEqual([
      ...['Joined', 'Left', 'Founded', 'Returned', 'Promoted', 'Changed role'],
      'Came with an acquisition',
    ]);
    expect(words('Status')).toEqual(['Reported', 'Confirmed', 'Expected', 'Rumour', 'Denied']);
  });

  it('shows hostile text as text', async () => {
    const { container } = show(draft({ person: HOSTILE, roleTo: HOSTILE, notes: HOSTILE }));
    expect(field('Notes').value).toBe(HOSTILE);
    save.mockResolvedValue({ person: HOSTILE });
    await submit();
    await waitFor(() => expect(fault('Person')).toBe(HOSTILE));
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
    expect(save.mock.lastCall?.[0]).toMatchObject({ person: HOSTILE, notes: HOSTILE });
  });
});
