# SPDX-License-Identifier: EUPL-1.2
from django.apps import AppConfig


class BezwarenConfig(AppConfig):
    name = "bezwaren"
