"""What the RPC gateways share: one address, the action in a header, parameters in query and form, answers in JSON."""

import uuid
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse

from simulators.acs3 import Gate, Refused
from simulators.faults import Fault, Faults, hang

BODY_LIMIT = 256 * 1024
Answer = tuple[int, dict[str, object]]
Action = Callable[[dict[str, str], Fault | None], Awaitable[Answer]]


async def call(
    request: Request, *, platform: str, gate: Gate, faults: Faults, actions: Mapping[str, tuple[str, Action]]
) -> JSONResponse:
    """Check the signature, play a scripted fault, and let the action answer. `actions`: name → (version, function)."""
    request_id = str(uuid.uuid4()).upper()
    body = await _body(request)
    try:
        action = gate.check(
            method=request.method,
            path=request.url.path,
            query=request.url.query,
            headers=dict(request.headers),
            body=body,
            versions={name: version for name, (version, _) in actions.items()},
        )
        parameters = _parameters(request, body)
    except Refused as refused:
        return _answer(refused.status, {"Code": refused.code, "Message": refused.message}, request_id)
    fault = faults.take(platform, parameters)
    if fault is not None and fault.kind == "unavailable":
        return _answer(
            503, {"Code": "ServiceUnavailable", "Message": "The service is temporarily unavailable."}, request_id
        )
    if fault is not None and fault.kind == "time_out":
        await hang(fault)
        return _timed_out(request_id)
    if fault is not None and fault.kind == "slow":
        await hang(fault)
    status, answer = await actions[action][1](parameters, fault)
    if fault is not None and fault.kind == "time_out_after_accept":
        await hang(fault)
        return _timed_out(request_id)
    return _answer(status, answer, request_id)


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body.extend(chunk)
        if len(body) > BODY_LIMIT:
            break
    return bytes(body)


def _parameters(request: Request, body: bytes) -> dict[str, str]:
    if body and request.headers.get("content-type", "").split(";")[0] != "application/x-www-form-urlencoded":
        raise Refused(400, "UnsupportedContentType", "Send the parameters as application/x-www-form-urlencoded.")
    try:
        form = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=50)
    except ValueError:
        raise Refused(400, "InvalidParameter", "The form is not UTF-8 or has too many fields.") from None
    parameters = dict(request.query_params)
    for name, value in form:
        if name in parameters:
            raise Refused(400, "InvalidParameter", f"{name} is given twice.")
        parameters[name] = value
    return parameters


def _timed_out(request_id: str) -> JSONResponse:
    return _answer(504, {"Code": "ServiceTimeout", "Message": "The request timed out."}, request_id)


def _answer(status: int, content: dict[str, object], request_id: str) -> JSONResponse:
    return JSONResponse({"RequestId": request_id, **content}, status)
