"""Files over HTTP: pieces, lost connections, what is refused, what is left of a photograph, and what goes away."""

import asyncio
import hashlib
import io
import os
import zlib
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx2
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject
from starlette.applications import Starlette
from starlette.authentication import AuthCredentials, AuthenticationBackend, SimpleUser
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.requests import HTTPConnection, Request

from core import clock, files, media
from core import db as _db
from core.errors import DomainError, NotFound
from core.files_routes import file_routes
from core.ids import new_id
from core.middleware import Outermost, refuse
from core.models import StoredFile, Upload
from core.settings import settings


class Caller(SimpleUser):
    @property
    def actor(self) -> str:
        return self.username


class ByHeader(AuthenticationBackend):
    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, Caller]:
        return AuthCredentials(), Caller(conn.headers.get("x-actor", "person:1"))


class Everybody:
    name = "signed_in"

    def __call__(self, request: Request) -> None: ...


@pytest.fixture
async def api(db: None) -> AsyncIterator[httpx2.AsyncClient]:
    app = Starlette(
        routes=list(file_routes(Everybody())),
        middleware=[Middleware(Outermost), Middleware(AuthenticationMiddleware, backend=ByHeader())],
        exception_handlers={DomainError: refuse},
    )
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


def picture(form: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **saved: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(out, form, **saved)
    return out.getvalue()


def pdf(**with_: bool) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if with_.get("script"):
        action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
        writer.root_object[NameObject("/OpenAction")] = DictionaryObject(action)
    if with_.get("attachment"):
        writer.add_attachment("x.exe", b"MZ")
    if with_.get("password"):
        writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


async def begun(api: httpx2.AsyncClient, content: bytes, *, name: str = "身份证.jpg", **headers: str) -> str:
    body = {"name": name, "size": len(content), "media_type": "image/jpeg"}
    answer = await api.post("/api/files/uploads", json=body, headers=headers)
    assert answer.status_code == 201
    assert answer.json()["chunk_size"] == files.CHUNK
    return answer.json()["upload_id"]


async def sent(api: httpx2.AsyncClient, upload_id: str, offset: int, piece: bytes, **headers: str) -> httpx2.Response:
    return await api.patch(
        f"/api/files/uploads/{upload_id}", content=piece, headers={"Upload-Offset": str(offset), **headers}
    )


async def uploaded(api: httpx2.AsyncClient, content: bytes, *, piece: int = files.CHUNK) -> httpx2.Response:
    upload_id = await begun(api, content)
    for offset in range(0, len(content), piece):
        answer = await sent(api, upload_id, offset, content[offset : offset + piece])
        if answer.status_code != 200:
            break
    return answer


async def bytes_of(file_id: str) -> bytes:
    return b"".join([piece async for piece in files.open_stream(await files.get(file_id))])


async def test_a_picture_arrives_in_pieces(api):
    answer = await uploaded(api, picture(size=(640, 480)), piece=5000)

    file = answer.json()["file"]
    kept = await bytes_of(file["id"])
    assert (file["name"], file["media_type"], file["width"], file["height"]) == ("身份证.jpg", "image/jpeg", 640, 480)
    assert file["size"] == len(kept)
    assert (await files.get(file["id"])).sha == hashlib.sha256(kept).hexdigest()


async def test_after_a_lost_connection_the_device_asks_where_to_go_on(api):
    content = picture(size=(200, 200))
    upload_id = await begun(api, content)
    await sent(api, upload_id, 0, content[:1000])

    where = (await api.get(f"/api/files/uploads/{upload_id}")).json()
    answer = await sent(api, upload_id, where["offset"], content[where["offset"] :])

    assert where == {"offset": 1000, "file": None}
    assert answer.json()["file"]["size"] > 0


async def test_a_piece_whose_answer_was_lost_may_be_sent_again_even_the_last(api):
    content = picture(size=(200, 200))
    upload_id = await begun(api, content)
    await sent(api, upload_id, 0, content[:1000])
    again = await sent(api, upload_id, 0, content[:1000])
    last = await sent(api, upload_id, 1000, content[1000:])
    last_again = await sent(api, upload_id, 1000, content[1000:])

    assert again.json() == {"offset": 1000, "file": None}
    assert last_again.json() == last.json()
    assert await StoredFile.all().count() == 1


@pytest.mark.parametrize(("offset", "piece"), [(500, b"x" * 600), (1001, b"x"), (0, b"y" * 1000)])
async def test_a_piece_that_does_not_fit_is_told_the_right_offset(api, offset, piece):
    content = picture(size=(200, 200))
    upload_id = await begun(api, content)
    await sent(api, upload_id, 0, content[:1000])

    answer = await sent(api, upload_id, offset, piece)

    assert answer.status_code == 409
    assert (answer.json()["code"], answer.json()["offset"]) == ("upload_offset_conflict", 1000)


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3200), st.integers(0, 900)), max_size=25))
async def test_whatever_order_pieces_come_in_the_bytes_are_right(api, tries):
    content = pdf() + b"%" + os.urandom(1500).hex().encode() + b"\n%%EOF"
    upload_id = await begun(api, content)
    for start, length in tries:
        await sent(api, upload_id, start, content[start : start + length])
    while (where := (await api.get(f"/api/files/uploads/{upload_id}")).json())["file"] is None:
        await sent(api, upload_id, where["offset"], content[where["offset"] :][:2000])

    assert await bytes_of(where["file"]["id"]) == content


