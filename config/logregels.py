# SPDX-License-Identifier: EUPL-1.2
"""One JSON line per log record, with every citizen service number (BSN) masked.

The mask works on the finished record: message, extra fields and exception texts, from our own code, Django,
Celery and gunicorn alike. It looks at the digits only, so a number of 8 or 9 digits that passes the 11-test by
chance (about one in eleven) is masked too: better a hidden file number than a readable BSN.
"""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_GETAL = re.compile(r"(?<!\d)(?:\d{8,9}|\d{4}[.\- ]\d{2}[.\- ]\d{3}|\d{3}[.\- ]\d{3}[.\- ]\d{3})(?!\d)")
MASKER = "[BSN]"


def _is_bsn(cijfers: str) -> bool:
    """The 11-test: 9*a + 8*b + ... + 2*h - i divides by eleven. Eight digits get a leading zero."""
    cijfers = cijfers.zfill(9)
    if len(cijfers) != 9 or not int(cijfers):
        return False
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(gewicht * int(cijfer) for gewicht, cijfer in zip(gewichten, cijfers, strict=True)) % 11 == 0


def masker(tekst: str) -> str:
    """The text with every BSN in it (also written with dots, dashes or spaces) replaced by [BSN]."""

    def vervang(vondst: re.Match[str]) -> str:
        return MASKER if _is_bsn(re.sub(r"\D", "", vondst[0])) else vondst[0]

    return _GETAL.sub(vervang, tekst)


def _schoon(waarde: Any) -> Any:
    if isinstance(waarde, bool | float | None):
        return waarde
    if isinstance(waarde, int):
        return MASKER if _is_bsn(str(abs(waarde))) and abs(waarde) > 9_999_999 else waarde
    if isinstance(waarde, str):
        return masker(waarde)
    if isinstance(waarde, MutableMapping):
        return {masker(str(sleutel)): _schoon(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list | tuple | set | frozenset):
        return [_schoon(deel) for deel in waarde]
    return masker(str(waarde))


def masker_bsn(
    _logger: Any, _methode: str, gebeurtenis: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """structlog processor: last before the JSON renderer, so that nothing is added after it."""
    return _schoon(gebeurtenis)


def _dict_zonder_kader(
    _logger: Any, _methode: str, gebeurtenis: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    gebeurtenis.pop("_record", None)
    gebeurtenis.pop("_from_structlog", None)
    return gebeurtenis


GEDEELD: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.stdlib.ExtraAdder(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def opmaak() -> structlog.stdlib.ProcessorFormatter:
    """Formatter of every handler: JSON with the keys tijd, niveau, logger and event, without local variables."""
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=GEDEELD,
        processors=[
            _dict_zonder_kader,
            structlog.processors.StackInfoRenderer(),
            structlog.processors.format_exc_info,
            structlog.processors.EventRenamer("melding"),
            masker_bsn,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )


def inrichting(niveau: str) -> dict[str, Any]:
    """The LOGGING setting: everything to stderr, one handler, one formatter."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "config.logregels.opmaak"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json", "stream": sys.stderr}},
        "root": {"handlers": ["stderr"], "level": niveau},
        "loggers": {
            naam: {"handlers": [], "level": "NOTSET", "propagate": True}
            for naam in ("django", "django.server", "celery", "gunicorn.error", "gunicorn.access")
        }
        | {
            "gunicorn.access": {"handlers": [], "level": "INFO", "propagate": True},
            "pdfminer": {"level": "WARNING"},
            "fontTools": {"level": "WARNING"},
        },
    }


def stel_in() -> None:
    """Let structlog loggers go the same road as the standard library's."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *[stap for stap in GEDEELD if not isinstance(stap, structlog.stdlib.ExtraAdder)],
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
