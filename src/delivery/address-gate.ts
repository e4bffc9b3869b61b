import type { AstroIntegration } from 'astro';
import { addressFault } from '../lib/address-fault.ts';

/** Stops a build before it starts when its pages could not be found at the address that it is given. */
export function addressGate(): AstroIntegration {
  return {
    name: 'address-gate',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const fault = addressFault(config.site, config.base);
        if (fault === undefined) return;
        const error = new Error(fault);
        error.stack = '';
        throw error;
      },
    },
  };
}
