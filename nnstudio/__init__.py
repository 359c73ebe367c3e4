"""nnstudio: build a small network, press Space, watch it learn."""

__version__ = "0.1.0"
