# SPDX-License-Identifier: EUPL-1.2
from herstel.menu import Menupunt, voeg_toe
from regelingen.eerste_toets.zaaksoort import ROLLEN_AANMELDEN

voeg_toe(Menupunt("Aanmelding registreren", "aanmelden", 35, ROLLEN_AANMELDEN))
voeg_toe(Menupunt("Rekenen", "rekenen", 80))
