/**
 * The rule language of forms, the same as backend/catalogue/{rules,patterns,forms}.py; docs/rules.md defines both.
 * No dependency; evaluating never throws and never loops; what cannot be known is null.
 */

export type Rule = null | boolean | number | string | Rule[]
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }
export type Answers = Record<string, Value | undefined>

export interface Context {
  values: Answers
  /** YYYY-MM-DD in Asia/Shanghai */
  today: string
}

export interface Check {
  rule: Rule
  code: string
  message: string
  message_en: string
}

export interface FieldRules {
  visible?: Rule
  required?: Rule
  computed?: Rule
  valid?: Check[]
}

export interface Option {
  const: string | number | boolean
  title: string
  'x-en'?: string
}

export interface FieldSchema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  title?: string
  description?: string
  'x-en'?: string
  'x-description-en'?: string
  'x-widget'?: string
  oneOf?: Option[]
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
  required?: string[]
}

export interface Step {
  title: string
  title_en: string
  fields: string[]
}

export interface Form {
  schema: { properties: Record<string, FieldSchema> }
  rules: Record<string, FieldRules>
  steps: Step[]
  prefill: Record<string, string>
  order: string[]
}

export interface Problem {
  field: string
  code: string
  message: string
}

export interface State {
  values: Record<string, Value>
  visible: Set<string>
  required: Set<string>
}

/** The value of a rule. */
export function evaluate(rule: Rule, context: Context): Value {
  return normal(run(rule, context))
}

/** True only when the rule is certainly true: unknown is not true. */
export function holds(rule: Rule, context: Context): boolean {
  return evaluate(rule, context) === true
}

function run(rule: Rule, context: Context): Value {
  if (!Array.isArray(rule)) return rule
  const operator = rule[0] as string
  const args = rule.slice(1)
  if (operator === 'field') return own(context.values, args[0] as string)
  if (operator === 'today') return context.today
  if (operator === 'if') return run(args[run(args[0]!, context) === true ? 1 : 2]!, context)
  const values = args.map((argument) => run(argument, context))
  switch (operator) {
    case 'list':
      return values
    case 'and':
      return values.includes(false) ? false : values.every((v) => v === true) ? true : null
    case 'or':
      return values.includes(true) ? true : values.every((v) => v === false) ? false : null
    case 'blank':
      return isBlank(values[0])
  }
  if (values.includes(null)) return null
  const [a, b] = values as [Value, Value]
  switch (operator) {
    case 'not':
      return typeof a === 'boolean' ? !a : null
    case '=':
      return same(a, b)
    case '!=':
      return !same(a, b)
    case '<':
      return less(a, b)
    case '>':
      return less(b, a)
    case '>=':
      return negated(less(a, b))
    case '<=':
      return negated(less(b, a))
    case 'in':
      return Array.isArray(b) ? b.some((option) => same(a, option)) : null
    case 'length':
      return typeof a === 'string' ? codePoints(a) : Array.isArray(a) ? a.length : null
    case '+':
      return fold(values, (x, y) => x + y)
    case '-':
      return fold(values, (x, y) => x - y)
    case '*':
      return fold(values, (x, y) => x * y)
    case '/':
      return numeric(a) === null || numeric(b) === null || b === 0 ? null : numeric((a as number) / (b as number))
    case 'min':
      return fold(values, Math.min)
    case 'max':
      return fold(values, Math.max)
    case 'round':
      return rounded(a, b)
    case 'sum':
      return sum(a, b)
    case 'days':
      return days(a, b)
    case 'age':
      return age(a, b)
    case 'birth_date':
      return typeof a === 'string' && PATTERNS.id_number!(a, context.today) ? birthDateIn(a) : null
    case 'sex':
      return typeof a === 'string' && ID_FORM.test(a) ? (Number(a[16]) % 2 ? 'male' : 'female') : null
    case 'matches':
      return typeof a === 'string' && PATTERNS[b as string]!(a, context.today)
  }
  return null
}

function own(values: Answers, name: string): Value {
  return Object.prototype.hasOwnProperty.call(values, name) ? (values[name] ?? null) : null
}

