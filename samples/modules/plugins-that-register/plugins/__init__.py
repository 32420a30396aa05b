from . import csv_plugin, markdown_plugin

COUNT = 2
