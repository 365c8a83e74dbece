#!/usr/bin/env python
# SPDX-License-Identifier: EUPL-1.2
"""Django's command line for Herstel; `./run manage ...` calls this in the project's own environment."""

import sys

from config.opstart import hoofd

if __name__ == "__main__":
    hoofd(sys.argv)
