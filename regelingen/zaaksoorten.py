# SPDX-License-Identifier: EUPL-1.2
"""Found by the case engine at start-up: the kinds of case that the schemes bring."""

from regelingen.eerste_toets import zaaksoort as _eerste_toets  # noqa: F401
from regelingen.integraal import zaaksoort as _integraal  # noqa: F401
