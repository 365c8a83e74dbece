# SPDX-License-Identifier: EUPL-1.2
"""Settings. Every variable that can be set from outside goes through `env` and has its default here.

Two ways to run:
- embedded (no DATABASE_URL): demo and tests; servers and keys live in the data folder (`config/ingebed.py`);
- hosted (DATABASE_URL and REDIS_URL set): every key must be given, a missing one stops the start.
"""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import environ
from celery.schedules import crontab
from django.core.exceptions import ImproperlyConfigured

from config import ingebed, logregels

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent

INGEBED = ingebed.eigen_database()
DEBUG = env.bool("DEBUG", default=False)


def _geheim(naam: str) -> str:
    """A key from the environment; embedded: from the data folder; otherwise a start-up error."""
    waarde = env(naam, default="")
    if waarde:
        return waarde
    if INGEBED:
        return ingebed.geheimen()[naam]
    raise ImproperlyConfigured(
        f"{naam} is niet gezet. Met een eigen database (DATABASE_URL) moet elke sleutel gegeven zijn; "
        f"zie .env.voorbeeld voor wat {naam} is en hoe u er een maakt."
    )


SECRET_KEY = _geheim("SECRET_KEY")
HERSTEL_SLEUTELS = [sleutel for sleutel in _geheim("HERSTEL_SLEUTELS").split(",") if sleutel]
"""Keys for encryption at rest (32 bytes, urlsafe base64). The first one encrypts, all of them decrypt."""
HERSTEL_INDEXSLEUTEL = _geheim("HERSTEL_INDEXSLEUTEL")
"""HMAC key of the blind index (32 bytes, urlsafe base64). Changing it means rebuilding the index."""

ALLOWED_HOSTS = [*env.list("ALLOWED_HOSTS", default=[]), "localhost", "127.0.0.1", "[::1]"]
"""The own machine always belongs to it: that is where the health checks come from."""
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# --- apps and middleware ------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "herstel.beheer_app.HerstelAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "rest_framework",
    "rest_framework.authtoken",
    "django_filters",
    "drf_spectacular",
    "simple_history",
    "pgtrigger",
    "django_htmx",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "axes",
    "csp",
    "config",
    "herstel",
    "cases",
    "regelingen",
    "dossiers",
    "bezwaren",
]
AUTH_USER_MODEL = "herstel.Medewerker"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.VerzoeknummerMiddleware",
    "config.middleware.KoppenMiddleware",
    "herstel.api.onderdelen.ApiVersieMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "herstel.middleware.SessieMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "herstel.middleware.ToegangMiddleware",
    "axes.middleware.AxesMiddleware",
]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "herstel.context.kader",
            ],
        },
    },
]

# --- logging in (herstel/views.py, herstel/mfa.py, herstel/sessie.py) ------------------------------------------

LOGIN_URL = "inloggen"
LOGIN_REDIRECT_URL = "/"
CSRF_FAILURE_VIEW = "herstel.views.csrf_mislukt"
MFA_ROLLEN = env.list("MFA_ROLLEN", default=["beslisser", "beheerder", "teamleider", "privacy_officer"])
"""Roles that can't do anything before the second factor; the admin site asks it of everybody."""
DEMO = env.bool("HERSTEL_DEMO", default=INGEBED)
"""Demo logins have a second factor that everybody can know; outside the demo the system check refuses them."""
SESSIE_INACTIEF = env.int("SESSIE_INACTIEF", default=30 * 60)
SESSIE_LANGST = env.int("SESSIE_LANGST", default=10 * 3600)
OTP_TOTP_ISSUER = "Herstel"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
AXES_VERBOSE = False
AXES_ENABLE_ADMIN = False
AXES_HANDLER = "axes.handlers.cache.AxesCacheHandler"
AXES_FAILURE_LIMIT = env.int("INLOGPOGINGEN", default=5)
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = ["username"]
"""Per account: behind a proxy all colleagues share an address, and a beheerder must be able to let one in again."""
SILENCED_SYSTEM_CHECKS = ["axes.W006"]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "herstel.views.geblokkeerd"

# --- security headers and cookies (tests/config/test_koppen.py) ----------------------------------------------

