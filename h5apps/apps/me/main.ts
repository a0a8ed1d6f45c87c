import { start } from "@shared/start";
import App from "./App.vue";
import { t } from "./words";

const own = (title: () => string) => ({ title, signedIn: true });

void start({
  name: "me",
  root: App,
  title: () => t("app"),
  routes: [
    { path: "/", component: () => import("./pages/Home.vue"), meta: { tab: true } },
    { path: "/cases", component: () => import("./pages/Cases.vue"), meta: own(() => t("cases")) },
    { path: "/cases/:id", component: () => import("./pages/Case.vue"), meta: own(() => t("case")) },
    { path: "/rate/:id", component: () => import("./pages/Rate.vue"), meta: own(() => t("rate")) },
    { path: "/family", component: () => import("./pages/Family.vue"), meta: own(() => t("family")) },
    { path: "/family/ask", component: () => import("./pages/Delegate.vue"), meta: own(() => t("askTitle")) },
    { path: "/family/child", component: () => import("./pages/Child.vue"), meta: own(() => t("childTitle")) },
    { path: "/family/company", component: () => import("./pages/Company.vue"), meta: own(() => t("companyTitle")) },
    { path: "/family/clerk/:id", component: () => import("./pages/Clerk.vue"), meta: own(() => t("clerkTitle")) },
    { path: "/real-name", component: () => import("./pages/RealName.vue"), meta: own(() => t("realName")) },
    { path: "/profile", component: () => import("./pages/Profile.vue"), meta: own(() => t("profile")) },
    { path: "/devices", component: () => import("./pages/Devices.vue"), meta: own(() => t("devices")) },
    { path: "/privacy", component: () => import("./pages/Privacy.vue"), meta: own(() => t("privacy")) },
    { path: "/privacy/reads", component: () => import("./pages/Reads.vue"), meta: own(() => t("reads")) },
    { path: "/privacy/delete", component: () => import("./pages/Delete.vue"), meta: own(() => t("deletion")) },
    { path: "/settings", component: () => import("./pages/Settings.vue"), meta: { title: () => t("settings") } },
    { path: "/outbox", component: () => import("./pages/Outbox.vue"), meta: { title: () => t("outbox") } },
    { path: "/:rest(.*)*", component: () => import("./pages/NotFound.vue"), meta: { title: () => t("notFound") } },
  ],
});
