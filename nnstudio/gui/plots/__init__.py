"""Drawings of numbers: they take arrays and a theme, and know neither session nor engine.

Start reading with ``drawing.py`` (ticks, decimation, number texts) and ``chart.py`` (what every pyqtgraph plot shares).
"""
