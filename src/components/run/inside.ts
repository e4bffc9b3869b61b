/** Anchor inside the fold of a record: a link that leads there opens the fold. */
export const insideOf = (anchor: string): string => `${anchor}-more`;
