# SPDX-License-Identifier: EUPL-1.2
"""Letters: what stands in them (`gegevens`), how they are drawn (`tekenen`) and how they leave (`kanaal`)."""
