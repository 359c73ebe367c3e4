#!/bin/bash
# Signs the bundle, packs it into a disk image, and has that notarised:  make_image.sh nnstudio.app nnstudio.dmg
#
# SIGN_IDENTITY    name of the certificate in the keychain; without it the bundle runs on this computer alone
# NOTARY_PROFILE   name under which notarytool keeps its keys; without it nothing is sent to Apple
set -euo pipefail
bundle=$1
image=$2
identity=${SIGN_IDENTITY:--}

sign() {
    if [ "$identity" = "-" ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --entitlements "$ENTITLEMENTS" --sign "$identity" "$@"
    fi
}

# From the inside out: a bundle's seal covers the seals of what lies in it.
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do
        if file -b "$file" | grep -q 'Mach-O'; then
            sign "$file"
        fi
    done
sign "$bundle"
codesign --verify --deep --strict "$bundle"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$bundle" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname nnstudio -srcfolder "$folder" -fs HFS+ -format ULFO "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --force --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
