import { translator } from "@shared/language";

export const t = translator({
  zh: {
    portal: "一窗 · 上海",
    home: "首页", items: "办事", messages: "消息", me: "我的", search: "找事项", item: "办事指南", sites: "服务窗口", site: "服务窗口",
    message: "消息详情", progress: "查进度", verify: "结果验真", signIn: "登录", about: "关于一窗", notFound: "没有这一页",

    morning: "早上好", noon: "中午好", afternoon: "下午好", evening: "晚上好",
    greet: "{greeting}，{name}", cityLine: "上海 · {date}",
    searchHint: "想办什么？", searchVoice: "说出来找", listening: "请说，正在听…", voiceFailed: "没有听清，请再说一次或直接输入",
    yours: "需要您处理", underWay: "您的办件", allCases: "全部办件",
    signInForYours: "登录后，您的办件、进度和消息都在这里", nothingDue: "没有需要您处理的事", nothingDueText: "办件有进展时，会出现在这里。",
    actSupplement: "请补充材料", actDraft: "继续填写", actRate: "请评价这次办理", actResult: "查看结果", actFollow: "正在办理", 
    withHolder: "现在在：{holder}", draftSaved: "保存于 {time}",
    frequent: "常办事项", edit: "编辑", editFrequent: "选择您的常办事项", chosen: "首页显示", canAdd: "可以添加", keep: "保存首页事项", eight: "最多 8 项，可随时再改", remove: "移除 {title}", add: "添加 {title}", standard: "恢复默认",
    nearBy: "附近的窗口", nearByText: "允许使用位置，就能看到最近的窗口。位置只在这一次用，不会保存。", locate: "找最近的窗口", locating: "正在确定位置…", locateFailed: "没有得到位置，可以按区选择", byDistrict: "按区选择", openNow: "营业中", closedNow: "已休息", awayBy: "距您 {distance}", moreSites: "更多窗口",
    news: "最新消息", allMessages: "全部消息", noMessages: "还没有消息", noMessagesText: "办件每走一步，都会在这里告诉您。", unread: "未读", readAll: "全部标为已读", allRead: "已全部标为已读", seeCase: "查看这件办件", seeFamily: "去“我的家人”处理", noUnread: "没有未读消息", smsToo: "也发了短信给您",
    quick: "快捷服务", quickProgress: "查进度", quickVerify: "结果验真", quickSites: "服务窗口", quickHotline: "12345",
    footerAbout: "关于一窗", footerPrivacy: "隐私说明", footerAccess: "无障碍声明", footerHotline: "有困难请拨打 12345，有人接听",

    recent: "最近找过", clear: "清除", popular: "大家常找", results: "找到 {count} 项", resultsMore: "找到 {count} 项以上", noResults: "没有找到“{q}”",
    noResultsText: "换个说法试试，比如“退休”“社保卡”；也可以按主题找，或拨打 12345 问一问。", browse: "按主题找", clearSearch: "清空",
    byTheme: "按主题", byDepartment: "按部门", forWhom: "给谁办", everyone: "全部", forPerson: "个人", forOrganisation: "单位", count: "{count} 项", moreThemes: "全部 {count} 个主题", 
    online: "可在线办", windowOnly: "窗口办理", onSpot: "当场办结", days: "{days} 个工作日", daysUnknown: "时限以窗口告知为准", free: "免费", cityWideDirect: "全市通办", cityWideForwarded: "全市可收件",

    officialName: "官方名称", start: "开始办理", visit: "去窗口办", findWindow: "找办理窗口", precheck: "先看看能不能办", precheckText: "{count} 个小问题，不会记录您的回答。", precheckOk: "可以办，请往下看要准备什么。", precheckStop: "按您的情况，暂时办不了这一项", again: "重新回答", ask: "问一问 {phone}",
    need: "要准备什么", needUnknown: "指南没有列出材料，请以窗口告知为准。", exempt: "不用您交，由我们查", certificate: "有电子{name}可免交", always: "必须", conditional: "符合情形才要", later: "可以后补", original: "原件", copy: "复印件", electronic: "电子", originalAndCopy: "原件和复印件", onSite: "在窗口打印、签字即可", copies: "{count} 份", 
    time: "多久办好", legalTime: "法定 {days} 个工作日", fee: "费用", feeUnknown: "以窗口告知为准", where: "在哪里办", department: "谁来办", phoneAsk: "咨询电话", conditions: "谁可以办", process: "怎么办", notes: "还要知道", basis: "法律依据", codes: "事项编码", provisional: "暂编，待官方编码公布", version: "第 {version} 版", source: "指南来源：{source}", share: "分享", copied: "链接已复制", readOut: "读给我听", stopReading: "停止朗读",
    summary: "{title}。{time}。费用：{fee}。要准备{count}样材料：{materials}。",

    chooseDistrict: "区", wholeCity: "全市", chooseTown: "街道、镇", wholeDistrict: "全部", siteName: "街道、镇或窗口名称", nearestFirst: "已按离您的远近排列", placeOff: "不按远近排", allSites: "看全部窗口", awayByDistrict: "离{district}约 {distance}", todayHours: "今天 {hours}", opensNext: "{time} 开门", and: "、",
    address: "地址", addressUnknown: "{district}，详细地址请电话询问", phoneUnknown: "由 12345 转接", call: "打电话", hours: "开放时间", hoursNote: "法定节假日和调休按国务院公布的安排。", holiday: "节假日", madeUp: "调休上班", today: "今天", closed: "休息", counters: "窗口", counterCount: "{count} 个", siteServes: "全市通办事项，在任何一个中心都可以办，不看户籍在哪个区。请带好身份证件原件。", chooseItem: "选要办的事", noSites: "没有找到服务窗口", noSitesText: "换个名称或者看看整个区；全市通办事项在任何一个中心都可以办。",

    progressText: "不用登录。用回执上的办件编号和申请人证件号后四位查询。", caseNumber: "办件编号", caseNumberHint: "在回执、短信和消息里都有", last4: "证件号后四位", last4Hint: "最后一位是字母就输入字母", look: "查询进度", numberWrong: "请输入回执上的办件编号", last4Wrong: "请输入证件号的后四位", since: "从 {time} 起", holder: "现在由谁办理", nextBy: "下一个期限", lookAnother: "查另一件", timeline: "办理过程", progressNone: "没有查到。请核对办件编号和证件号后四位；刚提交的办件也能查到。还是不行，请拨打 12345。", progressMore: "登录后可以看到材料、结果和全部消息：",

    verifyText: "输入结果文书上的验证码，或扫文书上的二维码，查看这份文书是不是真的。", verifyCode: "验证码", verifyCodeHint: "在文书二维码的下方", verifyCodeWrong: "验证码是 16 位数字和字母，请对照文书输入", verifyLook: "查验", verifyGood: "这份文书是真的", verifyGoodText: "由下列单位签发，签发后没有改动过。", verifyBad: "没有查到这份文书", verifyBadText: "请核对验证码。如果怀疑文书是假的，请拨打 12345。", verifyBroken: "签名不符，这份文书不可信", issuedBy: "签发单位", issuedAt: "签发时间", holderName: "持有人", itemName: "事项", outcome: "结果", signature: "签名", fingerprint: "文书指纹", verifyAnother: "查验另一份", compareFile: "核对手里的文件", compareText: "选择您收到的 PDF，看它和签发时是否一字不差。文件只用来比对这一次，不会保存。", compareSame: "文件与签发时一致", compareOther: "这个文件被改动过，请不要使用", compareOtherText: "它带着下面这份文书的验证码，但内容和签发时不一样。", compareForeign: "这不是本平台签发的文书", comparePick: "选择 PDF 文件", comparePdf: "请选择 5 MB 以内的 PDF 文件", technical: "签名信息", signingKey: "签名密钥", paper: "文书", receipt: "收件凭证", supplement: "补正告知书", acceptance: "受理通知书", rejection: "不予受理决定书", conclusion: "办理结果",

    alreadyIn: "您已登录：{name}", goOn: "继续", signOut: "退出登录", officerHint: "工作人员请从工作台登录", noNameYet: "尚未实名", demoPeople: "演示人员", demo: "这是演示环境。选一个人，再到模拟手机上看验证码。", demoPhone: "打开 {phone} 的模拟手机",

    notFoundTitle: "没有这一页", notFoundText: "地址可能写错了，或者这一页已经搬走。", goHome: "回首页", findItem: "找事项",
  },
  en: {
    portal: "Yichuang · Shanghai",
    home: "Home", items: "Services", messages: "Messages", me: "Me", search: "Find a service", item: "Guide", sites: "Service counters", site: "Service counter",
    message: "Message", progress: "Look up progress", verify: "Verify a result", signIn: "Sign in", about: "About Yichuang", notFound: "No such page",

    morning: "Good morning", noon: "Good day", afternoon: "Good afternoon", evening: "Good evening",
    greet: "{greeting}, {name}", cityLine: "Shanghai · {date}",
    searchHint: "What do you need?", searchVoice: "Search by voice", listening: "Listening…", voiceFailed: "Not understood. Please say it again or type",
    yours: "Waiting for you", underWay: "Your cases", allCases: "All cases",
    signInForYours: "Sign in to see your cases, their progress and your messages here", nothingDue: "Nothing is waiting for you", nothingDueText: "When a case moves, it shows here.",
    actSupplement: "Documents needed", actDraft: "Go on filling in", actRate: "Please rate this service", actResult: "See the result", actFollow: "In handling", 
    withHolder: "Now with: {holder}", draftSaved: "Saved {time}",
    frequent: "Frequent services", edit: "Edit", editFrequent: "Choose your frequent services", chosen: "On the home page", canAdd: "Can be added", keep: "Save my services", eight: "Up to 8; change them any time", remove: "Remove {title}", add: "Add {title}", standard: "Back to default",
    nearBy: "Counters near by", nearByText: "Allow the location to see the nearest counter. It is used once and not kept.", locate: "Find the nearest counter", locating: "Finding where you are…", locateFailed: "No location. You can choose a district", byDistrict: "Choose a district", openNow: "Open", closedNow: "Closed", awayBy: "{distance} away", moreSites: "More counters",
    news: "Latest messages", allMessages: "All messages", noMessages: "No messages yet", noMessagesText: "Every step of a case is told here.", unread: "Unread", readAll: "Mark all as read", allRead: "All marked as read", seeCase: "See this case", seeFamily: "Open “My family”", noUnread: "No unread messages", smsToo: "A text message was sent as well",
    quick: "Shortcuts", quickProgress: "Progress", quickVerify: "Verify", quickSites: "Counters", quickHotline: "12345",
    footerAbout: "About", footerPrivacy: "Privacy", footerAccess: "Accessibility", footerHotline: "In difficulty call 12345: a person answers",

    recent: "Recent searches", clear: "Clear", popular: "Often looked for", results: "{count} found", resultsMore: "More than {count} found", noResults: "Nothing found for “{q}”",
    noResultsText: "Try other words, for example “retirement”; browse by theme, or call 12345 and ask.", browse: "Browse by theme", clearSearch: "Clear",
    byTheme: "By theme", byDepartment: "By department", forWhom: "For whom", everyone: "All", forPerson: "Persons", forOrganisation: "Organisations", count: "{count}", moreThemes: "All {count} themes", 
    online: "Online", windowOnly: "At a counter", onSpot: "On the spot", days: "{days} working days", daysUnknown: "Time as told at the counter", free: "Free", cityWideDirect: "Any counter in the city", cityWideForwarded: "Received at any counter",

    officialName: "Official name", start: "Start", visit: "At a counter", findWindow: "Find a counter", precheck: "Can I do this?", precheckText: "{count} short questions; your answers are not kept.", precheckOk: "You can. See below what is needed.", precheckStop: "As things stand this is not for you", again: "Answer again", ask: "Ask {phone}",
    need: "What you need", needUnknown: "The guide lists no documents; the counter will tell you.", exempt: "Not needed: we look it up", certificate: "Electronic {name} will do", always: "Required", conditional: "Only in some cases", later: "May follow later", original: "Original", copy: "Copy", electronic: "Electronic", originalAndCopy: "Original and copy", onSite: "Printed and signed at the counter", copies: "{count} copies", 
    time: "How long", legalTime: "By law {days} working days", fee: "Fee", feeUnknown: "As told at the counter", where: "Where", department: "Who handles it", phoneAsk: "Questions", conditions: "Who can apply", process: "How it goes", notes: "Good to know", basis: "Legal basis", codes: "Item code", provisional: "provisional until the official one is published", version: "Version {version}", source: "Source: {source}", share: "Share", copied: "Link copied", readOut: "Read it to me", stopReading: "Stop reading",
    summary: "{title}. {time}. Fee: {fee}. You need {count} documents: {materials}.",

    chooseDistrict: "District", wholeCity: "Whole city", chooseTown: "Town or street", wholeDistrict: "All", siteName: "Town, street or name of the counter", nearestFirst: "The nearest first", placeOff: "Not by distance", allSites: "All counters", awayByDistrict: "about {distance} to {district}", todayHours: "Today {hours}", opensNext: "Opens {time}", and: ", ",
    address: "Address", addressUnknown: "{district}; please call for the way", phoneUnknown: "12345 connects you", call: "Call", hours: "Opening hours", hoursNote: "Public holidays and make-up days as announced by the State Council.", holiday: "holiday", madeUp: "make-up day", today: "Today", closed: "Closed", counters: "Counters", counterCount: "{count}", siteServes: "City-wide services are done at any centre, wherever you are registered. Please bring your ID document.", chooseItem: "Choose a service", noSites: "No counter found", noSitesText: "Try another name or the whole district. City-wide services can be done at any centre.",

    progressText: "No sign-in needed: the case number on your receipt and the last four characters of the applicant's ID.", caseNumber: "Case number", caseNumberHint: "On the receipt, in the text message and in your messages", last4: "Last four of the ID", last4Hint: "If the last one is a letter, type the letter", look: "Look up", numberWrong: "Enter the case number on your receipt", last4Wrong: "Enter the last four characters of the ID", since: "since {time}", holder: "Who has it now", nextBy: "Next deadline", lookAnother: "Look up another", timeline: "What happened", progressNone: "Nothing found. Please check the case number and the last four characters of the ID. If it still fails, call 12345.", progressMore: "Sign in to see documents, the result and all messages:",

    verifyText: "Enter the code on the document, or scan its QR code, to see whether it is genuine.", verifyCode: "Verification code", verifyCodeHint: "Below the QR code of the document", verifyCodeWrong: "The code has 16 digits and letters: please enter it as printed", verifyLook: "Verify", verifyGood: "This document is genuine", verifyGoodText: "Issued by the body below and not changed since.", verifyBad: "No such document", verifyBadText: "Please check the code. If you suspect a forgery, call 12345.", verifyBroken: "The signature does not match: do not trust this document", issuedBy: "Issued by", issuedAt: "Issued", holderName: "Holder", itemName: "Service", outcome: "Result", signature: "Signature", fingerprint: "Fingerprint", verifyAnother: "Verify another", compareFile: "Compare your file", compareText: "Choose the PDF you received to see whether it is the one that was issued. It is used for this comparison only and not kept.", compareSame: "The file is the one that was issued", compareOther: "This file has been altered. Do not use it", compareOtherText: "It carries the code of the document below, but is not what was issued.", compareForeign: "This document was not issued here", comparePick: "Choose a PDF", comparePdf: "Please choose a PDF of up to 5 MB", technical: "Signature", signingKey: "Key", paper: "Document", receipt: "Receipt", supplement: "Notice of what is missing", acceptance: "Notice of acceptance", rejection: "Notice of non-acceptance", conclusion: "Result",

    alreadyIn: "Signed in: {name}", goOn: "Continue", signOut: "Sign out", officerHint: "Staff sign in at the office", noNameYet: "no name yet", demoPeople: "Demonstration people", demo: "This is a demonstration. Choose a person, then read the code on the simulated phone.", demoPhone: "Open the simulated phone of {phone}",

    notFoundTitle: "No such page", notFoundText: "The address may be wrong, or the page has moved.", goHome: "Home", findItem: "Find a service",
  },
});
