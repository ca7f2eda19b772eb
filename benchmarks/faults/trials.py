"""The faults by name, in the order of the table."""

from typing import Final

from benchmarks.faults import elsewhere, interrupted, scarce, spoiled, together
from benchmarks.faults.ground import Trial

TRIALS: Final[dict[str, Trial]] = {
    "killed at a random moment of a stage": interrupted.killed,
    "killed while it looks at photos": interrupted.killed_while_looking,
    "killed while a model is tuned": interrupted.killed_while_tuning,
    "killed just before a file is touched": interrupted.killed_at_a_file,
    "power lost": interrupted.power_lost,
    "Ctrl+C at a random moment": interrupted.stopped,
    "folder run killed": elsewhere.folder_run_killed,
    "child killed while its window waits": together.child_killed,
    "window killed in use": together.window_killed,
    "window killed while deciding": together.killed_while_deciding,
    "full disk during a training": scarce.full_disk,
    "full disk at a file of another command": scarce.full_at_a_file,
    "short memory": scarce.short_memory,
    "killed by the kernel for its memory": scarce.killed_for_memory,
    "read-only home": scarce.read_only,
    "photo folder goes away in a training": elsewhere.vanished,
    "photo folder goes away in a folder run": elsewhere.vanished_in_folder_run,
    "a photo becomes another one": elsewhere.photo_changed,
    "a file of a run damaged": spoiled.spoiled_run,
    "a file of a classifier damaged": spoiled.spoiled_bundle,
    "a file of a project damaged": spoiled.spoiled_project,
    "two windows on a project": together.two_windows,
    "two command lines on a run": together.two_commands,
    "clock jumps back or ahead": elsewhere.clock_jumps,
}

ROOT_ONLY: Final = frozenset({"full disk during a training", "killed by the kernel for its memory", "read-only home"})
"""They make a small disk, or a group of processes."""
