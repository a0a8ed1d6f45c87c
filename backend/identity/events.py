"""What other domains may learn from this one. Ids only."""

from uuid import UUID

from core.events import Event


class RealNameVerified(Event):
    topic = "identity.real_name_verified"
    person_id: UUID


class PersonsMerged(Event):
    """`merged_id` was an empty account of the same person; whatever hangs on it belongs to `kept_id` now."""

    topic = "identity.persons_merged"
    kept_id: UUID
    merged_id: UUID


class PersonDeleted(Event):
    """The person asked to be forgotten: what the law does not make us keep must go."""

    topic = "identity.person_deleted"
    person_id: UUID


class DelegationProposed(Event):
    topic = "identity.delegation_proposed"
    delegation_id: UUID


class DelegationChanged(Event):
    """Agreed, declined, revoked or run out."""

    topic = "identity.delegation_changed"
    delegation_id: UUID
    state: str


class ClaimDecidedOn(Event):
    topic = "identity.claim_decided"
    claim_id: UUID