/** One spelling per number: -0 is 0, what is not finite is null. */
export function normal(value: Value): Value {
  return typeof value === 'number' ? numeric(value) : value
}

function numeric(value: Value | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? (value === 0 ? 0 : value) : null
}

/** Nothing was said: null, an empty list, or text of spaces alone. */
export function isBlank(value: Value | undefined): boolean {
  if (value === null || value === undefined) return true
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && /^[ \t\n\u3000]*$/.test(value)
}

/** Equal in kind and value; an object equals nothing. */
export function same(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return numeric(a) !== null && a === b
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, n) => same(x, b[n]!))
  if (typeof a === 'object' && a !== null) return false
  return a === b
}

function less(a: Value, b: Value): boolean | null {
  const x = numeric(a)
  const y = numeric(b)
  if (x !== null && y !== null) return x < y
  if (dateOf(a) && dateOf(b)) return (a as string) < (b as string)
  return null
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value
}

function codePoints(text: string): number {
  return Array.from(text).length
}

function fold(values: Value[], step: (a: number, b: number) => number): number | null {
  let total: number | null = null
  for (const value of values) {
    const number = numeric(value)
    if (number === null) return null
    total = total === null ? number : numeric(step(total, number))
    if (total === null) return null
  }
  return total
}

/** Half away from zero, on doubles: floor(|x|·10ⁿ + 0.5) / 10ⁿ. */
function rounded(value: Value, places: Value): number | null {
  const number = numeric(value)
  const power = [1, 10, 100, 1000, 10000][places as number]
  if (number === null || power === undefined) return null
  const scaled = Math.abs(number) * power + 0.5
  if (!Number.isFinite(scaled)) return null
  const size = Math.floor(scaled) / power
  return number >= 0 ? size : -size
}

function sum(values: Value, key?: Value): number | null {
  if (!Array.isArray(values)) return null
  let total = 0
  for (const value of values) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    const number = numeric(key === undefined ? value : isObject ? own(value, key as string) : null)
    if (number === null) return null
    total += number
  }
  return numeric(total)
}

type Day = [year: number, month: number, day: number]

function dateOf(value: Value): Day | null {
  const parts = typeof value === 'string' ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) : null
  if (!parts || value !== parts[0]) return null
  const [year, month, day] = parts.slice(1).map(Number) as Day
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null
  return [year, month, day]
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 0000-03-01 of the Gregorian calendar; Date would read the years 0–99 as 1900–1999. */
function ordinal([year, month, day]: Day): number {
  const y = month > 2 ? year : year - 1
  const fromMarch = (month + 9) % 12
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((fromMarch * 153 + 2) / 5) + day
}

function days(start: Value, end: Value): number | null {
  const a = dateOf(start)
  const b = dateOf(end)
  return a && b ? ordinal(b) - ordinal(a) : null
}

/** 周岁: born on 29 February, one is a year older on 1 March of a common year. */
function age(birth: Value, at: Value): number | null {
  const a = dateOf(birth)
  const b = dateOf(at)
  if (!a || !b || (at as string) < (birth as string)) return null
  return b[0] - a[0] - (b[1] * 100 + b[2] < a[1] * 100 + a[2] ? 1 : 0)
}

const ID_FORM = /^[1-9][0-9]{16}[0-9Xx]$/

function birthDateIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

function weighted(text: string, weights: number[], alphabet: string): number {
  return weights.reduce((total, weight, n) => total + alphabet.indexOf(text[n]!) * weight, 0)
}

const DIGITS = '0123456789'
const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** GB 11643 */
function idNumber(text: string, today: string): boolean {
  if (!ID_FORM.test(text)) return false
  const check = '10X98765432'[weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], DIGITS) % 11]
  const birth = birthDateIn(text)
  return check === text[17]!.toUpperCase() && dateOf(birth) !== null && '1850-01-01' <= birth && birth <= today
}

/** GB 32100, with GB 11714 inside */
function uscc(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false
  const whole = weighted(text, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28], USCC)
  const inner = 11 - (weighted(text.slice(8), [3, 7, 9, 10, 5, 8, 4, 2], BASE36) % 11)
  return USCC[(31 - (whole % 31)) % 31] === text[17] && (inner === 10 ? 'X' : inner === 11 ? '0' : `${inner}`) === text[16]
}

