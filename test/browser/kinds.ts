/** Every kind of page, with one page that shows it, as an address below the portal's first page. */
export const kinds = {
  home: '',
  rankings: 'xep-hang/',
  ranking: 'xep-hang/ho-so-muc-do-3-4/so-nganh/',
  'ranking-dated': 'xep-hang/ho-so-muc-do-3-4/so-nganh/2019-01--2019-04/',
  'ranking-listed': 'xep-hang/ho-so-muc-do-3-4/khoi/',
  units: 'don-vi/',
  unit: 'don-vi/bac-giang-so-giao-thong-van-tai/',
  'unit-headlines': 'don-vi/bac-giang/',
  'unit-unranked': 'don-vi/bac-giang-so-tai-chinh/',
  'unit-without-figures': 'don-vi/ha-tinh/',
  'unit-merged': 'don-vi/bac-giang-yen-dung/',
  directives: 'van-ban/',
  'directives-filtered': 'van-ban/nam/2022/',
  directive: 'van-ban/bac-giang-2019-05-ubnd-kstt/',
  'directive-without-data': 'van-ban/duc-tho-2440-ubnd-vh/',
  'directive-cited': 'van-ban/chinh-phu-01-nq-cp-2022/',
  tasks: 'nhiem-vu/',
  'tasks-by-unit': 'nhiem-vu/theo-don-vi/',
  'tasks-by-directive': 'nhiem-vu/theo-van-ban/',
  targets: 'nhiem-vu/chi-tieu/',
  target: 'nhiem-vu/chi-tieu/bac-giang-2019-toi-thieu-30/',
  guides: 'huong-dan/',
  guide: 'huong-dan/nop-ho-so-truc-tuyen/',
  board: 'huong-dan/nop-ho-so-truc-tuyen/bang/',
  'board-a3': 'huong-dan/nop-ho-so-truc-tuyen/bang/a3/',
  radio: 'huong-dan/nop-ho-so-truc-tuyen/phat-thanh/',
  procedures: 'thu-tuc/',
  news: 'tin/',
  'news-item': 'tin/so-lieu-nam-van-ban/',
  glossary: 'thuat-ngu/',
  search: 'tim-kiem/',
  method: 'phuong-phap/',
  data: 'du-lieu/',
  trial: 'kiem-tra/',
  about: 'gioi-thieu/',
  accessibility: 'tiep-can/',
  'not-found': '404.html',
} as const;

export type Kind = keyof typeof kinds;

/** A page to visit: its kind, its language and its address below the root of the portal. */
export interface Visited {
  readonly kind: Kind;
  readonly language: 'vi' | 'en';
  readonly path: string;
}

/** Each kind in each language. The page for a lost address exists once, in both languages. */
export const pages: readonly Visited[] = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
  const vi: Visited = { kind, language: 'vi', path: kinds[kind] };
  return kind === 'not-found' ? [vi] : [vi, { kind, language: 'en', path: `en/${kinds[kind]}` }];
});