HTTPS = env.bool("HTTPS", default=not INGEBED)
"""Behind TLS? False only for the demo and the tests, which serve plain http on this computer."""
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
if env.bool("ACHTER_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 10 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

# --- logging: JSON on stderr, BSNs masked --------------------------------------------------------------------

LOGGING = logregels.inrichting(env("LOG_NIVEAU", default="INFO"))
logregels.stel_in()

# --- database -----------------------------------------------------------------------------------------------

if INGEBED:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": env("HERSTEL_DB_NAAM", default=ingebed.DATABASE),
            "USER": ingebed.ROL,
            "HOST": str(ingebed.socketmap()),
            "PORT": "5432",
        }
    }
else:
    DATABASES = {"default": env.db("DATABASE_URL")}
    if env("HERSTEL_DB_NAAM", default=""):
        DATABASES["default"]["NAME"] = env("HERSTEL_DB_NAAM")
DATABASES["default"].update(CONN_MAX_AGE=env.int("CONN_MAX_AGE", default=60), CONN_HEALTH_CHECKS=True)

# --- broker, results and cache: one Redis or Valkey, three databases ----------------------------------------

VOORVOEGSEL = env("HERSTEL_VOORVOEGSEL", default="herstel:" + os.environ.get("PYTEST_XDIST_WORKER", ""))
"""Prefix of every key in Redis: several test processes (or installations) can share one server."""


def _redis(nummer: int, celery: bool) -> str:
    """URL of database `nummer` on the embedded Valkey or on REDIS_URL (redis://, rediss:// or unix://)."""
    basis = f"unix://{ingebed.valkey_socket()}" if ingebed.eigen_broker() else env("REDIS_URL")
    deel = urlsplit(basis)
    if deel.scheme in ("unix", "redis+socket", "socket"):
        if celery:
            return f"redis+socket://{deel.path}?virtual_host={nummer}"
        return f"unix://{deel.path}?db={nummer}"
    if deel.scheme not in ("redis", "rediss"):
        raise ImproperlyConfigured(
            f"REDIS_URL begint met {deel.scheme}://; dat moet redis, rediss of unix zijn"
        )
    return urlunsplit((deel.scheme, deel.netloc, f"/{nummer}", deel.query, ""))


CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": _redis(1, celery=False),
        "KEY_PREFIX": VOORVOEGSEL,
    }
}

CELERY_BROKER_URL = _redis(0, celery=True)
CELERY_RESULT_BACKEND = _redis(2, celery=True)
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": env.int("CELERY_VISIBILITY_TIMEOUT", default=3600),
    "global_keyprefix": VOORVOEGSEL,
    "socket_connect_timeout": 2,
}
CELERY_RESULT_BACKEND_TRANSPORT_OPTIONS = {"global_keyprefix": VOORVOEGSEL}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TRACK_STARTED = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_SERIALIZER = "json"
CELERY_RESULT_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_RESULT_EXPIRES = 86400
CELERY_TIMEZONE = "Europe/Amsterdam"
CELERY_TASK_DEFAULT_QUEUE = "standaard"
CELERY_TASK_ROUTES: dict[str, dict[str, str]] = {
    "cases.verwerk_bulk": {"queue": "zwaar"},
    "cases.hervat_bulk": {"queue": "zwaar"},
    "cases.controleer": {"queue": "zwaar"},
}
"""Task name (glob) to {"queue": ...}. Queues: `standaard`, and `zwaar` for what takes minutes (reports, PDFs)."""
CELERY_BEAT_SCHEDULE: dict[str, dict] = {
    "hartslag": {"task": "config.hartslag", "schedule": 60.0, "options": {"expires": 50}},
    "uitgaand": {"task": "cases.verwerk_uitgaand", "schedule": 3.0, "options": {"expires": 60}},
    "bulk": {"task": "cases.hervat_bulk", "schedule": 5.0, "options": {"expires": 60}},
    "deblokkeren": {"task": "cases.deblokkeer_betalingen", "schedule": 60.0, "options": {"expires": 60}},
    "logboekanker": {"task": "herstel.zet_logboekanker", "schedule": crontab(hour="*", minute="5")},
    "controle": {"task": "cases.controleer", "schedule": crontab(hour="3", minute="15")},
}
"""The schedule in code, so that it is reviewed like code; every app adds its own lines here."""

# --- who writes and pays: made up in the demo, to be set elsewhere ---------------------------------------------

