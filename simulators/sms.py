"""An SMS gateway like Aliyun Dysms 2017-05-25: `SendSms`, `QuerySendDetails`, receipts pushed in batches."""

import heapq
import json
import re
from collections import OrderedDict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import httpx2

from simulators.clock import Clock
from simulators.faults import Fault
from simulators.gateway import Answer
from simulators.journal import Journal

VERSION = "2017-05-25"
PHONES_KEPT, MESSAGES_KEPT = 10_000, 100
BATCH = 100
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FLOW = {
    # Per number, as the platform limits them unless one asks for other figures.
    "code": ((MINUTE, 1, "分钟级"), (HOUR, 5, "小时级"), (DAY, 10, "天级")),
    "notice": ((DAY, 50, "天级"),),
}
PUSH_AGAIN = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=10))
_PHONE = re.compile(r"(?:\+?86)?(1[3-9]\d{9})")
_VARIABLE = re.compile(r"\$\{(\w+)\}")
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_SHANGHAI = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True)
class Template:
    code: str
    kind: str
    """`code` (验证码) or `notice` (通知): which limits apply."""
    text: str

    @property
    def variables(self) -> list[str]:
        return _VARIABLE.findall(self.text)


APPROVED = (
    Template("SMS_310000001", "code", "您的登录验证码为${code}，5分钟内有效，请勿告诉他人。"),
    Template("SMS_310000002", "notice", "您办理的“${title}”（${number}）：${status}。请打开一窗“我的”查看。"),
    Template("SMS_310000003", "notice", "您办理的“${title}”（${number}）需要补正，请于${date}前补齐材料。"),
    Template("SMS_310000004", "notice", "您办理的“${title}”（${number}）已办结：${result}。请打开一窗领取结果并评价。"),
    Template("SMS_310000005", "notice", "${name}请您确认一项代办授权，请打开一窗“我的家人”处理。"),
    Template("SMS_310000006", "notice", "一窗提醒：${content}"),
)


@dataclass
class Sms:
    phone: str
    text: str
    sign: str
    template: str
    params: dict[str, str]
    biz_id: str
    out_id: str
    sent_at: datetime
    status: str = "sending"
    """`sending`, `delivered`, `failed`: what the phone's network reported."""
    error: str = ""
    reported_at: datetime | None = None

    @property
    def shown(self) -> str:
        """As the phone shows it: the signature first."""
        return f"【{self.sign}】{self.text}"

    def public(self) -> dict[str, object]:
        return {
            "phone": self.phone,
            "text": self.shown,
            "template": self.template,
            "params": self.params,
            "biz_id": self.biz_id,
            "out_id": self.out_id,
            "sent_at": self.sent_at.isoformat(),
            "status": self.status,
            "error": self.error,
        }


@dataclass(order=True)
class _Due:
    at: datetime
    number: int
    sms: Sms
    tries: int = 0


