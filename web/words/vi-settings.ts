/** What the pages of settings say. */
import { viDeadlines } from './vi-deadlines.ts';

type Told = Readonly<Record<string, string | number>>;

export const viSettings = {
  title: 'Thiết lập',
  back: 'Thiết lập',
  parts: {
    'uy-quyen': {
      name: 'Ủy quyền ký',
      does: 'Ai ký thay Giám đốc, từ ngày nào đến ngày nào, ký với hình thức nào.',
    },
    'truc-thay': {
      name: 'Trực thay',
      does: 'Ai nhận việc và thư thay người vắng mặt hằng ngày; không kèm theo quyền của người vắng mặt.',
    },
    'dot-xet': {
      name: 'Đợt xét, phong trào',
      does: 'Mở đợt xét và phong trào thi đua, đặt ngày bắt đầu và ngày kết thúc nhận hồ sơ.',
    },
    'tieu-chi': {
      name: 'Bộ tiêu chí',
      does: 'Soạn, so sánh, ban hành và thay bộ tiêu chí xét điển hình tiên tiến.',
    },
    'nhac-viec': {
      name: 'Nhắc việc',
      does: 'Nhắc trước hạn, đúng hạn và quá hạn bao nhiêu ngày làm việc, và khi nào báo cấp trên.',
    },
    'thoi-han': {
      name: 'Thời hạn',
      does: 'Mỗi loại việc có bao nhiêu ngày làm việc trước khi đến hạn.',
    },
    'ngay-nghi': {
      name: 'Ngày nghỉ, ngày làm bù',
      does: 'Ngày lễ, ngày nghỉ hoán đổi và ngày làm bù dùng để tính hạn theo ngày làm việc.',
    },
    'lich-bao-cao': {
      name: 'Lịch báo cáo',
      does: 'Báo cáo nào gửi đi đâu, hạn nào, báo trước bao nhiêu ngày; đến kỳ thì thành việc của Văn phòng.',
    },
    'theo-doi': {
      name: 'Theo dõi sau công nhận',
      does: 'Sau bao nhiêu tháng thì đơn vị xem lại gương đã công nhận.',
    },
    'bao-chi': {
      name: 'Liên hệ báo chí',
      does: 'Số điện thoại, địa chỉ thư ghi trong gói tư liệu báo chí của mỗi bài.',
    },
    'khau-hieu': {
      name: 'Khẩu hiệu của chuyên mục',
      does: 'Câu ghi ở đầu mọi trang công khai.',
    },
    'quy-che': {
      name: 'Quy chế xét của Hội đồng',
      does: 'Số người phải có mặt, tỷ lệ phiếu, cách tính; soạn quy chế mới và thử một kết quả kiểm phiếu theo từng quy chế.',
    },
    'hoi-dong': {
      name: 'Thành viên Hội đồng',
      does: 'Ai là thành viên Hội đồng, từ ngày nào đến ngày nào, và ai dự họp thay.',
    },
    'thu-cua-toi': {
      name: 'Thư và lịch của tôi',
      does: 'Nhận thư nhắc việc hằng ngày hay hằng tuần, giờ không nhận thư, ngôn ngữ của thư; địa chỉ lịch riêng.',
    },
    'khong-gui-thu': {
      name: 'Người không nhận thư',
      does: 'Những người tạm thời không được gửi thư, vì địa chỉ hỏng hoặc vắng mặt lâu ngày.',
    },
    'don-vi': {
      name: 'Đơn vị',
      does: 'Lập đơn vị mới, đổi tên, sáp nhập; hồ sơ đang xử lý được chuyển sang đơn vị kế thừa.',
    },
  },
  reason: 'Căn cứ hoặc lý do',
  reasonHint: 'Số, ngày của văn bản; hoặc một câu nêu lý do.',
  record: 'Ghi nhận',
  recorded: 'Đã ghi nhận.',
  close: 'Đóng',
  waiting: 'Đã gửi, đang xử lý. Xin mở lại trang sau ít phút để xem kết quả.',
  end: 'Kết thúc',
  firstDay: 'Từ ngày',
  lastDay: 'Đến hết ngày',
  fromDay: 'Kể từ ngày',
  inForce: 'Đang có hiệu lực',
  ahead: 'Chưa đến ngày',
  over: 'Đã kết thúc',
  openSpan: (from: string | null, to: string | null): string =>
    [from === null ? '' : `từ ${from}`, to === null ? '' : `đến hết ${to}`]
      .filter((part) => part !== '')
      .join(' ') || 'không ghi thời hạn',
  refusals: {
    badInput: () => 'Có mục chưa điền đúng. Xin xem lại các ngày và tên đã nhập.',
    notYou: () =>
      'Đồng chí không có quyền ghi nhận việc này. Xin nhờ người phụ trách nêu ở trang này ghi nhận.',
    daysReversed: () => 'Ngày kết thúc đứng trước ngày bắt đầu. Xin sửa lại một trong hai ngày.',
    overAlready: () => 'Thời hạn này đã qua. Xin nhập ngày kết thúc từ hôm nay trở đi.',
    notHead: () =>
      'Người ủy quyền phải là người giữ vai trò thủ trưởng. Xin chọn thủ trưởng ở ô người ủy quyền.',
    notDeputy: () =>
      'Người được ủy quyền phải là cấp phó đang hoạt động trên hệ thống. Xin chọn một cấp phó như vậy.',
    notOwnName: () =>
      'Thủ trưởng chỉ ghi nhận ủy quyền của chính mình; ủy quyền của người khác, xin nhờ Văn phòng ghi nhận.',
    samePerson: () => 'Hai ô đang là cùng một người. Xin chọn hai người khác nhau.',
    noSuchPerson: () =>
      'Một trong hai người không còn hoạt động hoặc không tham gia xử lý hồ sơ. Xin chọn người khác.',
    onlyOneLeads: (told: Told) =>
      `${told['name'] ?? ''} đã được ghi nhận ký “${told['capacity'] ?? ''}” từ ${told['from'] ?? ''} đến hết ${told['to'] ?? ''}. Cùng một thời gian chỉ một người đứng đầu; xin kết thúc ủy quyền đó trước.`,
    twoForms: (told: Told) =>
      `${told['name'] ?? ''} đã có ủy quyền “${told['capacity'] ?? ''}” từ ${told['from'] ?? ''} đến hết ${told['to'] ?? ''}. Mỗi người chỉ có một hình thức ký trong cùng một thời gian; xin kết thúc ủy quyền đó trước.`,
    standsAlready: (told: Told) =>
      `${told['name'] ?? ''} đã trực thay người này từ ${told['from'] ?? ''} đến hết ${told['to'] ?? ''}. Xin kết thúc lần trực thay đó trước.`,
    inACircle: (told: Told) =>
      `${told['name'] ?? ''} cũng vắng mặt trong thời gian này và đã có người trực thay. Xin chọn người khác.`,
    noSuchDelegation: () =>
      'Ủy quyền này đã kết thúc từ trước, không cần làm gì thêm. Xin mở lại trang để xem.',
    noSuchStandIn: () =>
      'Lần trực thay này đã kết thúc từ trước, không cần làm gì thêm. Xin mở lại trang để xem.',
    notWithin: (told: Told) =>
      `Việc đã qua không sửa lại được. Xin chọn ngày kết thúc từ ${told['from'] ?? ''} đến ${told['to'] ?? ''}.`,
    noSuchUnit: () => 'Có đơn vị không còn hoạt động vào ngày đã chọn. Xin mở lại trang.',
    nameTaken: () => 'Đã có đơn vị khác mang tên này. Xin đặt tên khác.',
    notYetBegun: () =>
      'Ngày này chưa đến. Xin ghi nhận vào đúng ngày đó hoặc sau đó; từ nay đến lúc ấy các đơn vị vẫn làm việc như cũ.',
    beforeUnit: () => 'Ngày này trước khi đơn vị được lập. Xin chọn ngày sau đó.',
    intoItself: () =>
      'Đơn vị kế thừa không thể là một trong các đơn vị được sáp nhập vào nó. Xin bỏ đơn vị đó khỏi danh sách, hoặc chọn đơn vị kế thừa khác.',
    stillMoving: () =>
      'Hồ sơ của một trong các đơn vị này đang được chuyển do lần sáp nhập trước. Xin chờ chuyển xong.',
    noSuchSet: () => 'Không còn bộ tiêu chí này. Xin mở lại trang.',
    notDrafted: (told: Told) =>
      `“${told['title'] ?? ''}” đã được ban hành trước đó nên không sửa được nữa. Xin soạn bản mới từ bộ này.`,
    notWhole: () =>
      'Bản thảo chưa đủ để ban hành. Xin Văn phòng hoàn chỉnh những mục trang soạn thảo nêu ra.',
    notInForce: (told: Told) =>
      `“${told['title'] ?? ''}” không có hiệu lực vào ngày này. Xin chọn ngày trong thời gian áp dụng của bộ.`,
    beforeToday: () => 'Ngày này đã qua. Xin chọn từ hôm nay trở đi.',
    stillHas: (told: Told) =>
      `Đơn vị còn ${told['people'] ?? ''} người đang hoạt động, ${told['live'] ?? ''} hồ sơ đang xử lý và ${told['others'] ?? ''} nhân tố mới, tờ trình. Xin sáp nhập vào đơn vị khác, hoặc giải quyết hết trước khi kết thúc.`,
    noSuchCouncil: () => 'Không tìm thấy Hội đồng này. Xin mở lại trang.',
    noSuchSeat: () => 'Lần tham gia này đã được sửa hoặc đã kết thúc. Xin mở lại trang.',
    seatTaken: (told: Told) =>
      `Vị trí này đã có ${told['name'] ?? ''} từ ${told['from'] ?? ''}. Xin kết thúc lần tham gia đó trước.`,
    sitsAlready: (told: Told) =>
      `${told['name'] ?? ''} đã là thành viên Hội đồng từ ${told['from'] ?? ''}. Xin kết thúc lần tham gia đó trước.`,
    noSeatToFill: (told: Told) =>
      `${told['name'] ?? ''} không là thành viên Hội đồng trong cả thời gian này, nên không thể có người thay. Xin chọn lại thời gian, hoặc chọn thành viên khác.`,
  },
  followUp: {
    title: 'Các mốc theo dõi',
    months: 'Số tháng sau quyết định',
    note: 'Ghi các mốc tăng dần, cách nhau bằng dấu phẩy, ví dụ 6, 12, 24. Sau mốc cuối, mỗi năm xem lại một lần. Mốc mới có tác dụng từ lần theo dõi kế tiếp.',
    notMonths: 'Xin ghi các số tháng tăng dần, cách nhau bằng dấu phẩy, ví dụ 6, 12, 24.',
    told: (months: string): string =>
      `Xem lại sau ${months} tháng kể từ ngày quyết định; sau đó mỗi năm một lần.`,
  },
  press: {
    title: 'Nơi báo chí liên hệ',
    label: 'Điện thoại, địa chỉ thư',
    note: 'Ghi đúng như muốn in ra, ví dụ: Điện thoại 0000 000 000, thư tuyentruyen@vidu.example. Ai tải gói tư liệu báo chí cũng đọc được. Để trống nếu không muốn ghi.',
    none: 'Chưa ghi.',
  },
  motto: {
    title: 'Câu ghi ở đầu trang',
    label: 'Khẩu hiệu',
    note: 'Trang công khai đổi theo trong vòng một phút. Để trống nếu không muốn ghi.',
    none: 'Không ghi khẩu hiệu.',
  },
  delegations: {
    note: 'Người được ủy quyền thấy sẵn hình thức ký này khi ký. Văn bản đã ký trong thời hạn vẫn giữ nguyên.',
    add: 'Ghi nhận ủy quyền',
    record: 'Ghi nhận',
    empty: 'Chưa ghi nhận ủy quyền nào.',
    from: 'Người ủy quyền',
    to: 'Người được ủy quyền',
    form: 'Hình thức ký',
    forms: {
      KT: 'KT. (ký thay)',
      Q: 'Q. (quyền thủ trưởng)',
      PT: 'PHỤ TRÁCH',
    },
    forWhom: (name: string): string => `thay ${name}`,
    endOf: (name: string): string => `Kết thúc ủy quyền cho ${name}`,
    endHint: 'Ngày cuối cùng còn được ký.',
  },
  standIns: {
    note: 'Người trực thay thấy việc và nhận thư của người vắng mặt, nhưng chỉ làm được những gì vai trò của chính mình cho phép. Ai đã kê khai xung đột lợi ích ở hồ sơ nào thì không nhận gì về hồ sơ đó.',
    add: 'Ghi nhận trực thay',
    record: 'Ghi nhận',
    empty: 'Chưa ghi nhận trực thay nào.',
    away: 'Người vắng mặt',
    by: 'Người trực thay',
    forWhom: (name: string): string => `trực thay ${name}`,
    recordedBy: (name: string): string => `${name} ghi nhận`,
    endOf: (name: string): string => `Kết thúc việc trực thay ${name}`,
  },
  units: {
    note: 'Đơn vị cũ vẫn giữ tên và thời gian của mình; văn bản và hồ sơ đã gửi giữ nguyên tên đơn vị của ngày đó.',
    add: 'Lập đơn vị mới',
    name: 'Tên đơn vị',
    kind: 'Loại',
    kinds: {
      leaders: 'Lãnh đạo',
      office: 'Văn phòng',
      publicity: 'Tuyên truyền',
      professional: 'Phòng nghiệp vụ',
      union: 'Công đoàn',
      district: 'Cấp huyện (trước 01/07/2025)',
      commune: 'Xã, phường',
      partner: 'Đơn vị phối hợp',
      superior: 'Cơ quan cấp trên',
    },
    rename: 'Đổi tên',
    renameOf: (name: string): string => `Đổi tên: ${name}`,
    closeOf: (name: string): string => `Kết thúc hoạt động: ${name}`,
    merge: 'Sáp nhập đơn vị',
    which: 'Các đơn vị được sáp nhập',
    into: 'Sáp nhập vào',
    intoNew: 'Một đơn vị mới',
    fromHint: 'Hôm nay hoặc một ngày đã qua; đơn vị cũ kết thúc vào ngày liền trước.',
    weigh: 'Xem sẽ chuyển những gì',
    weighed: (told: Told): string =>
      `Sẽ chuyển: ${told['people'] ?? ''} người, ${told['cases'] ?? ''} hồ sơ (trong đó ${told['live'] ?? ''} hồ sơ đang xử lý), ${told['others'] ?? ''} nhân tố mới và tờ trình. Tên đơn vị trên hồ sơ đã gửi không thay đổi.`,
    confirmMerge: 'Sáp nhập',
    mergers: 'Các lần sáp nhập',
    mergedInto: (name: string): string => `Sáp nhập vào ${name}`,
    mergerDone: 'Đã chuyển xong',
    mergerMoving: 'Đang chuyển',
    movedOf: {
      people: (count: number): string => `${count} người`,
      newFactors: (count: number): string => `${count} nhân tố mới`,
      batches: (count: number): string => `${count} tờ trình`,
      consents: (count: number): string => `${count} giấy đồng ý`,
      nominations: (count: number): string => `${count} hồ sơ`,
      tasks: (count: number): string => `${count} việc`,
    },
    now: 'Đang hoạt động',
    before: 'Trước đây và sắp tới',
    successor: (name: string): string => `kế thừa: ${name}`,
    someUnit: 'đơn vị khác',
  },
  edit: 'Sửa',
  cycles: {
    note: 'Ngày kết thúc vẫn nhận hồ sơ. Đợt đã có hồ sơ thì chỉ đổi tên và ngày; quy chế xét giữ nguyên.',
    officeOnly: 'Đồng chí xem được phần này; Văn phòng là nơi thay đổi.',
    cycles: 'Đợt xét',
    movements: 'Phong trào, hoạt động',
    addCycle: 'Mở đợt xét',
    addMovement: 'Thêm phong trào',
    change: (title: string): string => `Sửa: ${title}`,
    title: 'Tên gọi',
    rulePack: 'Quy chế xét',
    rulePackHint: 'Chọn một lần khi mở đợt; sau đó không đổi.',
    occasion: 'Dịp khen thưởng',
    basis: 'Căn cứ',
    empty: 'Chưa có.',
  },
  ladder: {
    title: 'Khi nào nhắc ai',
    note: 'Tính theo ngày làm việc kể từ ngày đến hạn: −3 là trước hạn ba ngày, 0 là đúng ngày đến hạn, 3 là quá hạn ba ngày. Mỗi người nhận nhiều nhất một thư nhắc mỗi ngày làm việc.',
    everyKind: 'Mọi loại việc',
    ownLadder: 'Đặt riêng cho một loại việc',
    asEveryKind: 'Nhắc như mọi loại việc',
    days: 'Số ngày làm việc',
    notDays: 'Xin nhập số nguyên từ −60 đến 60.',
    toWhom: 'Nhắc ai',
    to: { bearer: 'người được giao', superior: 'cấp trên của người được giao' },
    when: (days: number): string => {
      if (days === 0) return 'Đúng ngày đến hạn';
      return days < 0 ? `Trước hạn ${-days} ngày làm việc` : `Quá hạn ${days} ngày làm việc`;
    },
    add: 'Thêm lần nhắc',
    remove: 'Bỏ lần nhắc',
  },
  deadlines: viDeadlines,
  holidays: {
    note: 'Ngày lễ trùng ngày nghỉ hằng tuần thì hệ thống tự tính nghỉ bù vào ngày làm việc kế tiếp. Khi hoán đổi, xin nhập cả hai: ngày được nghỉ và ngày làm bù.',
    officeOnly: 'Đồng chí xem được phần này; Văn phòng là nơi thay đổi.',
    add: 'Thêm ngày',
    day: 'Ngày',
    kind: 'Loại ngày',
    kinds: { holiday: 'ngày lễ', dayOff: 'nghỉ hoán đổi', workday: 'làm bù' },
    name: 'Tên gọi',
    announced: 'Đã có thông báo chính thức',
    expected: 'Dự kiến, chưa có thông báo chính thức',
    remove: 'Bỏ',
    empty: 'Chưa có ngày nào từ năm nay trở đi.',
    thereAlready: (day: string): string =>
      `Ngày ${day} đã có trong danh sách. Xin bỏ ngày cũ trước.`,
    workedOnWeekend: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
    freeOnWeekend: 'Ngày nghỉ hoán đổi phải là ngày làm việc, không phải thứ Bảy, Chủ nhật.',
  },
  wishes: {
    title: 'Cách nhận thư',
    digest: 'Thư nhắc việc',
    digestHint: 'Việc quá hạn của chính đồng chí thì luôn được nhắc ngay trong ngày.',
    digests: {
      daily: 'Mỗi ngày làm việc, khi có việc cần nhắc',
      weekly: 'Mỗi tuần một thư, vào ngày làm việc đầu tuần',
      overdueOnly: 'Chỉ khi có việc quá hạn',
    },
    letters: 'Thư báo các bước xử lý',
    lettersHint:
      'Thư chỉ để biết là thư không đề nghị đồng chí làm gì, ví dụ báo hồ sơ đã được trình Hội đồng; nội dung vẫn có trên trang của hồ sơ. Thông báo họp, kết quả xét và thư về việc của đồng chí thì luôn được gửi.',
    letterWishes: {
      all: 'Nhận tất cả',
      needed: 'Không nhận thư chỉ để biết',
    },
    language: 'Ngôn ngữ của thư',
    quiet: 'Có giờ không nhận thư',
    from: 'Không nhận từ',
    to: 'Đến',
    hour: (hour: number): string => `${hour} giờ`,
    noHours: 'Giờ bắt đầu và giờ kết thúc phải khác nhau.',
    noWindow:
      'Thư nhắc việc được gửi trong khoảng từ 7 giờ đến 20 giờ; xin để lại ít nhất một giờ trong khoảng này để nhận thư.',
  },
  feed: {
    title: 'Lịch riêng',
    note: 'Địa chỉ này cho điện thoại hoặc chương trình lịch của đồng chí hiện hạn các việc đang mở và ngày họp; chỉ có mã hồ sơ và tên việc. Ai có địa chỉ đều xem được, xin giữ kín như mật khẩu.',
    none: 'Chưa có địa chỉ nào đang dùng.',
    since: (day: string): string => `Có một địa chỉ đang dùng, cấp ngày ${day}.`,
    give: 'Cấp địa chỉ',
    renew: 'Cấp địa chỉ mới, hủy địa chỉ cũ',
    revoke: 'Hủy địa chỉ',
    ended: 'Địa chỉ cũ đã bị hủy; chương trình lịch còn dùng địa chỉ đó sẽ không tải được nữa.',
    once: 'Địa chỉ chỉ hiện một lần này. Xin chép vào chương trình lịch ngay:',
    copy: 'Chép địa chỉ',
    copied: 'Đã chép',
  },
  stopped: {
    title: 'Người không nhận thư',
    note: 'Hệ thống không gửi thư nào cho những người này, kể cả thư nhắc việc quá hạn; việc của họ vẫn báo lên cấp trên theo hạn.',
    none: 'Không có ai trong danh sách.',
    add: 'Thêm người',
    remove: 'Gửi thư lại',
  },
  readOnly: 'Đồng chí xem được phần này; chỉ quản trị hệ thống thay đổi được.',
  switches: {
    title: 'Bật, tắt chức năng',
    note: 'Mặc định tất cả đều tắt để mọi việc đơn giản. Chỉ bật khi cơ quan đã thống nhất dùng; thay đổi có hiệu lực khi mở lại trang.',
    on: 'Đang bật',
    off: 'Đang tắt',
    turnOn: 'Bật',
    agreement: 'Mức nhất trí giữa hai lần thẩm định',
    turnOff: 'Tắt',
    saved: (name: string, on: boolean): string => `Đã ${on ? 'bật' : 'tắt'}: ${name}.`,
    each: {
      scores: {
        name: 'Chấm điểm trong Hội đồng',
        does: 'Thành viên Hội đồng chấm điểm từng hồ sơ theo tiêu chí trước khi bỏ phiếu; điểm của người khác chỉ hiện ra sau khi đã chấm.',
        costs:
          'Mỗi thành viên thêm một lượt đọc và chấm cho mỗi hồ sơ; điểm không thay cho kết quả bỏ phiếu.',
      },
      secondAppraisal: {
        name: 'Thẩm định hai người',
        does: 'Một phần hồ sơ, rút thăm ngẫu nhiên theo tỷ lệ đã đặt, do hai người của Văn phòng thẩm định độc lập rồi mới trình Hội đồng.',
        costs: 'Hồ sơ được rút thăm tốn khoảng gấp đôi công và thời gian thẩm định.',
      },
      onlineBallot: {
        name: 'Bỏ phiếu kín trực tuyến',
        does: 'Thành viên Hội đồng bỏ phiếu kín ngay trong hệ thống; phiếu được mã hóa và chỉ kiểm khi phiên họp kết thúc.',
        costs:
          'Phải có quy chế của Hội đồng cho phép; người quản lý máy chủ vẫn là người cần tin cậy, khác với hòm phiếu giấy.',
      },
      publicNotice: {
        name: 'Niêm yết, lấy ý kiến',
        does: 'Quy chế xét của Hội đồng đặt được số ngày niêm yết; hồ sơ niêm yết đủ số ngày ấy mới được trình Hội đồng.',
        costs:
          'Mỗi hồ sơ chậm thêm số ngày niêm yết, và từng ý kiến nhận được đều phải được xem xét.',
      },
      english: {
        name: 'Giao diện tiếng Anh',
        does: 'Mỗi người được chọn dùng hệ thống bằng tiếng Anh; văn bản, hồ sơ và trang công khai vẫn bằng tiếng Việt.',
        costs: 'Hai người cùng làm một việc có thể thấy hai tên gọi khác nhau khi trao đổi.',
      },
      nearDuplicatePhotos: {
        name: 'Tìm ảnh gần giống nhau',
        does: 'Ảnh mới tải lên được so với ảnh của các hồ sơ khác để nhắc khi một ảnh được dùng lại.',
        costs: 'Tải ảnh lên chậm hơn một chút, và có lúc nhắc nhầm hai ảnh chụp cùng một nơi.',
      },
    },
  },
};
