import type { IconName } from "@shared/icon-names";

/** Signs for themes, by the words a theme's name contains; the first that fits. */
const SIGNS: [RegExp, IconName][] = [
  [/社保卡/, "credit-card"], [/居住|户政|身份/, "id-card"], [/养老保险|居保|退休|年金/, "piggy-bank"], [/养老|长护|敬老|老年/, "glasses"], [/就业|失业/, "briefcase"],
  [/工伤|应急/, "hard-hat"], [/残疾|两项补贴/, "accessibility"], [/生育|计划/, "baby"], [/互助|救助|帮困|优抚/, "hand-heart"], [/医|健康/, "heart-pulse"], [/档案/, "archive"], [/住房|房屋/, "house"],
  [/公积金/, "wallet"], [/婚姻/, "heart-handshake"], [/社保费|税|补贴/, "hand-coins"], [/证明/, "file-check"], [/许可|审核/, "landmark"], [/教育|文体/, "graduation-cap"], [/荣誉/, "star"],
  [/预约/, "calendar"], [/查询/, "search"], [/登记/, "clipboard-list"],
];

export const signOf = (theme: string): IconName => SIGNS.find(([words]) => words.test(theme))?.[1] ?? "file-text";
