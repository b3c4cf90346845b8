import type { ConfigData } from 'html-validate';

/** The presets for whole pages, at their strictest; a rule is off or narrowed only where it does not apply, and says why. */
export const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The name of an indicator, a group and a period tells a page from its neighbours; none of the three can be left out.
    'long-title': 'off',
    // A hash guards what another host serves. The portal loads nothing from one, and a test holds that.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
  },
};
