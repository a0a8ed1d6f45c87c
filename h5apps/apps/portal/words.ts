import { translator } from "@shared/language";

export const t = translator({
  zh: { portal: "一窗 · 上海", home: "首页", items: "办事", messages: "消息", me: "我的", search: "搜索", item: "办事指南", sites: "附近的窗口", site: "服务窗口", message: "消息详情", progress: "查进度", verify: "验真", signIn: "登录", about: "关于一窗", notFound: "没有这一页" },
  en: { portal: "Yichuang · Shanghai", home: "Home", items: "Services", messages: "Messages", me: "Me", search: "Search", item: "Guide", sites: "Counters near by", site: "Counter", message: "Message", progress: "Progress", verify: "Verify", signIn: "Sign in", about: "About", notFound: "No such page" },
});
