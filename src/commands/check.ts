import { answer } from './answer.ts';
import { checkPortal } from './check-portal.ts';

/** `npm run check`: the check for editors. */
answer(checkPortal);
