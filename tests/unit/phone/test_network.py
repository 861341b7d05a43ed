"""Another address, no network, and sleep."""

from __future__ import annotations

from agent_desktop.phone.engine.network import NetworkWatch, local_address


class World:
    """A machine whose routes and clock the test sets."""

    def __init__(self) -> None:
        self.routes: dict[str, str | None] = {"192.0.2.1": "192.0.2.50"}
        self.now = 1000.0
        self.watch = NetworkWatch(lambda: self.routes, self.routes.get, lambda: self.now)


def test_the_first_look_is_no_change() -> None:
    assert not World().watch.changed(0.0)


def test_another_address_is_a_change_once() -> None:
    world = World()
    world.watch.changed(0.0)
    world.routes["192.0.2.1"] = "198.51.100.50"
    assert world.watch.changed(3.0)
    assert not world.watch.changed(6.0)


def test_a_network_that_goes_and_comes_is_two_changes() -> None:
    world = World()
    world.watch.changed(0.0)
    world.routes["192.0.2.1"] = None
    assert world.watch.changed(3.0)
    world.routes["192.0.2.1"] = "192.0.2.50"
    assert world.watch.changed(6.0)


def test_it_does_not_look_all_the_time() -> None:
    world = World()
    world.watch.changed(0.0)
    world.routes["192.0.2.1"] = None
    assert not world.watch.changed(1.0)


def test_an_exchange_that_is_new_is_no_change() -> None:
    world = World()
    world.watch.changed(0.0)
    world.routes["192.0.2.2"] = "192.0.2.50"
    assert not world.watch.changed(3.0)


def test_sleep_is_noticed_once() -> None:
    world = World()
    world.now += 0.25
    assert world.watch.slept() == 0.0
    world.now += 3600
    assert world.watch.slept() == 3600
    assert world.watch.slept() == 0.0


def test_the_way_on_this_machine() -> None:
    assert local_address("127.0.0.1") == "127.0.0.1"
    assert local_address("no address") is None
    assert local_address("::1") in {"::1", None}
