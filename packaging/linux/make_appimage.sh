#!/bin/sh
# Makes an AppImage of the frozen program, for builders who have appimagetool and its runtime at hand:
#
#     python packaging/build.py
#     packaging/linux/make_appimage.sh build/frozen/nnstudio dist/nnstudio-x86_64.AppImage
#
# appimagetool is taken from the path, or from APPIMAGETOOL. It fetches its runtime unless APPIMAGE_RUNTIME names one.
set -eu
program=$1
image=$2
recipes=$(dirname -- "$(readlink -f -- "$0")")
root=$recipes/../..
tool=${APPIMAGETOOL:-appimagetool}
command -v "$tool" >/dev/null || { echo "appimagetool is missing: put it on the path, or name it in APPIMAGETOOL" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/usr/lib" "$folder/usr/share/applications" "$folder/usr/share/metainfo"
cp -a "$program" "$folder/usr/lib/nnstudio"
cp "$recipes/nnstudio.desktop" "$folder/nnstudio.desktop"
cp "$recipes/nnstudio.desktop" "$folder/usr/share/applications/"
cp "$recipes/nnstudio.metainfo.xml" "$folder/usr/share/metainfo/nnstudio.appdata.xml"
cp "$root/resources/app/nnstudio.svg" "$folder/nnstudio.svg"
ln -s nnstudio.svg "$folder/.DirIcon"
cat >"$folder/AppRun" <<'END'
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/usr/lib/nnstudio/nnstudio" "$@"
END
chmod 755 "$folder/AppRun"
ARCH=$(uname -m) "$tool" ${APPIMAGE_RUNTIME:+--runtime-file "$APPIMAGE_RUNTIME"} "$folder" "$image"