async def test_more_than_was_announced_and_more_than_a_piece_are_refused(api):
    content = picture()
    upload_id = await begun(api, content)

    beyond = await sent(api, upload_id, 0, content + b"x")
    longer = await sent(api, upload_id, 0, b"\xff\xd8\xff" + b"x" * files.CHUNK)

    assert (beyond.status_code, beyond.json()["code"]) == (422, "upload_beyond_size")
    assert (longer.status_code, longer.json()["code"]) == (413, "payload_too_large")


@pytest.mark.parametrize("offset", [None, "-1", "1.5", "x", "９"])
async def test_a_missing_or_malformed_offset_names_its_field(api, offset):
    upload_id = await begun(api, picture())
    headers = [] if offset is None else [(b"Upload-Offset", offset.encode())]
    answer = await api.patch(f"/api/files/uploads/{upload_id}", content=b"x", headers=headers)

    assert answer.status_code == 422
    assert answer.json()["fields"][0]["field"] == "Upload-Offset"


async def test_anothers_upload_is_like_none(api):
    content = picture()
    upload_id = await begun(api, content)

    for address in (upload_id, str(new_id())):
        hidden = await api.get(f"/api/files/uploads/{address}", headers={"x-actor": "person:2"})
        written = await sent(api, address, 0, content, **{"x-actor": "person:2"})
        assert (hidden.status_code, hidden.json()["code"]) == (404, "not_found")
        assert (written.status_code, written.json()["code"]) == (404, "not_found")


async def test_a_file_too_large_is_refused_before_it_is_sent(api):
    body = {"name": "x.pdf", "size": files.LARGEST + 1, "media_type": "application/pdf"}
    answer = await api.post("/api/files/uploads", json=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"MZ" + b"\0" * 200, "file_type_not_allowed"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "file_type_not_allowed"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 100, "file_type_not_allowed"),
        (picture("GIF", mode="P"), "file_type_not_allowed"),
        (picture()[:200], "file_damaged"),
        (b"\xff\xd8\xff" + b"nonsense" * 20, "file_damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"nonsense" * 20, "file_damaged"),
        (pdf(script=True), "file_can_act"),
        (pdf(script=True).replace(b"/JavaScript", b"/J#61vaScript"), "file_can_act"),
        (pdf(attachment=True), "file_can_act"),
        (pdf(password=True), "file_locked"),
        (b"%PDF-1.7 and nothing more of it" * 3, "file_damaged"),
    ],
)
async def test_what_may_not_be_kept_is_refused_and_leaves_nothing(api, content, code):
    answer = await uploaded(api, content)

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert not await StoredFile.exists()
    assert not await Upload.exists()


async def test_a_script_hidden_in_an_object_stream_is_found():
    hidden = zlib.compress(b"1 0 << /S /JavaScript /JS (app.alert(1)) >>")
    content = b"%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n" + hidden
    with pytest.raises(media.FileCanAct):
        media.inspect_pdf(content + b"\nendstream\nendobj\n%%EOF")


async def test_a_plain_pdf_is_kept_as_it_is(api):
    content = pdf()
    answer = await uploaded(api, content)
    assert answer.json()["file"]["media_type"] == "application/pdf"
    assert await bytes_of(answer.json()["file"]["id"]) == content


def _with_gps() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "SecretCameraMaker"
    exif[0x0112] = 6  # Orientation: turned by 90°
    exif.get_ifd(0x8825)[1] = "N"
    return picture(size=(80, 40), exif=exif, comment=b"secret comment", xmp=b"<x>secret xmp</x>")


async def test_nothing_of_a_photograph_is_kept_but_its_pixels_the_right_way_up(api):
    content = _with_gps()
    assert b"SecretCameraMaker" in content
    answer = await uploaded(api, content)
    kept = await bytes_of(answer.json()["file"]["id"])

    image = Image.open(io.BytesIO(kept))
    assert image.size == (40, 80)
    assert not image.getexif()
    assert b"ecret" not in kept


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "L"), ("PNG", "1"), ("WEBP", "RGBA"), ("JPEG", "CMYK"), ("JPEG", "L")],
)
async def test_every_kind_of_picture_stays_what_it_was(api, form, mode):
    answer = await uploaded(api, picture(form, mode=mode))
    image = Image.open(io.BytesIO(await bytes_of(answer.json()["file"]["id"])))
    image.load()
    assert (image.format, image.size) == (form, (64, 48))


