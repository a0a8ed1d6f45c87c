import { start } from "@shared/start";
import App from "./App.vue";
import { begin, intake, recover } from "./intake";
import { t } from "./words";

/** A step needs what the steps before it found; a reload in the middle takes it from this tablet. */
const step = (needs: "nothing" | "person" | "item") => async () => {
  await recover();
  if (intake.value?.letter) return needs === "nothing" ? (begin(), true) : "/";
  if (!intake.value) begin();
  if (needs !== "nothing" && !intake.value?.person) return "/new/person";
  return needs === "item" && !intake.value?.item ? "/new/item" : true;
};

void start({
  name: "window",
  root: App,
  title: () => t("window"),
  routes: [
    { path: "/", component: () => import("./pages/Home.vue"), meta: { title: () => t("today") } },
    { path: "/custody", component: () => import("./pages/Custody.vue"), meta: { title: () => t("custody") } },
    { path: "/new/person", beforeEnter: step("nothing"), component: () => import("./pages/Person.vue"), meta: { title: () => t("person") } },
    { path: "/new/item", beforeEnter: step("person"), component: () => import("./pages/Item.vue"), meta: { title: () => t("item") } },
    { path: "/new/form", beforeEnter: step("item"), component: () => import("./pages/Form.vue"), meta: { title: () => t("form") } },
    { path: "/new/review", beforeEnter: step("item"), component: () => import("./pages/Review.vue"), meta: { title: () => t("review"), bare: true } },
    { path: "/new/receipt", beforeEnter: () => recover(), component: () => import("./pages/Receipt.vue"), meta: { title: () => t("receipt") } },
    { path: "/:rest(.*)*", redirect: "/" },
  ],
});
