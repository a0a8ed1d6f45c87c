"""Files: what people hand in and what the city makes. The bytes lie once under their SHA-256, whoever names them.

Uploads come in pieces and go on after a lost connection: each piece is written at its offset and acknowledged only when
it is on the disk. A file belongs to the actor who handed it in until a domain `claim`s it; what nobody claims is thrown
away after two days. There is no route for downloads here: the domain that owns a file decides who may see it, and
answers with `download`.
"""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from uuid import UUID

import aiofiles
from starlette.responses import Response, StreamingResponse

from core import clock, db, media, ratelimit
from core.errors import DomainError, NotFound
from core.events import every
from core.ids import new_id
from core.media import Cleaned, FileTooLarge
from core.models import StoredFile, Upload
from core.settings import settings

CHUNK = 1024 * 1024
"""Bytes of one piece of an upload, at most."""

LARGEST = max(media.LARGEST.values())
UPLOAD_LASTS = timedelta(hours=24)
UNCLAIMED_LASTS = timedelta(hours=48)

# A photograph costs about 100 MB while it is being written anew, the largest picture 200 MB.
_cleaning = asyncio.Semaphore(2)


class UploadOffsetConflict(DomainError):
    """`offset`: where the next piece must begin."""

    status, code = 409, "upload_offset_conflict"


class UploadBeyondSize(DomainError):
    """More bytes than were announced. `size`: those announced."""

    status, code = 422, "upload_beyond_size"


class Progress(NamedTuple):
    """How far an upload has come; `file` once it is whole and accepted."""

    offset: int
    file: StoredFile | None = None


# ── what domains use ────────────────────────────────────────────────────────────────────────────────────────────────


async def store(content: bytes | AsyncIterator[bytes], *, name: str, owner: str, claimed: bool = True) -> StoredFile:
    """Keep a file that the city made or took over. Raises one of `core.media.REFUSALS`."""
    path = await _scratch()
    try:
        async with aiofiles.open(path, "wb") as file:
            if isinstance(content, bytes):
                await file.write(content)
            else:
                async for piece in content:
                    await file.write(piece)
        cleaned = await _clean(path)
        return await _keep(cleaned, name=name, owner=owner, claimed=claimed)
    finally:
        await _remove(path, path.with_suffix(".clean"))


async def claim(file_ids: Sequence[UUID], owner: str) -> list[StoredFile]:
    """Take over files that `owner` handed in, in the order given. Raises NotFound if any is not theirs."""
    found = await StoredFile.filter(id__in=list(file_ids), owner=owner)
    by_id = {file.id: file for file in found}
    if any(file_id not in by_id for file_id in file_ids):
        raise NotFound
    await StoredFile.filter(id__in=list(by_id), claimed_at=None).update(claimed_at=clock.now())
    return [by_id[file_id] for file_id in file_ids]


async def get(file_id: UUID) -> StoredFile:
    """Raises NotFound. Whether the viewer may see it is the caller's to know."""
    file = await StoredFile.get_or_none(id=file_id)
    if file is None:
        raise NotFound
    return file


async def discard(file_ids: Sequence[UUID]) -> int:
    """Forget files; bytes that no other row names go with the next sweep."""
    return await StoredFile.filter(id__in=list(file_ids)).delete()


async def open_stream(file: StoredFile, piece: int = 256 * 1024) -> AsyncIterator[bytes]:
    """The bytes of a file, a piece at a time."""
    async with aiofiles.open(_place(file.sha), "rb") as stored:
        while chunk := await stored.read(piece):
            yield chunk


def download(file: StoredFile) -> Response:
    """A file as an answer that a browser shows or saves, and that runs nothing."""
    return StreamingResponse(
        open_stream(file),
        media_type=file.media_type,
        headers={
            "content-length": str(file.size),
            "content-disposition": f"inline; filename*=UTF-8''{quote(file.name, safe='')}",
            "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
            "x-content-type-options": "nosniff",
            "cache-control": "private, no-store",
        },
    )


