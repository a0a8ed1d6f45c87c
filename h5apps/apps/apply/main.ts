import { start } from "@shared/start";
import App from "./App.vue";
import { t } from "./words";

void start({
  name: "apply",
  root: App,
  title: () => t("apply"),
  routes: [
    { path: "/", component: () => import("./pages/Home.vue"), meta: { title: () => t("drafts"), signedIn: true } },
    { path: "/new/:code", component: () => import("./pages/New.vue"), meta: { title: () => t("newCase"), signedIn: true } },
    { path: "/draft/:id", component: () => import("./pages/Draft.vue"), meta: { title: () => t("fillIn"), signedIn: true } },
    { path: "/drafts/:id", redirect: (to) => `/draft/${String(to.params.id)}` },
    { path: "/receipt/:id", component: () => import("./pages/ReceiptPage.vue"), meta: { title: () => t("receipt"), signedIn: true } },
    { path: "/supplement/:id", component: () => import("./pages/Supplement.vue"), meta: { title: () => t("supplement"), signedIn: true } },
    { path: "/:rest(.*)*", component: () => import("./pages/NotFound.vue"), meta: { title: () => t("notFound") } },
  ],
});
