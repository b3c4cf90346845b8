import type { Family } from './family.ts';

export const unitWords: Family<'unit'> = {
  'unit/ended': {
    message: {
      vi: '{unit} chỉ tồn tại đến hết ngày {ended}, mà số liệu là của kỳ sau đó.',
      en: '{unit} existed until {ended}, and the figure is of a later period.',
    },
    hint: {
      vi: 'Nếu là số liệu của đơn vị kế tục thì dùng mã: {successors}.',
      en: 'If the figure is of what became of it, use the code: {successors}.',
    },
  },
  'unit/ended-without-successor': {
    message: {
      vi: '{unit} chỉ tồn tại đến hết ngày {ended}, mà số liệu là của kỳ sau đó.',
      en: '{unit} existed until {ended}, and the figure is of a later period.',
    },
    hint: {
      vi: 'Sửa kỳ hoặc đơn vị; nếu đơn vị đã thành đơn vị khác, ghi vào unit_changes.csv.',
      en: 'Correct the period or the unit; if it became another unit, say so in unit_changes.csv.',
    },
  },
  'unit/not-begun': {
    message: {
      vi: '{unit} tồn tại từ ngày {began}, mà số liệu là của kỳ trước đó.',
      en: '{unit} has existed since {began}, and the figure is of an earlier period.',
    },
    hint: {
      vi: 'Nếu là số liệu của đơn vị trước đó thì dùng mã: {predecessors}.',
      en: 'If the figure is of what it came from, use the code: {predecessors}.',
    },
  },
  'unit/not-begun-without-predecessor': {
    message: {
      vi: '{unit} tồn tại từ ngày {began}, mà số liệu là của kỳ trước đó.',
      en: '{unit} has existed since {began}, and the figure is of an earlier period.',
    },
    hint: {
      vi: 'Sửa kỳ hoặc đơn vị; nếu đơn vị được lập từ đơn vị khác, ghi vào unit_changes.csv.',
      en: 'Correct the period or the unit; if it came from another unit, say so in unit_changes.csv.',
    },
  },
  'unit/help-ended': {
    message: {
      vi: '{unit} chỉ tồn tại đến hết ngày {ended}, mà dòng này vẫn chỉ người dân đến đó.',
      en: '{unit} existed until {ended}, and this row still sends people there.',
    },
    hint: {
      vi: 'Nếu nơi này còn, ghi mã đơn vị kế tục: {successors}; nếu không thì xóa dòng.',
      en: 'If the place is still there, use the code of what the unit became: {successors}; otherwise delete the row.',
    },
  },
  'unit/help-ended-without-successor': {
    message: {
      vi: '{unit} chỉ tồn tại đến hết ngày {ended}, mà dòng này vẫn chỉ người dân đến đó.',
      en: '{unit} existed until {ended}, and this row still sends people there.',
    },
    hint: {
      vi: 'Xóa dòng, hoặc ghi mã đơn vị nay phụ trách; nếu đơn vị đã thành đơn vị khác, ghi vào unit_changes.csv.',
      en: 'Delete the row, or use the code of the unit now in charge; if it became another unit, say so in unit_changes.csv.',
    },
  },
  'unit/same-official-code': {
    message: {
      vi: 'Mã chính thức "{value}" cũng là của {unit} ở dòng {line}, trong cùng thời gian.',
      en: 'The official code "{value}" is also that of {unit} in line {line}, at the same time.',
    },
    hint: {
      vi: 'Sửa mã sai; nếu mã được cấp lại cho đơn vị sau, ghi ngày ở "valid_to" và "valid_from".',
      en: 'Correct the wrong one; if the code was given on to a later unit, fill in "valid_to" and "valid_from".',
    },
  },
  'unit/same-name': {
    message: {
      vi: 'Tên "{value}" cũng là của {unit} ở dòng {line}, cùng nhóm, cùng đơn vị cấp trên, trong cùng thời gian: người đọc không phân biệt được.',
      en: 'The name "{value}" is also that of {unit} in line {line}, in the same group, below the same unit, at the same time: readers cannot tell them apart.',
    },
    hint: {
      vi: 'Ghi thêm vào tên điều làm hai đơn vị khác nhau, hoặc ghi đơn vị cấp trên ở "parent", hoặc ngày ở "valid_to" và "valid_from".',
      en: 'Add to the name what sets the two apart, or write the unit above into "parent", or the days into "valid_to" and "valid_from".',
    },
  },
  'unit/missing': {
    message: {
      vi: 'Chỉ số {indicator}, kỳ {period}, nhóm {level}: thiếu {missing} trong {expected} đơn vị: {names}.',
      en: 'Indicator {indicator}, period {period}, group {level}: {missing} of {expected} units are missing: {names}.',
    },
    hint: {
      vi: 'Thêm số liệu của các đơn vị đó, hoặc dòng có tình trạng O (chưa có số liệu).',
      en: 'Add their figures, or rows with the status O (missing).',
    },
  },
  'unit/many-missing': {
    message: {
      vi: 'Chỉ số {indicator}, kỳ {period}, nhóm {level}: thiếu {missing} trong {expected} đơn vị: {names} và {more} đơn vị khác.',
      en: 'Indicator {indicator}, period {period}, group {level}: {missing} of {expected} units are missing: {names} and {more} more.',
    },
    hint: {
      vi: 'Thêm số liệu của các đơn vị đó, hoặc dòng có tình trạng O (chưa có số liệu).',
      en: 'Add their figures, or rows with the status O (missing).',
    },
  },
  'unit/total': {
    message: {
      vi: '"{value}" là dòng tổng, mà nhóm {level} được xếp hạng.',
      en: '"{value}" is a total, and the group {level} is ranked.',
    },
    hint: {
      vi: 'Chuyển dòng tổng sang một nhóm không xếp hạng (ranked là no), hoặc xóa đi: cổng tự cộng.',
      en: 'Move it to a group that is not ranked (ranked: no), or delete it: the portal adds up by itself.',
    },
  },
  'unit/outside-parent-life': {
    message: {
      vi: 'Ngày {value} nằm ngoài thời gian tồn tại của đơn vị cấp trên {parent} (giới hạn {bound}).',
      en: '{value} lies outside the life of the unit above, {parent} (its bound is {bound}).',
    },
    hint: {
      vi: 'Sửa ngày, hoặc chọn đơn vị cấp trên của đúng thời gian đó.',
      en: 'Correct the date, or name the unit above at that time.',
    },
  },
  'unit/change-of-nothing': {
    message: {
      vi: 'Biến động này không có đơn vị cũ và mới khác nhau.',
      en: 'This change has no old and new unit that differ.',
    },
    hint: {
      vi: 'Điền cột "from", cột "to" hoặc cả hai, bằng hai mã khác nhau.',
      en: 'Fill column "from", column "to" or both, with two different codes.',
    },
  },
  'unit/change-lacks-unit': {
    message: {
      vi: 'Ô này trống, mà biến động loại {kind} cần đơn vị ở đây.',
      en: 'This cell is empty, and a change of kind {kind} needs a unit here.',
    },
    hint: {
      vi: 'Điền mã đơn vị, hoặc đổi loại biến động (create: thành lập, abolish: giải thể).',
      en: 'Fill in the unit’s code, or change the kind (create, abolish).',
    },
  },
  'unit/change-with-extra-unit': {
    message: {
      vi: 'Biến động loại {kind} không có đơn vị ở cột này.',
      en: 'A change of kind {kind} has no unit in this column.',
    },
    hint: {
      vi: 'Xóa "{value}", hoặc đổi loại biến động.',
      en: 'Delete "{value}", or change the kind.',
    },
  },
};
