import Contact from './Contact.astro';
import Faq from './Faq.astro';
import Figure from './Figure.astro';
import Prepare from './Prepare.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Video from './Video.astro';
import Warning from './Warning.astro';

/** The components that authors may write in a guide. */
export const authorParts = {
  Contact,
  Faq,
  Figure,
  Prepare,
  Step,
  Steps,
  Term,
  Video,
  Warning,
};
