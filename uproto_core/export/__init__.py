"""Classifiers for other programs: one ONNX file, or a folder of plain files."""