BETALER_NAAM = env("BETALER_NAAM", default="Herstel (voorbeeld)" if INGEBED else "")
BETALER_IBAN = env("BETALER_IBAN", default="NL21PROE0000000001" if INGEBED else "")
BETALER_BIC = env("BETALER_BIC", default="PROENL2A" if INGEBED else "")
"""The account that payments leave from. Without it no batch can be offered to the bank."""
AFZENDER_NAAM = env("AFZENDER_NAAM", default="Uitvoering herstel (voorbeeld)" if INGEBED else "")
AFZENDER_ADRES = env.list("AFZENDER_ADRES", default=["Postbus 1234", "1234 AB Proefstad"] if INGEBED else [])
AFZENDER_TELEFOON = env("AFZENDER_TELEFOON", default="0800 - 000 00 00" if INGEBED else "")
"""On every letter: sender, where an objection goes, and the number to call. Without them no letter is made."""
VERZENDKANAAL = env("VERZENDKANAAL", default="cases.brieven.kanaal.Nagebootst")
"""Class that hands letters to print or portal; the default records the hand-over and sends nothing."""

# --- language, time, static files ---------------------------------------------------------------------------

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True

STATIC_URL = "/static/"
STATIC_ROOT = env("STATIC_ROOT", default=None if INGEBED else str(BASE_DIR / "staticfiles"))
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "config.statisch.NpmFinder",
]
NPM_MAP = BASE_DIR / "node_modules"
NPM_BESTANDEN = {
    "@fontsource/source-sans-3": [
        *(f"{schrift}-{dikte}.css" for schrift in ("latin", "latin-ext") for dikte in (400, 600, 700)),
        *(f"files/source-sans-3-latin-{dikte}-normal.woff*" for dikte in (400, 600, 700)),
        *(f"files/source-sans-3-latin-ext-{dikte}-normal.woff*" for dikte in (400, 600, 700)),
    ],
    "@nl-design-system-candidate/skip-link-css": ["dist/skip-link.css"],
    "@nl-design-system-unstable/voorbeeld-design-tokens": ["dist/theme.css"],
    "@utrecht/component-library-css": ["dist/index.css"],
}
"""Which files of which npm package are served, as {% static "npm/<package>/<path>" %} (config/statisch.py)."""
WHITENOISE_USE_FINDERS = INGEBED
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if INGEBED
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
MEDIA_ROOT = env.path(
    "MEDIA_ROOT", default=str(ingebed.datamap() / "bestanden" if INGEBED else BASE_DIR / "media")
)

# --- API ------------------------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["herstel.toegang.ToegangPermission"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["herstel.api.parsers.JsonParser"],
    "DEFAULT_METADATA_CLASS": None,
    "URL_FORMAT_OVERRIDE": None,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "herstel.api.onderdelen.Keyset",
    "DEFAULT_SCHEMA_CLASS": "herstel.api.schema.Schema",
    "EXCEPTION_HANDLER": "herstel.api.problemen.behandel",
    "COERCE_DECIMAL_TO_STRING": True,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Herstel",
    "DESCRIPTION": (
        "Zaken, personen, besluiten, betalingen en berekeningen van de hersteloperatie toeslagen. "
        "Een handeling op een zaak is een POST op een onderdeel van die zaak. "
        "Bladeren gaat met een cursor. Fouten zijn application/problem+json (RFC 9457)."
    ),
    "VERSION": "1.0.0",
    "CONTACT": {"name": "Herstel", "email": "api@herstel.example", "url": "https://herstel.example/api"},
    "LICENSE": {"name": "EUPL-1.2"},
    "SERVERS": [{"url": "/"}],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "ENFORCE_NON_BLANK_FIELDS": True,
    "COMPONENT_SPLIT_REQUEST": True,
    "SORT_OPERATIONS": True,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "herstel.api.schema.sluit_velden_af",
    ],
    "ENUM_NAME_OVERRIDES": {
        "ContactUitkomst": "cases.models.contact.Contactmoment.Uitkomst",
        "BesluitStatus": "cases.models.besluit.Besluit.Status",
        "BetalingStatus": "cases.models.betaling.Betaling.Status",
        "BeoordelingUitkomst": [("akkoord", "akkoord"), ("terug", "terug naar de opsteller")],
    },
}
