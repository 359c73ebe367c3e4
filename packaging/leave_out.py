"""What the installers leave out of the libraries, each with its reason. The spec asks it; tests ask it too.

Found by measuring, see the size report that packaging/build.py leaves. What looks as if it could go and must stay:
sympy, mpmath, ``torch._dynamo`` (every optimizer of torch.optim imports it), ``torch._inductor`` with its sources (its
config reads its own), torchgen, filelock, narwhals, parts of ``torch.testing._internal``, ``numpy.f2py``,
``scipy.io.matlab`` and ``sklearn.datasets._openml`` (scikit-learn loads no table without them) and
``torch/bin/torch_shm_manager`` (``import torch`` looks for it).
"""

from fnmatch import fnmatch

MODULES = {
    "tkinter": "another toolkit for windows; nothing here draws with it",
    "_tkinter": "belongs to tkinter",
    "networkx": "torch plans graphs of GPUs with it, which nnstudio never asks for",
    "jinja2": "pandas styles web pages with it",
    "markupsafe": "belongs to jinja2",
    "fsspec": "torch and pandas read from the internet with it",
    "setuptools": "builds extensions; nothing is compiled on the user's computer",
    "pkg_resources": "belongs to setuptools",
    "distutils": "belongs to setuptools",
    "pip": "an installed program installs nothing",
    "wheel": "an installed program installs nothing",
    "PySide6.QtNetwork": "opens connections; nnstudio makes none",
    "PySide6.QtTest": "presses keys in tests; pyqtgraph does without",
    "tensorboard": "torch writes its logs for it; nnstudio draws its own curves",
    "torch.utils.tensorboard": "needs tensorboard",
    "matplotlib": "another library for plots",
    "IPython": "an interactive Python that pyqtgraph and tqdm can use",
    "pytest": "runs tests",
    "hypothesis": "makes up tests",
    "pyqtgraph.examples": "examples for programmers",
    "pyqtgraph.opengl": "plots in three dimensions",
    "pyqtgraph.jupyter": "plots in notebooks",
    "pandas.tests": "tests of pandas",
    "numpy.tests": "tests of numpy",
    "onnx.backend.test": "tests of onnx",
    "onnx.reference": "runs ONNX files, which nnstudio only writes",
    "triton": "compiles for GPUs; a PyTorch for CUDA brings its own",
}

# What PyInstaller would run before every start, also before ``nnstudio --version``.
START_HOOKS = {
    "pyi_rth_pyside6": "loads QtCore to tell it where its plugins are, which PySide6 6.8 and newer find by themselves",
    "pyi_rth_multiprocessing": "nnstudio starts no processes by multiprocessing",
    "pyi_rth_pyqtgraph_multiprocess": "nnstudio starts no processes by pyqtgraph",
}

# Patterns of the files as they lie in the program, with / between folders.
FILES = {
    "torch/test/*": "torch's own test programs",
    "torch/bin/protoc*": "a compiler for those who build torch",
    "torch/bin/*test*": "torch's own test programs",
    "torch/bin/*Test*": "torch's own test programs",
    "torch/include/*": "headers for those who build extensions",
    "torch/share/*": "recipes for those who build extensions",
    "torch/lib/libtorchbind_test*": "torch's own tests",
    "torch/lib/libjitbackend_test*": "torch's own tests",
    "torch/lib/libbackend_with_compiler*": "torch's own tests",
    "torch/lib/libaoti_custom_ops*": "torch's own tests",
    "torch/lib/*.lib": "for those who build extensions",
    "*.dist-info/RECORD": "what pip removes a package by",
    "*/tests/*": "tests of libraries",
    "*/Qt/plugins/platformthemes/libqgtk3*": "pulls in all of GTK; the studio owns its colours",
    "*/Qt/plugins/platforms/libqeglfs*": "screens of devices without a window system",
    "*/Qt/plugins/platforms/libqvnc*": "shows windows over a network",
    "*/Qt/plugins/platforms/libqlinuxfb*": "screens of devices without a window system",
    "*/Qt/plugins/platforms/libqminimalegl*": "screens of devices without a window system",
    "*/Qt/plugins/platforms/libqvkkhrdisplay*": "screens of devices without a window system",
    "*/Qt/plugins/platforms/libqminimal.*": "a platform for tests of Qt",
    "*/Qt/plugins/egldeviceintegrations/*": "belongs to eglfs",
    "*/Qt/plugins/generic/*": "touch screens of devices without a window system",
    "*/Qt/plugins/tls/*": "encrypts connections; nnstudio makes none",
    "*/Qt/plugins/networkinformation/*": "watches connections; nnstudio makes none",
    "*/Qt/plugins/sqldrivers/*": "data bases",
    "*/Qt/plugins/imageformats/libqpdf*": "reads PDF, which nothing here does",
    "*/Qt/plugins/imageformats/libqtiff*": "pictures that nothing here reads",
    "*/Qt/plugins/imageformats/libqtga*": "pictures that nothing here reads",
    "*/Qt/plugins/imageformats/libqwbmp*": "pictures that nothing here reads",
    "*/Qt/plugins/imageformats/libqicns*": "pictures that nothing here reads",
    "*/Qt/plugins/imageformats/libqwebp*": "pictures that nothing here reads",
    "*/Qt/translations/qtwebengine*": "words of a module that is not there",
    "*/Qt/translations/qtdeclarative*": "words of a module that is not there",
    "*/Qt/translations/qtmultimedia*": "words of a module that is not there",
    "*/Qt/translations/qtserialport*": "words of a module that is not there",
    "*/Qt/translations/qtlocation*": "words of a module that is not there",
    "*/Qt/translations/qtconnectivity*": "words of a module that is not there",
    "*/Qt/translations/qtwebsockets*": "words of a module that is not there",
    "*/Qt/translations/assistant*": "words of a program that is not there",
    "*/Qt/translations/designer*": "words of a program that is not there",
    "*/Qt/translations/linguist*": "words of a program that is not there",
    "*/Qt/translations/qt_help*": "words of a module that is not there",
    "*/Qt/lib/libQt6Network*": "opens connections; nnstudio makes none",
    "*/Qt/lib/libQt6EglF*": "screens of devices without a window system",
    "*/Qt/plugins/wayland-graphics-integration-client/libvulkan-server*": "draws by Vulkan, which nothing here does",
    "*/Qt/plugins/wayland-shell-integration/libivi-shell*": "screens of cars",
    "*/Qt/lib/libQt6Quick*": "a second way to make windows",
    "*/Qt/lib/libQt6Qml*": "a second way to make windows",
    "*/Qt/lib/libQt6VirtualKeyboard*": "needs the second way to make windows",
    "*/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*": "needs the second way to make windows",
    "*/Qt/qml/*": "a second way to make windows",
    "nnstudio/_resources/docs/pictures/*": "pictures of the README",
    "nnstudio/_resources/translations/*.ts": "what the .qm files beside them were made from",
}


def is_left_out(name: str) -> bool:
    """Whether a file of the program, named with / or \\ between folders, stays out of the installers."""
    path = name.replace("\\", "/")
    return any(fnmatch(path, pattern) or fnmatch(f"/{path}", pattern) for pattern in FILES)
