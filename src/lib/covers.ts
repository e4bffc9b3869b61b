/** True where a pattern such as "v3-*-unmeshed-*" covers an id; * stands for any text. */
export const covers = (pattern: string, id: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(id);
