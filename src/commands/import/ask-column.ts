import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { OpenColumn } from './columns.ts';
import type { Meaning } from './indicator-names.ts';
import { roleOf } from './indicator-names.ts';
import type { Choice, Question } from './question.ts';
import { writtenRole } from './role.ts';
import { lettersOf } from './workbook/workbook.ts';

/** What a column of numbers is, when its name does not say it. */
export function askColumn({ column, meanings }: OpenColumn): Question {
  const { name, index } = column;
  return {
    path: ['columns', name],
    words: filled(questions.column, { letters: lettersOf(index), column: name }),
    choices: [...meanings.map(choiceOf), { value: 'skip', words: questions.skipColumn }],
  };
}

function choiceOf(meaning: Meaning): Choice {
  const { indicator, part, words } = meaning;
  const vi = { words, indicator: indicator.name };
  const en = {
    words: inEnglish(meaning) ?? words,
    indicator: indicator.name_en ?? indicator.name,
  };
  return {
    value: writtenRole(roleOf(meaning)),
    words: { vi: filled(questions[part], vi).vi, en: filled(questions[part], en).en },
  };
}

function inEnglish({ indicator, part }: Meaning): string | undefined {
  if (part === 'value') return undefined;
  return part === 'numerator' ? indicator.numerator_en : indicator.denominator_en;
}
