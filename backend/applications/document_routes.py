"""文书 over HTTP: the papers of a 办件, and the check that anybody may make."""

import datetime as dt
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel
from starlette.requests import Request

from backend.applications import documents as service
from backend.applications.models import Result
from backend.identity.principals import Role, anyone, citizen, officer
from core.errors import NotFound, PayloadTooLarge, TooManyRequests
from core.http import Routes, body_of

documents = Routes("/api/applications", title="文书与验真")

READERS = citizen | officer(Role.WINDOW_CLERK, Role.REVIEWER, Role.SUPERVISOR)
LARGEST = 5_000_000
"""Bytes of a PDF to check; ours have a tenth of a percent of it."""
PDF = "application/pdf"


class Verification(BaseModel):
    """What was issued. `signature` is SM2 (DER, base64) over `digest`, the SM3 value of the file in hex.

    `sha256` is there because a browser can compute it: the file need not leave the device to be compared.
    """

    verification_code: str
    kind: Literal["receipt", "supplement", "acceptance", "rejection", "conclusion"]
    number: str
    item_title: str
    applicant: str
    result: Result | None
    issuer: str
    issued_on: dt.date
    digest: str
    sha256: str
    signature: str
    key_id: str
    signature_holds: bool


class FileVerdict(BaseModel):
    """`altered`: the file carries the code of a paper of ours but is not it, byte for byte."""

    verdict: Literal["genuine", "altered", "unknown"]
    document: Verification | None


@documents.get("/{application_id:uuid}/result.pdf", allow=READERS, produces=PDF, raises=(NotFound,))
async def result(request: Request, application_id: UUID) -> Any:
    """下载办理结果文书"""
    return await service.download(request.user, application_id, service.RESULT)


@documents.get("/{application_id:uuid}/documents/{kind}.pdf", allow=READERS, produces=PDF, raises=(NotFound,))
async def document(request: Request, application_id: UUID, kind: str) -> Any:
    """下载文书：收件凭证、补正、受理、不予受理、结果"""
    return await service.download(request.user, application_id, kind)


@documents.get("/verification/{code}", allow=anyone, returns=Verification, raises=(NotFound, TooManyRequests))
async def verify(request: Request, code: str) -> dict[str, Any]:
    """凭验真码查验文书"""
    return await service.verify(code, _address(request))


@documents.post(
    "/verification", allow=anyone, consumes=PDF, returns=FileVerdict, raises=(PayloadTooLarge, TooManyRequests)
)
async def verify_file(request: Request) -> dict[str, Any]:
    """上传文书核对是否被改动"""
    return await service.verify_file(await body_of(request, LARGEST), _address(request))


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"
