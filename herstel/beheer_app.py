# SPDX-License-Identifier: EUPL-1.2
from django.contrib.admin.apps import AdminConfig


class HerstelAdminConfig(AdminConfig):
    """Django's admin with our own site, so that `admin.site` is ours everywhere."""

    default_site = "herstel.adminsite.HerstelAdminSite"
