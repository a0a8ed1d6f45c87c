"""What a file really is, by its bytes, and what of it may be kept. Everything here blocks: call it in a thread.

Images are decoded and written anew, so that EXIF, GPS, comments and whatever else was tucked in are gone. A PDF is kept
as it is, and refused when it can act: when the names of ISO 32000's active features (JavaScript, Launch, EmbeddedFile,
RichMedia, XFA, SubmitForm, ImportData) stand in it, in the open or in an object stream, or when it is encrypted and
cannot be looked into. That is a simple check and no virus scanner: what it lets through is still served so that it runs
nothing.
"""

import math
import re
import struct
import zlib
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from core.errors import DomainError


class MediaType(StrEnum):
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"
    WEBM = "audio/webm"
    MP4 = "audio/mp4"


_MEBI = 1024 * 1024
LARGEST = {
    MediaType.JPEG: 20 * _MEBI,
    MediaType.PNG: 20 * _MEBI,
    MediaType.WEBP: 20 * _MEBI,
    MediaType.PDF: 20 * _MEBI,
    MediaType.WEBM: 10 * _MEBI,
    MediaType.MP4: 10 * _MEBI,
}
"""Bytes handed in."""

LONGEST_EDGE = 2560
"""Pixels kept: an A4 page at 220 dpi."""

_MOST_PIXELS = {"JPEG": 220_000_000, "progressive": 26_000_000, "PNG": 17_000_000, "WEBP": 17_000_000}
"""A baseline JPEG is decoded at a fraction of its size; the others are in memory as a whole, some 10 bytes a pixel."""

# We look at the declared size ourselves, before anything is decoded.
Image.MAX_IMAGE_PIXELS = None


class FileTypeNotAllowed(DomainError):
    status, code = 422, "file_type_not_allowed"


class FileTooLarge(DomainError):
    """`most`: bytes."""

    status, code = 413, "file_too_large"


class FileDamaged(DomainError):
    status, code = 422, "file_damaged"


class ImageTooLarge(DomainError):
    """Too many pixels, whatever its bytes."""

    status, code = 422, "image_too_large"


class FileCanAct(DomainError):
    """A PDF with scripts or embedded files."""

    status, code = 422, "file_can_act"


class FileLocked(DomainError):
    """A PDF with a password."""

    status, code = 422, "file_locked"


REFUSALS = (FileTypeNotAllowed, FileTooLarge, FileDamaged, ImageTooLarge, FileCanAct, FileLocked)


class Cleaned(NamedTuple):
    """A file that may be kept."""

    path: Path
    media_type: MediaType
    width: int | None = None
    height: int | None = None


def sniff(head: bytes) -> MediaType:
    """The type by its first 64 bytes. Raises FileTypeNotAllowed."""
    if head.startswith(b"\xff\xd8\xff"):
        return MediaType.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return MediaType.PNG
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return MediaType.WEBP
    if head.startswith(b"%PDF-"):
        return MediaType.PDF
    if head.startswith(b"\x1aE\xdf\xa3") and b"webm" in head[:64]:
        return MediaType.WEBM
    if head[4:8] == b"ftyp" and head[8:12] in (b"M4A ", b"mp42", b"mp41", b"isom", b"iso5", b"iso6", b"dash"):
        return MediaType.MP4
    raise FileTypeNotAllowed


def clean(source: Path, scratch: Path) -> Cleaned:
    """Look into `source`; an image is written anew to `scratch`. Raises one of REFUSALS."""
    with source.open("rb") as file:
        media_type = sniff(file.read(64))
    if source.stat().st_size > LARGEST[media_type]:
        raise FileTooLarge(most=LARGEST[media_type])
    if media_type is MediaType.PDF:
        inspect_pdf(source.read_bytes())
    if not media_type.startswith("image/"):
        return Cleaned(source, media_type)
    width, height = _rewrite(source, scratch, media_type.removeprefix("image/").upper())
    return Cleaned(scratch, media_type, width, height)


def _rewrite(source: Path, target: Path, form: str) -> tuple[int, int]:
    try:
        with Image.open(source, formats=[form]) as image:
            most = _MOST_PIXELS["progressive" if "progressive" in image.info else form]
            if image.width * image.height > most:
                raise ImageTooLarge
            share = min(1.0, LONGEST_EDGE / max(image.size))
            image.draft(None, (math.ceil(image.width * share), math.ceil(image.height * share)))
            image.thumbnail((LONGEST_EDGE, LONGEST_EDGE), reducing_gap=None)
            ImageOps.exif_transpose(image, in_place=True)
            plain = _plain(image, form)
            plain.save(target, form, quality=85, optimize=form == "JPEG")
            return plain.size
    except DomainError:
        raise
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, struct.error, zlib.error) as error:
        # Pillow's decoders raise all of these at bytes that are not what they claim to be.
        raise FileDamaged from error


def _plain(image: Image.Image, form: str) -> Image.Image:
    """Pixels alone, in a mode that the format can hold."""
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    wanted = "RGBA" if has_alpha and form != "JPEG" else "L" if image.mode == "L" else "RGB"
    plain = image.convert(wanted) if image.mode != wanted else image
    plain.info.clear()
    return plain


# Every one is at least four letters long, so that it does not stand in compressed bytes by chance.
_ACTIVE = re.compile(rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_OBJECT_STREAM = re.compile(rb"/ObjStm.{0,400}?stream\r?\n", re.DOTALL)
_MOST_UNPACKED = 32 * _MEBI


def inspect_pdf(content: bytes) -> None:
    """Raises FileDamaged, FileLocked or FileCanAct."""
    if b"%%EOF" not in content[-2048:]:
        raise FileDamaged
    if re.search(rb"/Encrypt\b", content):
        raise FileLocked
    budget = _MOST_UNPACKED
    for found in _OBJECT_STREAM.finditer(content):
        try:
            unpacked = zlib.decompressobj().decompress(content[found.end() :], budget)
        except zlib.error as error:
            raise FileDamaged from error
        budget -= len(unpacked)
        if budget <= 0:
            raise FileTooLarge(most=_MOST_UNPACKED)
        _refuse_active(unpacked)
    _refuse_active(content)


def _refuse_active(content: bytes) -> None:
    names = _ESCAPED.sub(lambda m: bytes([int(m[1], 16)]), content)
    if _ACTIVE.search(names) or _ACTIVE.search(content):
        raise FileCanAct