/** Luhn */
function bankCard(text: string): boolean {
  if (!/^[0-9]{16,19}$/.test(text)) return false
  const doubled = Array.from(text).reverse().map((digit, n) => Number(digit) * (1 + (n % 2)))
  return doubled.reduce((total, d) => total + (d > 9 ? d - 9 : d), 0) % 10 === 0
}

const HAN = '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\u3007\\u{20000}-\\u{323af}]'
const NAME = new RegExp(`^(?:${HAN}+(?:·${HAN}+)*|[A-Za-z][A-Za-z .,'-]*)$`, 'u')

const shape = (pattern: RegExp) => (text: string) => pattern.test(text)

export const PATTERNS: Record<string, (text: string, today: string) => boolean> = {
  id_number: idNumber,
  uscc,
  bank_card: bankCard,
  person_name: (text) => codePoints(text) >= 2 && codePoints(text) <= 50 && NAME.test(text),
  date: (text) => dateOf(text) !== null,
  month: shape(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  mobile: shape(/^1[3-9][0-9]{9}$/),
  phone: shape(/^(1[3-9][0-9]{9}|0[0-9]{2,3}-[0-9]{7,8})$/),
  postcode: shape(/^[0-9]{6}$/),
  hk_macao_permit: shape(/^[HM][0-9]{8}([0-9]{2})?$/),
  taiwan_permit: shape(/^([0-9]{8}|[0-9]{10}[A-Z]?)$/),
  foreigner_card: shape(/^([A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X])$/),
  passport: shape(/^[A-Z]{1,2}[0-9]{7,8}$/),
  email: shape(/^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/),
}

/** Run a form's rules over answers. A hidden field has no value; a computed one ignores what was typed. */
export function settle(form: Form, answers: Answers, today: string): State {
  const values: Record<string, Value> = {}
  const context = { values, today }
  const visible = new Set<string>()
  for (const name of form.order) {
    const { visible: shown, computed } = form.rules[name] ?? {}
    if ((shown ?? null) !== null && !holds(shown!, context)) {
      values[name] = null
      continue
    }
    visible.add(name)
    values[name] = normal((computed ?? null) === null ? own(answers, name) : evaluate(computed!, context))
  }
  const required = new Set([...visible].filter((name) => holds(form.rules[name]?.required ?? null, context)))
  return { values, visible, required }
}

export interface Asked {
  today: string
  language?: 'zh' | 'en'
  /** A draft: blanks are allowed. */
  partial?: boolean
}

/** Every wrong field at once, in the form's order; nothing when all is well. */
export function validate(form: Form, answers: Answers, { today, language = 'zh', partial = false }: Asked): Problem[] {
  const state = settle(form, answers, today)
  const found: Problem[] = []
  for (const name of form.steps.flatMap((step) => step.fields)) {
    if (state.visible.has(name)) {
      found.push(...ofField(form, name, state, state.required.has(name) && !partial, today, language))
    }
  }
  const known = form.schema.properties
  for (const name of Object.keys(answers).sort()) {
    if (!Object.prototype.hasOwnProperty.call(known, name)) {
      found.push({ field: name, code: 'unknown_field', message: say('unknown_field', language, undefined) })
    }
  }
  return found
}

function ofField(form: Form, name: string, state: State, required: boolean, today: string, language: string): Problem[] {
  const value = state.values[name]!
  const schema = form.schema.properties[name]!
  if (isBlank(value)) return required ? [{ field: name, code: 'required', message: say('required', language, schema) }] : []
  const wrong = mismatches(name, value, schema, today).map(([field, code, part]) => ({
    field,
    code,
    message: say(code, language, part),
  }))
  if (wrong.length) return wrong
  const context = { values: state.values, today }
  return (form.rules[name]?.valid ?? [])
    .filter((check) => evaluate(check.rule, context) === false)
    .map(({ code, message, message_en }) => ({ field: name, code, message: language === 'zh' ? message : message_en }))
}

type Mismatch = [path: string, code: string, schema: FieldSchema | undefined]

function mismatches(path: string, value: Value, schema: FieldSchema, today: string): Mismatch[] {
  if (!isOf(value, schema.type)) return [[path, 'wrong_type', schema]]
  if (schema.oneOf && !schema.oneOf.some((option) => same(value, option.const))) return [[path, 'not_an_option', schema]]
  const code =
    typeof value === 'string' ? textFault(value, schema, today) : typeof value === 'number' ? amountFault(value, schema) : null
  if (code) return [[path, code, schema]]
  if (Array.isArray(value)) return entries(path, value, schema, today)
  if (schema.type === 'object') return members(path, value as Record<string, Value>, schema, today)
  return []
}

function isOf(value: Value, kind: FieldSchema['type']): boolean {
  if (kind === 'integer') return Number.isInteger(value)
  if (kind === 'number') return numeric(value) !== null
  if (kind === 'array') return Array.isArray(value)
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === kind
}

function textFault(value: string, schema: FieldSchema, today: string): string | null {
  const length = codePoints(value)
  if (length < (schema.minLength ?? 0)) return 'too_short'
  if (length > (schema.maxLength ?? length)) return 'too_long'
  return schema.format !== undefined && !PATTERNS[schema.format]!(value, today) ? 'bad_format' : null
}

function amountFault(value: number, schema: FieldSchema): string | null {
  if (value < (schema.minimum ?? value)) return 'too_small'
  return value > (schema.maximum ?? value) ? 'too_large' : null
}

function entries(path: string, values: Value[], schema: FieldSchema, today: string): Mismatch[] {
  if (values.length < (schema.minItems ?? 0)) return [[path, 'too_few', schema]]
  if (values.length > (schema.maxItems ?? values.length)) return [[path, 'too_many', schema]]
  if (schema.uniqueItems && values.some((v, n) => values.slice(0, n).some((w) => same(v, w)))) return [[path, 'twice', schema]]
  return values.flatMap((value, n) => mismatches(`${path}.${n}`, value, schema.items!, today))
}

function members(path: string, value: Record<string, Value>, schema: FieldSchema, today: string): Mismatch[] {
  const known = schema.properties ?? {}
  const found: Mismatch[] = []
  for (const [name, part] of Object.entries(known)) {
    if (!isBlank(own(value, name))) found.push(...mismatches(`${path}.${name}`, value[name]!, part, today))
    else if (schema.required?.includes(name)) found.push([`${path}.${name}`, 'required', part])
  }
  for (const name of Object.keys(value).sort()) {
    if (!Object.prototype.hasOwnProperty.call(known, name)) found.push([`${path}.${name}`, 'unknown_field', undefined])
  }
  return found
}

const WORDS: Record<string, [zh: string, en: string]> = {
  required: ['请填写“{title}”', 'Please fill in “{title}”'],
  unknown_field: ['表单中没有这一项', 'The form has no such field'],
  wrong_type: ['“{title}”的格式不对', '“{title}” is of the wrong kind'],
  not_an_option: ['请在“{title}”的选项中选择', 'Please choose one of the options of “{title}”'],
  too_short: ['“{title}”至少 {minLength} 个字', '“{title}” needs at least {minLength} characters'],
  too_long: ['“{title}”最多 {maxLength} 个字', '“{title}” may have at most {maxLength} characters'],
  bad_format: ['“{title}”填写有误，请核对', '“{title}” does not look right, please check it'],
  too_small: ['“{title}”不能小于 {minimum}', '“{title}” must be at least {minimum}'],
  too_large: ['“{title}”不能大于 {maximum}', '“{title}” must be at most {maximum}'],
  too_few: ['“{title}”至少填 {minItems} 项', '“{title}” needs at least {minItems} entries'],
  too_many: ['“{title}”最多填 {maxItems} 项', '“{title}” may have at most {maxItems} entries'],
  twice: ['“{title}”有重复的内容', '“{title}” says the same thing twice'],
}

function say(code: string, language: string, schema: FieldSchema | undefined): string {
  const [zh, en] = WORDS[code]!
  const words: Record<string, unknown> = { ...schema, title: (language === 'zh' ? schema?.title : (schema?.['x-en'] ?? schema?.title)) ?? '' }
  return (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, key: string) => String(words[key] ?? ''))
}