class SmsPlatform:
    """Accepts, limits, delivers after a moment, and reports."""

    def __init__(
        self, clock: Clock, journal: Journal, *, sign_name: str, receipt_url: str, client: httpx2.AsyncClient
    ) -> None:
        self._clock, self._journal, self._client = clock, journal, client
        self.sign_name, self.receipt_url = sign_name, receipt_url
        self.templates = {template.code: template for template in APPROVED}
        self._phones: OrderedDict[str, deque[Sms]] = OrderedDict()
        self._reports: list[_Due] = []
        self._pushes: list[_Due] = []
        self._count = 0

    # ── the two actions ────────────────────────────────────────────────────────────────────────────────────────────

    async def send(self, parameters: dict[str, str], fault: Fault | None) -> Answer:
        """SendSms. Not idempotent. A business refusal is HTTP 200 with a Code that is not OK, as on the platform."""
        if fault is not None and fault.kind == "error":
            return _code(fault.code, "scripted fault")
        refused = self._refusal(parameters)
        if refused is not None:
            return refused
        phones = _numbers(parameters["PhoneNumbers"])
        template = self.templates[parameters["TemplateCode"]]
        values = _values(parameters.get("TemplateParam", ""))
        now = self._clock.now()
        for phone in phones:
            for period, times, word in FLOW[template.kind]:
                if self._sent_since(phone, template.kind, now - period) >= times:
                    return _code("isv.BUSINESS_LIMIT_CONTROL", f"触发{word}流控Permits:{times}")
        self._count += 1
        biz_id = f"{int(now.timestamp() * 1000):015d}{self._count:06d}^0"
        text = _VARIABLE.sub(lambda found: values[found[1]], template.text)
        for phone in phones:
            self._accept(
                Sms(
                    phone=phone,
                    text=text,
                    sign=parameters["SignName"],
                    template=template.code,
                    params=values,
                    biz_id=biz_id,
                    out_id=parameters.get("OutId", ""),
                    sent_at=now,
                ),
                fault,
            )
        return 200, {"Code": "OK", "Message": "OK", "BizId": biz_id}

    async def query(self, parameters: dict[str, str], fault: Fault | None) -> Answer:
        """QuerySendDetails: what became of the messages to one number on one day (Asia/Shanghai)."""
        for name in ("PhoneNumber", "SendDate", "PageSize", "CurrentPage"):
            if not parameters.get(name):
                return _code(f"Missing{name}", f"{name} is mandatory for this action.", 400)
        size, page = parameters["PageSize"], parameters["CurrentPage"]
        if not (size.isdecimal() and page.isdecimal() and 1 <= int(size) <= 50 and int(page) >= 1):
            return _code("isv.INVALID_PARAMETERS", "PageSize 1-50, CurrentPage from 1")
        found = [
            sms
            for sms in self.messages(parameters["PhoneNumber"])
            if sms.sent_at.astimezone(_SHANGHAI).strftime("%Y%m%d") == parameters["SendDate"]
            and parameters.get("BizId", sms.biz_id) == sms.biz_id
        ]
        first = (int(page) - 1) * int(size)
        details = [_detail(sms) for sms in found[first : first + int(size)]]
        return 200, {
            "Code": "OK",
            "Message": "OK",
            "TotalCount": len(found),
            "SmsSendDetailDTOs": {"SmsSendDetailDTO": details},
        }

    # ── what a visitor sees ────────────────────────────────────────────────────────────────────────────────────────

    def messages(self, phone: str) -> list[Sms]:
        """Sent to this number, the newest first."""
        return list(reversed(self._phones.get(phone, ())))

    def latest(self, limit: int) -> list[Sms]:
        """One message a phone, for the phones written to last."""
        return [self._phones[phone][-1] for phone in list(reversed(self._phones))[:limit]]

    def clear(self) -> None:
        self._phones.clear()
        self._reports.clear()
        self._pushes.clear()

    # ── delivery and receipts ──────────────────────────────────────────────────────────────────────────────────────

    async def run(self) -> None:
        """Deliver what is due and push its receipts, for as long as the simulator runs."""
        while True:
            self._deliver()
            await self._push()
            due = [heap[0].at for heap in (self._reports, self._pushes) if heap]
            await self._clock.sleep_until(min(due, default=None))

    def _accept(self, sms: Sms, fault: Fault | None) -> None:
        if sms.phone not in self._phones and len(self._phones) >= PHONES_KEPT:
            self._phones.popitem(last=False)
        self._phones.setdefault(sms.phone, deque(maxlen=MESSAGES_KEPT)).append(sms)
        self._phones.move_to_end(sms.phone)
        kind = fault.kind if fault is not None else ""
        if kind == "receipt_lost":
            return
        if kind == "receipt_failed" or sms.phone.endswith("00000"):
            sms.error = "MK:0001"
        wait = fault.seconds if fault is not None and kind == "receipt_late" else 2.0
        heapq.heappush(self._reports, _Due(sms.sent_at + timedelta(seconds=wait), self._next(), sms))
        self._clock.wake()

    def _deliver(self) -> None:
        now = self._clock.now()
        while self._reports and self._reports[0].at <= now:
            due = heapq.heappop(self._reports)
            due.sms.status, due.sms.reported_at = ("failed" if due.sms.error else "delivered"), due.at
            if self.receipt_url:
                heapq.heappush(self._pushes, due)

    async def _push(self) -> None:
        """POST what is due as one JSON array; anything but {"code":0} is pushed again after 1, 5, 10 min."""
        now = self._clock.now()
        batch: list[_Due] = []
        while self._pushes and self._pushes[0].at <= now and len(batch) < BATCH:
            batch.append(heapq.heappop(self._pushes))
        if not batch:
            return
        body = json.dumps([_receipt(due.sms) for due in batch], ensure_ascii=False).encode()
        status, answer = 0, b""
        try:
            response = await self._client.post(
                self.receipt_url, content=body, headers={"Content-Type": "application/json"}
            )
            status, answer = response.status_code, response.content
            taken = status == 200 and json.loads(answer).get("code") == 0
        except (httpx2.HTTPError, ValueError, AttributeError):
            taken = False
        self._journal.record("sms", "out", "POST", self.receipt_url, request=body, status=status, response=answer)
        if taken:
            return
        for due in batch:
            if due.tries < len(PUSH_AGAIN):
                again = _Due(now + PUSH_AGAIN[due.tries], self._next(), due.sms, due.tries + 1)
                heapq.heappush(self._pushes, again)

    def _next(self) -> int:
        self._count += 1
        return self._count

    # ── the platform's checks ──────────────────────────────────────────────────────────────────────────────────────

    def _refusal(self, parameters: dict[str, str]) -> Answer | None:
        for name in ("PhoneNumbers", "SignName", "TemplateCode"):
            if not parameters.get(name):
                return _code(f"Missing{name}", f"{name} is mandatory for this action.", 400)
        phones = parameters["PhoneNumbers"].split(",")
        if len(phones) > 1000:
            return _code("isv.MOBILE_COUNT_OVER_LIMIT", "号码数量超过1000")
        if not all(_PHONE.fullmatch(phone) for phone in phones):
            return _code("isv.MOBILE_NUMBER_ILLEGAL", "号码格式错误")
        if parameters["SignName"] != self.sign_name:
            return _code("isv.SMS_SIGNATURE_ILLEGAL", "该账号下找不到对应签名")
        template = self.templates.get(parameters["TemplateCode"])
        if template is None:
            return _code("isv.SMS_TEMPLATE_ILLEGAL", "该账号下找不到对应模板")
        if len(parameters.get("OutId", "")) > 255:
            return _code("isv.INVALID_PARAMETERS", "OutId过长")
        try:
            values = _values(parameters.get("TemplateParam", ""))
        except ValueError:
            return _code("isv.INVALID_JSON_PARAM", "参数格式错误，请修改为字符串值")
        missing = [name for name in template.variables if name not in values]
        if missing:
            return _code("isv.TEMPLATE_MISSING_PARAMETERS", f"模板变量缺少对应参数值：{missing[0]}")
        for name in template.variables:
            if not 1 <= len(values[name]) <= 35:
                return _code("isv.PARAM_LENGTH_LIMIT", f"参数超过长度限制：{name}")
            if _LINK.search(values[name]):
                return _code("isv.PARAM_NOT_SUPPORT_URL", f"变量不支持传URL：{name}")
        if template.kind == "code" and not re.fullmatch(r"[0-9A-Za-z]{4,6}", values[template.variables[0]]):
            return _code("isv.TEMPLATE_PARAMS_ILLEGAL", "验证码变量只支持4至6位数字与字母")
        return None

    def _sent_since(self, phone: str, kind: str, moment: datetime) -> int:
        return sum(
            sms.sent_at > moment and self.templates.get(sms.template, APPROVED[1]).kind == kind
            for sms in self._phones.get(phone, ())
        )


