import { start } from "@shared/start";
import App from "./App.vue";
import { t } from "./words";

void start({
  name: "portal",
  root: App,
  title: () => t("portal"),
  routes: [
    { path: "/", component: () => import("./pages/Home.vue"), meta: { tab: true } },
    { path: "/items", component: () => import("./pages/Items.vue"), meta: { tab: true, title: () => t("items") } },
    { path: "/search", component: () => import("./pages/Search.vue"), meta: { title: () => t("search") } },
    { path: "/items/:code", component: () => import("./pages/Item.vue"), meta: { title: () => t("item") } },
    { path: "/sites", component: () => import("./pages/Sites.vue"), meta: { title: () => t("sites") } },
    { path: "/sites/:id", component: () => import("./pages/SitePage.vue"), meta: { title: () => t("site") } },
    { path: "/messages", component: () => import("./pages/Messages.vue"), meta: { tab: true, title: () => t("messages"), signedIn: true } },
    { path: "/messages/:id", component: () => import("./pages/Message.vue"), meta: { title: () => t("message"), signedIn: true } },
    { path: "/progress", component: () => import("./pages/Progress.vue"), meta: { title: () => t("progress") } },
    { path: "/verify/:code?", component: () => import("./pages/Verify.vue"), meta: { title: () => t("verify") } },
    { path: "/sign-in", component: () => import("./pages/SignIn.vue"), meta: { title: () => t("signIn") } },
    { path: "/about/:topic(service|privacy|accessibility)", component: () => import("./pages/About.vue"), meta: { title: () => t("about") } },
    { path: "/:rest(.*)*", component: () => import("./pages/NotFound.vue"), meta: { title: () => t("notFound") } },
  ],
});
