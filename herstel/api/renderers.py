# SPDX-License-Identifier: EUPL-1.2
from rest_framework import renderers


class ProbleemRenderer(renderers.JSONRenderer):
    """Lets an error leave as application/problem+json whatever the client accepts."""

    media_type = "application/problem+json"
