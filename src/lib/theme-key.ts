/** Under which the chosen theme is kept. Sites of one user share the storage of one address, so the name says whose it is. */
export const THEME_KEY = 'linkerd-vs-cilium:theme';
