import type { NumberRecord } from '../../schemas/number.ts';

/** A number whose text is worked out last, so that a text that cannot be printed is told with its id. */
export type DerivedNumber = Omit<NumberRecord, 'text'> & { text: string | (() => string) };

/** What came out of the computation: numbers to print, and those that must not be, with the reason. */
export interface Derived {
  numbers: NumberRecord[];
  refused: { id: string; why: string }[];
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Works out the texts of some numbers. `topic` names them where not even one can be made. */
export function write(topic: string, derive: () => DerivedNumber[]): Derived {
  const derived: Derived = { numbers: [], refused: [] };
  try {
    for (const { text, ...number } of derive())
      try {
        derived.numbers.push({ ...number, text: typeof text === 'string' ? text : text() });
      } catch (error) {
        derived.refused.push({ id: number.id, why: reason(error) });
      }
  } catch (error) {
    derived.refused.push({ id: topic, why: reason(error) });
  }
  return derived;
}
