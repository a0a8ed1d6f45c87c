"""Personal data at rest, its index, rotation, and the city's signature."""

import base64

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from core import clock, crypto, sm2
from core import db as database
from core.crypto import CannotDecrypt
from core.models import Upload
from core.settings import settings


@given(st.text(max_size=200).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)))
def test_what_is_sealed_opens_again(text):
    assert crypto.decrypt(crypto.encrypt(text)) == text


def test_equal_texts_do_not_look_equal():
    assert crypto.encrypt("张三") != crypto.encrypt("张三")


@pytest.mark.parametrize("place", [0, 8, 12, -1])
def test_a_changed_ciphertext_does_not_open(place):
    sealed = bytearray(crypto.encrypt("31010119800101001X"))
    sealed[place] ^= 1
    with pytest.raises(CannotDecrypt):
        crypto.decrypt(bytes(sealed))


def test_the_key_id_stands_with_the_ciphertext_and_cannot_be_exchanged():
    sealed = crypto.encrypt("x")
    assert sealed.startswith(b"sm4gcm:k2:")
    with pytest.raises(CannotDecrypt):
        crypto.decrypt(sealed.replace(b":k2:", b":k1:"))


def test_sm4_gcm_agrees_with_rfc_8998():
    key, nonce = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210"), bytes.fromhex("00001234567800000000ABCD")
    cipher = Cipher(algorithms.SM4(key), modes.GCM(nonce)).encryptor()
    cipher.authenticate_additional_data(bytes.fromhex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"))
    plain = b"".join(bytes([b]) * 8 for b in (0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0xEE, 0xAA))
    sealed = cipher.update(plain) + cipher.finalize()

    assert sealed[:16].hex().upper() == "17F399F08C67D5EE19D0DC9969C4BB7D"
    assert cipher.tag.hex().upper() == "83DE3541E4C2B58177E065A9BF7B62EC"


def test_the_index_finds_equal_texts_of_one_kind_alone():
    assert crypto.blind_index("phone", "13800001234") == crypto.blind_index("phone", "13800001234")
    assert crypto.blind_index("phone", "13800001234") != crypto.blind_index("id_number", "13800001234")
    assert len(crypto.blind_index("phone", "1")) == 64


def test_sm3_of_abc():
    assert crypto.sm3(b"abc").hex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"


async def _upload(**given: object) -> Upload:
    usual = {"owner": "person:1", "name": "张三.jpg", "size": 1, "expires_at": clock.now()}
    return await Upload.create(**usual | given)


async def _stored(upload: Upload) -> bytes:
    row = await database.row("select name from upload where id = $1", upload.id)
    return row["name"]


async def test_a_column_is_a_ciphertext_in_the_database_and_a_text_in_python(db):
    upload = await _upload()

    assert b"jpg" not in await _stored(upload)
    assert (await Upload.get(id=upload.id)).name == "张三.jpg"


async def test_a_text_that_looks_like_a_ciphertext_stays_a_text(db):
    name = crypto.encrypt("x").decode("latin-1")
    upload = await _upload(name=name)

    assert (await Upload.get(id=upload.id)).name == name


async def test_rotation_seals_every_row_anew_and_old_keys_still_open(db, monkeypatch):
    monkeypatch.setenv("CITY_FIELD_KEY_CURRENT", "k1")
    settings.cache_clear()
    uploads = [await _upload(name=f"{n}.jpg") for n in range(7)]
    monkeypatch.undo()
    settings.cache_clear()
    assert (await _stored(uploads[0])).startswith(b"sm4gcm:k1:")
    assert (await Upload.get(id=uploads[0].id)).name == "0.jpg"

    changed = await crypto.reencrypt(Upload, batch=3)

    assert changed == 7
    for n, upload in enumerate(uploads):
        assert (await _stored(upload)).startswith(b"sm4gcm:k2:")
        assert (await Upload.get(id=upload.id)).name == f"{n}.jpg"
    assert await crypto.reencrypt(Upload, batch=3) == 0


def test_the_public_key_is_that_of_the_standards_example():
    """GB/T 32918.5 annex A gives both keys."""
    assert sm2.public_key().hex().upper() == (
        "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
        "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"
    )


async def test_the_standards_example_signature_verifies():
    """GB/T 32918.5 annex A.2: message digest, signed with the default id."""
    r = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
    s = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA"
    der = bytes.fromhex("3046" + "022100" + r + "022100" + s)

    assert await sm2.verify(b"message digest", der)
    assert not await sm2.verify(b"message digests", der)


async def test_a_signature_holds_for_its_message_and_key_alone():
    signature = await sm2.sign("办结通知书".encode())

    assert await sm2.verify("办结通知书".encode(), signature)
    assert not await sm2.verify("不予受理".encode(), signature)
    assert not await sm2.verify("办结通知书".encode(), signature, bytes.fromhex("11" * 64))
    assert not await sm2.verify("办结通知书".encode(), b"nonsense")


def test_the_published_key_is_a_well_formed_pem():
    pem = sm2.public_key_pem()
    body = base64.b64decode("".join(pem.splitlines()[1:-1]))

    assert body[-64:] == sm2.public_key()
    assert bytes.fromhex("06082a811ccf5501822d") in body
    assert len(sm2.key_id()) == 16
