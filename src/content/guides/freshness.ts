import type { Issue } from '../../table/issue.ts';
import type { GuideRule } from './guide-rules.ts';
import { issueAt } from '../head-place.ts';

/** Guides that are due to be held against their sources again, and dates that cannot be. */
export const guideFreshness: GuideRule = ({ vi }, { today }) => {
  const { checked_on: checked, review_by: review } = vi.head;
  const faults: Issue[] = [];
  if (review <= checked)
    faults.push(
      issueAt(vi, ['review_by'], 'guide/review-before-check', {
        value: review,
        details: { checked },
      }),
    );
  else if (review < today)
    faults.push(
      issueAt(vi, ['review_by'], 'guide/review-due', {
        value: review,
        details: { title: vi.head.title, checked },
      }),
    );
  // A warning, for a site may be made again as of an earlier day.
  if (checked > today)
    faults.push(
      issueAt(vi, ['checked_on'], 'guide/checked-in-future', {
        value: checked,
        details: { today },
      }),
    );
  return faults;
};
