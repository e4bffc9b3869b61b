import { describe, expect, it } from 'vitest';
import {
  allChoices,
  applies,
  defaults,
  readState,
  viewKey,
  writeState,
} from '../../src/figures/options.ts';
import type { FigureOption } from '../../src/figures/spec.ts';

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
const options: FigureOption[] = [
  { name: 'scenario', label: 'Scenario', choices: choices('pod', 'vm'), default: 'pod' },
  { name: 'percentile', label: 'Percentile', choices: choices('all', 'p99'), default: 'p99' },
  {
    name: 'load',
    label: 'Load',
    choices: choices('32', '64'),
    default: '32',
    when: { name: 'percentile', is: 'all' },
  },
];
const [, , load] = options as [FigureOption, FigureOption, FigureOption];

describe('views of a figure', () => {
  it('start from the defaults', () => {
    expect(defaults(options)).toEqual({ scenario: 'pod', percentile: 'p99', load: '32' });
  });

  it('are named by the options that have an effect', () => {
    const chosen = { scenario: 'vm', percentile: 'p99', load: '64' };
    expect(applies(load, chosen)).toBe(false);
    expect(viewKey(options, chosen)).toBe('scenario=vm&percentile=p99');
    expect(viewKey(options, { ...chosen, percentile: 'all' })).toBe(
      'scenario=vm&percentile=all&load=64',
    );
  });

  it('are listed once each', () => {
    const keys = allChoices(options).map((chosen) => viewKey(options, chosen));
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });
});

describe('the state in the address', () => {
  const read = (query: string) =>
    readState(new URLSearchParams(query), 'fig', options, ['linkerd', 'cilium']);

  it('is read from parameters that begin with the id of the figure', () => {
    const state = read('fig.scenario=vm&fig.hide=cilium&other.scenario=pod&x=1');
    expect(state.chosen).toEqual({ scenario: 'vm', percentile: 'p99', load: '32' });
    expect(state.hidden).toEqual(['cilium']);
    expect(state.unknown).toEqual([]);
  });

  it('keeps the default for what it does not know, and says what that was', () => {
    const state = read('fig.scenario=moon&fig.color=red&fig.hide=linkerd,kuma');
    expect(state.chosen).toEqual(defaults(options));
    expect(state.hidden).toEqual(['linkerd']);
    expect(state.unknown).toEqual(['scenario=moon', 'color=red', 'kuma']);
  });

  it('is written without defaults and without options that have no effect, and leaves other parameters alone', () => {
    const write = (chosen: Record<string, string>, hidden: string[] = []) =>
      writeState(new URLSearchParams('page=2&fig.scenario=vm'), 'fig', options, {
        chosen,
        hidden,
      }).toString();
    expect(write({ ...defaults(options) })).toBe('page=2');
    expect(write({ scenario: 'vm', percentile: 'p99', load: '64' })).toBe('page=2&fig.scenario=vm');
    expect(write({ scenario: 'pod', percentile: 'all', load: '64' }, ['linkerd'])).toBe(
      'page=2&fig.percentile=all&fig.load=64&fig.hide=linkerd',
    );
  });

  it('comes back as it was written', () => {
    for (const chosen of allChoices(options)) {
      const query = writeState(new URLSearchParams(), 'fig', options, {
        chosen,
        hidden: ['cilium'],
      });
      const state = read(query.toString());
      expect(viewKey(options, state.chosen)).toBe(viewKey(options, chosen));
      expect(state.hidden).toEqual(['cilium']);
    }
  });
});