# ── uploads ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def begin_upload(owner: str, *, name: str, size: int) -> Upload:
    """Announce a file. Raises FileTooLarge, TooManyRequests."""
    if size > LARGEST:
        raise FileTooLarge(most=LARGEST)
    await ratelimit.limit(f"uploads:{owner}", 200, 3600)
    return await Upload.create(owner=owner, name=name, size=size, expires_at=clock.now() + UPLOAD_LASTS)


async def progress(owner: str, upload_id: UUID) -> Progress:
    """Where to go on. Raises NotFound."""
    upload = await Upload.get_or_none(id=upload_id, owner=owner, expires_at__gt=clock.now())
    if upload is None:
        raise NotFound
    return Progress(upload.received, await StoredFile.get_or_none(id=upload.file_id) if upload.file_id else None)


async def append(owner: str, upload_id: UUID, offset: int, piece: bytes) -> Progress:
    """Take one piece. A piece that was taken before is taken as read, so that a lost answer costs nothing.

    The last piece finishes the file; if it is refused, the upload is gone. Raises NotFound, UploadOffsetConflict,
    UploadBeyondSize, or one of `core.media.REFUSALS`.
    """
    try:
        upload = await _append(owner, upload_id, offset, piece)
        if upload.received < upload.size or upload.file_id:
            return await progress(owner, upload_id)
        return Progress(upload.size, await _finish(upload))
    except media.REFUSALS:
        await Upload.filter(id=upload_id, owner=owner, file_id=None).delete()
        await _remove(_partial(upload_id))
        raise


@db.atomic()
async def _append(owner: str, upload_id: UUID, offset: int, piece: bytes) -> Upload:
    query = Upload.filter(id=upload_id, owner=owner, expires_at__gt=clock.now()).select_for_update()
    upload = await query.get_or_none()
    if upload is None:
        raise NotFound
    end = offset + len(piece)
    if upload.file_id or (end <= upload.received and await _already(upload_id, offset, piece)):
        return upload
    if offset != upload.received:
        raise UploadOffsetConflict(offset=upload.received)
    if end > upload.size:
        raise UploadBeyondSize(size=upload.size)
    if offset == 0 and (len(piece) >= 64 or end == upload.size):
        media.sniff(piece)
    await asyncio.to_thread(_write_at, _partial(upload_id), offset, piece)
    upload.received = end
    await upload.save(update_fields=["received"])
    return upload


async def _already(upload_id: UUID, offset: int, piece: bytes) -> bool:
    """Whether this very piece is what was written there before."""
    if not piece:
        return True
    try:
        async with aiofiles.open(_partial(upload_id), "rb") as file:
            await file.seek(offset)
            return bool(await file.read(len(piece)) == piece)
    except FileNotFoundError:
        return False


async def _finish(upload: Upload) -> StoredFile:
    """Look into the whole file and keep it. Two who do this at once end with one file."""
    path, scratch = _partial(upload.id), await _scratch()
    try:
        file = await _keep_upload(upload.id, await _clean(path, scratch))
    except FileNotFoundError:
        # Somebody else finished it between our last piece and here.
        finished = await Upload.get_or_none(id=upload.id)
        if finished is None or finished.file_id is None:
            raise NotFound from None
        return await get(finished.file_id)
    finally:
        await _remove(scratch)
    await _remove(path)
    return file


@db.atomic()
async def _keep_upload(upload_id: UUID, cleaned: Cleaned) -> StoredFile:
    upload = await Upload.filter(id=upload_id).select_for_update().get_or_none()
    if upload is None:
        raise NotFound
    if upload.file_id:
        return await get(upload.file_id)
    file = await _keep(cleaned, name=upload.name, owner=upload.owner, claimed=False)
    upload.file_id = file.id
    await upload.save(update_fields=["file_id"])
    return file


