# Shared by run, test and bench: what must be installed, and how the tree is built.
# Tried on Debian 12; the package names are the same on Ubuntu 24.04.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

packages_build=(
    ccache cmake g++ mold ninja-build pkgconf
    libexpected-dev libsodium-dev libsqlite3-dev libssl-dev libxlsxwriter-dev libzip-dev libzstd-dev nlohmann-json3-dev
    qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev
)
# Qt finds these when it runs, no library asks for them.
packages_run=(
    fonts-noto-cjk fonts-wqy-microhei libqt6svg6 qt6-qpa-plugins qt6-translations-l10n tzdata
)
packages_test=(clang-format clang-tidy git librapidcheck-dev poppler-utils sqlite3)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs those of the named packages that are not there yet; asks apt nothing when all are.
install_packages() {
    local missing=() package as_root=()
    command -v dpkg-query >/dev/null ||
        fail "This is no Debian or Ubuntu. Install what corresponds to: $*"
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing from your distribution: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "Installing needs root. Run this again as root, or install the packages above."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# A unity source with Qt takes about 1.5 GB to compile.
jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [TARGET...]: configures the first time, then builds what has changed.
build() {
    local preset=$1 target targets=()
    shift
    for target in "$@"; do targets+=(--target "$target"); done
    cd "$root"
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build --preset "$preset" --parallel "$(jobs)" "${targets[@]}" >&2
}
