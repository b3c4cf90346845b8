import type { TextLocals } from './components/guide/locals.ts';

declare global {
  // The place where Astro looks for the type of `Astro.locals`.
  namespace App {
    interface Locals {
      /** Set by pages that show a text with components. */
      text?: TextLocals;
    }
  }
}
