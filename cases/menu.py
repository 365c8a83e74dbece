# SPDX-License-Identifier: EUPL-1.2
from cases.selectors import aandacht
from herstel.context import telt_meldingen
from herstel.menu import Menupunt, voeg_toe
from herstel.models import Rol

_WERKERS = (Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR, Rol.TEAMLEIDER)

voeg_toe(Menupunt("Mijn werkvoorraad", "werkvoorraad", 10, (Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR)))
voeg_toe(Menupunt("Team", "teampagina", 5, (Rol.TEAMLEIDER,)))
voeg_toe(Menupunt("Zaken van het team", "teamlijst", 6, (Rol.TEAMLEIDER,)))
voeg_toe(Menupunt("Niet toegewezen", "niet-toegewezen", 20, (Rol.ZAAKBEHANDELAAR, Rol.TEAMLEIDER)))
voeg_toe(Menupunt("Te beoordelen", "te-beoordelen", 30, (Rol.ZAAKBEHANDELAAR, Rol.BEOORDELAAR)))
voeg_toe(Menupunt("Zoeken", "zoeken", 40))
voeg_toe(Menupunt("Besluiten tekenen", "admin:cases_besluit_changelist", 50, (Rol.BESLISSER,)))
voeg_toe(Menupunt("Betaalbatches", "admin:cases_betaalbatch_changelist", 55, (Rol.BESLISSER,)))
voeg_toe(Menupunt("Leeslogboek", "leeslog", 60, (Rol.PRIVACY_OFFICER,)))
voeg_toe(Menupunt("Overzicht", "admin:index", 90, (Rol.BEHEERDER,), "Beheer"))
voeg_toe(Menupunt("Medewerkers", "admin:herstel_medewerker_changelist", 91, (Rol.BEHEERDER,), "Beheer"))
voeg_toe(Menupunt("Teams", "admin:herstel_team_changelist", 92, (Rol.BEHEERDER,), "Beheer"))
voeg_toe(Menupunt("Wettabel", "admin:herstel_wetrij_changelist", 93, (Rol.BEHEERDER,), "Beheer"))
voeg_toe(Menupunt("Rondes en controle", "admin:cases_ronde_changelist", 94, (Rol.BEHEERDER,), "Beheer"))
voeg_toe(Menupunt("Uitgaande opdrachten", "admin:cases_uitgaand_changelist", 95, (Rol.BEHEERDER,), "Beheer"))
telt_meldingen(aandacht)
