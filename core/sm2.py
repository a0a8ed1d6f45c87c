"""SM2 signatures (GB/T 32918.2, GM/T 0009) of the city's documents, computed off the event loop.

The public key is published as it is, without a certificate, so that anybody can check a document with standard tools;
an installation with a certificate authority wraps the same key.
"""

import asyncio
import base64
import functools

import gmssl_pyx

from core.crypto import sm3
from core.settings import settings

# The recommended curve sm2p256v1 of GB/T 32918.5: y² = x³ + ax + b over the prime field of _P.
_P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
_A = _P - 3
_B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
_N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
_G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
# SubjectPublicKeyInfo up to the point: id-ecPublicKey with the named curve 1.2.156.10197.1.301.
_SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d034200")

Point = tuple[int, int] | None


async def sign(message: bytes) -> bytes:
    """The city's signature (DER) with the default signer id and the SM3 value Z of the standard."""
    return await asyncio.to_thread(_sign, message)


def _sign(message: bytes) -> bytes:
    """Signing the digest e = SM3(Z ‖ M) ourselves takes the library 0.25 ms; given the message it takes 3.1 ms."""
    private = bytes.fromhex(settings().signing_key.get_secret_value())
    signature: bytes = gmssl_pyx.sm2_sign_sm3_digest(private, sm3(_z(public_key()) + message))
    return signature


@functools.cache
def _z(public: bytes) -> bytes:
    """Z of GB/T 32918.2 §5.5: binds the signer's id, the curve and the public key."""
    signer: bytes = gmssl_pyx.SM2_DEFAULT_SIGNER_ID
    curve = b"".join(n.to_bytes(32, "big") for n in (_A, _B, *_G))
    return sm3((len(signer) * 8).to_bytes(2, "big") + signer + curve + public)


async def verify(message: bytes, signature: bytes, public: bytes | None = None) -> bool:
    """Whether `signature` is by the city, or by the holder of another public key (64 bytes, x ‖ y)."""
    return await asyncio.to_thread(_verify, message, signature, public or public_key())


def _verify(message: bytes, signature: bytes, public: bytes) -> bool:
    try:
        return bool(gmssl_pyx.sm2_verify(public, message, signature))
    except gmssl_pyx.GmsslInnerError:
        return False


def public_key() -> bytes:
    """The city's public key, x ‖ y, 64 bytes."""
    return _public_of(settings().signing_key.get_secret_value())


def public_key_pem() -> str:
    """The same as SubjectPublicKeyInfo, for publication."""
    der = base64.encodebytes(_SPKI + b"\x04" + public_key()).decode().replace("\n", "")
    lines = "\n".join(der[i : i + 64] for i in range(0, len(der), 64))
    return f"-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n"


def key_id(public: bytes | None = None) -> str:
    """A short name for a public key, to stand beside its signatures: 16 hex digits of its SM3 value."""
    return sm3(public or public_key()).hex()[:16]


@functools.cache
def _public_of(private_hex: str) -> bytes:
    """d·G by double and add; once a process, so it need not be fast."""
    d = int(private_hex, 16)
    if not 1 <= d < _N - 1:
        raise ValueError("signing_key is not a private key of SM2")
    result: Point = None
    addend: Point = _G
    while d:
        if d & 1:
            result = _add(result, addend)
        addend = _add(addend, addend)
        d >>= 1
    assert result is not None
    return result[0].to_bytes(32, "big") + result[1].to_bytes(32, "big")


def _add(left: Point, right: Point) -> Point:
    if left is None or right is None:
        return left or right
    (x1, y1), (x2, y2) = left, right
    if x1 == x2 and (y1 + y2) % _P == 0:
        return None
    rise, run = (3 * x1 * x1 + _A, 2 * y1) if left == right else (y2 - y1, x2 - x1)
    slope = rise * pow(run, -1, _P) % _P
    x3 = (slope * slope - x1 - x2) % _P
    return x3, (slope * (x1 - x3) - y1) % _P
