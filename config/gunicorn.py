# SPDX-License-Identifier: EUPL-1.2
"""gunicorn's settings: `gunicorn -c python:config.gunicorn config.wsgi`."""

import os
import signal
from typing import Any

from config import ingebed
from config.logregels import inrichting, stel_in

stel_in()

bind = os.environ.get("WEB_ADRES", "127.0.0.1:8000")
worker_class = "gthread"
workers = int(os.environ.get("WEB_WERKERS", "2"))
threads = int(os.environ.get("WEB_DRADEN", "4"))
preload_app = True
timeout = 60
graceful_timeout = int(os.environ.get("WEB_AFRONDEN", "30"))
max_requests = 5000
max_requests_jitter = 500
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108 - gunicorns eigen hartslagbestand

accesslog = "-"
# %(U)s is the path without the query string: search terms don't belong in a log
access_log_format = '%(h)s "%(m)s %(U)s" %(s)s %(b)s %(M)sms'
logconfig_dict = inrichting(os.environ.get("LOG_NIVEAU", "INFO"))


def post_fork(server: Any, worker: Any) -> None:
    """No worker outlives its master, also when that is killed with -9."""
    ingebed.sterf_met_ouder(signal.SIGKILL)
