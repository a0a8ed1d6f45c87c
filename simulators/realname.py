"""Name and ID number compared with the population register, like Aliyun Cloudauth `Id2MetaVerify`."""

import re

from simulators.faults import Fault
from simulators.gateway import Answer
from simulators.register import is_id_number, same_person

VERSION = "2019-03-07"
_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]+(?:·[\u3400-\u9fff\U00020000-\U000323af]+)*")


async def check(parameters: dict[str, str], fault: Fault | None) -> Answer:
    """`BizCode`: 1 the same person, 2 not the same, 3 no such number. Wrong parameters are Code 401."""
    if fault is not None and fault.kind == "error":
        return 200, {"Code": fault.code, "Message": "scripted fault"}
    for name in ("ParamType", "UserName", "IdentifyNum"):
        if not parameters.get(name):
            return 200, {"Code": "401", "Message": f"参数非法：{name}不能为空"}
    if parameters["ParamType"] != "normal":
        return 200, {"Code": "401", "Message": "参数非法：ParamType只支持normal"}
    if not _NAME.fullmatch(parameters["UserName"]) or len(parameters["UserName"]) > 50:
        return 200, {"Code": "401", "Message": "参数非法：UserName"}
    if not is_id_number(parameters["IdentifyNum"]):
        return 200, {"Code": "401", "Message": "参数非法：IdentifyNum"}
    result = same_person(parameters["UserName"], parameters["IdentifyNum"])
    return 200, {"Code": "200", "Message": "success", "ResultObject": {"BizCode": result}}
