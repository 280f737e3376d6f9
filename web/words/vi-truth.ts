/** The check of exaggeration, versions of a text, the editorial calendar, and what an appraiser compares. */
/** What a sentence names, as it is read. */
type Told = Readonly<Record<string, string>>;

export const viTruth = {
  check: {
    title: 'Rà soát tính khách quan, trung thực',
    hint: 'Lời khuyên tự động, không chặn việc đăng. Câu trả lời được lưu và người duyệt xem được.',
    none: 'Chưa thấy điều gì cần xem lại.',
    advice: {
      superlative: (found: string) =>
        `“${found}”: lời khen tuyệt đối mà câu không nêu nguồn. Hãy nêu nguồn, hoặc viết điều đã làm.`,
      vagueFigure: (found: string) =>
        `“${found}”: con số ước chừng thì không kiểm chứng được. Hãy dùng con số đã xác nhận.`,
      twoValues: (found: string, other: string) =>
        `“${found}”: chỗ khác viết “${other}” về cùng một việc. Hãy xem con số nào đúng.`,
      unequalBasis: (found: string) =>
        `“${found}”: trước và sau chưa so trên cùng một đơn vị, một kỳ, hoặc chưa nói so với đâu.`,
      datesDisagree: (found: string) => `“${found}”: ngày tháng hoặc tuổi ở đây không khớp nhau.`,
      jointAlone: (found: string) =>
        `“${found}”: kết quả chung mà chỉ nêu một người. Hãy nêu ai cùng làm.`,
      unbackedFigure: (found: string) =>
        `“${found}”: con số này chưa có trong thành tích nào. Hãy thêm thành tích và minh chứng.`,
      undatedFigure: (found: string) =>
        `Số liệu của thành tích “${found}” chưa nói thuộc thời gian nào.`,
      noConfirmer: () => 'Bài chưa có lời người hưởng lợi hoặc người xác nhận độc lập.',
      noDifficulty: () => 'Bài chưa nói tới khó khăn; chỉ kể điều tốt thì khó tin.',
      sharedParagraph: (found: string, other: string) =>
        `Đoạn “${found}” gần như trùng với “${other}”. Hãy viết riêng cho nhân vật này.`,
    },
    show: 'Xem trong bài',
    reason: 'Lý do giữ nguyên',
    reasonMissing: 'Hãy ghi lý do giữ nguyên.',
    mended: 'Đã sửa',
    kept: 'Giữ nguyên vì lý do này',
    answeredMended: 'Đã sửa',
    answeredKept: (reason: string) => `Giữ nguyên vì: ${reason}`,
    answeredBy: (name: string, version: number) => `${name}, bản ${version}`,
    unanswered: 'Chưa trả lời',
    past: 'Đã trả lời ở các bản trước',
    compare: 'So với các bài khác',
    compared: (count: number) =>
      `Đã tìm từng đoạn trong mọi bài đã gửi duyệt; ${count} bài gần nhất được so kỹ.`,
    ofDossier: 'Rà soát lời văn của hồ sơ',
    comparedWithAll: (dossiers: number) =>
      `Đã tìm từng đoạn trong mọi hồ sơ đã gửi mà bạn được xem; ${dossiers} hồ sơ gần nhất được so kỹ từng câu.`,
    comparedWithFew: (dossiers: number) =>
      `Mới so từng đoạn với ${dossiers} hồ sơ liên quan nêu ở dưới, chưa tìm được trong mọi hồ sơ. Hãy tải lại trang để tìm lại.`,
    inField: (field: string) => `Ở ${field}`,
  },
  versions: {
    none: 'Chưa có bản nào được duyệt.',
    from: 'So từ',
    to: 'đến',
    approvedBy: (version: number, name: string, day: string) =>
      `Bản ${version}, ${name} duyệt ngày ${day}`,
    present: (version: number) => `Bản đang soạn (${version})`,
    published: 'đã đăng',
    same: 'Hai bản giống nhau.',
    partly:
      'Có bản được duyệt trước khi hệ thống lưu cả lĩnh vực, cách làm hay và ảnh; những phần ấy chưa so được.',
    added: 'thêm',
    removed: 'bỏ',
  },
  exact: {
    title: 'Xem trước như khi đăng',
    hint: 'Dựng bằng đúng trang công khai, từ đúng dữ liệu sẽ đăng. Ảnh ở đây là ảnh thu nhỏ; khi đăng mới tạo ảnh công khai.',
    phone: 'Điện thoại',
    desktop: 'Máy tính',
    missing: 'Chưa dựng được trang: còn thiếu những mục nêu ở “Còn thiếu gì?”.',
    closed: 'Chưa dựng được trang: bạn không xem được hồ sơ hoặc sự đồng ý mà bài này dựa vào.',
    frame: (title: string) => `Trang công khai: ${title}`,
  },
  calendar: {
    title: 'Lịch biên tập',
    planned: 'Ngày dự kiến đăng',
    save: 'Lưu ngày dự kiến',
    clear: 'Bỏ ngày dự kiến',
    month: (month: string) => `Tháng ${month.split('-').toReversed().join('/')}`,
    before: 'Tháng trước',
    after: 'Tháng sau',
    late: 'Trễ so với dự kiến',
    noneLate: 'Không có bài nào trễ.',
    lateSince: (day: string) => `dự kiến ${day}`,
    none: 'Tháng này chưa có bài nào được lên lịch. Ngày dự kiến đặt ở trang của từng bài.',
    weekdays: ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'],
  },
  views: {
    title: 'Lượt xem trang công khai',
    none: 'Chưa có lượt xem nào được ghi.',
    hint: 'Số ghi theo đợt mười phút, không dùng cookie, không biết người xem là ai. Lượt xem do bộ nhớ đệm trả lời trong vòng 20 giây không đếm được, nên con số thật cao hơn.',
    total: 'Tổng số',
    month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
    ways: {
      list: 'Từ trang đầu, danh sách',
      search: 'Từ tìm kiếm',
      link: 'Từ đường dẫn được chia sẻ',
      qr: 'Từ mã QR',
      embed: 'Từ trang khác nhúng mục',
      feed: 'Từ RSS, JSON Feed',
      other: 'Từ trang khác của mục',
    },
  },
  withdrawals: {
    title: 'Thời gian gỡ trang',
    took: (day: string, seconds: string) =>
      `Yêu cầu ngày ${day}: sau ${seconds} giây trang công khai trả lời “đã gỡ” (410).`,
    unseen: (day: string) =>
      `Yêu cầu ngày ${day}: chưa đo được lúc trang công khai trả lời “đã gỡ”.`,
    places: {
      lists: 'Trang đầu, danh sách',
      search: 'Tìm kiếm',
      feeds: 'RSS, JSON Feed, sơ đồ trang, tệp dữ liệu',
      languages: 'Các bản ngôn ngữ khác',
      images: 'Ảnh',
    },
    goneFrom: (place: string, seconds: string) => `${place}: không còn sau ${seconds} giây.`,
    unseenAt: (place: string) => `${place}: chưa đo được lúc không còn.`,
  },
  settle: {
    noDay: 'Hãy ghi ngày kiểm chứng.',
    noName: 'Hãy ghi họ tên, chức vụ của người xác nhận.',
    noDocument:
      'Thành tích này không kèm minh chứng nào, nên không thể kết luận theo giấy tờ. Xin chọn cách kiểm tra khác, hoặc trả hồ sơ để đơn vị bổ sung minh chứng.',
    noReason:
      'Hãy ghi lý do: thành tích còn ý kiến khác nhau hoặc không sử dụng thì phải nói vì sao.',
  },
  system: {
    title: 'Hệ thống đã kiểm tra',
    hint: 'Những điều máy tự đối chiếu được. Người thẩm định vẫn là người kết luận.',
    holds: 'Khớp',
    look: 'Cần xem',
    sights: {
      claimsEvidenced: {
        holds: (d: Told) =>
          `Cả ${d['all']} thành tích đều kèm minh chứng (${d['evidence']} minh chứng).`,
        not: (d: Told) => `Mới có ${d['count']} trong ${d['all']} thành tích kèm minh chứng.`,
      },
      claimsDated: {
        holds: () => 'Thành tích nào cũng nêu thời gian.',
        not: (d: Told) => `Mới có ${d['count']} trong ${d['all']} thành tích nêu năm cụ thể.`,
      },
      datesFit: {
        holds: () => 'Năm sinh và thời gian của các thành tích không mâu thuẫn.',
        not: () => 'Năm sinh hoặc thời gian của thành tích có chỗ mâu thuẫn.',
      },
      noneThisCycle: {
        holds: (d: Told) =>
          `Sổ đối tượng có ${d['count']} hồ sơ khác của đối tượng này, không hồ sơ nào cùng đợt, cùng loại.`,
        not: (d: Told) => `Cùng đợt, cùng loại còn có hồ sơ ${d['others']}.`,
      },
      consentGiven: {
        holds: (d: Told) => `Đã ghi sự đồng ý cho xử lý thông tin, ngày ${d['on']}.`,
        not: () => 'Chưa thấy sự đồng ý cho xử lý thông tin còn hiệu lực.',
      },
      inTerritory: {
        holds: (d: Told) => `${d['place']} thuộc địa bàn hiện hành.`,
        not: () => 'Địa bàn ghi trong hồ sơ không có trong danh mục hiện hành.',
      },
      recognisedLately: {
        holds: (d: Told) =>
          `Từ ngày ${d['since']} đã được công nhận hoặc khen thưởng: ${d['papers']}.`,
        not: (d: Told) => `Từ ngày ${d['since']} hệ thống chưa ghi quyết định nào.`,
      },
      withinMovement: {
        holds: (d: Told) =>
          `Thời gian các thành tích nằm trong phong trào (${d['from']} – ${d['to']}).`,
        not: (d: Told) =>
          `${d['outside']} thành tích không nêu thời gian nằm trong phong trào (${d['from']} – ${d['to']}).`,
      },
    },
  },
  compared: {
    similar: 'Hồ sơ liên quan',
    by: {
      subject: 'Cùng đối tượng',
      place: 'Cùng địa bàn',
      field: 'Cùng phong trào hoặc bộ tiêu chí',
    },
    closed: 'Bạn không xem được nội dung hồ sơ này.',
    noSimilar: 'Không có hồ sơ nào khác cùng đối tượng, địa bàn hoặc lĩnh vực.',
    since: 'Đã thay đổi kể từ khi trả lại',
    unchanged: 'Lời văn chưa thay đổi kể từ khi trả lại.',
    wasVersion: (version: number) => `So với bản ${version}, là bản đã trả lại.`,
  },
};
