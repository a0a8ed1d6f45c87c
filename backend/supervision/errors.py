"""What supervision refuses; the words are in messages.toml."""

from core.errors import DomainError


class RatingStepNotAllowed(DomainError):
    code = "rating_step_not_allowed"


class AlreadyRated(DomainError):
    """一事一评、一次一评."""

    code = "already_rated"


class NotToBeRatedYet(DomainError):
    """A case is rated when it has ended, a visit when there was one."""

    code = "not_to_be_rated_yet"
