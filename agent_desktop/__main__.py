"""`python -m agent_desktop` is the same as the console script."""

import sys

from agent_desktop.cli import main

sys.exit(main())
