import pytest
from django.db.models import ProtectedError

from claims.models import User


def test_nobody_is_ever_deleted(alice, bob):
    with pytest.raises(ProtectedError, match="deactivated, not deleted"):
        alice.delete()
    with pytest.raises(ProtectedError, match="deactivated, not deleted"):
        User.objects.filter(username="bob").delete()

    assert User.objects.count() == 2
