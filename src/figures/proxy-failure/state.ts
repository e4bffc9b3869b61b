import { findTarget, type Setup, type Target } from './model.ts';

/** What the reader has chosen. */
export interface State {
  readonly target: Target;
  readonly setup: Setup;
}

/** The picture shown without a choice: the pod in the middle, whose node has two pods under rules. */
export const initial: State = { target: findTarget('orders-2') as Target, setup: 'http' };
