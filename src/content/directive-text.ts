import type { DirectiveHead } from './directive-head.ts';
import type { HeadPlaces } from './head-place.ts';

/** A directive as its text gives it: what its head states, and where. */
export interface DirectiveText extends HeadPlaces {
  /** The name of its file, without `.mdx`. */
  readonly id: string;
  readonly head: DirectiveHead;
  /** Whether there is a summary below the head. */
  readonly summarised: boolean;
}
