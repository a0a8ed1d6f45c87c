"""What applications refuse; the words are in messages.toml."""

from core.errors import DomainError


class StepNotAllowed(DomainError):
    """The state does not allow the verb (`workflow.MOVES`)."""

    code = "application_step_not_allowed"


class NotYourStep(DomainError):
    """The table gives this verb to another kind of officer, or another officer holds the case."""

    status, code = 403, "application_not_your_step"


class HeldByAnother(DomainError):
    code = "application_held_by_another"


class SupplementAskedOnce(DomainError):
    """行政许可法 32(4): everything that is missing is told once."""

    code = "application_supplement_asked_once"


class ItemNotOnline(DomainError):
    code = "item_not_online"


class DivisionNotServed(DomainError):
    code = "division_not_served"


class ExtensionTooLong(DomainError):
    """行政许可法 42: once, at most 10 working days."""

    code = "application_extension_not_allowed"


class CustodyNotOwed(DomainError):
    code = "application_custody_not_owed"


class NotOnTheSpot(DomainError):
    """Only a 即办件 may be concluded without acceptance first."""

    code = "application_not_on_the_spot"


class LaterMaterialsOwed(DomainError):
    """容缺受理: granted only when what was promised has come."""

    code = "application_later_materials_owed"