# ── the folder ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def _clean(path: Path, scratch: Path | None = None) -> Cleaned:
    async with _cleaning:
        return await asyncio.to_thread(media.clean, path, scratch or path.with_suffix(".clean"))


@db.atomic()
async def _keep(cleaned: Cleaned, *, name: str, owner: str, claimed: bool) -> StoredFile:
    sha, size = await asyncio.to_thread(_digest, cleaned.path)
    # Held until the row stands, so that the sweep does not take the bytes away in between.
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", sha)
    await asyncio.to_thread(_link, cleaned.path, _place(sha))
    return await StoredFile.create(
        owner=owner,
        name=name,
        sha=sha,
        media_type=cleaned.media_type.value,
        size=size,
        width=cleaned.width,
        height=cleaned.height,
        claimed_at=clock.now() if claimed else None,
    )


def _place(sha: str) -> Path:
    return settings().files_dir / "kept" / sha[:2] / sha[2:4] / sha


def _partial(upload_id: UUID) -> Path:
    return settings().files_dir / "uploads" / str(upload_id)


async def _scratch() -> Path:
    folder = settings().files_dir / "scratch"
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    return folder / str(new_id())


def _write_at(path: Path, offset: int, piece: bytes) -> None:
    """On the disk before it is acknowledged."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.ftruncate(descriptor, offset)
        os.pwrite(descriptor, piece, offset)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _digest(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size


def _link(path: Path, place: Path) -> None:
    """A second name, not a move: should the transaction fail, the first one still stands and all can be done again."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with path.open("rb") as file:
        os.fsync(file.fileno())
    try:
        place.hardlink_to(path)
    except FileExistsError:
        os.utime(place)


async def _remove(*paths: Path) -> None:
    for path in paths:
        await asyncio.to_thread(path.unlink, missing_ok=True)


# ── what goes away ──────────────────────────────────────────────────────────────────────────────────────────────────


@every("23 * * * *")
async def expire_uploads() -> int:
    """Throw away uploads that nobody finished in a day, and files that no domain claimed in two."""
    gone = 0
    while expired := await Upload.filter(expires_at__lte=clock.now()).limit(500).only("id"):
        await _remove(*(_partial(upload.id) for upload in expired))
        gone += await Upload.filter(id__in=[upload.id for upload in expired]).delete()
    old = clock.now() - UNCLAIMED_LASTS
    while unclaimed := await StoredFile.filter(claimed_at=None, created_at__lte=old).limit(500).only("id"):
        gone += await StoredFile.filter(id__in=[file.id for file in unclaimed], claimed_at=None).delete()
    return gone


@every("*/5 * * * *")
async def sweep_next() -> int:
    """Sweep one of the 256 folders, so that each has its turn within a day and no run is long."""
    return await sweep(f"{int(clock.now().timestamp()) // 300 % 256:02x}")


async def sweep(folder: str) -> int:
    """Remove the bytes under `kept/<folder>` that no row names, and what a dead process left in the scratch folder."""
    root = settings().files_dir
    before = clock.now().timestamp() - 3600
    await _remove(*await asyncio.to_thread(_old_files, root / "scratch", before))
    removed = 0
    for path in await asyncio.to_thread(_old_files, root / "kept" / folder, before):
        removed += await _remove_if_unnamed(path, before)
    return removed


def _old_files(folder: Path, before: float) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.stat().st_mtime < before]


@db.atomic()
async def _remove_if_unnamed(path: Path, before: float) -> bool:
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", path.name)
    if await StoredFile.exists(sha=path.name):
        return False
    still_old = await asyncio.to_thread(lambda: path.exists() and path.stat().st_mtime < before)
    if still_old:
        await _remove(path)
    return still_old


async def facts(file_ids: Sequence[UUID]) -> list[Any]:
    """id, media_type, size and encrypted name of files, in one query; to show them, not to open them."""
    return await db.rows("select id, media_type, size, name from stored_file where id = any($1)", list(file_ids))
