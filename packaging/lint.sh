# What packaging/test looks at beside the tests: form of the sources and a short list of mistakes.

# The last revision whose sources were all looked at (packaging/test --lint); written by hand after it.
tidied_file=$root/packaging/tidied.revision
# So many sources are looked at in some five minutes on two cores.
most_tidied=60

sources() {
    find "$root/app" "$root/modules" "$root/tests" -name '*.cpp' -o -name '*.h' | sort
}

check_format() {
    say "clang-format: all sources"
    sources | xargs clang-format --dry-run --Werror
}

# Where the work that was not looked at begins: the recorded revision, or where the branch left its
# upstream when that is later. Nothing where there is neither (no git, a shallow clone).
tidy_base() {
    local recorded upstream
    recorded=$(head -n 1 "$tidied_file" 2>/dev/null) || recorded=
    git -C "$root" merge-base --is-ancestor "${recorded:-none}" HEAD 2>/dev/null || recorded=
    upstream=$(git -C "$root" merge-base HEAD '@{upstream}' 2>/dev/null) || upstream=
    [ "$upstream" != "$(git -C "$root" rev-parse HEAD 2>/dev/null)" ] || upstream=
    if [ -n "$recorded" ] && [ -n "$upstream" ] &&
        git -C "$root" merge-base --is-ancestor "$upstream" "$recorded"; then
        upstream=
    fi
    echo "${upstream:-$recorded}"
}

# .cpp files that differ from a revision, those of a changed header too; the last changed first.
changed_sources() {
    {
        git -C "$root" ls-files --others --exclude-standard -- app modules tests
        git -C "$root" diff --name-only HEAD -- app modules tests
        git -C "$root" log --format= --name-only "$1..HEAD" -- app modules tests
    } | sed -n 's/\.h$/.cpp/;/\.cpp$/p' | grep -v '^tests/fuzz/' | awk '!seen[$0]++' |
        while read -r file; do [ -f "$root/$file" ] && echo "$root/$file"; done
}

# check_tidy all|changed: needs one command a source, which the unity build of CI does not have.
check_tidy() {
    local files base left
    if [ "$1" = all ]; then
        files=$(sources | grep '\.cpp$' | grep -v '/tests/fuzz/')
        say "clang-tidy: all $(wc -l <<<"$files") sources"
    else
        base=$(tidy_base)
        if [ -z "$base" ]; then
            say "clang-tidy: nothing is known of what changed (no git history back to the revision in" \
                "packaging/tidied.revision), so no source is looked at; packaging/test --lint looks at all."
            return 0
        fi
        files=$(changed_sources "$base")
        [ -n "$files" ] || { say "clang-tidy: no source changed since ${base:0:8}"; return 0; }
        left=$(($(wc -l <<<"$files") - most_tidied))
        say "clang-tidy: $(wc -l <<<"$files") sources changed since ${base:0:8}"
        if [ $left -gt 0 ]; then
            files=$(head -n $most_tidied <<<"$files")
            say "clang-tidy: only the $most_tidied that changed last are looked at, $left are LEFT OUT;" \
                "packaging/test --lint looks at all."
        fi
    fi
    cd "$root"
    [ -f build/dev/build.ninja ] || cmake --preset dev >&2
    # Tests include what moc makes of them.
    ninja -C build/dev -t targets all | sed -n 's/^\([^ ]*_autogen\): phony$/\1/p' |
        grep -v / | xargs ninja -C build/dev >/dev/null
    xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet --warnings-as-errors='*' <<<"$files" \
        2> >(grep -v 'warnings generated\|Suppressed\|^Use -header-filter' >&2)
}