async def test_a_large_photograph_is_made_smaller(api):
    answer = await uploaded(api, picture(size=(4000, 1000)))
    assert (answer.json()["file"]["width"], answer.json()["file"]["height"]) == (2560, 640)


async def test_a_decompression_bomb_is_refused_before_it_is_decoded(api):
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = (60000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    pixels = zlib.compress(b"\0" * 100)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    answer = await uploaded(api, bomb)
    assert answer.json()["code"] == "image_too_large"


async def test_announcing_a_file_twice_with_one_key_is_one_upload(api):
    headers = {"Idempotency-Key": "key-of-upload"}
    body = {"name": "x.jpg", "size": 10, "media_type": "image/jpeg"}
    first = await api.post("/api/files/uploads", json=body, headers=headers)
    second = await api.post("/api/files/uploads", json=body, headers=headers)

    assert first.json() == second.json()
    assert await Upload.all().count() == 1


async def test_a_domain_claims_files_of_their_owner_alone(api):
    mine = (await uploaded(api, picture())).json()["file"]["id"]
    claimed = await files.claim([(await files.get(mine)).id], "person:1")

    assert str(claimed[0].id) == mine
    for ids, owner in (([claimed[0].id], "person:2"), ([claimed[0].id, new_id()], "person:1")):
        with pytest.raises(NotFound):
            await files.claim(ids, owner)


async def test_the_same_bytes_lie_on_the_disk_once(db):
    first = await files.store(pdf(), name="受理通知书.pdf", owner="city")
    second = await files.store(pdf(), name="另一份.pdf", owner="city")

    assert first.sha == second.sha
    assert first.id != second.id
    assert len(list((settings().files_dir / "kept").rglob(first.sha))) == 1


async def test_a_stream_is_stored_and_comes_back_as_a_harmless_download(db):
    async def pieces() -> AsyncIterator[bytes]:
        for byte in pdf():
            yield bytes([byte])

    file = await files.store(pieces(), name='决定书 "1".pdf', owner="city")
    response = files.download(file)

    assert response.headers["content-length"] == str(len(pdf()))
    assert response.headers["content-type"] == "application/pdf"
    assert "sandbox" in response.headers["content-security-policy"]
    assert '"' not in response.headers["content-disposition"]


async def test_what_nobody_finishes_or_claims_goes_away(api):
    unfinished = await begun(api, picture())
    await sent(api, unfinished, 0, picture()[:100])
    unclaimed = (await uploaded(api, picture())).json()["file"]["id"]
    kept = await files.store(pdf(), name="x.pdf", owner="city")

    with clock.freeze(clock.now() + timedelta(hours=49)):
        assert await files.expire_uploads() == 3

    assert not await Upload.exists()
    assert [file.id for file in await StoredFile.all()] == [kept.id]
    assert unclaimed != str(kept.id)
    assert not list((settings().files_dir / "uploads").glob(unfinished))


async def test_the_sweep_takes_bytes_that_no_row_names_and_leaves_the_others(db):
    named = await files.store(pdf(), name="x.pdf", owner="city")
    unnamed = await files.store(picture(size=(10, 10)), name="x.jpg", owner="city")
    await files.discard([unnamed.id])
    folder = settings().files_dir / "kept"

    assert await files.sweep(unnamed.sha[:2]) == 0
    with clock.freeze(clock.now() + timedelta(hours=2)):
        await files.sweep(named.sha[:2])
        await files.sweep(unnamed.sha[:2])

    assert list(folder.rglob(named.sha))
    assert not list(folder.rglob(unnamed.sha))


async def test_two_who_finish_the_same_upload_at_once_end_with_one_file(database):
    content, owner = picture(size=(300, 300)), f"person:{new_id()}"
    try:
        upload = await files.begin_upload(owner, name="x.jpg", size=len(content))
        await files.append(owner, upload.id, 0, content[:1000])
        ends = await asyncio.gather(*(files.append(owner, upload.id, 1000, content[1000:]) for _ in range(4)))
        assert len({end.file.id for end in ends}) == 1
        assert await StoredFile.filter(owner=owner).count() == 1
    finally:
        await _db.execute("delete from stored_file where owner = $1", owner)
        await _db.execute("delete from upload where owner = $1", owner)


async def test_the_name_of_a_file_is_not_readable_in_the_database(db):
    await files.store(pdf(), name="张三的身份证.pdf", owner="city")
    row = await _db.row("select name from stored_file")
    assert "张三".encode() not in row["name"]
