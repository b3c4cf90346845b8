import type { DirectiveHead } from './directive-head.ts';
import type { HeadedText } from '../written-text.ts';

/** A directive as its text gives it: what its head states, and where. */
export interface DirectiveText extends HeadedText<DirectiveHead> {
  /** Whether there is a summary below the head. */
  readonly summarised: boolean;
}
