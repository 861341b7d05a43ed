#!/bin/bash
# From $SOURCES to one wheel in $WORK/out, with the Python, auditwheel and patchelf first on PATH.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
logs=$WORK/logs
static=$WORK/static
mkdir -p "$logs" "$static" "$WORK"/{pjproject,libsrtp}
jobs=$(nproc)

say() { printf '    %s\n' "$*" >&2; }

logged() {          # name command...
    local log=$logs/$1.log
    shift
    "$@" > "$log" 2>&1 || { tail -40 "$log" >&2; echo "Failed: $*" >&2; exit 1; }
}

say "libsrtp"
tar xf "$SOURCES/libsrtp.tar" -C "$WORK/libsrtp" --strip-components=1
cd "$WORK/libsrtp"
logged srtp-configure ./configure --enable-openssl CFLAGS="-O2 -fPIC" --prefix="$WORK/inst"
logged srtp-make make -j"$jobs" libsrtp2.a
logged srtp-install make install
# Linked in whole; Debian's libsrtp2 would pull in NSS, and its libgsm.a is position-independent.
cp "$WORK/inst/lib/libsrtp2.a" "$(gcc -print-file-name=libgsm.a)" "$static/"

say "pjproject: configure"
tar xf "$SOURCES/pjproject.tar" -C "$WORK/pjproject" --strip-components=1
cd "$WORK/pjproject"
version=$(sed -n 's/^export PJ_VERSION_M[AI][JN]OR *:= *//p' version.mak | paste -sd.)
printf '2.17\n%s\n' "$version" | sort -VC || { echo "pjproject $version is older than 2.17." >&2; exit 1; }
if [ ! -e pjmedia/src/pjmedia-audiodev/bdimad_dev.c ]; then     # Debian leaves it out
    sed -i 's/ bdimad_dev\.o//' pjmedia/build/Makefile
fi
for patch in "$here"/*.patch; do
    logged "$(basename "$patch")" patch -p1 -i "$patch"
done
cp "$here/config_site.h" pjlib/include/pj/config_site.h
flags="-O2 -fPIC -DNDEBUG -I$WORK/inst/include"
logged configure ./configure CFLAGS="$flags" CXXFLAGS="$flags" LDFLAGS="-L$static" LIBS=-lcrypto \
    --with-external-speex --with-external-gsm --with-external-srtp --enable-speex-resample \
    --enable-epoll --disable-libwebrtc --enable-libwebrtc-aec3 \
    --disable-video --disable-sdl --disable-ffmpeg --disable-v4l2 --disable-openh264 --disable-vpx \
    --disable-libyuv --disable-ilbc-codec --disable-g7221-codec --disable-silk --disable-bcg729 \
    --disable-opencore-amr --disable-lyra --disable-upnp --disable-libuuid

say "pjproject $version: compile (about 2 minutes on 2 cores)"
logged make make -j"$jobs" lib

say "Python binding (about 2 minutes)"
cd pjsip-apps/src/swig/python
logged swig make pjsua2_wrap.cpp PYTHON_EXE=python
export CFLAGS="-g0 -O1" LDFLAGS="-Wl,-s -Wl,--exclude-libs,ALL"
logged wheel make wheel PYTHON_EXE=python

# OpenSSL and ALSA stay the system's own, so that its security updates reach the telephone.
say "Bundling the small libraries"
logged repair auditwheel repair --exclude libasound.so.2 --exclude libssl.so.3 \
    --exclude libcrypto.so.3 --wheel-dir "$WORK/out" dist/*.whl
