/** What is still missing: a sentence a code of the domain, and what the pages call its fields; fetched with the page that shows them. */

/** What a sentence names, as it is read: days written out, long texts cut short. */
type Details = Readonly<Record<string, string>>;

const about = (details: Details, key: string): string => details[key] ?? '';
const ofCase = (details: Details): string =>
  details['code'] ? `Hồ sơ ${about(details, 'code')}: ` : '';

const problems: Readonly<Record<string, string>> = {
  empty: 'chưa điền',
  tooLong: 'quá dài',
  notADay: 'không phải là một ngày có thật',
  notANumber: 'không phải là số',
  hiddenCharacters: 'có ký tự ẩn, xin gõ lại',
};

export const viUnmet = {
  fieldNames: {
    'subject.name': 'Họ tên hoặc tên tập thể, hộ gia đình',
    cycle: 'Đợt xét',
    criteriaSet: 'Bộ tiêu chí',
    birthYear: 'Năm sinh',
    place: 'Xã, phường',
    summary: 'Tóm tắt thành tích',
    answers: 'Trả lời theo tiêu chí',
    claims: 'Thành tích và minh chứng',
    consents: 'Sự đồng ý',
    reason: 'Lý do',
    capacity: 'Ký với tư cách',
    delegation: 'Văn bản ủy quyền',
    session: 'Phiên họp',
    until: 'Hạn bổ sung',
    items: 'Các mục cần bổ sung',
    criterion: 'Tiêu chí',
    ground: 'Trường hợp',
    field: 'Mục đính chính',
    after: 'Sửa thành',
    paper: 'Văn bản đính chính',
    number: 'Số',
    day: 'Ngày',
    signatory: 'Người ký',
    correction: 'Nội dung đính chính',
    conflicts: 'Kê khai xung đột lợi ích',
    nomination: 'Hồ sơ',
    uid: 'Thành viên',
    on: 'Ngày theo dõi',
    since: 'Từ ngày',
    who: 'Ai học theo',
    what: 'Học được gì',
    credit: 'Nội dung cần rút',
    factor: 'Hệ số tiền thưởng',
    sameness: 'Đối tượng trong sổ',
    handedOn: 'Ngày trao',
  },
  unmet: {
    badField: (d: Details, field: string) =>
      `Mục “${field}” ${problems[about(d, 'problem')] ?? 'nhập chưa đúng'}.`,
    fieldEmpty: (_d: Details, field: string) => `Chưa điền mục “${field}”.`,
    criteriaNotInForce: ({ title = '' }) =>
      `Bộ tiêu chí “${title}” không có hiệu lực vào ngày gửi. Xin chọn bộ đang có hiệu lực.`,
    childNeedsGuardian: () =>
      'Người được giới thiệu là trẻ em theo năm sinh: cần người đại diện đồng ý, và từ đủ 7 tuổi cần cả các em đồng ý.',
    noCriteria: () => 'Chưa chọn bộ tiêu chí.',
    criterionNotAnswered: (d: Details) =>
      `Chưa trả lời tiêu chí ${about(d, 'criterion')}: ${about(d, 'text')}`,
    criterionNotConfirmed: (d: Details) =>
      `Chưa xác nhận khi thẩm định tiêu chí ${about(d, 'criterion')}: ${about(d, 'text')}`,
    warningNotAnswered: (d: Details) =>
      `Chưa trả lời điều cần lưu ý ${about(d, 'criterion')}: ${about(d, 'text')} Nếu chưa đạt, xin ghi lý do; hồ sơ vẫn được đi tiếp.`,
    noConsentToProcessing: () => 'Chưa có sự đồng ý cho xử lý thông tin cá nhân để xét.',
    consentNotProved: () =>
      'Sự đồng ý cho xử lý thông tin đã ghi nhưng không có gì chứng minh. Xin ghi lại kèm bản chụp, ghi âm, người làm chứng, hoặc nơi lưu giấy.',
    noConsentToPublication: () => 'Chưa có sự đồng ý cho công bố thông tin trên kênh này.',
    outsideTerritory: () => 'Chưa chọn xã, phường trong địa bàn của kế hoạch.',
    whichSubject: (d: Details) =>
      `Sổ đối tượng có ${about(d, 'count')} đối tượng trùng họ tên, năm sinh và nơi ở. Xin mở hồ sơ và trả lời đó có phải cùng một người không.`,
    subjectFull: () => 'Đối tượng này đã có quá nhiều hồ sơ trong sổ. Xin báo Văn phòng.',
    sameSubjectThisCycle: () =>
      'Đối tượng này đã có một hồ sơ khác đang xét trong cùng đợt. Xin chỉ giữ một hồ sơ: rút hồ sơ này, hoặc kết thúc hồ sơ kia trước.',
    birthYearAhead: () => 'Năm sinh sau năm hiện tại. Xin sửa năm sinh.',
    birthDateDiffers: () =>
      'Năm sinh không khớp với ngày sinh đã ghi ở phần thông tin riêng. Xin sửa năm sinh hoặc ngày sinh.',
    periodReversed: (d: Details) =>
      `Thời gian “${about(d, 'period')}” của thành tích kết thúc trước khi bắt đầu: “${about(d, 'text')}”. Xin sửa thời gian.`,
    periodAhead: (d: Details) =>
      `Thời gian “${about(d, 'period')}” của thành tích chưa đến: “${about(d, 'text')}”. Xin sửa thời gian, hoặc bỏ thành tích chưa có.`,
    periodBeforeBirth: (d: Details) =>
      `Thời gian “${about(d, 'period')}” của thành tích trước năm sinh: “${about(d, 'text')}”. Xin sửa thời gian hoặc năm sinh.`,
    noClaimWithEvidence: () => 'Chưa có thành tích nào kèm minh chứng.',
    notConfirmed: () =>
      'Lãnh đạo đơn vị chưa xác nhận đúng bản này (hoặc chưa có văn bản của đơn vị có chữ ký).',
    cycleClosed: (d: Details) => `Đợt xét “${about(d, 'cycle')}” không nhận hồ sơ vào hôm nay.`,
    changedSince: () => 'Nội dung đã thay đổi sau khi mở trang. Xin xem lại rồi thực hiện lại.',
    claimNotSettled: (d: Details) => `Chưa kết luận về thành tích: ${about(d, 'text')}`,
    claimWithoutDocument: (d: Details) =>
      `Thành tích được kết luận theo giấy tờ nhưng không kèm minh chứng nào: ${about(d, 'text')} Xin kiểm tra thực tế hoặc nhờ người xác nhận rồi kết luận lại, hoặc trả hồ sơ để đơn vị bổ sung minh chứng.`,
    noVerifiedClaim: () => 'Chưa có thành tích nào được kiểm chứng.',
    appraisalNotComplete: () => 'Bản thẩm định chưa đánh dấu hoàn thành.',
    secondAppraisalMissing: (d: Details) =>
      `Hồ sơ được chọn ngẫu nhiên để hai người thẩm định độc lập: mới có ${about(d, 'in')} trong 2 kết quả được nộp.`,
    secondFindsNotMet: (d: Details) =>
      `Người thẩm định kia kết luận chưa đạt tiêu chí ${about(d, 'criterion')}: ${about(d, 'text')} Hai người xin trao đổi, rồi người cần sửa sửa kết luận của mình.`,
    notDrawn: () => 'Hồ sơ này không được chọn để thẩm định độc lập lần hai.',
    notYourAppraisal: () => 'Mỗi người chỉ nộp bản thẩm định của chính mình.',
    handedInAlready: () =>
      'Đồng chí đã nộp kết quả thẩm định của mình rồi. Người thứ hai phải là người khác.',
    bothAreIn: () => 'Đã có đủ hai kết quả thẩm định.',
    sessionNotOpenToCases: () => 'Phiên họp đã chọn không còn nhận hồ sơ.',
    noticeRequired: () =>
      'Quy chế của đợt xét yêu cầu niêm yết công khai trước khi trình Hội đồng.',
    noticeStillRuns: (d: Details) => `Thời gian niêm yết còn đến hết ngày ${about(d, 'until')}.`,
    noticeNotAsked: () => 'Quy chế của đợt xét này không yêu cầu niêm yết.',
    noConsentToNotice: () =>
      'Chưa có sự đồng ý nêu tên khi niêm yết lấy ý kiến, và quy chế không nêu căn cứ nào khác.',
    keepersAreOne: () => 'Xin chọn hai người khác nhau được biết người gửi ý kiến.',
    keeperNotThere: () =>
      'Người được biết người gửi ý kiến phải còn làm việc và được tham gia xét hồ sơ này.',
    commentNotAnswered: () => 'Còn một ý kiến niêm yết chưa được trả lời.',
    notASimplifiedCase: () => 'Quy chế không cho phép thủ tục đơn giản với lý do này.',
    noSuchCriterion: () => 'Xin chọn một tiêu chí bắt buộc của bộ tiêu chí đang áp dụng.',
    untilIsPast: () => 'Hạn bổ sung phải sau ngày hôm nay.',
    otherUnitHasIt: () => 'Hồ sơ đã thuộc đơn vị khác.',
    stillTimeToMend: () => 'Hồ sơ vẫn còn thời gian bổ sung.',
    sessionHasOpened: () => 'Phiên họp đã mở, hồ sơ không rút được cho đến khi Hội đồng xét xong.',
    alreadySuspended: () => 'Hồ sơ đã được tạm dừng từ trước.',
    notSuspended: () => 'Hồ sơ không ở trạng thái tạm dừng.',
    taskClosed: () => 'Việc này đã xong hoặc đã chuyển bước. Xin tải lại trang.',
    notYourTask: () => 'Lãnh đạo đơn vị chỉ phân công lại việc của đơn vị mình.',
    notTheirTask: () =>
      'Người được chọn không đảm nhận loại việc này, hoặc không tham gia xét hồ sơ.',
    stillTheirTask: () => 'Người đang được giao vẫn đảm nhận được việc này.',
    dayIsFixed: () =>
      'Thời hạn của việc này do nơi khác ấn định (thời gian niêm yết, ngày họp), không gia hạn ở đây. Xin sửa ngày họp hoặc thời gian niêm yết ở trang của việc đó.',
    dayPassed: () => 'Thời hạn mới phải sau ngày hôm nay.',
    notAYear: () => 'Năm sinh gồm bốn chữ số, ví dụ 1968.',
    nothingChanged: () => 'Nội dung mới giống nội dung đang ghi.',
    nameTooLong: () => 'Nội dung mới dài quá 120 ký tự.',
    noCorrectingPaper: () => 'Quyết định đã ban hành: xin nêu văn bản đính chính.',
    notTheVerdict: () => 'Kết quả này không khớp với kết quả bỏ phiếu của Hội đồng.',
    pointsBelowFloor: (d: Details) =>
      `Điểm Hội đồng chấm cho tiêu chí ${about(d, 'criterion')} (${about(d, 'text')}) dưới mức sàn ${about(d, 'floor')} % số điểm của tiêu chí. Nếu vẫn phê duyệt, xin ghi lý do; nếu không, xin chọn “Không phê duyệt” hoặc “Chuyển về thẩm định lại”.`,
    pointsBelowPassMark: (d: Details) =>
      `Tổng điểm Hội đồng chấm dưới điểm đạt (${about(d, 'passMark')} %). Nếu vẫn phê duyệt, xin ghi lý do; nếu không, xin chọn “Không phê duyệt” hoặc “Chuyển về thẩm định lại”.`,
    noDelegation: () => 'Cần văn bản ủy quyền còn hiệu lực để ký thay người đứng đầu.',
    otherCapacity: (d: Details) =>
      `Hôm nay chỉ được ký với hình thức “${about(d, 'capacity')}”. Muốn ký hình thức khác, xin ghi nhận ủy quyền khác trước.`,
    decisionNotIssued: () => 'Quyết định có hồ sơ này chưa được ban hành.',
    agendaEmpty: () => 'Chương trình họp chưa có hồ sơ nào.',
    noMembers: () => 'Chưa chọn thành viên Hội đồng dự họp.',
    dayIsPast: () => 'Ngày họp đã qua. Xin sửa ngày họp.',
    toldAlready: () => 'Đã ghi nhận việc báo kết quả cho đối tượng.',
    toldBeforeDecision: () => 'Ngày báo không được trước ngày có kết quả.',
    dayAhead: () => 'Ngày ghi nhận không được sau ngày hôm nay.',
    noSuchEvidence: () => 'Minh chứng được chọn không có trong hồ sơ này.',
    noSuchCredit: () => 'Nội dung này không có trên trang công khai.',
    ownLevel: () => 'Hồ sơ đã được công nhận ở cấp này. Xin chọn cấp cao hơn.',
    proposedAlready: () =>
      'Hồ sơ đang được trình cấp này. Xin ghi nhận kết quả lần trình đó trước.',
    tooManyProposals: () => 'Hồ sơ đã được trình quá nhiều lần để ghi thêm.',
    beforeSending: () => 'Ngày này trước ngày trình. Xin xem lại ngày đã nhập.',
    notHandedYet: () => 'Ngày trao phải từ ngày của quyết định đến hôm nay.',
    moneyNotWhole: () =>
      'Xin ghi cả hệ số và mức lương cơ sở, hoặc bỏ trống cả hai; tích phải là số đồng nguyên.',
    dayInFuture: () => 'Ngày ban hành không được sau ngày hôm nay.',
    packNotInForce: () => 'Quy chế đã chọn không có hiệu lực vào ngày họp.',
    ballotNotSecret: () =>
      'Quy chế áp dụng không quy định bỏ phiếu kín nên không thể bỏ phiếu trực tuyến.',
    secretByHands: () =>
      'Quy chế yêu cầu bỏ phiếu kín nên không biểu quyết giơ tay được. Xin chọn hình thức khác.',
    onlineBallotOff: () => 'Bỏ phiếu trực tuyến chưa được bật trong Thiết lập.',
    ballotEndIsPast: () => 'Hạn bỏ phiếu không được trước hôm nay.',
    ballotStillRuns: () =>
      'Chưa hết hạn bỏ phiếu và còn người chưa bỏ phiếu. Nếu đóng phiên họp trước hạn thì ghi rõ lý do.',
    ballotsNotCounted: () => 'Phiếu trực tuyến chưa kiểm xong. Vui lòng đợi trong giây lát.',
    boxDisagrees: () =>
      'Hòm phiếu của hồ sơ này không khớp với các phiếu đã bỏ nên chưa ký được biên bản. Văn phòng đã được giao việc xem lại; các phiếu vẫn còn nguyên.',
    mayNotPreside: (d: Details) =>
      `${about(d, 'name') || 'Người chủ trì'} không phải Chủ tịch, Phó Chủ tịch hay Ủy viên thường trực của Hội đồng vào ngày họp.`,
    noChair: () => 'Chưa chọn người chủ trì phiên họp.',
    chairNotMember: (d: Details) =>
      `${about(d, 'name') || 'Người chủ trì'} không có trong danh sách thành viên của phiên họp.`,
    chairIsSecretary: (d: Details) =>
      `${about(d, 'name') || 'Người chủ trì'} không thể vừa chủ trì vừa làm Thư ký phiên họp.`,
    otherSigner: (d: Details) =>
      `${ofCase(d)}do người khác ký. Xin lập quyết định riêng cho những hồ sơ cùng người ký.`,
    notInTerm: () => 'Có người không còn trong nhiệm kỳ của Hội đồng vào ngày họp.',
    notAMember: () => 'Đồng chí không thuộc danh sách thành viên của phiên họp này.',
    notOnAgenda: () => 'Hồ sơ này không có trong chương trình họp.',
    keptAtSession: () => 'Hồ sơ đã qua phiên họp: thư ký ghi nhận việc này tại phiên họp.',
    onlyOneself: () => 'Đồng chí chỉ ghi nhận được cho chính mình.',
    alreadyShutOut: () => 'Người này đã không tham gia xét hồ sơ này.',
    notShutOut: () => 'Người này vẫn đang tham gia xét hồ sơ.',
    notOfStaff: () => 'Không có cán bộ này, hoặc người này không còn làm việc ở đây.',
    ownWall: () => 'Không ai tự cho mình tham gia xét trở lại.',
    notDeclared: (d: Details) =>
      `Có thành viên dự họp chưa kê khai xung đột lợi ích${d['name'] ? `: ${about(d, 'name')}` : ''}.`,
    noTally: (d: Details) => `${ofCase(d)}chưa nhập kết quả kiểm phiếu hoặc biểu quyết.`,
    caseNotInCouncil: (d: Details) => `${ofCase(d)}không còn ở bước họp xét.`,
    caseSuspended: (d: Details) => `${ofCase(d)}đang tạm dừng xét.`,
    caseNotReady: (d: Details) => `${ofCase(d)}chưa ở bước phù hợp với quyết định này.`,
    walledFromCase: (d: Details) => `${ofCase(d)}đồng chí không tham gia xét hồ sơ này.`,
    minutesBeforeSession: () => 'Ngày biên bản không được trước ngày họp.',
    numberTaken: (d: Details) => `Số ${about(d, 'number')} đã dùng cho quyết định khác trong năm.`,
    givenOutIsNotReturnedAndMissing: (d: Details) =>
      `${ofCase(d)}phiếu thu về và không thu về cộng lại không bằng số phiếu phát ra.`,
    validAndInvalidAreNotReturned: (d: Details) =>
      `${ofCase(d)}phiếu hợp lệ và không hợp lệ cộng lại không bằng số phiếu thu về.`,
    forAndAgainstAreNotValid: (d: Details) =>
      `${ofCase(d)}phiếu thuận và không thuận cộng lại không bằng số phiếu hợp lệ.`,
    sealedExceedsGivenOut: (d: Details) =>
      `${ofCase(d)}số phiếu niêm phong nhiều hơn số phiếu phát ra.`,
    moreBallotsThanPresent: (d: Details) =>
      `${ofCase(d)}số phiếu phát tại phòng họp, hoặc số người biểu quyết và không biểu quyết, nhiều hơn số người dự họp được xét (${about(d, 'present')}).`,
    moreSealedThanAbsent: (d: Details) =>
      `${ofCase(d)}số phiếu niêm phong nhiều hơn số thành viên vắng mặt (${about(d, 'absent')}).`,
    sealedNotAllowed: (d: Details) =>
      `${ofCase(d)}quy chế không nhận phiếu niêm phong của người vắng mặt.`,
    notRecognised: () => 'Hồ sơ chưa được công nhận hoặc đang tạm dừng.',
    subjectHasNotAgreed: () => 'Chưa ghi nhận nhân vật “đã đọc và đồng ý” với đúng bản này.',
    notApproved: () => 'Bản này chưa được duyệt.',
    ownText: () => 'Người viết không tự duyệt bài của mình.',
    addressTaken: () => 'Đường dẫn này đã dùng cho bài khác.',
    addressFixed: () => 'Bài đã đăng nên không đổi đường dẫn.',
    noCorrectionNote: () => 'Xin ghi nội dung đính chính so với bản đã đăng.',
    planOpen: (d: Details) =>
      `Còn việc trong kế hoạch bồi dưỡng chưa xong, thời hạn ${d['due'] ?? ''}.`,
    caseNotOfUnit: () => 'Hồ sơ được nêu không có hoặc không thuộc đơn vị này.',
    noSuchUnit: () => 'Đơn vị này hiện không còn hoạt động.',
    sameUnit: () => 'Nhân tố mới đang do chính đơn vị này theo dõi.',
    storyBegun: () => 'Việc này đã có bài viết.',
    emptyTitle: () => 'Bài chưa có tên.',
    emptyBody: () => 'Bài chưa có nội dung.',
    practiceUnnamed: () => 'Cách làm hay chưa có tên.',
    practiceWithoutSteps: () => 'Cách làm hay chưa ghi các bước.',
    noSlug: () => 'Chưa đặt đường dẫn công khai.',
    brokenToken: (d: Details) => `Chỗ chèn số liệu viết chưa đúng: “${about(d, 'text')}”.`,
    claimUnknown: () => 'Bài chèn một thành tích không có trong hồ sơ.',
    claimNotVerified: () => 'Bài chèn một thành tích chưa được kiểm chứng.',
    claimWithoutSource: () =>
      'Bài chèn một thành tích được kết luận theo giấy tờ nhưng không kèm minh chứng nào. Xin bỏ chỗ chèn ấy khỏi bài.',
    looseFigure: (d: Details) =>
      `Số liệu “${about(d, 'text')}” chưa gắn với thành tích đã kiểm chứng.`,
    noNameConsent: () => 'Bài nêu tên khi chưa có sự đồng ý công bố họ tên.',
    photoUnknown: () =>
      'Có ảnh không còn trong minh chứng của hồ sơ, hoặc chưa có kích thước. Xin bỏ ảnh đó, hoặc tải ảnh lên lại rồi chọn.',
    photoNotConsented: () => 'Có ảnh chưa được đồng ý công bố trên trang web.',
    noPortraitConsent: () => 'Ảnh chân dung chưa được nhân vật đồng ý công bố.',
    noGuardianConsent: () =>
      'Ảnh nhận ra trẻ em nhưng chưa có sự đồng ý của người đại diện cho ảnh này.',
    noAlt: () => 'Ảnh chưa có mô tả cho người không nhìn thấy.',
    noPhotographer: () => 'Ảnh chưa ghi người chụp.',
    batchEmpty: () => 'Tờ trình chưa có hồ sơ nào.',
    caseOfOtherUnit: (d: Details) =>
      `${ofCase(d)}không thuộc đơn vị của tờ trình này; xin bỏ khỏi danh sách.`,
    caseNotSeen: (d: Details) =>
      `${ofCase(d)}mới thêm vào hoặc chưa có nội dung khi trang được mở; xin xem lại danh sách rồi thực hiện lại.`,
    nothingLeft: () => 'Các hồ sơ của tờ trình đều đã gửi, không còn hồ sơ nào ở đơn vị.',
  },
};
