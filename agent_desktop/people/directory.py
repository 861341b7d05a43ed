"""Employees by number, for exact look-up at ring."""

from __future__ import annotations

from collections.abc import Iterable

from agent_desktop.domain.employee import Employee
from agent_desktop.domain.numbers import PhoneNumber


class Directory:
    """The municipalities' own employees. In memory: the look-up takes no time."""

    def __init__(self, employees: Iterable[Employee]) -> None:
        self._by_number = {n: employee for employee in employees for n in employee.numbers}

    def employee(self, number: PhoneNumber) -> Employee | None:
        """The employee with exactly this number."""
        return self._by_number.get(number)
