import type { PortalFile } from './observations.ts';

/** `portal.yaml`: invented figures, and says so. */
export const settingsFile: PortalFile = {
  path: 'data/portal.yaml',
  text: `name: Công khai dịch vụ công tỉnh Mẫu
name_en: Public services of Mẫu Province in the open
short_name: Công khai tỉnh Mẫu
short_name_en: Open Mẫu
organisation: Ủy ban nhân dân tỉnh Mẫu
organisation_en: People’s Committee of Mẫu Province
languages: [vi, en]
base_path: /
# Mọi tên và con số ở đây do chương trình đặt ra. / Every name and figure here is made up by a program.
sample: true
official: false
licence:
  name: CC0 1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/
contact: congkhai@tinh-mau.example
headline_indicators:
  - nop-truc-tuyen
  - toan-trinh
  - dung-han
  - thanh-toan-truc-tuyen
  - so-hoa-ho-so
  - thoi-gian-giai-quyet
timezone: Asia/Ho_Chi_Minh
`,
};
