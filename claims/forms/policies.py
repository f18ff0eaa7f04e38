"""The form by which an admin words a policy."""

from typing import Any

from django import forms
from django.core.validators import MinValueValidator
from django.utils.translation import gettext_lazy as _

from claims.models import Policy, PolicyVersion
from claims.models.policies import RULES


class PolicyForm(forms.ModelForm[Policy]):
    """A policy with the rules of its last version; saving other rules makes a new one."""

    class Meta:
        model = Policy
        fields = ("name", "is_default")
        help_texts = {"is_default": _("Holds for every article that names no other.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        version = self.instance.in_force() if self.instance.pk else None
        rules = forms.fields_for_model(PolicyVersion, RULES)
        for name, field in rules.items():
            field.initial = getattr(version, name, None)
            if isinstance(field, forms.IntegerField):
                field.validators.append(MinValueValidator(1))
            self.fields[name] = field

    def clean_is_default(self) -> bool:
        """The desk always has a policy: another takes its place, none leaves it."""
        is_default: bool = self.cleaned_data["is_default"]
        if self.instance.is_default and not is_default:
            raise forms.ValidationError(_("Make another policy that of the desk instead."))
        return is_default

    def validate_constraints(self) -> None:
        """That there is one policy of the desk is seen to by save_policy, which takes it from the other."""

    @property
    def rules(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in RULES}
