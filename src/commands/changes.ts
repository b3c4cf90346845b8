import { answer } from './answer.ts';
import { tellChanges } from './changes/changes.ts';

/** `npm run changes`: what a change does, for who reviews it. */
answer(tellChanges);
