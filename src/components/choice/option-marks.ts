import type { MarkName } from '@/figures/signs';
import type { Option } from '@/schemas/requirement';

const MARKS: Readonly<Record<Option, MarkName | undefined>> = {
  linkerd: 'linkerd',
  cilium: 'cilium',
  both: undefined,
  istioAmbient: 'istio',
  noMesh: 'baseline',
};

/** The mark of an option as a property, for options that have one. */
export const markOfOption = (option: Option): { mark?: MarkName } => {
  const mark = MARKS[option];
  return mark ? { mark } : {};
};
