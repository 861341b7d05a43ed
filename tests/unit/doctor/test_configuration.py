"""What the doctor says of the files, before anything is started."""

from __future__ import annotations

from contextlib import aclosing
from pathlib import Path

from agent_desktop.doctor.checks import Check, examine
from agent_desktop.domain.status import Health
from agent_desktop.settings.profile import profile_in


async def test_a_key_that_can_not_be_is_found(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.settings_file.write_text('[keys]\nhold = "a"\n')
    told = []
    async with aclosing(examine(profile, tmp_path / "engine")) as findings:
        async for finding in findings:
            if finding.check is not Check.CONFIGURATION:
                break
            told.append((finding.health, finding.detail))
    assert any(h is Health.DOWN and "settings.toml:2: keys.hold: " in d for h, d in told)
