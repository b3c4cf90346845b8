import type { NewsItem } from '../../model/news.ts';
import type { EnglishNewsHead, NewsHead } from './news-head.ts';
import type { HeadedText } from '../written-text.ts';

/** A piece of news in Vietnamese as its text gives it. */
export type NewsText = HeadedText<NewsHead>;

/** The same in English. */
export type EnglishNewsText = HeadedText<EnglishNewsHead>;

/** The piece of news of the model. */
export function newsFrom({ id, head, text }: NewsText, en: EnglishNewsText | undefined): NewsItem {
  return {
    id,
    title: { vi: head.title, en: en?.head.title },
    summary: { vi: head.summary, en: en?.head.summary },
    date: head.date,
    directives: head.directives ?? [],
    guides: head.guides ?? [],
    procedures: head.procedures ?? [],
    languages: en === undefined ? ['vi'] : ['vi', 'en'],
    file: text.file,
  };
}
