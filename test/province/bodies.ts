/** A body of the province that is no place: its usual title, without “tỉnh Mẫu”. */
export interface Body {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  /** Against the others of its level: 1 is usual. */
  readonly weight: number;
}

/** Departments and agencies as they are since the mergers of July 2025, the indispensable first. */
export const departments: readonly Body[] = [
  body('so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', 1.2),
  body('so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 1.6),
  body('so-y-te', 'Sở Y tế', 'Department of Health', 0.9),
  body('so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', 1.5),
  body('so-giao-duc', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 0.6),
  body('van-phong-ubnd', 'Văn phòng Ủy ban nhân dân', 'Office of the People’s Committee', 0.05),
  body(
    'ban-quan-ly-khu-cong-nghiep',
    'Ban Quản lý các khu công nghiệp',
    'Industrial Zones Management Board',
    0.4,
  ),
  body('thanh-tra', 'Thanh tra', 'Inspectorate', 0.03),
  body(
    'so-van-hoa',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Department of Culture, Sports and Tourism',
    0.5,
  ),
  body(
    'so-dan-toc-ton-giao',
    'Sở Dân tộc và Tôn giáo',
    'Department of Ethnic and Religious Affairs',
    0.1,
  ),
  body('so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 0.08),
  body('van-phong-dang-ky-dat-dai', 'Văn phòng Đăng ký đất đai', 'Land Registration Office', 6),
  body('chi-cuc-an-toan-thuc-pham', 'Chi cục An toàn vệ sinh thực phẩm', 'Food Safety Agency', 0.5),
  body('chi-cuc-kiem-lam', 'Chi cục Kiểm lâm', 'Forest Protection Agency', 0.2),
  body('chi-cuc-thuy-loi', 'Chi cục Thủy lợi', 'Irrigation Agency', 0.15),
  body(
    'chi-cuc-chan-nuoi-thu-y',
    'Chi cục Chăn nuôi và Thú y',
    'Livestock and Veterinary Agency',
    0.4,
  ),
  body('chi-cuc-trong-trot', 'Chi cục Trồng trọt', 'Crop Production Agency', 0.3),
  body(
    'chi-cuc-tieu-chuan',
    'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Standards, Metrology and Quality Agency',
    0.15,
  ),
  body(
    'trung-tam-dieu-hanh',
    'Trung tâm Giám sát, điều hành đô thị thông minh và Chuyển đổi số, đơn vị sự nghiệp công lập trực thuộc Văn phòng Ủy ban nhân dân',
    'Centre for Smart City Monitoring and Operations and Digital Transformation, a public service unit of the Office of the People’s Committee',
    0.2,
  ),
  body('trung-tam-xuc-tien', 'Trung tâm Xúc tiến đầu tư', 'Investment Promotion Centre', 0.1),
];

/** Departments before the mergers of July 2025, and what became of each pair. */
export const mergedDepartments: readonly {
  readonly now: Body;
  readonly before: readonly Body[];
}[] = [
  {
    now: body('so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 2.4),
    before: [
      body('so-tai-chinh-truoc-2025', 'Sở Tài chính', 'Department of Finance', 0.3),
      body(
        'so-ke-hoach-dau-tu',
        'Sở Kế hoạch và Đầu tư',
        'Department of Planning and Investment',
        2.1,
      ),
    ],
  },
  {
    now: body(
      'so-khoa-hoc-cong-nghe',
      'Sở Khoa học và Công nghệ',
      'Department of Science and Technology',
      0.4,
    ),
    before: [
      body(
        'so-khoa-hoc-cong-nghe-truoc-2025',
        'Sở Khoa học và Công nghệ',
        'Department of Science and Technology',
        0.2,
      ),
      body(
        'so-thong-tin-truyen-thong',
        'Sở Thông tin và Truyền thông',
        'Department of Information and Communications',
        0.2,
      ),
    ],
  },
  {
    now: body('so-xay-dung', 'Sở Xây dựng', 'Department of Construction', 3),
    before: [
      body('so-xay-dung-truoc-2025', 'Sở Xây dựng', 'Department of Construction', 0.8),
      body('so-giao-thong-van-tai', 'Sở Giao thông vận tải', 'Department of Transport', 2.2),
    ],
  },
  {
    now: body(
      'so-nong-nghiep-moi-truong',
      'Sở Nông nghiệp và Môi trường',
      'Department of Agriculture and Environment',
      1.7,
    ),
    before: [
      body(
        'so-nong-nghiep',
        'Sở Nông nghiệp và Phát triển nông thôn',
        'Department of Agriculture and Rural Development',
        0.7,
      ),
      body(
        'so-tai-nguyen-moi-truong',
        'Sở Tài nguyên và Môi trường',
        'Department of Natural Resources and Environment',
        1,
      ),
    ],
  },
];

/** Bodies run from the centre, and enterprises with public services. */
export const verticals: readonly Body[] = [
  body('cong-an', 'Công an', 'Police', 5),
  body('bao-hiem-xa-hoi', 'Bảo hiểm xã hội', 'Social Insurance', 4),
  body('thue', 'Thuế', 'Tax Office', 4.5),
  body('dien-luc', 'Công ty Điện lực', 'Power Company', 1.5),
  body('kho-bac', 'Kho bạc Nhà nước', 'State Treasury', 0.2),
  body('hai-quan', 'Hải quan', 'Customs', 0.6),
  body('thi-hanh-an', 'Thi hành án dân sự', 'Civil Judgment Enforcement', 0.1),
  body('thong-ke', 'Thống kê', 'Statistics Office', 0.02),
  ...Array.from({ length: 8 }, (_, index) =>
    body(
      `thue-co-so-${String(index + 1)}`,
      `Thuế cơ sở ${String(index + 1)}`,
      `Local Tax Office ${String(index + 1)}`,
      1.2,
    ),
  ),
];

/** Bodies that are listed but have no figures. */
export const silentBodies: readonly Body[] = [
  body('truong-cao-dang', 'Trường Cao đẳng Cộng đồng', 'Community College', 0),
  body('bao-phat-thanh', 'Báo và Phát thanh, Truyền hình', 'Press, Radio and Television', 0),
  body('lien-minh-hop-tac-xa', 'Liên minh Hợp tác xã', 'Cooperative Alliance', 0),
];

function body(id: string, title: string, titleEn: string, weight: number): Body {
  return { id, title, titleEn, weight };
}
