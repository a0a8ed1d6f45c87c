# The mini-apps, the Python packages, and a slim image of both that runs as nobody in particular.
FROM node:22-slim AS h5
WORKDIR /build/h5apps
COPY h5apps/package.json h5apps/package-lock.json h5apps/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY h5apps ./
RUN npm run build

FROM python:3.12-slim AS packages
RUN python -m venv /venv
COPY requirements.lock ./
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /app yichuang \
    && install --directory --owner yichuang --group yichuang /data
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    CITY_FILES_DIR=/data/files CITY_H5_DIR=/app/h5apps/dist CITY_CITY_DIR=/app/cities/shanghai
COPY --from=packages /venv /venv
COPY pyproject.toml ./
COPY core core
COPY notifications notifications
COPY backend backend
COPY cities cities
COPY --from=h5 /build/h5apps/dist h5apps/dist
# Compiled here, because the user that runs it may write nothing but /data.
RUN python -m compileall -q core notifications backend
USER yichuang
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-c", \
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
# One process a container: let the cluster count them. The worker is `python -m backend.worker`.
CMD ["granian", "--interface", "asgi", "--factory", "--host", "0.0.0.0", "--port", "8000", "--workers", "1", \
     "--no-ws", "--loop", "uvloop", "backend.app:create_app"]
