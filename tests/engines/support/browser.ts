/** A browser with one window, whatever its engine. */
export interface Browser {
  /** Opens an address and waits until the page and all it needs are loaded. */
  open(url: string): Promise<void>;
  /** Runs the text of a function in the page and gives what it promises, as JSON. */
  run<T>(work: () => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}
