"""How bad a fault is shown to be."""

from __future__ import annotations

from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.ui.troubles import service_trouble
from agent_desktop.ui.widgets.message_strip import Level


def test_certificates_that_nobody_checks_are_an_error_though_it_works() -> None:
    state = ServiceState(Service.TELEPHONE, Health.DEGRADED, Fault.CERTIFICATE_IGNORED)
    trouble = service_trouble(state)
    assert trouble is not None
    assert trouble.level is Level.ERROR
