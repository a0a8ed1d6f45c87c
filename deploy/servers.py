"""Prints the address of the PostgreSQL here that lets us make databases; exit 1 when it or Redis is not there."""

import asyncio
import os
import sys

import asyncpg
import redis.asyncio

USERS = ("root", "postgres", os.environ.get("USER", "postgres"))


async def main() -> None:
    try:
        async with redis.asyncio.from_url("redis://127.0.0.1:6379/0", socket_connect_timeout=2) as client:
            await client.ping()
    except (OSError, redis.RedisError):
        sys.exit(1)
    for user in dict.fromkeys(USERS):
        try:
            connection = await asyncpg.connect(host="127.0.0.1", port=5432, user=user, database="postgres", timeout=3)
            may = await connection.fetchval("select rolcreatedb or rolsuper from pg_roles where rolname = current_user")
            await connection.close()
        except (OSError, TimeoutError, asyncpg.PostgresError):
            continue
        if may:
            print(f"postgresql://{user}@127.0.0.1:5432/postgres")
            return
    sys.exit(1)


asyncio.run(main())
