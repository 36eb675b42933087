# What packaging/test looks at beside the tests: form of the sources and a short list of mistakes.

sources() {
    find "$root/app" "$root/modules" "$root/tests" -name '*.cpp' -o -name '*.h' | sort
}

check_format() {
    say "clang-format: all sources"
    sources | xargs clang-format --dry-run --Werror
}

# .cpp files that differ from where the branch left its upstream, else from the commit before.
changed_sources() {
    local base
    git -C "$root" rev-parse HEAD >/dev/null 2>&1 || return 0
    base=$(git -C "$root" merge-base HEAD '@{upstream}' 2>/dev/null) ||
        base=$(git -C "$root" rev-parse --verify --quiet HEAD~1) || return 0
    if [ "$base" = "$(git -C "$root" rev-parse HEAD)" ]; then
        base=$(git -C "$root" rev-parse --verify --quiet HEAD~1) || return 0
    fi
    {
        git -C "$root" diff --name-only --diff-filter=d "$base" -- app modules tests
        git -C "$root" ls-files --others --exclude-standard -- app modules tests
    } | grep '\.cpp$' | sed "s|^|$root/|" | sort -u
}

# check_tidy all|changed: needs one command a source, which the unity build of CI does not have.
check_tidy() {
    local files most=40
    if [ "$1" = all ]; then
        files=$(sources | grep '\.cpp$' | grep -v '/tests/fuzz/')
    else
        files=$(changed_sources | grep -v '/tests/fuzz/' | head -n $most) || true
    fi
    [ -n "$files" ] || return 0
    say "clang-tidy: $(wc -l <<<"$files") sources (packaging/test --lint looks at all)"
    cd "$root"
    [ -f build/dev/build.ninja ] || cmake --preset dev >&2
    # Tests include what moc makes of them.
    ninja -C build/dev -t targets all | sed -n 's/^\([^ ]*_autogen\): phony$/\1/p' |
        grep -v / | xargs ninja -C build/dev >/dev/null
    xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet --warnings-as-errors='*' <<<"$files" \
        2> >(grep -v 'warnings generated\|Suppressed\|^Use -header-filter' >&2)
}
