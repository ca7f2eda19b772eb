#!/usr/bin/env bash
# Build the archive of the source and, from it, the wheel; see that all is in them; install the wheel where nothing else
# is, and start what it brought. Takes minutes and 2 GB in a folder of its own, which is taken away again.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/builder"
"$work/builder/bin/pip" install --quiet build
# Without further words `build` makes the wheel out of the archive: what the archive lacks, the wheel lacks too.
"$work/builder/bin/python" -m build --outdir "$work/dist" "$root" > "$work/build.log"
wheel=$(ls "$work"/dist/*.whl)
ls -l "$work/dist"

echo "Every file that is tracked in the packages is in the wheel, and no other"
git ls-files uproto_core uproto_gui resources | LC_ALL=C sort > "$work/tracked"
python3 -c 'import sys, zipfile; print("\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))' "$wheel" \
  | grep -v '\.dist-info/' | LC_ALL=C sort > "$work/inside"
diff "$work/tracked" "$work/inside"

echo "It installs where nothing else is"
python3 -m venv "$work/fresh"
"$work/fresh/bin/pip" install --quiet "$wheel[heic]"
"$work/fresh/bin/pip" check

echo "What it brought works, from a folder without its source and with an empty home"
cd "$work"
uproto() {
  env -i HOME="$work/home" PATH="$work/fresh/bin:/usr/bin:/bin" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    "$work/fresh/bin/uproto" "$@"
}
mkdir home
uproto --version
uproto doctor
uproto completion bash | bash -n
uproto backbones list > /dev/null
uproto shortcut
entry=$work/home/.local/share/applications/uproto.desktop
if command -v desktop-file-validate > /dev/null; then desktop-file-validate "$entry"; fi
test -s "$work/home/.local/share/icons/hicolor/scalable/apps/uproto.svg"
uproto shortcut --remove
test ! -e "$entry"
"$work/fresh/bin/python" - <<'PYTHON'
from uproto_core.store import resources

here = [
    resources.built_in_backbone().weights,
    resources.built_in_backbone().config,
    resources.dictionary_file(),
    resources.lexicon_file("en"),
    resources.icon_picture(),
    resources.icon_file("uproto"),
    *map(resources.translation_file, ("de", "zh_CN")),
]
assert all(path.is_file() and path.stat().st_size for path in here), here
PYTHON
echo "Wheel and archive are whole."
