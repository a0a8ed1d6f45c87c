"""What identity refuses; the words are in messages.toml."""

from core.errors import DomainError


class RealNameFirst(DomainError):
    status, code = 403, "real_name_first"


class WrongCode(DomainError):
    """Wrong, used, too old, or tried too often: one answer, so that nothing is learnt from it."""

    code = "wrong_code"


class WrongCredentials(DomainError):
    """User name, password or code: which one is never told."""

    code = "wrong_credentials"


class SignInLocked(DomainError):
    """Too many failures under this user name, whether it exists or not. `retry_after`: seconds."""

    status, code = 429, "sign_in_locked"


class PasswordChangeRequired(DomainError):
    code = "password_change_required"


class WeakPassword(DomainError):
    code = "weak_password"


class WrongPassword(DomainError):
    code = "wrong_password"


class SessionEnded(DomainError):
    """The refresh token is unknown, used up, or its session is over."""

    status, code = 401, "session_ended"


class RealNameMismatch(DomainError):
    code = "real_name_mismatch"


class RealNameUnavailable(DomainError):
    """The checking service does not answer; nothing was decided."""

    status, code = 503, "real_name_unavailable"


class RealNameTaken(DomainError):
    """Somebody is already signed up under this ID number with another phone."""

    code = "real_name_taken"


class RealNameFixed(DomainError):
    """A checked name and number are not changed online."""

    code = "real_name_fixed"


class PhoneTaken(DomainError):
    code = "phone_taken"


class DeletionRefused(DomainError):
    """`reasons`: what must be finished first."""

    code = "deletion_refused"


class DelegationStepNotAllowed(DomainError):
    code = "delegation_step_not_allowed"


class DelegationNotInForce(DomainError):
    """It is not agreed, has ended, or is not for this item."""

    code = "delegation_not_in_force"


class DelegationToOneself(DomainError):
    code = "delegation_to_oneself"


class NotAMinor(DomainError):
    code = "not_a_minor"


class AlreadyGuardian(DomainError):
    code = "already_guardian"


class NotLegalRepresentative(DomainError):
    code = "not_legal_representative"


class AlreadyRegistered(DomainError):
    code = "corporation_already_registered"


class CorporationNotConfirmed(DomainError):
    code = "corporation_not_confirmed"


class ClaimDecided(DomainError):
    code = "claim_decided"


class UsernameTaken(DomainError):
    code = "username_taken"


class DepartmentTaken(DomainError):
    """Another department has this code or name."""

    code = "department_taken"


class DepartmentTreeLoops(DomainError):
    code = "department_tree_loops"


class GrantToOneself(DomainError):
    """GB/T 22239 8.1.5: nobody widens their own rights."""

    code = "grant_to_oneself"


class RolesExclude(DomainError):
    """An administrator's role excludes every other role."""

    code = "roles_exclude"


class LastAdministrator(DomainError):
    code = "last_administrator"
