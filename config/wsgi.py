# SPDX-License-Identifier: EUPL-1.2
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
# laad alle routes nu, vóór gunicorn zich splitst: anders betaalt het eerste verzoek van elke werker ervoor
_ = get_resolver().url_patterns
