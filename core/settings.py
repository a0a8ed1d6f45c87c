"""Where this installation runs and what it may use: read once from the environment, all faults told at once."""

import functools
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, SecretStr, StringConstraints, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_ROOT = Path(__file__).resolve().parent.parent
HexKey = Annotated[SecretStr, Field(min_length=32)]


class Settings(BaseSettings):
    """Environment variables carry the prefix `CITY_`. No secret has a default; `make run` makes its own."""

    model_config = SettingsConfigDict(env_prefix="CITY_", frozen=True, extra="ignore")

    database_url: str
    redis_url: str
    pool_size: int = Field(default=10, ge=2, le=100)
    public_url: Annotated[str, StringConstraints(pattern=r"^https?://")] = "http://localhost:8000"
    files_dir: Path = _ROOT / ".data" / "files"
    h5_dir: Path = _ROOT / "h5apps" / "dist"
    city_dir: Path = _ROOT / "cities" / "shanghai"

    field_keys: Annotated[dict[str, SecretStr], Field(min_length=1)]
    """Key id → 16-byte SM4 key in hex; old ids stay readable after rotation."""
    field_key_current: str
    blind_index_key: HexKey
    signing_key: HexKey
    """SM2 private key (32 bytes, hex) under which the city signs documents."""

    sms_url: str
    sms_key: str
    sms_secret: SecretStr
    realname_url: str
    realname_key: str
    realname_secret: SecretStr
    card_reader_url: str = ""

    demo: bool = False
    """Under `make run` only: demonstration people are listed, errors are spelled out in the log."""
    sentry_dsn: SecretStr | None = None
    log_level: str = "INFO"

    @model_validator(mode="after")
    def _secrets_are_secret(self) -> Self:
        if self.field_key_current not in self.field_keys:
            raise ValueError("field_key_current names no key of field_keys")
        secrets = {f"field_keys.{name}": key for name, key in self.field_keys.items()} | {
            "blind_index_key": self.blind_index_key,
            "signing_key": self.signing_key,
        }
        for name, secret in secrets.items():
            if len(set(secret.get_secret_value())) < 6:
                raise ValueError(f"{name} is not random; make one with: openssl rand -hex 32")
        return self


@functools.cache
def settings() -> Settings:
    """The settings of this process. Stops it with one line a fault when the environment is not complete."""
    try:
        return Settings()
    except ValidationError as error:
        faults = [f"  CITY_{'.'.join(map(str, e['loc'])).upper() or '*'}: {e['msg']}" for e in error.errors()]
        raise SystemExit("The settings are not complete:\n" + "\n".join(faults)) from None
