#!/bin/bash
# Put pjproject's and libsrtp's source into $SOURCES: pjproject.tar and libsrtp.tar.
# Debian's archive is read with an apt configuration of our own, so the system's sources stay as
# they are and no root is needed. apt checks every file against the archive's signature.
set -euo pipefail

say() { printf '    %s\n' "$*" >&2; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
apt=$SOURCES/apt

by_hand="Or bring the source yourself: PJPROJECT_TARBALL=pjproject-2.17.tar.gz LIBSRTP_TARBALL=libsrtp-2.x.tar.gz"

mirror() {
    if [ -n "${DEBIAN_MIRROR:-}" ]; then
        echo "$DEBIAN_MIRROR"
        return
    fi
    # The archive this machine already uses.
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -1
}

private_apt() {
    local from
    from=$(mirror) || fail "This machine's archive is not Debian's, so it has no pjproject 2.17.
Name a Debian mirror: DEBIAN_MIRROR=… (and install debian-archive-keyring). $by_hand"
    [ -e "$keyring" ] || fail "Debian's keys are missing: install debian-archive-keyring. $by_hand"
    mkdir -p "$apt"/{lists/partial,cache/archives/partial,state}
    : > "$apt/status"
    printf "deb-src [signed-by=$keyring] %s %s main\n" "$from" sid "$from" bookworm > "$apt/sources.list"
    cat > "$apt/apt.conf" <<-CONF
	Dir::State "$apt/state";
	Dir::State::lists "$apt/lists";
	Dir::State::status "$apt/status";
	Dir::Cache "$apt/cache";
	Dir::Etc::sourcelist "$apt/sources.list";
	Dir::Etc::sourceparts "/dev/null";
	Dir::Etc::preferencesparts "/dev/null";
	Acquire::Languages "none";
	Acquire::Retries "3";
	APT::Sandbox::User "root";
	CONF
    export APT_CONFIG=$apt/apt.conf
    say "Reading the source index of $from"
    apt-get update -qq
}

from_debian() {     # package suite pattern name
    [ -e "$apt/apt.conf" ] || private_apt
    export APT_CONFIG=$apt/apt.conf
    say "Fetching the source of $1 from Debian $2"
    (cd "$SOURCES" && apt-get source -qq --download-only "$1/$2" >&2)
    local file
    file=$(find "$SOURCES" -maxdepth 1 -name "$3" | head -1)
    [ -n "$file" ] || fail "Debian's source package $1 no longer holds $3. $by_hand"
    mv "$file" "$SOURCES/$4"
}

if [ -n "${PJPROJECT_TARBALL:-}" ]; then
    cp "$PJPROJECT_TARBALL" "$SOURCES/pjproject.tar"
else
    from_debian asterisk sid 'asterisk_*.orig-Xpjproject.tar.*' pjproject.tar
fi
if [ -n "${LIBSRTP_TARBALL:-}" ]; then
    cp "$LIBSRTP_TARBALL" "$SOURCES/libsrtp.tar"
else
    from_debian libsrtp2 bookworm 'libsrtp2_*.orig.tar.*' libsrtp.tar
fi
