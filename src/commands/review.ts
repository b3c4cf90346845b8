import { answer } from './answer.ts';
import { reviewChange } from './review/review.ts';

/** What the job for a pull request runs: the check with its annotations, and the report of the change. */
answer(reviewChange);
