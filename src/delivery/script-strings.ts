/** What can stand before a slash that begins a regular expression; after anything else it divides. */
const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\breturn|\btypeof|\bcase|=>)\s*$/;

/** Where a string, a template or a regular expression that begins at a place ends. */
function endOf(script: string, start: number): number {
  const sign = script[start];
  let inClass = false;
  for (let i = start + 1; i < script.length; i += 1) {
    const char = script[i];
    if (char === '\\') i += 1;
    else if (sign === '/' && char === '[') inClass = true;
    else if (sign === '/' && char === ']') inClass = false;
    else if (char === sign && !inClass) return i;
    else if (sign === '`' && char === '$' && script[i + 1] === '{') i = endOfHole(script, i + 2);
  }
  return script.length;
}

/** Where what is put into a template ends, strings and templates within it left out of account. */
function endOfHole(script: string, start: number): number {
  for (let i = start, depth = 1; i < script.length; i += 1) {
    const char = script[i] ?? '';
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if ('"\'`'.includes(char)) i = endOf(script, i);
    if (depth === 0) return i;
  }
  return script.length;
}

/**
 * The strings and templates of a script, with what is put into these. Names of elements, classes and ids
 * stand nowhere else, while a variable may be called as one of them by chance.
 */
export function stringsIn(script: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < script.length; i += 1) {
    const char = script[i] ?? '';
    const isExpression =
      char === '/' && BEFORE_EXPRESSION.test(script.slice(Math.max(0, i - 12), i));
    if (!isExpression && !'"\'`'.includes(char)) continue;
    const end = endOf(script, i);
    if (!isExpression) found.push(script.slice(i + 1, end));
    i = end;
  }
  return found;
}
