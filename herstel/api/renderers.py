# SPDX-License-Identifier: EUPL-1.2
from rest_framework import renderers


class PdfRenderer(renderers.JSONRenderer):
    """Lets a client ask for a PDF; the view answers with the file itself, an error leaves as problem+json."""

    media_type = "application/pdf"
    format = "pdf"
