#!/bin/sh
# Starts this copy of nnstudio. It registers nothing and keeps its data beside itself.
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/program/nnstudio" "$@"
