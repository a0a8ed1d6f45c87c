/** What every visitor may know: the service, what becomes of personal data (个人信息保护法 7, 17, 30, 31, 35), and the state of accessibility. */
export interface Section { title: string; text?: string[]; points?: string[]; table?: { head: string[]; rows: string[][] } }
export type Topic = "service" | "privacy" | "accessibility";

export const ABOUT: Record<"zh" | "en", Record<Topic, Section[]>> = {
  zh: {
    service: [
      { title: "一窗能做什么", text: ["一窗把社区事务放在一个窗口里：在手机上找到要办的事、备好材料、提交申请、查看进度、领取结果；也可以到任何一个社区事务受理服务中心当面办理。网上和窗口办的是同一件事，进度在两边都能看到。"] },
      { title: "办件在谁手里，看得见", points: ["每一步都有消息；要您做的事排在首页最前面。", "要补正的内容一次说全，不会一次次让您跑。", "期限按工作日计算，每一天为什么算、为什么不算，都写清楚。", "结果文书带二维码和电子签名，任何人都能查验真假。"] },
      { title: "不用手机也一样办", points: ["到社区事务受理服务中心，工作人员帮您填写。", "家人、照护人可以在您同意后替您办，每一步都记着是谁办的。", "拨打 12345，有人接听。"] },
      { title: "不满意怎么办", text: ["每件事办完都可以评价；给了差评，会有人在 1 个工作日内联系您。对决定不服的，文书上写明了复议和诉讼的途径。"] },
    ],
    privacy: [
      { title: "谁在处理您的个人信息", text: ["处理者是一窗平台的运营单位；您申请的事项由依法主管的部门办理，办理所需的信息交给该部门和您选择的受理中心。联系方式：拨打 12345，说明“一窗 · 个人信息”，或到任何一个社区事务受理服务中心当面提出。"] },
      {
        title: "收集什么，为什么，保存多久",
        table: {
          head: ["信息", "用来做什么", "保存多久"],
          rows: [
            ["手机号", "登录，告诉您办理进展", "到您注销为止"],
            ["短信验证码", "确认手机是您的", "5 分钟内有效，2 天内删除"],
            ["登录记录（设备、时间）", "发现别人冒用您的账号（网络安全法）", "登录失效后 180 天"],
            ["姓名、身份证件号码", "确认申请人，出具结果", "到您注销为止；已在办件里的随办件保存"],
            ["申请表内容、材料照片、手写签名", "办理您申请的事项", "草稿可随时删除；办件按档案管理规定保存"],
            ["住址", "决定由哪里办理，自动填写", "到您更改或注销为止"],
            ["位置", "找最近的窗口，只在您点按之后", "不保存；精确到约 100 米，用完即弃"],
            ["谁看过您的信息", "让您和审计人员能查到", "至少 6 个月"],
          ],
        },
      },
      { title: "依据", text: ["办理法定事项所必需的处理，依据个人信息保护法第十三条第一款第三项和第三十四条，不另行征求同意，但会像这样告诉您（第三十五条）。位置、短信提醒、代办等，只在您同意之后，并可随时关掉。"] },
      { title: "敏感个人信息", text: ["身份证件号码、健康、残疾、社会保障等材料属于敏感个人信息。只在所办事项必须时才要，上传前会说明用途；材料加密保存，姓名和号码在列表里遮盖显示。照片里的拍摄地点和设备信息在保存前去除。"] },
      { title: "不满十四周岁的孩子", text: ["孩子的事由父母或其他监护人办理，监护关系核实之后才能看到孩子的办件。"] },
      { title: "给谁看", text: ["只有经办这件事的工作人员可以打开，每次打开都记下是谁、什么时候、为了哪一件；您在“我的”里可以看到。核验姓名和证件号码由人口信息核验服务完成；短信由短信服务商发送，短信里没有姓名、证件号码和办理原因。信息保存在中国境内，不用于广告，也不用来给您打分或推荐。"] },
      { title: "您的权利", text: ["在“我的 · 隐私”里可以："], points: ["查看和导出您的全部信息；", "更正填错的内容；", "看谁在什么时候、为了哪一件事看过；", "撤回同意、结束代办、退出所有设备；", "注销账号：法律要求保存的办件留存，其余删除。"] },
      { title: "不同意处理结果时", text: ["可以先拨打 12345 请我们说明理由；也可以向网信部门投诉，或者向人民法院起诉。"] },
      { title: "更新", text: ["目的、方式或种类变化时，会在首页和消息里告知，并重新征得需要的同意。本说明自 2026 年 11 月 24 日起施行。"] },
    ],
    accessibility: [
      { title: "我们的目标", text: ["人人都能自己办事。页面按 WCAG 2.1 AA、GB/T 37668-2019 和《移动互联网应用（APP）适老化通用设计规范》制作，依据无障碍环境建设法。"] },
      { title: "已经做到的", points: ["长辈版：每一页右上角一点就进、一点就出；字更大，按钮更大，一页一件事，可以读给您听；没有广告和弹窗，功能一样不少。", "读屏软件：标题、按钮、错误、进度都有文字，换页会说出页名。", "只用键盘：所有操作都能完成，焦点看得见，可跳过页头。", "颜色：文字对比度不低于 4.5:1，任何状态都同时有图标和文字；深色模式跟随系统。", "放大到 200% 内容不丢失；宽 360 像素的手机不用左右拖动。", "减少动态效果的系统设置会被遵守。", "没有图形验证码；短信验证码 5 分钟内有效，可以重发。"] },
      { title: "还没做到的", points: ["办理指南里引用的原文，有些较长，还没有易读版。", "结果 PDF 的版面没有标签结构，读屏时请以网页上的结果为准。", "英文界面里，事项指南的正文仍是中文。"] },
      { title: "遇到障碍", text: ["请拨打 12345（可语音、可文字），或到任何一个社区事务受理服务中心，工作人员会陪您办完。您说的每个问题都会有答复。"] },
    ],
  },
  en: {
    service: [
      { title: "What Yichuang does", text: ["One window for community affairs: find what you need, prepare the documents, apply, follow the case and receive the result on your phone, or do it in person at any community service centre. Online and counter share one case; both show the same progress."] },
      { title: "You see who has your case", points: ["Every step is told; what needs you comes first on the home page.", "What is missing is said once and completely.", "Deadlines are counted in working days and explained day by day.", "Every result carries a QR code and an electronic signature that anybody can check."] },
      { title: "Without a phone, the same", points: ["At a community service centre the staff fill in the form for you.", "Family and carers may act for you once you have agreed; every act records who did it.", "Call 12345: a person answers."] },
      { title: "When you are not satisfied", text: ["Every finished case can be rated; a bad rating is answered by a person within one working day. Each decision names the way to review and to court."] },
    ],
    privacy: [
      { title: "Who handles your data", text: ["The operator of Yichuang; what you apply for is decided by the department in charge, which receives what it needs, as does the centre you choose. Contact: call 12345 and say “Yichuang, personal data”, or ask at any community service centre."] },
      {
        title: "What, what for, how long",
        table: {
          head: ["Data", "Purpose", "Kept"],
          rows: [
            ["Mobile number", "Signing in, telling you of progress", "Until you close the account"],
            ["Text message code", "To know the phone is yours", "Valid 5 minutes, deleted within 2 days"],
            ["Sign-in records (device, time)", "To notice misuse of your account (Cybersecurity Law)", "180 days after the session ends"],
            ["Name, ID number", "To know the applicant and issue results", "Until you close the account; in a case as long as the case"],
            ["Answers, photos of documents, signature", "To handle your application", "Drafts until you delete them; cases as the archives rules require"],
            ["Address", "To find the office in charge and fill in forms", "Until you change it or close the account"],
            ["Location", "Nearest counter, only after you tap", "Not kept; about 100 m, used once"],
            ["Who read your data", "For you and the auditors", "At least 6 months"],
          ],
        },
      },
      { title: "Legal basis", text: ["What is needed for duties by law rests on articles 13(1)(3) and 34 of the Personal Information Protection Law, without separate consent but with this notice (article 35). Location, text messages and acting for others rest on your consent, which you can withdraw at any time."] },
      { title: "Sensitive data", text: ["ID numbers and papers on health, disability or social security are sensitive. They are asked for only where the service cannot do without, and the purpose is said first. They are stored encrypted and masked in lists; place and device are removed from photos before they are stored."] },
      { title: "Children under 14", text: ["A parent or guardian acts for a child, and sees its cases once the guardianship is verified."] },
      { title: "Who sees it", text: ["Only staff who handle the case; every opening is recorded and shown to you under “Me”. Name and ID number are checked by the population information service; text messages go through an operator and hold no name, ID number or reason. Data stay in mainland China, serve no advertising, and no profile or score is made of you."] },
      { title: "Your rights", text: ["Under “Me · Privacy” you can:"], points: ["see and export all your data;", "correct what is wrong;", "see who read it, when and for which case;", "withdraw consent, end a delegation, sign out everywhere;", "close the account: cases that the law requires stay, the rest is deleted."] },
      { title: "If you disagree", text: ["Call 12345 for the reasons first; you may also complain to the cyberspace administration or go to court."] },
      { title: "Changes", text: ["A change of purpose, method or kind of data is told on the home page and in your messages, with new consent where needed. In force from 24 November 2026. The Chinese text prevails."] },
    ],
    accessibility: [
      { title: "Our aim", text: ["Everybody can do it themselves. Made to WCAG 2.1 AA, GB/T 37668-2019 and the national design norm for older users, under the Barrier-free Environment Law."] },
      { title: "What is there", points: ["Large text: one tap in and out on every page; larger type and buttons, one thing a page, read aloud; no advertising, no pop-ups, no feature missing.", "Screen readers: headings, buttons, errors and progress are text; a new page says its name.", "Keyboard alone is enough, with visible focus and a skip link.", "Text contrast of at least 4.5:1; every state has a sign and a word; dark mode follows the system.", "Nothing is lost at 200 % zoom or on a phone of 360 px.", "Reduced motion is respected.", "No picture puzzles; codes are valid for 5 minutes and can be sent again."] },
      { title: "What is not there yet", points: ["Some quoted guides are long and have no easy-to-read version.", "The PDF results carry no tags; the page shows the same result for screen readers.", "In English, the body of the guides is still Chinese."] },
      { title: "If something stands in your way", text: ["Call 12345 (voice or text), or come to any community service centre: the staff stay with you until it is done. Every report is answered."] },
    ],
  },
};
