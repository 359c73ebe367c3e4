"""The disk image for macOS: the bundle signed from the inside out, packed, and notarised where keys are at hand."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

IDENTIFIER = "org.nnstudio.nnstudio"


def bundle_info(version: str) -> dict[str, Any]:
    """What macOS wants to know of the bundle: its version, its files, and that it draws sharply."""
    return {
        "CFBundleDisplayName": "nnstudio",
        "CFBundleExecutable": "nnstudio-window",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "nnstudio project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "nnstudio-file.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.project"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.project",
                "UTTypeDescription": "nnstudio project",
                "UTTypeConformsTo": ["public.data", "public.zip-archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["nnstudio"],
                    "public.mime-type": ["application/x-nnstudio"],
                },
            }
        ],
    }


def pack(program: Path, dist: Path, version: str, root: Path, build: Path, environment: Mapping[str, str]) -> Path:
    """Sign, pack and notarise; returns the disk image. Without keys the bundle is signed for this computer alone."""
    bundle = program.with_name("nnstudio.app")
    image = dist / f"nnstudio-{version}-macos.dmg"
    script = root / "packaging" / "macos" / "make_image.sh"
    subprocess.run(
        ["/bin/bash", str(script), str(bundle), str(image)],
        check=True,
        cwd=build,
        env={**environment, "ENTITLEMENTS": str(script.with_name("entitlements.plist"))},
    )
    return image