def _numbers(phones: str) -> list[str]:
    return list(dict.fromkeys(match[1] for phone in phones.split(",") if (match := _PHONE.fullmatch(phone))))


def _values(text: str) -> dict[str, str]:
    """TemplateParam: a JSON object of strings. Raises ValueError."""
    values = json.loads(text) if text else {}
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise ValueError("not an object of strings")
    return values


def _code(code: str, message: str, status: int = 200) -> Answer:
    return status, {"Code": code, "Message": message}


def _local(moment: datetime | None) -> str:
    return moment.astimezone(_SHANGHAI).strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def _receipt(sms: Sms) -> dict[str, object]:
    return {
        "phone_number": sms.phone,
        "send_time": _local(sms.sent_at),
        "report_time": _local(sms.reported_at),
        "success": not sms.error,
        "err_code": sms.error or "DELIVERED",
        "err_msg": "空号" if sms.error else "用户接收成功",
        "sms_size": str(-(-len(sms.text) // 67)),
        "biz_id": sms.biz_id,
        "out_id": sms.out_id,
    }


def _detail(sms: Sms) -> dict[str, object]:
    return {
        "PhoneNum": sms.phone,
        "Content": sms.shown,
        "TemplateCode": sms.template,
        "OutId": sms.out_id,
        "SendDate": _local(sms.sent_at),
        "ReceiveDate": _local(sms.reported_at),
        "ErrCode": sms.error or "DELIVERED",
        "SendStatus": {"sending": 1, "failed": 2, "delivered": 3}[sms.status],
    }
