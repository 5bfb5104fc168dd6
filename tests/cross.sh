# shellcheck shell=bash
# For tests/windows/run and tests/aarch64/run: building for another system, and counting what its tests say.
#
# Debian's rustc-web brings the sources of std, so that std is built for the other system; a gcc for that system builds
# the C (libgit2, zlib, ring) and links. The machine's own toolchain is not touched.

# cross TARGET TOOLS COMMAND OPTION…: cargo for a target, with TOOLS-gcc and TOOLS-ar. By full path: the cargo of rustup
# stands first in PATH.
cross() {
  local target=$1 tools=$2 name=${1//-/_}
  env RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 \
    "CARGO_TARGET_${name^^}_LINKER=$tools-gcc" "CC_$name=$tools-gcc" "AR_$name=$tools-ar" \
    /usr/bin/cargo "$3" --locked -Zbuild-std=std,panic_abort,test --target "$target" "${@:4}"
}

# built NAME LOG: the program of tests that a build has named.
built() { sed -n "s|^  Executable $1 (\(.*\))\$|\1|p" "$2"; }

passed=0 failed=0
# count SUITE LOG SECONDS
count() {
  local p='' f=''
  read -r p f <<< "$(tr -d '\r' < "$2" | sed -nE 's/^test result: .* ([0-9]+) passed; ([0-9]+) failed;.*/\1 \2/p' | head -1)"
  [ -n "$p" ] || { p=0 f=1; }
  passed=$((passed + p)) failed=$((failed + f))
  printf '%-14s %5s passed %4s failed %5s s\n' "$1" "$p" "$f" "$3"
  [ "$f" = 0 ] || tr -d '\r' < "$2" | tail -n 200
}
