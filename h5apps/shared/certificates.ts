import { translator } from "./language";

const zh = {
  resident_id_card: "居民身份证", residence_permit: "居住证", social_security_card: "社会保障卡", household_register: "户口簿", marriage_certificate: "结婚证", birth_certificate: "出生医学证明",
  disability_certificate: "残疾人证", one_child_certificate: "独生子女父母光荣证", property_certificate: "不动产权证", business_licence: "营业执照", veteran_certificate: "优抚对象优待证",
};
const KNOWN = new Set(Object.keys(zh));
const names = translator({
  zh,
  en: {
    resident_id_card: "ID card", residence_permit: "residence permit", social_security_card: "social security card", household_register: "household register", marriage_certificate: "marriage certificate", birth_certificate: "birth certificate",
    disability_certificate: "disability certificate", one_child_certificate: "one-child certificate", property_certificate: "property certificate", business_licence: "business licence", veteran_certificate: "veteran's certificate",
  },
});

/** What people call an electronic certificate; the catalogue knows it by a code. */
export const certificateName = (code: string): string => (KNOWN.has(code) ? names(code as keyof typeof zh) : code);
