#!/bin/bash
# Build the pjsua2 wheel, or find the one built earlier. Prints the wheel's path as its last line;
# progress goes to stderr. See README.md beside this file.
#
#   packaging/pjsua2/build.sh PYTHON
#
#   PJPROJECT_TARBALL=file   use this source instead of Debian's
#   LIBSRTP_TARBALL=file     the same for libsrtp 2.x
#   DEBIAN_MIRROR=uri        take Debian's source from here instead of the machine's own archive
set -euo pipefail

python=${1:?usage: build.sh PYTHON}
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/agent-desktop/wheels
tag=$("$python" -c 'import sys, sysconfig as s; print(f"cp{sys.version_info[0]}{sys.version_info[1]}-" + s.get_platform())')
recipe=$(cat "$here"/{build.sh,sources.sh,compile.sh,config_site.h,requirements.txt,lost-sound-server.patch,refused-offer.patch} \
    ${PJPROJECT_TARBALL:+"$PJPROJECT_TARBALL"} ${LIBSRTP_TARBALL:+"$LIBSRTP_TARBALL"} | sha256sum | cut -c1-16)
kept=$cache/$recipe-$tag

say() { printf '    %s\n' "$*" >&2; }
found() { find "$kept" -name 'pjsua2-*.whl' 2>/dev/null | head -1; }

mkdir -p "$kept"
exec 9>"$kept.lock"
flock 9                       # two terminals build it once
if [ -n "$(found)" ]; then
    found
    exit
fi

work=$(mktemp -d "$cache/build.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work"/{sources,out}
export SOURCES=$work/sources WORK=$work

say "Building pjsua2, once for this user and this recipe (a few minutes)"
"$here/sources.sh"
say "Setting up the build tools"
"$python" -m venv "$work/tools"
"$work/tools/bin/python" -m pip install --quiet --require-hashes -r "$here/requirements.txt" >&2
PATH=$work/tools/bin:$PATH "$here/compile.sh"
say "Checking the wheel"
wheel=$(find "$work/out" -name '*.whl')
"$work/tools/bin/python" -m pip install --quiet --no-deps --no-index "$wheel" >&2
"$work/tools/bin/python" "$here/probe.py" >&2
mv "$wheel" "$kept/"
found
