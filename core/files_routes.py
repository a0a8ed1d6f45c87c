"""Resumable uploads over HTTP. Who may upload is the city's to say: core knows no viewers."""

from uuid import UUID

from pydantic import BaseModel, Field
from starlette.requests import Request

from core import files, media
from core.errors import InvalidInput, NotFound, TooManyRequests
from core.http import Routes, Rule, body_of


class UploadIn(BaseModel):
    """A file as the device knows it. `media_type` is a hint: the bytes decide."""

    name: str = Field(min_length=1, max_length=200)
    size: int = Field(ge=1)
    media_type: str = Field(default="", max_length=100)


class FileOut(BaseModel):
    id: UUID
    name: str
    media_type: str
    size: int
    width: int | None
    height: int | None


class UploadOut(BaseModel):
    upload_id: UUID
    offset: int
    chunk_size: int


class ProgressOut(BaseModel):
    """`offset`: where the next piece begins. `file`: once the upload is whole."""

    offset: int
    file: FileOut | None


def file_routes(allow: Rule) -> Routes:
    """The routes under /api/files; `request.user.actor` owns what they make."""
    routes = Routes("/api/files", "文件")

    @routes.post(
        "/uploads", allow=allow, body=UploadIn, returns=UploadOut, status=201, idempotent=True,
        raises=(media.FileTooLarge, TooManyRequests),
    )  # fmt: skip
    async def begin_upload(request: Request, body: UploadIn) -> UploadOut:
        """开始上传"""
        upload = await files.begin_upload(request.user.actor, name=body.name, size=body.size)
        return UploadOut(upload_id=upload.id, offset=upload.received, chunk_size=files.CHUNK)

    @routes.patch(
        "/uploads/{upload_id:uuid}", allow=allow, consumes="application/octet-stream", returns=ProgressOut,
        headers={"Upload-Offset": {"type": "integer", "minimum": 0}},
        raises=(InvalidInput, NotFound, files.UploadOffsetConflict, files.UploadBeyondSize, *media.REFUSALS),
    )  # fmt: skip
    async def append_to_upload(request: Request, upload_id: UUID) -> files.Progress:
        """上传一段内容

        The body is at most `chunk_size` bytes and begins at `Upload-Offset`. Sending a piece again changes nothing;
        a piece that does not fit is answered with 409 and the right `offset`.
        """
        given = request.headers.get("upload-offset", "")
        if not (given.isascii() and given.isdigit() and len(given) <= 12):
            raise InvalidInput(fields=[{"field": "Upload-Offset", "code": "malformed" if given else "missing"}])
        piece = await body_of(request, files.CHUNK)
        return await files.append(request.user.actor, upload_id, int(given), piece)

    @routes.get("/uploads/{upload_id:uuid}", allow=allow, returns=ProgressOut, raises=(NotFound,))
    async def upload_progress(request: Request, upload_id: UUID) -> files.Progress:
        """上传进度"""
        return await files.progress(request.user.actor, upload_id)

    return routes
