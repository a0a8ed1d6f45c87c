"""Personal data at rest: SM4-GCM under a key ring, and an HMAC-SM3 index to find it again (GM/T 0002, 0004).

A ciphertext is the bytes `sm4gcm:<key id>:` + nonce 12 + text + tag 16. The header is authenticated with it. To rotate,
add a key to CITY_FIELD_KEYS, name it in CITY_FIELD_KEY_CURRENT, restart, and run `reencrypt` on each model that has
encrypted fields; old ids stay readable until their key is taken out.
"""

import os
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from tortoise.fields.base import Field
from tortoise.models import Model

from core import db
from core.settings import settings

_ALGORITHM = b"sm4gcm"
_NONCE, _TAG = 12, 16


class CannotDecrypt(Exception):
    """Not a ciphertext of ours, changed since, or its key is no longer in the ring."""


def encrypt(text: str) -> bytes:
    """Under the current key. Equal texts have different ciphertexts."""
    header, nonce = _header(settings().field_key_current), os.urandom(_NONCE)
    cipher = Cipher(algorithms.SM4(_key(settings().field_key_current)), modes.GCM(nonce)).encryptor()
    cipher.authenticate_additional_data(header)
    sealed = cipher.update(text.encode()) + cipher.finalize()
    return header + nonce + sealed + cipher.tag


def decrypt(ciphertext: bytes) -> str:
    """The text under whichever key of the ring it was sealed with. Raises CannotDecrypt."""
    try:
        algorithm, key_id, body = bytes(ciphertext).split(b":", 2)
        key = _key(key_id.decode("ascii"))
    except (ValueError, KeyError) as error:
        raise CannotDecrypt("no such algorithm or key") from error
    if algorithm != _ALGORITHM or len(body) < _NONCE + _TAG:
        raise CannotDecrypt("not a ciphertext of ours")
    nonce, sealed, tag = body[:_NONCE], body[_NONCE:-_TAG], body[-_TAG:]
    cipher = Cipher(algorithms.SM4(key), modes.GCM(nonce, tag)).decryptor()
    cipher.authenticate_additional_data(_header(key_id.decode("ascii")))
    try:
        return (cipher.update(sealed) + cipher.finalize()).decode()
    except InvalidTag as error:
        raise CannotDecrypt("changed since it was sealed") from error


def blind_index(kind: str, text: str) -> str:
    """64 hex digits that are equal for equal texts of one kind ("id_number", "phone") and say nothing else.

    The caller passes the canonical form (`core.identifiers`), or equal numbers would not meet.
    """
    mac = hmac.HMAC(bytes.fromhex(settings().blind_index_key.get_secret_value()), hashes.SM3())
    mac.update(f"{kind}\x00{text}".encode())
    return mac.finalize().hex()


def sm3(content: bytes) -> bytes:
    digest = hashes.Hash(hashes.SM3())
    digest.update(content)
    return digest.finalize()


def _key(key_id: str) -> bytes:
    return bytes.fromhex(settings().field_keys[key_id].get_secret_value())


def _header(key_id: str) -> bytes:
    return _ALGORITHM + b":" + key_id.encode("ascii") + b":"


if TYPE_CHECKING:
    _TextField = Field[str]
else:
    _TextField = Field


class EncryptedText(_TextField, str):  # type: ignore[misc]
    """A column of text that is a ciphertext in the database. It cannot be searched: keep a `blind_index` beside it."""

    SQL_TYPE = "BYTEA"
    indexable = False

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        self.validate(value)
        return None if value is None else encrypt(value)

    def to_python_value(self, value: Any) -> Any:
        """The driver hands over bytes, a constructor text: so a text is never taken for a ciphertext."""
        return decrypt(value) if isinstance(value, bytes) else value


async def reencrypt(model: type[Model], *, batch: int = 500) -> int:
    """Seal every encrypted field of a model under the current key; answers how many rows were changed.

    Goes by primary key in transactions of `batch` rows; a row that somebody changes meanwhile keeps their value, which
    is sealed under the current key anyway. May be stopped and started again.
    """
    changed, after = 0, None
    while True:
        found, count = await _reencrypt_after(model, after, batch)
        changed += count
        if found is None:
            return changed
        after = found


@db.atomic()
async def _reencrypt_after(model: type[Model], after: Any, batch: int) -> tuple[Any, int]:
    meta = model._meta
    columns = [
        field.source_field or name for name, field in meta.fields_map.items() if isinstance(field, EncryptedText)
    ]
    pk, table = meta.db_pk_column, meta.db_table
    current = _header(settings().field_key_current)
    sealed = ", ".join(f'"{c}"' for c in columns)
    # The names come from our own models, never from a request.
    found = await db.rows(
        f'select "{pk}" as pk, {sealed} from "{table}" '
        f'{"" if after is None else f"""where "{pk}" > $2 """}order by "{pk}" limit $1 for update',
        batch,
        *([] if after is None else [after]),
    )
    changed = 0
    for row in found:
        stale = [c for c in columns if row[c] is not None and not row[c].startswith(current)]
        if stale:
            values = [encrypt(decrypt(row[c])) for c in stale]
            sets = ", ".join(f'"{c}" = ${n}' for n, c in enumerate(stale, 2))
            await db.execute(f'update "{table}" set {sets} where "{pk}" = $1', row["pk"], *values)
            changed += 1
    return (found[-1]["pk"] if len(found) == batch else None), changed
