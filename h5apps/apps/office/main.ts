import { start } from "@shared/start";
import "./page.css";
import App from "./App.vue";
import { t } from "./words";

void start({
  name: "office",
  root: App,
  title: () => t("office"),
  routes: [
    { path: "/", component: () => import("./pages/Home.vue"), meta: { title: () => t("inbox") } },
    { path: "/custody", component: () => import("./pages/Custody.vue"), meta: { title: () => t("custody") } },
    { path: "/claims", component: () => import("./pages/Claims.vue"), meta: { title: () => t("claims") } },
    { path: "/ratings", component: () => import("./pages/Ratings.vue"), meta: { title: () => t("ratings") } },
    { path: "/officers", component: () => import("./pages/Officers.vue"), meta: { title: () => t("officers") } },
    { path: "/departments", component: () => import("./pages/Departments.vue"), meta: { title: () => t("departments") } },
    { path: "/audit", component: () => import("./pages/Audit.vue"), meta: { title: () => t("audit") } },
    { path: "/items", component: () => import("./pages/Items.vue"), meta: { title: () => t("catalogue") } },
    { path: "/items/:code/draft/:id?", component: () => import("./pages/ItemDraft.vue"), meta: { title: () => t("draft") } },
    { path: "/help", component: () => import("./pages/Help.vue"), meta: { title: () => t("helpTitle") } },
    { path: "/account", component: () => import("./pages/Account.vue"), meta: { title: () => t("account") } },
    { path: "/:rest(.*)*", redirect: "/" },
  ],
});
